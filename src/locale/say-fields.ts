/**
 * Years, months and days as they are written. They go through `Intl` as if in UTC, so that no zone can shift a day;
 * years long ago or far away as a stand-in, whose year is then put in by hand.
 */
import { dateFormat, numberFormat } from './formatters.js';
import type { Joint } from './messages.js';
import { hasOwnWords, type Speech, type Style } from './speech.js';

/** What is stated of a date: without a year a day of any year, without a month a year. */
export interface Fields {
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Leap years of either era, in which every day exists. */
const STAND_IN_SINCE = 2000;
const STAND_IN_BEFORE = -2000;

/** From here on a year of the common era is clear without saying so. */
const CLEAR_YEAR = 100;

/** Between these years `Intl` counts the days as the calendar of the file does, whatever its version. */
const INTL_YEARS = [1583, 9999] as const;

/** "April 6, 2017", "April 2017", "2017", "April 6", "44 BCE". */
export function sayFields(fields: Fields, speech: Speech, style: Style): string {
  const { year, month, day } = fields;
  const format = dateFormat(speech.lang, optionsFor(fields, style));
  const known = timeForIntl(fields);
  const isBefore = year !== undefined && year < 1;
  const standIn = Date.UTC(isBefore ? STAND_IN_BEFORE : STAND_IN_SINCE, (month ?? 1) - 1, day ?? 1);
  const parts = format.formatToParts(known ?? standIn);
  return parts
    .map(({ type, value }, i) => {
      if (type === 'literal' && isLikeADay(fields) && isBetweenMonthAndYear(parts, i)) return ', ';
      if (known !== undefined) return value;
      if (type === 'year') return sayYearDigits(year ?? 1, speech);
      return type === 'era' ? sayEra(isBefore, value, speech) : value;
    })
    .join('');
}

const MOST_DAYS = 31;

/** "June 10 BCE" could be a day: a month of such a year is set apart from it. */
function isLikeADay({ year, month, day }: Fields): boolean {
  if (month === undefined || day !== undefined || year === undefined) return false;
  return (year < 1 ? 1 - year : year) <= MOST_DAYS;
}

function isBetweenMonthAndYear(parts: readonly Intl.DateTimeFormatPart[], i: number): boolean {
  return parts[i - 1]?.type === 'month' && parts[i]?.value === ' ' && parts[i + 1]?.type === 'year';
}

/** The number of a year without its era; grouped only where it is longer than years are. */
export function sayYearDigits(year: number, speech: Speech): string {
  const number = year < 1 ? 1 - year : year;
  return numberFormat(speech.lang, { useGrouping: number > 9999, maximumFractionDigits: 0 }).format(number);
}

/** Two dates with words between them, and what they share said once: "April 6 or 7, 2017". */
export function joinFields(
  [first, second]: readonly [Fields, Fields],
  joint: Joint,
  speech: Speech,
  style: Style,
): string {
  const from = timeForIntl(first);
  const to = timeForIntl(second);
  const isAlike = first.month !== undefined && (first.day === undefined) === (second.day === undefined);
  if (isAlike && from !== undefined && to !== undefined) {
    const range = dateFormat(speech.lang, optionsFor(first, style)).formatRangeToParts(from, to);
    const joined = joinRange(range, joint);
    if (joined !== undefined) return joined;
  }
  return joint(sayFields(first, speech, style), sayFields(second, speech, style));
}

function optionsFor({ year, month, day }: Fields, style: Style): Intl.DateTimeFormatOptions {
  return {
    ...(year !== undefined && { year: 'numeric' }),
    ...(year !== undefined && year < CLEAR_YEAR && { era: 'short' }),
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: 'numeric' }),
  };
}

function sayEra(isBefore: boolean, byIntl: string, speech: Speech): string {
  const eras = hasOwnWords(speech) ? speech.words.eras : undefined;
  if (!eras) return byIntl;
  return isBefore ? eras.before : eras.since;
}

/** The date as if in UTC, where `Intl` may be given its year. */
function timeForIntl({ year, month, day }: Fields): number | undefined {
  if (year === undefined || year < INTL_YEARS[0] || year > INTL_YEARS[1]) return undefined;
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

type RangePart = ReturnType<Intl.DateTimeFormat['formatRangeToParts']>[number];

/** The dash of a range, whatever stands around it: "6.\u20137. April" keeps its first full stop. */
const DASH = /\s*[-\u2010-\u2015~\uFF5E]\s*/;

/** Our words in place of the range's dash; undefined where the language writes such ranges in figures only. */
function joinRange(parts: readonly RangePart[], joint: Joint): string | undefined {
  const text = (some: readonly RangePart[]) => some.map((part) => part.value).join('');
  if (parts.some(({ type, value }) => type === 'month' && /\p{Nd}/u.test(value))) return undefined;
  const end = parts.findIndex((part) => part.source === 'endRange');
  const start = parts.findLastIndex((part) => part.source === 'startRange');
  if (start === -1 || end <= start) return text(parts);
  const dash = text(parts.slice(start + 1, end)).split(DASH);
  const [before, after] = dash.length === 2 ? dash : [];
  return joint(text(parts.slice(0, start + 1)) + (before ?? ''), (after ?? '') + text(parts.slice(end)));
}
