/** Problems as they are found: the first are listed, the rest is only counted. */
import { MOST_PROBLEMS, type Problem } from './problem.js';

export class ProblemList {
  readonly #listed: Problem[] = [];
  #unlisted = 0;

  add(problem: Problem): void {
    if (this.#listed.length < MOST_PROBLEMS) this.#listed.push(problem);
    else this.#unlisted += 1;
  }

  /** Counts problems that are not at hand. */
  skip(count: number): void {
    this.#unlisted += count;
  }

  /** All that was listed; where there were more, a last entry says how many. */
  get all(): readonly Problem[] {
    if (this.#unlisted === 0) return this.#listed;
    const rest: Problem = {
      path: '$',
      value: this.#unlisted,
      expected: 'fewer problems',
      hint: `${String(this.#unlisted)} more problems are not listed. Mend these first.`,
      level: 'warning',
    };
    return [...this.#listed, rest];
  }
}
