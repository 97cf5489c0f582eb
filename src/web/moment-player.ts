/**
 * Plays the moments of a case: goes from change to change until the last. Owns: the clock, and whether it runs. Does not
 * own: the moment. It stops when the page is hidden and when the host is removed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface MomentPlayerOptions {
  /** Goes on to the next change; whether there was one. */
  readonly step: () => boolean;
}

/** Long enough to see what has changed, and to read it. */
const STEP_MS = 1400;

export class MomentPlayer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #step: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, { step }: MomentPlayerOptions) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  play(): void {
    if (this.isPlaying || !this.#step()) return;
    this.#timer = setInterval(this.#onTime, STEP_MS);
    this.#listening = new AbortController();
    const { ownerDocument } = this.#host;
    const onHide = (): void => {
      if (ownerDocument.hidden) this.pause();
    };
    ownerDocument.addEventListener('visibilitychange', onHide, { signal: this.#listening.signal });
    this.#host.requestUpdate();
  }

  pause(): void {
    if (!this.isPlaying) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#listening?.abort();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  readonly #onTime = (): void => {
    if (!this.#step()) this.pause();
  };
}
