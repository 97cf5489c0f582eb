/** What is wrong with a case file, said to the person who writes it. */

/** One thing to mend in a file. */
export interface Problem {
  /** JSONPath of the value, such as `$.events[3].when`; `$` is the whole file. */
  readonly path: string;
  /** The value as it stands in the file; long text and deep objects are cut. */
  readonly value: unknown;
  /** What should stand there. */
  readonly expected: string;
  /** How to mend it. */
  readonly hint: string;
  /** `error`: something was left out because of it. `warning`: it was read, but should be mended. */
  readonly level: 'error' | 'warning';
}

/** More than this many problems are counted, not listed. */
const MOST_PROBLEMS = 500;
const MOST_CHARACTERS = 200;

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** JSONPath of a list of keys and positions. */
export function jsonPath(steps: readonly (string | number)[]): string {
  let path = '$';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${String(step)}]`;
    else path += PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  }
  return path;
}

/** A value small enough to be shown and kept: long text is cut, objects become a word for what they are. */
export function excerpt(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Collects problems in the order found; past the limit it only counts. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  #unlisted = 0;

  add(problem: Problem): void {
    if (this.#listed.length < MOST_PROBLEMS) this.#listed.push(problem);
    else this.#unlisted += 1;
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
