/** What has to be said of an event beside its title. */
import type { EventEntry } from '../case/index-case.js';
import type { Comparison } from './comparison.js';
import type { Telling } from './telling.js';

/** How two tellings stand to it where they are compared, else that its accounts differ. */
export function sayNote(
  entry: EventEntry,
  { speech }: Telling,
  comparison: Comparison | undefined,
): string | undefined {
  const isDiffering = entry.event.accounts?.some(({ differ }) => differ === 'conflict') === true;
  return comparison?.noteOf(entry) ?? (isDiffering ? speech.words.accountsDiffer : undefined);
}
