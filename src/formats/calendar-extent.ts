/** What a calendar can hold of a date: whole days or instants, never more exact than the date is. */
import { civilFromDays, DAY_MS } from '../case/calendar.js';
import type { CaseDate, Instant, Precision } from '../case/date.js';
import { PRECISIONS } from '../case/index-case.js';
import { readParts } from '../case/read-date.js';
import { toLocal } from '../case/zone.js';

export type Extent =
  /** The first and the last day, in days from 1970-01-01, as the date's own zone counts them. */
  | { readonly kind: 'days'; readonly first: number; readonly last: number }
  /** Where `to` is undefined: a single moment. */
  | { readonly kind: 'times'; readonly from: Instant; readonly to: Instant | undefined };

/** A calendar writes years with four digits, and knows none before the first. */
const LAST_YEAR = 9999;

/** Undefined where the date is less exact than a month, open, or beyond what a calendar can write. */
export function extentOf(date: CaseDate): Extent | undefined {
  const { earliest, latest, timeZone } = date;
  if (!isAsExactAs(date, 'month') || !Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const [first, last] = [dayOf(earliest, timeZone), dayOf(latest, timeZone)];
  // A day to spare on both sides: the end is written as the day after, and instants are written in UTC.
  if (civilFromDays(first - 1).year < 1 || civilFromDays(last + 2).year > LAST_YEAR) return undefined;
  return isAsExactAs(date, 'minute')
    ? { kind: 'times', from: earliest, to: endOfTimes(date) }
    : { kind: 'days', first, last };
}

/** From the first to the last of all; in days where any is. Undefined where one cannot be held, or there is none. */
export function unionOf(extents: readonly (Extent | undefined)[]): Extent | undefined {
  let union = extents[0];
  for (const extent of extents.slice(1)) {
    if (!union || !extent) return undefined;
    if (union.kind === 'times' && extent.kind === 'times')
      union = {
        kind: 'times',
        from: Math.min(union.from, extent.from),
        to: Math.max(union.to ?? union.from, extent.to ?? extent.from),
      };
    else {
      const [one, other] = [daysOf(union), daysOf(extent)];
      union = { kind: 'days', first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
    }
  }
  return union;
}

/** Times in days of UTC, for want of a zone that both share. */
function daysOf(extent: Extent): { readonly first: number; readonly last: number } {
  if (extent.kind === 'days') return extent;
  const { from, to = from } = extent;
  return { first: Math.floor(from / DAY_MS), last: Math.floor(to / DAY_MS) };
}

/** Whether the extent is all that the date says. Otherwise the date may lie anywhere in it, or have gaps. */
export function isPlain(date: CaseDate): boolean {
  const { kind, isUncertain, isApproximate } = date;
  return (
    isAsExactAs(date, 'day') && (kind === 'moment' || kind === 'interval') && !isUncertain && !isApproximate
  );
}

function isAsExactAs({ precision }: CaseDate, least: Precision): boolean {
  return PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf(least);
}

function dayOf(instant: Instant, timeZone: string | undefined): number {
  return Math.floor(toLocal(timeZone, instant) / DAY_MS);
}

/** What lasts "to 12:00" ends when that minute begins, not when it is over. */
function endOfTimes(date: CaseDate): Instant | undefined {
  const parts = readParts(date);
  if (parts.kind === 'moment') return undefined;
  if (parts.kind !== 'interval') return date.latest + 1;
  return typeof parts.end === 'object' ? parts.end.earliest : undefined;
}
