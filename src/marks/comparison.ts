/** Two tellings side by side: which of them has an event, and what is said of that beside it. */
import type { EventEntry } from '../case/index-case.js';
import type { CaseEvent } from '../case/schema.js';
import type { Messages } from '../locale/index.js';
import type { Telling } from './telling.js';

/** Whether both tell of an event, one alone, or both in different ways. */
export type Standing = 'both' | 'first only' | 'second only' | 'differ';

export interface Comparison {
  /** The ids of the two sources. */
  readonly first: string;
  readonly second: string;
  readonly standingOf: (entry: EventEntry) => Standing | undefined;
}

/** What has to be said of an event beside its title: how the tellings stand to it, else that its accounts differ. */
export function sayNote(
  entry: EventEntry,
  { index, speech }: Telling,
  comparison: Comparison | undefined,
): string | undefined {
  const { words } = speech;
  const standing = comparison?.standingOf(entry);
  if (!comparison || standing === undefined || standing === 'both') return sayDiffering(entry.event, words);
  if (standing === 'differ') return words.toldDifferently;
  const id = standing === 'first only' ? comparison.first : comparison.second;
  return words.onlyIn(index.sourceById.get(id)?.title ?? id);
}

function sayDiffering({ accounts }: CaseEvent, { accountsDiffer }: Messages): string | undefined {
  return accounts?.some(({ differ }) => differ === 'conflict') ? accountsDiffer : undefined;
}

/** For style sheets: `is-first-only`, `is-second-only`, `is-differ`; nothing where both tell it alike. */
export function standingClass(entry: EventEntry, comparison: Comparison | undefined): string | undefined {
  const standing = comparison?.standingOf(entry);
  return standing === undefined || standing === 'both' ? undefined : `is-${standing.replace(' ', '-')}`;
}
