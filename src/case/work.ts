/** Long work in small steps: whoever drives it may let others come in between, or go through to the end at once. */

/** Stands still about every millisecond or so, and says which share of it is done, from 0 to 1. */
export type Work<T> = Generator<number, T, undefined>;

/** So many entries of a list are a step. */
export const STEP = 1000;

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
