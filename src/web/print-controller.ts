/**
 * Whether the page is being printed: from just before until it has been. Owns: its listeners. Does not own: what is
 * different on paper. What the host then draws is on the paper: a browser lays the page out anew after it has told of
 * printing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value = false;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): boolean {
    return this.#value;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const view = this.#host.ownerDocument.defaultView;
    for (const type of ['beforeprint', 'afterprint']) view?.addEventListener(type, this.#onPrint, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#value = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
