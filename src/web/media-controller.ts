/**
 * Remembers which media of other sites the reader has asked to load, for as long as the element lives. Owns: their
 * addresses. Does not own: how they are drawn. The host draws what it is given as `value`, and in its shadow root, within
 * a figure that can take the focus, each button with an address as `data-load`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Viewing } from '../marks/media-mark.js';
import { tellInteraction } from './interactions.js';

export class MediaController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Viewing {
    const { baseURI, defaultView } = this.#host.ownerDocument;
    return { base: baseURI, origin: defaultView?.location.origin ?? '', asked: this.#asked };
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-load]') : null;
    const address = button?.dataset['load'];
    // The page's own content in a slot may have the same attribute for reasons of its own.
    if (!button || address === undefined || !this.#host.shadowRoot?.contains(button)) return;
    // The button goes. The figure around it stays, and keeps the reader's place.
    button.closest('figure')?.focus({ preventScroll: true });
    this.#asked = new Set([...this.#asked, address]);
    this.#host.requestUpdate();
    tellInteraction(this.#host, 'load media', hostOf(address));
  };
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
