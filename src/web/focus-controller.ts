/**
 * Keeps the keyboard's place when what had it is drawn no more: zoomed away, replaced by other data, closed. Owns: the
 * knowledge that an update has taken it. Does not own: which event is current. The host marks that one with
 * `tabindex="0"`, and in a panel the heading with `tabindex="-1"`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where focus goes, the first of these that is drawn. */
const PLACES = ['[role="button"][tabindex="0"]', '.retry', '.root > [role="status"]', 'button'];

export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #before: Element | undefined;
  /** The panel in which the focus was, if it was in one. */
  #panel: Element | undefined;
  #isLost = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isLost = false;
  }

  hostUpdate(): void {
    this.#before = this.#host.shadowRoot?.activeElement ?? undefined;
    if (this.#before) this.#panel = this.#before.closest('.panel') ?? undefined;
  }

  /** Waits where there is nothing to focus yet, and gives up once the reader has gone elsewhere. */
  hostUpdated(): void {
    if (this.#before?.isConnected === false) this.#isLost = true;
    this.#before = undefined;
    if (!this.#isLost) return;
    const { activeElement, body } = this.#host.ownerDocument;
    const next = this.#next();
    this.#isLost = activeElement === null || activeElement === body;
    if (!next || !this.#isLost) return;
    this.#isLost = false;
    // The host answers focus with an update, which must not begin within this one.
    queueMicrotask(() => {
      next.focus({ preventScroll: true });
    });
  }

  #next(): HTMLElement | undefined {
    const heading = this.#panel?.isConnected
      ? this.#panel.querySelector<HTMLElement>('[tabindex="-1"]')
      : null;
    if (heading) return heading;
    for (const place of PLACES) {
      const found = this.#host.shadowRoot?.querySelector<HTMLElement>(place);
      if (found) return found;
    }
    return undefined;
  }
}
