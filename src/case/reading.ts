/** Where the reader of a file stands: the path to the value in hand, the zone in force, what was found wrong. */
import { excerpt, jsonPath, type Problem, ProblemList } from './problem.js';

export class Reading {
  readonly problems = new ProblemList();
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
  refuse(value: unknown, expected: string, hint: string): undefined {
    this.#report('error', value, expected, hint);
  }

  /** Something was read, but should be mended. */
  warn(value: unknown, expected: string, hint: string): void {
    this.#report('warning', value, expected, hint);
  }

  #report(level: Problem['level'], value: unknown, expected: string, hint: string): void {
    this.problems.add({ path: jsonPath(this.#steps), value: excerpt(value), expected, hint, level });
  }
}
