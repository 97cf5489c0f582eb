/**
 * Dates of EDTF without a time: days, months and years with unspecified digits, seasons, and years of
 * more than four digits.
 */

import { daysFromCivil, MAX_YEAR } from './calendar.js';
import { type DayMask, dayAtEnd, precisionOf, precisionOfYear, yearAtEnd } from './edtf-mask.js';
import { type Calendar, readPlain } from './edtf-plain.js';
import type { Refusal } from './edtf-refusal.js';

/** Year, month and day, each with room for a mark on either side. */
const DATE = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** A year by itself: `Y170000002`, `Y-17E7`, `Y171010000S3`, `1950S2`. */
const YEAR = /^(?:Y(?=-?[1-9]\d{4}|-?\d+E)|(?=-?\d{4}S))(-?\d+)(?:E(\d+))?(?:S([1-9]\d?))?[?~%]?$/;

/** Reads a date without a time. */
export function readCalendar(text: string): Calendar | Refusal {
  const plain = readPlain(text);
  if (plain) return plain;
  if (/^\W?-0000/.test(text)) return { reason: 'signed zero' };
  const [, year, month = 'XX', day] = DATE.exec(text) ?? [];
  if (year === undefined) return readYear(text);
  if (!(Number(month) > 20 && Number(month) < 42)) return readDay({ year, month, day: day ?? 'XX' });
  return day === undefined ? readSeason(year, Number(month)) : { reason: 'season with days', about: [month] };
}

/**
 * The first month of a season and how many months it has; months beyond 12 belong to the next year.
 * Seasons are meteorological. 21 to 24, which name no hemisphere, are read as northern.
 */
export function monthsOfSeason(season: number): readonly [first: number, count: number] {
  if (season < 29) return [3 + ((season - 21) % 4) * 3, 3];
  if (season < 33) return [3 + ((season - 27) % 4) * 3, 3];
  if (season < 37) return [1 + (season - 33) * 3, 3];
  return season < 40 ? [1 + (season - 37) * 4, 4] : [1 + (season - 40) * 6, 6];
}

function readSeason(mask: string, season: number): Calendar {
  const years = [yearAtEnd(mask, false), yearAtEnd(mask, true)] as const;
  const [first, count] = monthsOfSeason(season);
  const days = [daysFromCivil(years[0], first, 1), daysFromCivil(years[1], first + count, 0)] as const;
  const precision = mask.includes('X') ? precisionOf({ year: mask, month: 'XX', day: 'XX' }) : 'season';
  return { days, precision, years, season };
}

function readDay(mask: DayMask): Calendar | Refusal {
  const first = dayAtEnd(mask, false);
  const last = dayAtEnd(mask, true);
  if (first === undefined || last === undefined)
    return { reason: 'no such day', about: [mask.year, mask.month, mask.day] };
  return {
    days: [first, last],
    precision: precisionOf(mask),
    // XX is NaN, which is no number of a month or day.
    month: Number(mask.month) || undefined,
    day: Number(mask.day) || undefined,
  };
}

/** A year with an exponent or with a number of significant digits, or of more than four digits. */
function readYear(text: string): Calendar | Refusal {
  const [, digits, exponent = 0, significant] = YEAR.exec(text) ?? [];
  if (digits === undefined) return { reason: 'unknown form' };
  const year = Number(digits) * 10 ** Number(exponent);
  const size = Math.abs(year);
  if (!(size <= MAX_YEAR)) return { reason: 'year beyond' };
  const free = significant ? Math.max(0, String(size).length - Number(significant)) : 0;
  const least = size - (size % 10 ** free);
  const most = least + 10 ** free - 1;
  const days = [
    daysFromCivil(year < 0 ? -most : least, 1, 1),
    daysFromCivil(year < 0 ? -least : most, 12, 31),
  ] as const;
  return { days, precision: precisionOfYear(free) };
}
