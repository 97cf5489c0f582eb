/** What has to be said of an event beside its title. */
import type { EventEntry } from '../case/index-case.js';
import { sayFindingShort } from '../locale/index.js';
import type { Comparison } from './comparison.js';
import type { Telling } from './telling.js';

/** The one note that stands below a title: what does not fit about the event, else what else has to be said of it. */
export function noteOf(
  entry: EventEntry,
  telling: Telling,
  comparison: Comparison | undefined,
): string | undefined {
  const [finding] = telling.findings.get(entry.event.id) ?? [];
  return finding ? sayFindingShort(finding, telling.speech) : sayNote(entry, telling, comparison);
}

/** How two tellings stand to it where they are compared, else that its accounts differ. */
export function sayNote(
  entry: EventEntry,
  { speech }: Telling,
  comparison: Comparison | undefined,
): string | undefined {
  const isDiffering = entry.event.accounts?.some(({ differ }) => differ === 'conflict') === true;
  return comparison?.noteOf(entry) ?? (isDiffering ? speech.words.accountsDiffer : undefined);
}
