/**
 * Knows where the focus was before it came into an element. Owns: that knowledge, for as long as the element is in the
 * page. Does not own: what it is. The host asks for the way back once it has nothing more to show.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ReturnController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #listening: AbortController | undefined;
  #origin: WeakRef<HTMLElement> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#note(deepest(this.#host.ownerDocument.activeElement));
    this.#listening = new AbortController();
    this.#host.ownerDocument.addEventListener('focusin', this.#onFocus, {
      capture: true,
      signal: this.#listening.signal,
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#origin = undefined;
  }

  /** Whether there was a way back and it has been taken. */
  goBack(): boolean {
    const origin = this.#origin?.deref();
    if (!origin?.isConnected) return false;
    origin.focus();
    return origin.matches(':focus');
  }

  readonly #onFocus = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#host)) this.#note(path[0]);
  };

  #note(at: EventTarget | null | undefined): void {
    const isPlace = at !== this.#host.ownerDocument.body && at instanceof Element && 'focus' in at;
    if (isPlace) this.#origin = new WeakRef(at as HTMLElement);
  }
}

/** What has the focus, through open shadow roots. */
function deepest(active: Element | null): Element | null {
  let at = active;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
