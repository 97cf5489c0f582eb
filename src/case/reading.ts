/** Where the reader of a file stands: the path to the value in hand, the zone in force, what was found wrong. */
import { type Fault, type Flaw, FlawList, flawAt } from './flaw.js';
import { jsonPath } from './problem.js';

/** The entries of a list that were read before the rest of the file. */
export interface Ready {
  readonly given: readonly unknown[];
  /** Each at its place; undefined for one that could not be read. */
  readonly read: readonly unknown[];
  readonly flaws: readonly Flaw[];
}

export class Reading {
  ready: Ready | undefined;
  readonly flaws = new FlawList();
  /** The IANA zone for dates that name none: the event's own, else the case's. */
  timeZone: string | undefined;
  readonly #steps: (string | number)[] = [];

  enter(step: string | number): void {
    this.#steps.push(step);
  }

  leave(): void {
    this.#steps.pop();
  }

  /** A name made of the place, such as `events-4`, for an entry that has none. */
  get place(): string {
    return this.#steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join('-');
  }

  /** How deep the value in hand lies; `unwind` goes back there after something threw. */
  get depth(): number {
    return this.#steps.length;
  }

  unwind(depth: number): void {
    this.#steps.length = depth;
  }

  /** Something had to be left out. Returns undefined, so that a reader may end with it. */
  refuse(value: unknown, fault: Fault): undefined {
    this.flaws.add(flawAt(jsonPath(this.#steps), 'error', value, fault));
  }

  /** Something was read, but should be mended. */
  warn(value: unknown, fault: Fault): void {
    this.flaws.add(flawAt(jsonPath(this.#steps), 'warning', value, fault));
  }
}
