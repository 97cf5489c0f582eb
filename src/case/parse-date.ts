/** Dates of a case file: text to `CaseDate`, or to a problem that an editor can mend. */

import type { CaseDate, DateParts, End } from './date.js';
import { readEdtf } from './edtf.js';
import { hintFor } from './edtf-hints.js';
import { PRECISIONS } from './edtf-mask.js';
import { boundsOfDays } from './edtf-moment.js';
import { type Calendar, readPlain } from './edtf-plain.js';
import { isRefusal } from './edtf-refusal.js';
import { isTimeZone } from './zone.js';

/** What is wrong with a date, in sentences for whoever writes the case file. */
export interface DateProblem {
  /** What stands in the file. */
  readonly value: unknown;
  readonly expected: string;
  /** What is wrong and how to mend it; ends in "Did you mean `…`?" where a corrected text is known. */
  readonly hint: string;
}

/** What `parseDate` makes of a value: one of the two, or both where only the time zone is unknown. */
export interface DateReading {
  readonly date?: CaseDate;
  readonly problem?: DateProblem;
}

export interface ParseDateOptions {
  /** IANA zone of days and of times without an offset; UTC where left out. */
  readonly timeZone?: string | undefined;
}

const EXPECTED = 'a date in EDTF, such as 2017-04-06, 2017-04~ or 2017-04-06/..';

/**
 * Reads a date of EDTF, levels 0 to 2 (see `edtf.ts` for what is allowed beyond it). Never throws,
 * whatever the value. In an unknown time zone a date is read as UTC and the problem says so.
 */
export function parseDate(value: unknown, options: ParseDateOptions = {}): DateReading {
  const { timeZone } = options;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return { ...parseDate(value), problem: unknownZone(timeZone) };
  if (typeof value !== 'string') return { problem: notText(value) };
  const plain = readPlain(value);
  if (plain) return { date: plainDate(value, timeZone, plain) };
  const parts = readEdtf(value, timeZone);
  if (isRefusal(parts)) return { problem: { value, expected: EXPECTED, hint: hintFor(value, parts) } };
  return { date: summarise(value, timeZone, parts) };
}

/**
 * The structure of a date that `parseDate` returned, for saying or drawing it in detail. A text that
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
function endsOf(parts: DateParts): readonly (readonly [End, End])[] {
  if (parts.kind === 'moment') return [[parts.moment, parts.moment]];
  if (parts.kind === 'interval') return [[parts.start, parts.end]];
  return parts.members.map((member) => ('from' in member ? [member.from, member.to] : [member, member]));
}

function notText(value: unknown): DateProblem {
  const text = Number.isInteger(value) ? String(value) : '';
  const meant = readPlain(text) ? ` Did you mean \`"${text}"\`?` : '';
  return { value, expected: EXPECTED, hint: `Write the date as text, in quotation marks.${meant}` };
}

function unknownZone(value: unknown): DateProblem {
  return {
    value,
    expected: 'an IANA time zone, such as America/New_York',
    hint: 'There is no such time zone: the date was read in UTC.',
  };
}
