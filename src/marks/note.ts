/** What has to be said of an event beside its title. */
import type { EventEntry } from '../case/index-case.js';
import { sayFindingShort } from '../locale/index.js';
import type { Comparison } from './comparison.js';
import type { Telling } from './telling.js';

/** The note below a title: what does not fit about the event, and how compared tellings stand to it; else that its accounts differ. */
export function noteOf(
  entry: EventEntry,
  telling: Telling,
  comparison: Comparison | undefined,
): string | undefined {
  const [finding] = telling.findings.get(entry.event.id) ?? [];
  if (!finding) return sayNote(entry, telling, comparison);
  const told = comparison?.noteOf(entry);
  return sayFindingShort(finding, telling.speech) + (told ? ` · ${told}` : '');
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
