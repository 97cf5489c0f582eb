/** The dates that the sources of an event give where they contradict each other. None of them is preferred. */
import type { CaseDate } from './date.js';
import { isRefusal } from './edtf-refusal.js';
import { readDate } from './read-date.js';
import type { CaseEvent, Citation, Version } from './schema.js';

/** One of the dates that an event is given. */
export interface DatedVersion {
  readonly date: CaseDate;
  /** Who gives it. */
  readonly cites: readonly Citation[];
}

/** For all events without a conflict: one list, so that nothing is made for each. */
const NONE: readonly DatedVersion[] = [];

/**
 * All versions of an event's date that can be read, where its accounts conflict about it; empty where fewer than two
 * can be read, and where accounts only differ in how exact they are.
 */
export function readVersions(
  { accounts, timeZone }: CaseEvent,
  caseZone: string | undefined,
): readonly DatedVersion[] {
  if (!accounts) return NONE;
  const dated = ({ value, cites = [] }: Version): DatedVersion | [] => {
    const date = readDate(value, timeZone ?? caseZone);
    return isRefusal(date) ? [] : { date, cites };
  };
  const versions = accounts
    .filter(({ field, differ }) => field === 'when' && differ === 'conflict')
    .flatMap((account) => account.versions.flatMap(dated));
  return versions.length > 1 ? versions : NONE;
}
