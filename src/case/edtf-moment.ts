/**
 * One calendar expression of EDTF, such as `2017-04-06`, `156X-12-25`, `2001-21~`, `Y17E7` or
 * `2017-03-13T11:45`: its text to a `Moment`.
 */

import { civilFromDays, DAY_MS } from './calendar.js';
import type { Instant, Moment, TimeOfDay } from './date.js';
import { readCalendar } from './edtf-calendar.js';
import { isRefusal, type Refusal } from './edtf-refusal.js';
import { readTime } from './edtf-time.js';
import { fromLocal, offsetAt, untilLocal } from './zone.js';

export type Bounds = readonly [earliest: Instant, latest: Instant];

/** Texts longer than this are no moments; it keeps every pattern cheap. */
const LONGEST = 80;

/** Reads one calendar expression; `timeZone` applies where the text names no offset. */
export function readMoment(text: string, timeZone: string | undefined): Moment | Refusal {
  const [date = '', clock, ...more] = text.split('T');
  if (text.length > LONGEST || more.length > 0) return { reason: 'unknown form' };
  const calendar = readCalendar(date);
  if (isRefusal(calendar)) return calendar;
  const time = clock === undefined ? undefined : readTime(clock);
  if (isRefusal(time)) return time;
  const { days, precision, years, month, season, day } = calendar;
  if (time && precision !== 'day') return { reason: 'time without day' };
  const [earliest, latest] = time ? boundsOfTime(days[0], time, timeZone) : boundsOfDays(...days, timeZone);
  return {
    years: years ?? [civilFromDays(days[0]).year, civilFromDays(days[1]).year],
    month,
    season,
    day,
    time,
    earliest,
    latest,
    precision: time ? (time.second === undefined ? 'minute' : 'second') : precision,
    isUncertain: /[?%]/.test(text),
    isApproximate: /[~%]/.test(text),
  };
}

/** From the start of one day to the end of another on the clocks of a zone; days from 1970-01-01. */
export function boundsOfDays(first: number, last: number, timeZone: string | undefined): Bounds {
  if (timeZone === undefined) return [first * DAY_MS, (last + 1) * DAY_MS - 1];
  const earliest = fromLocal(timeZone, first * DAY_MS);
  // A day that a zone skipped (Samoa, 2011-12-30) has no length: it must not end before it begins.
  return [earliest, Math.max(earliest, untilLocal(timeZone, (last + 1) * DAY_MS) - 1)];
}

/**
 * The minute or second that a time names. What clocks showed twice, since they were put back, may be either; what they
 * skipped, since they were put forward, may be meant by the offset before the jump or by the one after it.
 */
function boundsOfTime(days: number, time: TimeOfDay, timeZone: string | undefined): Bounds {
  const { hour, minute, second, offset } = time;
  const local = days * DAY_MS + ((hour * 60 + minute) * 60 + (second ?? 0)) * 1000;
  const last = second === undefined ? 59_999 : 999;
  if (offset !== undefined) return [local - offset * 60_000, local - offset * 60_000 + last];
  if (hour === 24) {
    // A day ends once, even where the clocks showed its last midnight twice or skipped it.
    const end = untilLocal(timeZone, local);
    return [end, end + last];
  }
  const earliest = fromLocal(timeZone, local);
  const latest = untilLocal(timeZone, local + last + 1) - 1;
  if (earliest <= latest) return [earliest, latest];
  return [local - offsetAt(timeZone, earliest), local + last - offsetAt(timeZone, latest)];
}
