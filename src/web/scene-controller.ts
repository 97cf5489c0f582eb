/**
 * Finds an element its scene: that of the nearest `<case-file>` around it, of the element that `for` names, or one of its
 * own, which elements with the same `src` share. Owns: which scene the host shows, and the host's part in it. Does not own:
 * the scene itself. The host provides `for`, `src`, `case` and its light DOM.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Scene } from './scene.js';

export interface SceneHost extends ReactiveControllerHost, HTMLElement {
  for: string | undefined;
  src: string | undefined;
  case: unknown;
  /** Whether what stands inside it shows its case, and not one from further around. */
  readonly isFile?: boolean;
  /** Who gives it a scene where it names none. */
  giver?(among: Iterable<SceneController>): SceneController | undefined;
}

/** What a document has of cases: who shows one, and the scenes that have an address. */
interface Cases {
  readonly controllers: Map<Node, SceneController>;
  readonly scenes: Map<string, Scene>;
}

const known = new WeakMap<Document, Cases>();

function casesOf(document: Document): Cases {
  const cases = known.get(document) ?? { controllers: new Map(), scenes: new Map() };
  known.set(document, cases);
  return cases;
}

export class SceneController implements ReactiveController {
  readonly host: SceneHost;
  #scene: Scene | undefined;
  /** Whose scene it is; undefined for one that the host has named or been given itself. */
  #giver: SceneController | undefined;
  /** Of the document in which the host is connected. */
  #cases: Cases;
  /** What a scene of the host's own was last given. */
  #data: unknown;
  readonly #observer = new MutationObserver(() => {
    this.find();
  });

  constructor(host: SceneHost) {
    this.host = host;
    this.#cases = casesOf(host.ownerDocument);
    host.addController(this);
  }

  /** The scene, once the host is connected and has anything to show. */
  get value(): Scene | undefined {
    return this.#scene;
  }

  hostConnected(): void {
    const { host } = this;
    this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
    this.#cases = casesOf(host.ownerDocument);
    this.#cases.controllers.set(host, this);
    this.find();
    host.requestUpdate();
    this.#tellOthers();
  }

  /** The scene is kept: a host that is only moved shows what it showed before. */
  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#rest();
    this.#cases.controllers.delete(this.host);
    this.#tellOthers();
  }

  /** Looks again, after what the host names or has inside has changed, or an element elsewhere. */
  find(): void {
    const { case: given, src, isConnected } = this.host;
    if (!isConnected) return;
    const giver = this.#findGiver();
    const before = this.#giver;
    this.#giver = giver;
    if (giver) this.#join(giver.#scene);
    else if (given === undefined && src !== undefined) this.#share(this.#address(src));
    else this.#own(given === undefined ? this.#inline() : given, before);
  }

  /** Lets all others look again at where their scene comes from. */
  #tellOthers(): void {
    for (const other of [...this.#cases.controllers.values()]) if (other !== this) other.find();
  }

  /** Loads the file again. */
  reload(): void {
    void this.#scene?.load();
  }

  #findGiver(): SceneController | undefined {
    const { host } = this;
    const { controllers } = this.#cases;
    let at: Node | null = host.isFile ? null : host;
    while ((at = at && (at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null))) {
      const around = controllers.get(at);
      if (around?.host.isFile) return around;
    }
    const root = host.getRootNode() as ParentNode & NonElementParentNode;
    const named: Node | null = root.getElementById(host.for ?? '');
    return (named && controllers.get(named)) ?? host.giver?.(controllers.values());
  }

  /** The text of the JSON that stands inside the element. */
  #inline(): string | undefined {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? '';
    return text.trim() === '' ? undefined : text;
  }

  #address(src: string): string {
    try {
      return new URL(src, this.host.ownerDocument.baseURI).href;
    } catch {
      return src;
    }
  }

  /** Without anything of its own, the host goes on with the scene of one who has left the page. */
  #own(data: unknown, before: SceneController | undefined): void {
    if (data === undefined) {
      if (!before || before.host.isConnected) this.#join(undefined);
      else this.#giver = before;
      return;
    }
    const own = before || this.#scene?.address !== undefined ? undefined : this.#scene;
    const scene = own ?? this.#begin();
    const isSame = scene === this.#scene && data === this.#data;
    this.#join(scene);
    this.#data = data;
    if (!isSame) scene.read(data);
  }

  #share(address: string): void {
    const { scenes } = this.#cases;
    const kept = this.#scene?.address === address ? this.#scene : undefined;
    const scene = scenes.get(address) ?? kept ?? this.#begin(address);
    scenes.set(address, scene);
    this.#join(scene);
    if (scene.isNew) void scene.load();
  }

  /** What the reader looked at stays in view, as far as it is there. */
  #begin(address?: string): Scene {
    return new Scene(address, this.#scene?.view);
  }

  #join(scene: Scene | undefined): void {
    scene?.subscribe(this.#onChange);
    if (scene === this.#scene) return;
    this.#rest();
    this.#scene = scene;
    this.#data = undefined;
    this.host.requestUpdate();
    this.#tellOthers();
  }

  /** Listens no more. A scene to which nobody listens is found by nobody. */
  #rest(): void {
    const scene = this.#scene;
    if (!scene) return;
    scene.unsubscribe(this.#onChange);
    const { address } = scene;
    const { scenes } = this.#cases;
    if (!scene.isUsed && address !== undefined && scenes.get(address) === scene) scenes.delete(address);
  }

  readonly #onChange = (): void => {
    this.host.requestUpdate();
  };
}
