/** A moment on a scale of days, months or years: "April 6, 2017", "April 2017", "2017". */
import { civilFromInstant } from '../case/calendar.js';
import { sayFields } from './say-fields.js';
import { roundingOf } from './say-tick.js';
import type { Speech, Style } from './speech.js';

/** @param local wall-clock milliseconds, read as if in UTC. */
export function sayUnit(local: number, unit: 'day' | 'month' | 'year', speech: Speech, style: Style): string {
  const { year, month, day } = civilFromInstant(local + roundingOf(local));
  if (unit === 'year') return sayFields({ year }, speech, style);
  return sayFields(unit === 'month' ? { year, month } : { year, month, day }, speech, style);
}
