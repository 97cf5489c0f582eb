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

  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Undefined until it is there. */
  get value(): T | undefined {
    return this.#value;
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
    }
  }
}
