/** Dates for machines: what HTML's `<time datetime>` can say. */
import type { CaseDate, Moment } from '../case/date.js';
import { readParts } from '../case/read-date.js';
import { offsetAt } from '../case/zone.js';

/** Undefined where HTML has no way to say it: intervals, sets, doubt, years before 1, seasons. */
export function dateTimeAttribute(date: CaseDate): string | undefined {
  const parts = date.kind === 'moment' ? readParts(date) : undefined;
  if (parts?.kind !== 'moment' || date.isUncertain || date.isApproximate) return undefined;
  const { moment } = parts;
  const { years, month, season, day } = moment;
  const [year] = years;
  if (years[1] !== year || year < 1 || season !== undefined) return undefined;
  const written = String(year).padStart(4, '0');
  if (month === undefined) return written;
  if (day === undefined) return `${written}-${two(month)}`;
  return `${written}-${two(month)}-${two(day)}${timeOf(moment, date.timeZone)}`;
}

function timeOf(moment: Moment, timeZone: string | undefined): string {
  const { time } = moment;
  // HTML has no 24:00; the day alone is true.
  if (!time || time.hour === 24) return '';
  const seconds = time.second === undefined ? '' : `:${two(time.second)}`;
  const offset = time.offset ?? offsetOf(moment, timeZone);
  return `T${two(time.hour)}:${two(time.minute)}${seconds}${offset === undefined ? '' : offsetText(offset)}`;
}

/** Minutes, or undefined where the zone is not known, kept odd seconds then or was changing its clocks. */
function offsetOf({ earliest, latest }: Moment, timeZone: string | undefined): number | undefined {
  if (timeZone === undefined) return undefined;
  const offset = offsetAt(timeZone, earliest);
  const minutes = offset / 60_000;
  return Number.isInteger(minutes) && offset === offsetAt(timeZone, latest) ? minutes : undefined;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
