/**
 * Listens on an element that any update may replace. Owns: which element that is now, and when there is listening. Does
 * not own: what is heard.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SurfaceOptions<Surface extends Element> {
  /** Asked for after each update. */
  readonly surface: () => Surface | null | undefined;
  /** Adds the listeners, to be heard until the signal. */
  readonly listen: (surface: Surface, signal: AbortSignal) => void;
}

export class SurfaceController<Surface extends Element> implements ReactiveController {
  readonly #options: SurfaceOptions<Surface>;
  #value: Surface | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: SurfaceOptions<Surface>) {
    this.#options = options;
    host.addController(this);
  }

  get value(): Surface | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    const surface = this.#options.surface() ?? undefined;
    if (surface === this.#value) return;
    this.#listening?.abort();
    this.#value = surface;
    this.#listen();
  }

  #listen(): void {
    if (!this.#value) return;
    this.#listening = new AbortController();
    this.#options.listen(this.#value, this.#listening.signal);
  }
}
