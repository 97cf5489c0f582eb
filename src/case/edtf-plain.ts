/**
 * The dates that nearly every text is, read by character codes: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
 */

import { daysFromCivil, daysInMonth } from './calendar.js';
import type { Moment, Precision } from './date.js';

/** What a date without a time says, before time zone and marks. */
export interface Calendar {
  /** The first and last day that it may mean, from 1970-01-01. */
  readonly days: readonly [first: number, last: number];
  readonly precision: Precision;
  /** Left out where they are those of the days; a winter ends in another year than its own. */
  readonly years?: Moment['years'];
  readonly month?: number | undefined;
  readonly season?: number;
  readonly day?: number | undefined;
}

const HYPHEN = 45;
const ZERO = 48;

/** Reads a date that states only whole units and exists in the calendar; undefined for all others. */
export function readPlain(text: string): Calendar | undefined {
  const { length } = text;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  if (length > 4 && text.charCodeAt(4) !== HYPHEN) return undefined;
  if (length > 7 && text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = length > 4 ? twoDigitsAt(text, 5) : 1;
  const day = length > 7 ? twoDigitsAt(text, 8) : 1;
  // A character that is no digit has made NaN, which fails every comparison.
  const exists = year >= 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);
  if (!exists) return undefined;
  const first = daysFromCivil(year, month, day);
  if (length > 7) return { days: [first, first], precision: 'day', month, day };
  if (length > 4) return { days: [first, daysFromCivil(year, month + 1, 0)], precision: 'month', month };
  return { days: [first, daysFromCivil(year, 12, 31)], precision: 'year' };
}

/** How many characters a whole day has. */
export const DAY_LENGTH = 10;

/** The day that a text states at a place, `YYYY-MM-DD`, from 1970-01-01; NaN where it states none. */
export function plainDayAt(text: string, at: number): number {
  if (text.charCodeAt(at + 4) !== HYPHEN || text.charCodeAt(at + 7) !== HYPHEN) return NaN;
  const year = twoDigitsAt(text, at) * 100 + twoDigitsAt(text, at + 2);
  const month = twoDigitsAt(text, at + 5);
  const day = twoDigitsAt(text, at + 8);
  const exists = year >= 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);
  return exists ? daysFromCivil(year, month, day) : NaN;
}

function twoDigitsAt(text: string, index: number): number {
  return digitAt(text, index) * 10 + digitAt(text, index + 1);
}

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit < 10 ? digit : NaN;
}
