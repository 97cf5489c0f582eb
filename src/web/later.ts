/**
 * A part of an element that comes after the picture. Owns: that it is loaded once, and asked for again after a failure.
 * Does not own: what it is. The host is updated once it is there.
 */
import type { ReactiveControllerHost } from 'lit';

export class Later<T> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  #value: T | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Undefined until it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** It is there, or could not be had: what waits for it need wait no longer. */
  get isOver(): boolean {
    return this.#value !== undefined || this.#hasFailed;
  }

  /** Resolves once it is there, or cannot be had now: then the next call tries again. */
  load(): Promise<void> {
    this.#coming ??= this.#take();
    return this.#coming;
  }

  async #take(): Promise<void> {
    try {
      this.#value = await this.#fetch();
      this.#host.requestUpdate();
    } catch {
      this.#coming = undefined;
      if (!this.#hasFailed) this.#host.requestUpdate();
      this.#hasFailed = true;
    }
  }
}
