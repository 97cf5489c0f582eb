/**
 * Tells which of the parts of an element stands in the middle of the view while its reader scrolls. Owns: the observer,
 * and whether anything has been scrolled at all: before, nothing is told. Does not own: the parts, for which the host is
 * asked after each update. It takes no focus and scrolls nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface MiddleOptions {
  /** None where nothing is to be told. */
  readonly parts: () => readonly Element[];
  readonly onMiddle: (part: Element) => void;
}

export class MiddleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: MiddleOptions;
  #parts: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;
  #listening: AbortController | undefined;
  #middle: Element | undefined;
  #hasScrolled = false;

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
    this.#hasScrolled = false;
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
    // Whatever scrolls: the page, or a box in it.
    ownerDocument.addEventListener('scroll', this.#onScroll, { capture: true, passive: true, signal });
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

  readonly #onScroll = (): void => {
    if (this.#hasScrolled) return;
    this.#hasScrolled = true;
    this.#tell();
  };

  #tell(): void {
    if (this.#hasScrolled && this.#middle) this.#ask.onMiddle(this.#middle);
  }
}
