/** What is wrong with a case file, as the reader of the file notes it: `explain.ts` makes sentences of it. */
import type { Refusal } from './edtf-refusal.js';
import { MOST_PROBLEMS, type Problem } from './problem.js';

/** What is wrong with one value, with all that is needed to say how to mend it. */
export type Fault =
  | { readonly code: PlainCode }
  | { readonly code: 'long id'; readonly most: number }
  | { readonly code: 'number'; readonly least: number; readonly most: number }
  | { readonly code: 'word'; readonly words: readonly string[] }
  | { readonly code: 'kind'; readonly words: readonly string[] }
  | { readonly code: 'date'; readonly refusal: Refusal }
  | { readonly code: 'object'; readonly name: string }
  | { readonly code: 'missing field'; readonly name: string; readonly key: string }
  | { readonly code: 'other name'; readonly name: string }
  | { readonly code: 'unknown field'; readonly names: readonly string[] }
  | { readonly code: 'long list'; readonly most: number }
  | { readonly code: 'JSON'; readonly json: string };

/** Faults of which there is no more to know. */
type PlainCode =
  | 'text'
  | 'empty text'
  | 'unquoted text'
  | 'half character'
  | 'true or false'
  | 'time zone'
  | 'language'
  | 'link'
  | 'image'
  | 'list'
  | 'single entry'
  | 'no id'
  | 'unreadable'
  | 'unreadable case'
  | 'empty file'
  | 'no case';

/** One fault in its place. */
export interface Flaw {
  readonly path: string;
  /** An excerpt of the value as it stands in the file. */
  readonly value: unknown;
  readonly level: Problem['level'];
  readonly fault: Fault;
  /** How many more like it were found later, which are not listed. */
  unlisted: number;
}

const MOST_CHARACTERS = 200;

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

/** A fault in its place. */
export function flawAt(path: string, level: Problem['level'], value: unknown, fault: Fault): Flaw {
  return { path, value: excerpt(value), level, fault, unlisted: 0 };
}

/** Collects flaws in the order found; past the limit it only counts. */
export class FlawList {
  readonly all: Flaw[] = [];
  readonly #alike = new Map<string, Flaw[]>();

  /** Whether a kind is a slip or the file's own word is not known yet: each word is counted by itself. */
  add(flaw: Flaw): void {
    const { fault, value } = flaw;
    const group = fault.code === 'kind' ? `${fault.words.join()} ${String(value)}` : '';
    const alike = this.#alike.get(group) ?? [];
    if (alike.length < MOST_PROBLEMS) {
      this.#alike.set(group, alike);
      alike.push(flaw);
      this.all.push(flaw);
    } else (alike.at(-1) as Flaw).unlisted += 1 + flaw.unlisted;
  }
}

/** Where something is wrong, for when the sentences about it cannot be had. */
export function unexplained(flaws: readonly Flaw[]): readonly Problem[] {
  return flaws
    .filter(({ fault }) => fault.code !== 'kind')
    .map(({ path, value, level, fault }) => ({ path, value, expected: fault.code, hint: '', level }));
}
