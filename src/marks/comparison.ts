/** Two tellings side by side: what is said of an event that only one of them has, or that they tell differently. */
import type { EventEntry } from '../case/index-case.js';
import type { Citation } from '../case/schema.js';
import { laterWordsFor } from '../locale/index.js';
import type { Telling } from './telling.js';

/** Whether both tell of an event, one alone, or both in different ways. */
export type Standing = 'both' | 'first only' | 'second only' | 'differ';

export interface Comparison {
  /** What has to be said of an event beside its title; undefined where both tell it alike. */
  readonly noteOf: (entry: EventEntry) => string | undefined;
  /** For style sheets: `is-first-only`, `is-second-only`, `is-differ`; undefined where both tell it alike. */
  readonly classOf: (entry: EventEntry) => string | undefined;
  /**
   * Of an event that has several dates, a class for each, with spaces between: `is-first-only`, `is-second-only`, `is-both`,
   * or `is-neither` where only others give it. undefined where its accounts do not conflict about its date.
   */
  readonly tellersOf: (entry: EventEntry) => string | undefined;
}

/** @param sources the ids of the two that tell. */
export function describeComparison(
  standingOf: (entry: EventEntry) => Standing | undefined,
  sources: readonly [first: string, second: string],
  { index, speech }: Telling,
): Comparison {
  const words = laterWordsFor(speech);
  const [first, second] = sources.map((id) => words.onlyIn(index.sourceById.get(id)?.title ?? id));
  const notes = {
    both: undefined,
    differ: words.toldDifferently,
    'first only': first,
    'second only': second,
  };
  return {
    noteOf: (entry) => notes[standingOf(entry) ?? 'both'],
    classOf: (entry) => {
      const standing = standingOf(entry) ?? 'both';
      return standing === 'both' ? undefined : classNamed(standing);
    },
    tellersOf: ({ versions }) => versions.map(({ cites }) => tellerOf(cites, sources)).join(' ') || undefined,
  };
}

function tellerOf(cites: readonly Citation[], [first, second]: readonly [string, string]): string {
  const has = (id: string): boolean => cites.some(({ source }) => source === id);
  if (has(first)) return has(second) ? 'is-both' : classNamed('first only');
  return has(second) ? classNamed('second only') : 'is-neither';
}

function classNamed(standing: Standing): string {
  return `is-${standing.replace(' ', '-')}`;
}
