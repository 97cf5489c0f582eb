/**
 * Tells when the page is about to be printed, and when it has been. Owns: its listeners. Does not own: what is different
 * on paper. What the host changes at once is on the paper: a browser draws the page anew after it has told of printing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (isPrinted: boolean) => void;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (isPrinted: boolean) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
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
    this.#tell(type === 'beforeprint');
  };
}
