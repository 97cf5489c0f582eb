/** A date of a case file: text to `CaseDate`, and back to its structure. `parse.ts` says what is wrong with one, too. */

import type { CaseDate, DateParts, End } from './date.js';
import { readEdtf } from './edtf.js';
import { PRECISIONS } from './edtf-mask.js';
import { type Bounds, boundsOfDays } from './edtf-moment.js';
import { type Calendar, DAY_LENGTH, plainDayAt, readPlain } from './edtf-plain.js';
import { isRefusal, type Refusal } from './edtf-refusal.js';

/** Reads a date of EDTF, or says why it is none. Never throws; the zone has to be one that exists. */
export function readDate(value: unknown, timeZone: string | undefined): CaseDate | Refusal {
  if (typeof value !== 'string') return { reason: 'not text' };
  const days = plainDays(value);
  if (days) return daysDate(value, timeZone, days);
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

const SLASH = 47;

/** The first and last day of a whole day, or of an interval of two; undefined for all other texts. */
function plainDays(text: string): readonly [first: number, last: number] | undefined {
  const { length } = text;
  if (length !== DAY_LENGTH && (length !== 2 * DAY_LENGTH + 1 || text.charCodeAt(DAY_LENGTH) !== SLASH))
    return undefined;
  const first = plainDayAt(text, 0);
  const last = length === DAY_LENGTH ? first : plainDayAt(text, DAY_LENGTH + 1);
  // What is no day is NaN, and an interval that ends before it begins is refused elsewhere.
  return first <= last ? [first, last] : undefined;
}

function daysDate(
  text: string,
  timeZone: string | undefined,
  [first, last]: readonly [number, number],
): CaseDate {
  const [earliest, latest] = boundsOfDays(first, last, timeZone);
  const kind = text.length > DAY_LENGTH ? 'interval' : 'moment';
  return {
    text,
    timeZone,
    kind,
    earliest,
    latest,
    precision: 'day',
    isUncertain: false,
    isApproximate: false,
  };
}

/** The bounds of the two ends of an interval, each NaN where it is open or unknown; undefined for what is none. */
export function boundsOfEnds(date: CaseDate): readonly [start: Bounds, end: Bounds] | undefined {
  const { text, timeZone, kind } = date;
  if (kind !== 'interval') return undefined;
  const days = plainDays(text);
  if (days) return [boundsOfDays(days[0], days[0], timeZone), boundsOfDays(days[1], days[1], timeZone)];
  const parts = readParts(date);
  return parts.kind === 'interval' ? [boundsOf(parts.start), boundsOf(parts.end)] : undefined;
}

function boundsOf(end: End): Bounds {
  return typeof end === 'string' ? [Number.NaN, Number.NaN] : [end.earliest, end.latest];
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
