/**
 * The proleptic Gregorian calendar on plain numbers, without the limits of a JavaScript `Date`.
 *
 * Years are astronomical (0 is 1 BCE) and any integer up to `MAX_YEAR` either way. The day count
 * follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
 * (https://howardhinnant.github.io/date_algorithms.html): a year begins on March 1, so that the leap
 * day is its last.
 */

import type { Instant, Precision } from './date.js';

/** A calendar day. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A calendar day with its time of day, in UTC unless said otherwise. */
export interface CivilTime extends CivilDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** Up to here the day count is an exact integer; beyond it arithmetic on days would round. */
export const MAX_YEAR = 1e13;

/** Days from 0000-03-01, where the count of the algorithm begins, to 1970-01-01. */
const EPOCH_DAY = 719_468;

/** Days in the 400 years after which the calendar repeats. */
const DAYS_PER_CYCLE = 146_097;

/**
 * Days from 1970-01-01 to a calendar day, negative before it. A month or day outside its range
 * counts on: month 13 is January of the next year, day 0 the last of the month before.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDaysBefore(marchYear) + dayOfYear - EPOCH_DAY;
}

/** The calendar day that is `days` after 1970-01-01: the inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const count = days + EPOCH_DAY;
  const cycle = Math.floor(count / DAYS_PER_CYCLE);
  const dayOfCycle = count - cycle * DAYS_PER_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - yearOfCycle * 365 - leapDaysBefore(yearOfCycle);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * The instant of a calendar day and time in UTC; what is left out is the least it can be. Beyond
 * some 285,000 years from 1970 milliseconds no longer fit a number and the instant is rounded.
 */
export function instantFromCivil(civil: Pick<CivilTime, 'year'> & Partial<CivilTime>): Instant {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = civil;
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  return daysFromCivil(year, month, day) * DAY_MS + time;
}

/** The calendar day and time of a finite instant in UTC: the inverse of `instantFromCivil`. */
export function civilFromInstant(instant: Instant): CivilTime {
  const days = Math.floor(instant / DAY_MS);
  const time = instant - days * DAY_MS;
  return {
    ...civilFromDays(days),
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1000) % 60,
    millisecond: Math.floor(time % 1000),
  };
}

/** 28 to 31. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  // Long and short months alternate from January, and again from August.
  return 31 - (((month - 1) % 7) % 2);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function leapDaysBefore(marchYear: number): number {
  return Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
}

/** The mean of the Gregorian calendar. */
const YEAR_MS = 365.2425 * DAY_MS;
const MONTH_MS = 30.44 * DAY_MS;

const UNIT_MS: Readonly<Record<Precision, number>> = {
  second: 1000,
  minute: 60_000,
  day: DAY_MS,
  month: MONTH_MS,
  season: MONTH_MS,
  year: YEAR_MS,
  decade: 10 * YEAR_MS,
  century: 100 * YEAR_MS,
  millennium: 1000 * YEAR_MS,
};

/** About how many milliseconds the unit has that a precision names. */
export function smallestUnit(precision: Precision): number {
  return UNIT_MS[precision];
}
