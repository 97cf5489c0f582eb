/**
 * Tells which of the parts of an element comes to the middle of the view while its reader scrolls. Owns: the observer, and
 * whether it is the reader who scrolls: what the page scrolls by itself, or another element on the way to something that
 * was asked for, is not told. Does not own: the parts, for which the host is asked after each update. It takes no focus
 * and scrolls nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface MiddleOptions {
  /** None where nothing is to be told. */
  readonly parts: () => readonly Element[];
  readonly onMiddle: (part: Element) => void;
}

/** What a reader scrolls with; a press may be on the scroll bar. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

export class MiddleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: MiddleOptions;
  #parts: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;
  #listening: AbortController | undefined;
  #middle: Element | undefined;
  #told: Element | undefined;
  /** Until the reader's hands move the page. */
  #isHeld = true;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MiddleOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#rest();
    this.#isHeld = true;
  }

  /** Something else has been asked for: nothing is told until the reader goes on. */
  hold(): void {
    this.#isHeld = true;
  }

  hostUpdated(): void {
    const parts = this.#ask.parts();
    if (parts.length === this.#parts.length && parts.every((part, i) => part === this.#parts[i])) return;
    this.#parts = parts;
    this.#watch();
  }

  #watch(): void {
    this.#rest();
    if (this.#parts.length === 0 || !this.#host.isConnected) return;
    const { ownerDocument } = this.#host;
    // A line without height, halfway down the page's own view, also within a frame.
    const line = { root: ownerDocument, rootMargin: '-50% 0px -50% 0px' };
    this.#observer = new IntersectionObserver(this.#onCross, line);
    for (const part of this.#parts) this.#observer.observe(part);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const options = { capture: true, passive: true, signal };
    for (const type of HANDS) ownerDocument.addEventListener(type, this.#onHands, options);
    // Whatever scrolls: the page, or a box in it.
    ownerDocument.addEventListener('scroll', this.#tell, options);
  }

  #rest(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#listening?.abort();
    this.#middle = undefined;
  }

  readonly #onCross = (crossings: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of crossings) {
      if (isIntersecting) this.#middle = target;
      else if (this.#middle === target) this.#middle = undefined;
    }
    this.#tell();
  };

  readonly #onHands = (): void => {
    this.#isHeld = false;
  };

  readonly #tell = (): void => {
    if (this.#isHeld || !this.#middle || this.#middle === this.#told) return;
    this.#told = this.#middle;
    this.#ask.onMiddle(this.#middle);
  };
}
