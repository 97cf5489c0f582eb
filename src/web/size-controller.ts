/**
 * Watches how large the host's figure may be, and how its words are set. Owns: the width and the em of a ruler in the
 * host's shadow root, and the width of some words in it. Does not own: what is made of them. The host renders an element
 * with the class `ruler`, as wide as the figure and one em high, and in it one that is as wide as its words; neither
 * changes with what is drawn, so watching them can never go round in circles.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spreadIn } from './spacing.js';

export interface Size {
  /** CSS px. */
  readonly width: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** How much wider words are than their font makes them: 1 unless the reader has spaced them. */
  readonly spread: number;
}

export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value: Size | undefined;
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;
  /** What was measured of words holds no longer. */
  #isStale = false;
  /** Those of the document in which the host was connected; it may have left for another one since. */
  #fonts: FontFaceSet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until there is room: hidden elements have none. */
  get value(): Size | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#onResize);
    this.#observe();
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#onWords);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.#onWords);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (!ruler || ruler === this.#ruler) return;
    this.#ruler = ruler;
    this.#observer?.disconnect();
    this.#observe();
    // The observer speaks only in the next frame: too late for the first picture.
    queueMicrotask(this.#measure);
  }

  #observe(): void {
    const ruler = this.#ruler;
    for (const one of ruler ? [ruler, ...ruler.children] : []) this.#observer?.observe(one);
  }

  readonly #onResize = (entries: readonly ResizeObserverEntry[]): void => {
    if (entries.some(({ target }) => target === this.#ruler)) this.#measure();
    else this.#onWords();
  };

  /** Takes the room as it is laid out, whatever a transform makes of it; of what is hidden, nothing. */
  readonly #measure = (): void => {
    if (!this.#ruler?.checkVisibility()) return;
    const style = getComputedStyle(this.#ruler);
    const [room = 0, em = 0] = [style.width, style.height].map(Number.parseFloat);
    const width = Math.floor(room);
    const spread = spreadIn(style, em);
    const { value } = this;
    const isSame = value?.width === width && value.em === em && value.spread === spread;
    if (!(width && em) || (isSame && !this.#isStale)) return;
    this.#isStale = false;
    this.#value = { width, em, spread };
    this.#host.requestUpdate();
  };

  /** Words have other widths in a font that has just come in, or in a spacing that the reader has just asked for. */
  readonly #onWords = (): void => {
    this.#isStale = true;
    this.#measure();
  };
}
