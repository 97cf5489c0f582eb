/**
 * Watches how large the host's figure may be. Owns: the width and the em of a ruler in the host's shadow root. Does not
 * own: what is made of them. The host renders an element with the class `ruler`, as wide as the figure and one em high;
 * its own height does not change with what is drawn, so watching it can never go round in circles.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Size {
  /** CSS px. */
  readonly width: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
}

export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value: Size | undefined;
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;
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
    if (this.#ruler) this.#observer.observe(this.#ruler);
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.#onFonts);
    this.#fonts = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler') ?? undefined;
    if (ruler === this.#ruler) return;
    if (this.#ruler) this.#observer?.unobserve(this.#ruler);
    if (ruler) this.#observer?.observe(ruler);
    this.#ruler = ruler;
  }

  readonly #onResize = (entries: readonly ResizeObserverEntry[]): void => {
    const rect = entries.at(-1)?.contentRect;
    if (!rect || rect.width === 0 || rect.height === 0) return;
    const width = Math.floor(rect.width);
    if (this.#value?.width === width && this.#value.em === rect.height) return;
    this.#value = { width, em: rect.height };
    this.#host.requestUpdate();
  };

  /** Words have other widths in a font that has just come in. */
  readonly #onFonts = (): void => {
    if (!this.#value) return;
    this.#value = { ...this.#value };
    this.#host.requestUpdate();
  };
}
