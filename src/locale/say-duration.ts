/** How long something took, in one unit or two. */
import { DAY_MS } from '../case/calendar.js';
import type { Instant, Precision } from '../case/date.js';
import { PRECISIONS } from '../case/index-case.js';
import { listFormat, numberFormat } from './formatters.js';
import type { Speech } from './speech.js';

const MINUTE_MS = 60_000;
/** The mean of the Gregorian calendar. */
const YEAR_MS = 365.2425 * DAY_MS;
const MONTH_MS = YEAR_MS / 12;

/** Up to here lengths are counted in days, months, and years with months. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;
const MOST_YEARS_WITH_MONTHS = 10;

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/**
 * "23 days", "2 hours, 30 minutes", "2 years, 6 months".
 * @param finest the coarser precision of the two ends: nothing finer is said.
 */
export function sayDuration(
  from: Instant,
  to: Instant,
  speech: Speech,
  finest: Precision = 'minute',
): string {
  const length = Math.abs(to - from);
  if (!Number.isFinite(length)) return speech.words.lengthNotKnown;
  const level = PRECISIONS.indexOf(finest);
  if (level < PRECISIONS.indexOf('season')) return sayWhole(length / YEAR_MS, 'year', speech);
  const days = Math.round(length / DAY_MS);
  const isOfMonths = level < PRECISIONS.indexOf('day');
  if (isOfMonths || days > MOST_DAYS) return sayMonths(Math.round(length / MONTH_MS), speech);
  if (finest === 'day' || length >= DAY_MS) return sayWhole(days, 'day', speech);
  return sayClockLength(length, finest, speech);
}

function sayMonths(months: number, speech: Speech): string {
  if (months <= MOST_MONTHS) return sayWhole(months, 'month', speech);
  const years = Math.floor(months / 12);
  if (years >= MOST_YEARS_WITH_MONTHS) return sayWhole(months / 12, 'year', speech);
  return sayBoth([years, 'year'], [months % 12, 'month'], speech);
}

function sayClockLength(length: number, finest: Precision, speech: Speech): string {
  if (length < MINUTE_MS && finest === 'second') return sayWhole(length / 1000, 'second', speech);
  const minutes = Math.round(length / MINUTE_MS);
  if (minutes < 60) return sayWhole(minutes, 'minute', speech);
  return sayBoth([Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute'], speech);
}

function sayWhole(size: number, unit: Unit, speech: Speech): string {
  const whole = Math.round(size);
  return whole === 0 ? speech.words.lessThan(sayUnit(1, unit, speech)) : sayUnit(whole, unit, speech);
}

function sayBoth(large: readonly [number, Unit], small: readonly [number, Unit], speech: Speech): string {
  const texts = [large, small]
    .filter(([size]) => size > 0)
    .map(([size, unit]) => sayUnit(size, unit, speech));
  return listFormat(speech.lang, { type: 'unit', style: 'long' }).format(texts);
}

function sayUnit(size: number, unit: Unit, { lang }: Speech): string {
  return numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(size);
}
