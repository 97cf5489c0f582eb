/** The words at the ticks of an axis: as few as can be, since the neighbours say the rest. */
import { civilFromInstant, DAY_MS } from '../case/calendar.js';
import { MOST_INSTANT } from './formatters.js';
import { sayOnce, sayTimeOfDay } from './say-clock.js';
import { type Fields, sayFields } from './say-fields.js';
import type { Speech } from './speech.js';

export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Whether a tick is the axis's first, the first of a new day, month or year, or one among others. */
export type TickContext = 'first' | 'new-parent' | 'plain';

/**
 * "14", "Apr 6", "Mar 13, 2017", "Feb", "Jan 2018", "44 BCE", "11 a.m.".
 * @param local wall-clock milliseconds, read as if in UTC.
 */
export function sayTick(local: number, unit: TickUnit, context: TickContext, speech: Speech): string {
  return sayOnce(`${local} ${unit} ${context}`, speech, () => makeTick(local, unit, context, speech));
}

function makeTick(local: number, unit: TickUnit, context: TickContext, speech: Speech): string {
  const { year, month, day } = civilFromInstant(local + roundingOf(local));
  // Before the common era the first day of a year stands for the year: few events so long ago are known to the day.
  const isOld = year < 1 && month + day < 3;
  if (unit === 'year' || isOld || Math.abs(local) > MOST_INSTANT) return sayFields({ year }, speech, 'short');
  const isPlain = context === 'plain';
  if (unit === 'month' || unit === 'quarter') {
    return sayFields(isPlain ? { month } : { year, month }, speech, 'short');
  }
  const isYearSaid = context === 'first' || (month === 1 && (unit === 'day' || unit === 'week' || day === 1));
  const date: Fields = isYearSaid ? { year, month, day } : { month, day };
  if (unit === 'day' || unit === 'week') return sayFields(isPlain ? { day } : date, speech, 'short');
  const clock = sayClockTick(local, unit, speech);
  if (isPlain) return clock;
  const said = sayFields(date, speech, 'short');
  return local % DAY_MS === 0 ? said : speech.words.dateAndTime(said, clock);
}

/** Very far away milliseconds are rounded, and the first moment of a year may lie a little before it. */
export function roundingOf(local: number): number {
  return Number.isSafeInteger(local) ? 0 : DAY_MS;
}

function sayClockTick(local: number, unit: 'second' | 'minute' | 'hour', speech: Speech): string {
  const hour = unit === 'hour' ? sayTimeOfDay(local, speech, { hour: 'numeric' }) : '';
  // A bare number could be a day.
  if (/\P{Nd}/u.test(hour)) return hour;
  return sayTimeOfDay(local, speech, {
    hour: 'numeric',
    minute: '2-digit',
    ...(unit === 'second' && { second: '2-digit' }),
  });
}
