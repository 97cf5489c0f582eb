/** Times of day behind the `T` of a date: `11:45`, `23:20:30Z`, `23:20:30+04:30`, `24:00`. */

import type { TimeOfDay } from './date.js';
import type { Refusal } from './edtf-refusal.js';

/** Hours, minutes, seconds, the offset from UTC, and a mark. */
const TIME = /^(\d\d):([0-5]\d)(?::([0-5]\d))?(Z|([+-])([01]\d|2[0-3])(?::([0-5]\d))?)?[?~%]?$/;

/** Reads a time of day; seconds and offset may be left out. 24:00 is midnight at the day's end. */
export function readTime(text: string): TimeOfDay | Refusal {
  const [, hours, minutes, seconds, zone, sign, east = 0, rest = 0] = TIME.exec(text) ?? [];
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (!(hour * 3600 + minute * 60 + second <= 86_400)) return { reason: 'no such time', about: [text] };
  const shift = Number(east) * 60 + Number(rest);
  return {
    hour,
    minute,
    second: seconds === undefined ? undefined : second,
    // Subtracted from 0, so that no -0 comes out.
    offset: zone === undefined ? undefined : sign === '-' ? 0 - shift : shift,
  };
}
