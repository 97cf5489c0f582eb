/**
 * Unspecified digits of EDTF: what a mask such as `156X`, `1X` or `XX` may stand for, and the first
 * and last calendar day that three of them can name together.
 */

import { daysFromCivil, daysInMonth } from './calendar.js';
import type { Precision } from './date.js';

/** A year, month and day as written: digits, with X where one is not specified. */
export interface DayMask {
  /** Four digits, with a hyphen before them where negative. */
  readonly year: string;
  /** Two digits each; XX where not stated. */
  readonly month: string;
  readonly day: string;
}

/** From coarse to fine. */
export const PRECISIONS: readonly Precision[] = [
  ...(['millennium', 'century', 'decade', 'year'] as const),
  ...(['season', 'month', 'day', 'minute', 'second'] as const),
];

/**
 * The first or last day that a mask may mean, in days from 1970-01-01; undefined where there is no
 * such day in the calendar. Only February 29 makes it look at more than one year.
 */
export function dayAtEnd(mask: DayMask, isLast: boolean): number | undefined {
  const isLeapDay = fits(mask.month, 2) && fits(mask.day, 29);
  const tries = isLeapDay ? 10 ** (mask.year.split('X').length - 1) : 1;
  for (let index = 0; index < tries; index++) {
    const year = yearAtEnd(mask.year, isLast, index);
    for (let step = 1; step <= 12; step++) {
      const month = isLast ? 13 - step : step;
      const length = daysInMonth(year, month);
      const day =
        fits(mask.month, month) && (isLast ? firstFit(mask.day, length, 1) : firstFit(mask.day, 1, length));
      if (day) return daysFromCivil(year, month, day);
    }
  }
  return undefined;
}

/** The first or last year that a mask may mean, or the one `index` steps nearer to the other end. */
export function yearAtEnd(mask: string, isLast: boolean, index = 0): number {
  const given = mask.split('X');
  const count = given.length - 1;
  const fromTop = isLast !== mask.startsWith('-');
  const open = String(fromTop ? 10 ** count - 1 - index : index).padStart(count, '0');
  const year = given.reduce((before, after, place) => before + open.charAt(place - 1) + after);
  // There is no year -0000, so `-000X` ends with -0001.
  return Number(year) || (mask.startsWith('-') ? -1 : 0);
}

/** The finest unit stated without a gap from the year down. */
export function precisionOf({ year, month, day }: DayMask): Precision {
  const gap = year.replace('-', '').indexOf('X');
  if (gap >= 0) return precisionOfYear(4 - gap);
  if (month.includes('X')) return 'year';
  return day.includes('X') ? 'month' : 'day';
}

/** The precision of a year of which so many digits, counted from the last, are open. */
export function precisionOfYear(open: number): Precision {
  return PRECISIONS[PRECISIONS.indexOf('year') - open] ?? 'millennium';
}

/** The first number between two, in the order given, that two digits may stand for. */
function firstFit(mask: string, from: number, to: number): number | undefined {
  const step = Math.sign(to - from);
  for (let number = from; number !== to + step; number += step) if (fits(mask, number)) return number;
  return undefined;
}

/** Whether two digits may stand for a number. */
function fits(mask: string, number: number): boolean {
  return fitsDigit(mask.charAt(0), Math.floor(number / 10)) && fitsDigit(mask.charAt(1), number % 10);
}

function fitsDigit(digit: string, value: number): boolean {
  return digit === 'X' || Number(digit) === value;
}
