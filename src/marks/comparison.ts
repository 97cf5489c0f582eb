/** Two tellings side by side: what is said of an event that only one of them has, or that they tell differently. */
import type { EventEntry } from '../case/index-case.js';
import { laterWordsFor } from '../locale/index.js';
import type { Telling } from './telling.js';

/** Whether both tell of an event, one alone, or both in different ways. */
export type Standing = 'both' | 'first only' | 'second only' | 'differ';

export interface Comparison {
  /** What has to be said of an event beside its title; undefined where both tell it alike. */
  readonly noteOf: (entry: EventEntry) => string | undefined;
  /** For style sheets: `is-first-only`, `is-second-only`, `is-differ`; undefined where both tell it alike. */
  readonly classOf: (entry: EventEntry) => string | undefined;
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
      return standing === 'both' ? undefined : `is-${standing.replace(' ', '-')}`;
    },
  };
}
