/** Times that no clock of their zone showed, since it was put forward over them: they are read, and pointed out. */
import type { CaseDate, End, Instant, Moment } from './date.js';
import type { DateProblem } from './explain-date.js';
import { endsOf, readParts } from './read-date.js';
import { fromLocal, offsetAt } from './zone.js';

/** What to tell the editor about the first such time of a date; undefined where it has none. */
export function skippedTime(date: CaseDate): DateProblem | undefined {
  const { text, timeZone } = date;
  // Nearly all dates have no time of day and need not be taken apart.
  if (timeZone === undefined || !text.includes('T')) return undefined;
  for (const end of endsOf(readParts(date)).flat()) {
    if (!isSkipped(end, timeZone)) continue;
    return { value: text, expected: 'a time that the clocks there showed', hint: hintFor(end, timeZone) };
  }
  return undefined;
}

/** Only what was skipped may mean two offsets of which the earlier is the lesser: clocks were put forward in between. */
function isSkipped(end: End, timeZone: string): end is Moment {
  if (typeof end === 'string' || !end.time || end.time.offset !== undefined) return false;
  return offsetAt(timeZone, end.earliest) < offsetAt(timeZone, end.latest);
}

function hintFor({ earliest, latest }: Moment, timeZone: string): string {
  const [before, after] = [offsetAt(timeZone, earliest), offsetAt(timeZone, latest)];
  const jump = fromLocal(timeZone, earliest + after);
  const clocks = `went from ${clockText(jump + before)} to ${clockText(jump + after)}`;
  const offsets = `${offsetText(before)} or ${offsetText(after)}`;
  return `In ${timeZone} clocks skipped it: they ${clocks}. Write the time that is meant, or add its offset, ${offsets}.`;
}

/** `2017-03-12T02:00`, of a wall clock that is read as if in UTC. No zone changed its clocks before the year 1800. */
function clockText(local: Instant): string {
  return new Date(local).toISOString().slice(0, 16);
}

/** `-05:00`, from milliseconds. */
function offsetText(offset: number): string {
  return (offset < 0 ? '-' : '+') + new Date(Math.abs(offset)).toISOString().slice(11, 16);
}
