/** A date of a case file: text to `CaseDate`, and back to its structure. `parse.ts` says what is wrong with one, too. */

import type { CaseDate, DateParts, End } from './date.js';
import { readEdtf } from './edtf.js';
import { PRECISIONS } from './edtf-mask.js';
import { boundsOfDays } from './edtf-moment.js';
import { type Calendar, readPlain } from './edtf-plain.js';
import { isRefusal, type Refusal } from './edtf-refusal.js';

/** Reads a date of EDTF, or says why it is none. Never throws; the zone has to be one that exists. */
export function readDate(value: unknown, timeZone: string | undefined): CaseDate | Refusal {
  if (typeof value !== 'string') return { reason: 'not text' };
  const plain = readPlain(value);
  if (plain) return plainDate(value, timeZone, plain);
  const parts = readEdtf(value, timeZone);
  return isRefusal(parts) ? parts : summarise(value, timeZone, parts);
}

/**
 * The structure of a date that was read, for saying or drawing it in detail. A text that
 * cannot be read, which only a date made by hand can hold, counts as an interval of unknown ends.
 */
export function readParts(date: CaseDate): DateParts {
  const parts = readEdtf(date.text, date.timeZone);
  return isRefusal(parts) ? { kind: 'interval', start: 'unknown', end: 'unknown' } : parts;
}

/** The short way for what nearly every date is: one whole day, month or year of the calendar. */
function plainDate(text: string, timeZone: string | undefined, { days, precision }: Calendar): CaseDate {
  const [earliest, latest] = boundsOfDays(days[0], days[1], timeZone);
  return {
    text,
    timeZone,
    kind: 'moment',
    earliest,
    latest,
    precision,
    isUncertain: false,
    isApproximate: false,
  };
}

/** What a date as a whole may mean: the hull of its parts, and the precision of the coarsest. */
function summarise(text: string, timeZone: string | undefined, parts: DateParts): CaseDate {
  let [earliest, latest] = [Infinity, -Infinity];
  let precision = PRECISIONS.length - 1;
  let [isUncertain, isApproximate] = [false, false];
  for (const [from, to] of endsOf(parts)) {
    earliest = Math.min(earliest, typeof from === 'string' ? -Infinity : from.earliest);
    latest = Math.max(latest, typeof to === 'string' ? Infinity : to.latest);
    for (const end of [from, to]) {
      if (typeof end === 'string') continue;
      precision = Math.min(precision, PRECISIONS.indexOf(end.precision));
      isUncertain ||= end.isUncertain;
      isApproximate ||= end.isApproximate;
    }
  }
  return {
    text,
    timeZone,
    kind: parts.kind,
    earliest,
    latest,
    precision: PRECISIONS[precision] ?? 'second',
    isUncertain,
    isApproximate,
  };
}

/** The two ends of each part; a moment is both of its own. */
export function endsOf(parts: DateParts): readonly (readonly [End, End])[] {
  if (parts.kind === 'moment') return [[parts.moment, parts.moment]];
  if (parts.kind === 'interval') return [[parts.start, parts.end]];
  return parts.members.map((member) => ('from' in member ? [member.from, member.to] : [member, member]));
}
