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
export const MOST_PROBLEMS = 500;

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

/** Keys and positions from the root. */
export type Steps = readonly (string | number)[];

/** Takes a problem and its place. */
export type Add = (steps: Steps, problem: Omit<Problem, 'path'>) => void;
