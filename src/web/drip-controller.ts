/**
 * Has very many marks come into a drawing a few at a time, frame after frame, so that the page answers in between. Owns:
 * how many may still come into this frame, and who waits for the next. Does not own: the marks. The host is updated when
 * the first has to wait, and once all are there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks that come at once: with style, layout and paint a slow machine needs some 0.3 ms for each. */
const MOST = 250;

export class DripController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #left = MOST;
  readonly #waiting = new Map<object, () => void>();
  /** The one that is to come; 0: none. */
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether any are still to come. */
  get isBusy(): boolean {
    return this.#waiting.size > 0;
  }

  /** Whether one more may come now. */
  take(): boolean {
    return this.#left-- > 0;
  }

  /** @param next draws more of a list; undefined: all of it is there. */
  wait(list: object, next: (() => void) | undefined): void {
    if (next) this.#waiting.set(list, next);
    else this.#waiting.delete(list);
  }

  hostConnected(): void {
    if (this.isBusy) this.#goOn();
  }

  hostUpdate(): void {
    if (!this.isBusy) this.#left = MOST;
  }

  hostUpdated(): void {
    if (!this.isBusy || this.#frame) return;
    this.#goOn();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  #goOn(): void {
    this.#frame = requestAnimationFrame(this.#onFrame);
  }

  readonly #onFrame = (): void => {
    // What came by an update has not been laid out yet when the first frame begins: then nothing more comes.
    for (const next of [...this.#waiting.values()]) next();
    this.#left = MOST;
    this.#frame = 0;
    if (this.isBusy) this.#goOn();
    else this.#host.requestUpdate();
  };
}
