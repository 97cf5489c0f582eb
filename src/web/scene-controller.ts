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

/** The scenes of a document by the address of their file. */
const shared = new WeakMap<Document, Map<string, Scene>>();

export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  #scene: Scene | undefined;
  /** What the scene was made from: an address, or data. */
  #origin: unknown;
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

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#leave();
  }

  /** Looks again, after `src`, `case` or the light DOM has changed. */
  find(): void {
    if (!this.#host.isConnected) return;
    const origin = this.#originOf();
    if (origin === this.#origin && this.#scene) return;
    const { src } = this.#host;
    const isOwn = this.#host.case !== undefined || src === undefined;
    if (isOwn) this.#own(origin);
    else if (typeof origin === 'string') this.#share(origin);
    this.#origin = origin;
  }

  /** Loads the file again. */
  reload(): void {
    const { src } = this.#host;
    if (this.#scene && src !== undefined && this.#host.case === undefined)
      void this.#scene.load(this.#address(src));
  }

  #originOf(): unknown {
    const { case: given, src } = this.#host;
    if (given !== undefined) return given;
    return src === undefined ? this.#inline() : this.#address(src);
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
    const scene = this.#scene && typeof this.#origin !== 'string' ? this.#scene : new Scene();
    this.#join(scene);
    scene.read(data);
  }

  #share(address: string): void {
    const scenes = shared.get(this.#host.ownerDocument) ?? new Map<string, Scene>();
    shared.set(this.#host.ownerDocument, scenes);
    const known = scenes.get(address);
    if (known) {
      this.#join(known);
      return;
    }
    const scene = new Scene();
    scenes.set(address, scene);
    this.#join(scene);
    void scene.load(address);
  }

  #join(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#leave();
    this.#scene = scene;
    scene.subscribe(this.#onChange);
    this.#host.requestUpdate();
  }

  #leave(): void {
    const scene = this.#scene;
    this.#scene = undefined;
    this.#origin = undefined;
    if (!scene) return;
    scene.unsubscribe(this.#onChange);
    if (scene.isUsed) return;
    const scenes = shared.get(this.#host.ownerDocument);
    for (const [address, known] of scenes ?? []) if (known === scene) scenes?.delete(address);
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };

  readonly #onChildren = (): void => {
    this.find();
  };
}
