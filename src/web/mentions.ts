/**
 * Which phrases of a page mention what of a case: kept for each scene, so that what they mention leads back to them.
 * Phrases put themselves in; whoever draws a way back is told when any comes or goes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from './scene.js';

export class Mentions {
  readonly #ids = new Map<HTMLElement, string>();
  readonly #listeners = new Set<() => void>();

  /** @param id what the phrase mentions; undefined: nothing any more. */
  set(phrase: HTMLElement, id: string | undefined): void {
    if (this.#ids.get(phrase) === id) return;
    if (id === undefined) this.#ids.delete(phrase);
    else this.#ids.set(phrase, id);
    for (const listener of [...this.#listeners]) listener();
  }

  /** The phrases that mention something, in the order of the page. */
  of(id: string): readonly HTMLElement[] {
    return [...this.#ids]
      .filter(([, mentioned]) => mentioned === id)
      .map(([phrase]) => phrase)
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  unsubscribe(listener: () => void): void {
    this.#listeners.delete(listener);
  }
}

const known = new WeakMap<Scene, Mentions>();

export function mentionsIn(scene: Scene): Mentions {
  const mentions = known.get(scene) ?? new Mentions();
  known.set(scene, mentions);
  return mentions;
}

/** A click on a button that leads back to a phrase goes there; whether it was one. */
export function followMention(event: Event, scene: Scene | undefined): boolean {
  const [target] = event.composedPath();
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;
  const { mention, nth } = at?.dataset ?? {};
  if (!scene || mention === undefined) return false;
  const phrase = mentionsIn(scene).of(mention)[Number(nth)];
  const { defaultView } = phrase?.ownerDocument ?? {};
  const isCalm = defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches !== false;
  phrase?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  phrase?.focus({ preventScroll: true });
  return true;
}

/**
 * Gives what draws something of a case the phrases that mention it. Owns: being told when these change; the host is
 * updated then. Does not own: the phrases.
 */
export class MentionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #scene: () => Scene | undefined;
  #heard: Mentions | undefined;
  /** An element is updated once more after it has left the page, and must not begin to listen again. */
  #isConnected = false;
  /** Counts changes, for those that keep what they have drawn. */
  changes = 0;

  constructor(host: ReactiveControllerHost, scene: () => Scene | undefined) {
    this.#host = host;
    this.#scene = scene;
    host.addController(this);
  }

  /** The words of the phrases that mention something, in the order of the page. */
  readonly value = (id: string): readonly string[] => {
    const phrases = this.#heard?.of(id) ?? [];
    return phrases.map((phrase) => phrase.textContent.replace(/\s+/g, ' ').trim());
  };

  hostConnected(): void {
    this.#isConnected = true;
    this.#listen();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#heard?.unsubscribe(this.#onChange);
    this.#heard = undefined;
  }

  hostUpdate(): void {
    if (this.#isConnected) this.#listen();
  }

  #listen(): void {
    const scene = this.#scene();
    const mentions = scene && mentionsIn(scene);
    if (mentions === this.#heard) return;
    this.#heard?.unsubscribe(this.#onChange);
    this.#heard = mentions;
    mentions?.subscribe(this.#onChange);
  }

  readonly #onChange = (): void => {
    this.changes += 1;
    this.#host.requestUpdate();
  };
}
