/**
 * Finds an element its scene. Owns: which scene the host shows, and the host's part in it. Does not own: the scene
 * itself, which elements with the same `src` share. The host provides `src`, `case` and its light DOM.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Scene } from './scene.js';

export interface SceneHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  case: unknown;
}

type Scenes = Map<string, Scene>;

/** The scenes of a document by the address of their file. */
const shared = new WeakMap<Document, Scenes>();

/** Where a shared scene is found by others. */
interface Place {
  readonly scenes: Scenes;
  readonly address: string;
}

export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  #scene: Scene | undefined;
  /** Undefined for a scene of the host's own. */
  #place: Place | undefined;
  /** What a scene of the host's own was last given. */
  #data: unknown;
  #observer: MutationObserver | undefined;

  constructor(host: SceneHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The scene, once the host is connected and has anything to show. */
  get value(): Scene | undefined {
    return this.#scene;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#onChildren);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.find();
  }

  /** The scene is kept: a host that is only moved shows what it showed before. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#rest();
  }

  /** Looks again, after `src`, `case` or the light DOM has changed. */
  find(): void {
    const { case: given, src, isConnected } = this.#host;
    if (!isConnected) return;
    if (given === undefined && src !== undefined) this.#share(this.#address(src));
    else this.#own(given === undefined ? this.#inline() : given);
  }

  /** Loads the file again. */
  reload(): void {
    if (this.#place && this.#host.isConnected) void this.#scene?.load(this.#place.address);
  }

  /** The text of the JSON that stands inside the element. */
  #inline(): string | undefined {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? '';
    return text.trim() === '' ? undefined : text;
  }

  #address(src: string): string {
    try {
      return new URL(src, this.#host.ownerDocument.baseURI).href;
    } catch {
      return src;
    }
  }

  #own(data: unknown): void {
    if (data === undefined) {
      this.#leave();
      return;
    }
    const kept = this.#place ? undefined : this.#scene;
    const isSame = kept !== undefined && data === this.#data;
    const scene = kept ?? new Scene();
    this.#join(scene, undefined);
    this.#data = data;
    if (!isSame) scene.read(data);
  }

  #share(address: string): void {
    const { ownerDocument } = this.#host;
    const scenes: Scenes = shared.get(ownerDocument) ?? new Map<string, Scene>();
    shared.set(ownerDocument, scenes);
    const kept = this.#place?.address === address ? this.#scene : undefined;
    const scene = scenes.get(address) ?? kept ?? new Scene();
    scenes.set(address, scene);
    this.#join(scene, { scenes, address });
    if (scene.isNew) void scene.load(address);
  }

  #join(scene: Scene, place: Place | undefined): void {
    if (scene !== this.#scene) this.#leave();
    this.#scene = scene;
    this.#place = place;
    scene.subscribe(this.#onChange);
    this.#host.requestUpdate();
  }

  #leave(): void {
    if (this.#scene) this.#host.requestUpdate();
    this.#rest();
    this.#scene = undefined;
    this.#place = undefined;
    this.#data = undefined;
  }

  /** Listens no more. A scene to which nobody listens is found by nobody. */
  #rest(): void {
    const scene = this.#scene;
    if (!scene) return;
    scene.unsubscribe(this.#onChange);
    const { scenes, address } = this.#place ?? {};
    if (!scene.isUsed && address !== undefined && scenes?.get(address) === scene) scenes.delete(address);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };

  readonly #onChildren = (): void => {
    this.find();
  };
}
