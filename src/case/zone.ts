/**
 * IANA time zones: what a clock on the wall shows at an instant, and the instant at which it does.
 *
 * `Intl.DateTimeFormat` is slow (about a microsecond an instant), so it is asked only where a zone's
 * offset changes, once per zone and year; everything after that is a look into a short list.
 * Offsets are milliseconds east of UTC. A zone left out or unknown counts as UTC.
 */

import { DAY_MS } from './calendar.js';
import type { Instant } from './date.js';

/** A time during which a zone keeps one offset; it begins where the one before it in the list ends. */
interface Stretch {
  /** The first instant after it; `Infinity` for the last of a list. */
  readonly until: Instant;
  readonly offset: number;
}

/** What has been found out about one zone: its clock and, by year, its stretches. */
interface Zone {
  readonly clock: Intl.DateTimeFormat;
  readonly years: Map<number, readonly Stretch[]>;
}

/** The mean year of the calendar; 400 of them are a whole cycle of days and of weekdays. */
const YEAR_MS = 365.2425 * DAY_MS;
const CYCLE_MS = 400 * YEAR_MS;

/** Before 1800 every zone keeps its local mean time. */
const FIRST_YEAR = -170 * YEAR_MS;

/** From 2500 on the years 2100 to 2499 repeat: rules name weekdays, and those recur every 400 years. */
const END_YEAR = 530 * YEAR_MS;

/** Of all zones only Freetown's (four days in 1939) ever changed its offset and back in less. */
const PROBE_MS = 6 * DAY_MS;

/** A local time is at most this far from UTC (Manila before 1845: 15:56 h). */
const MARGIN_MS = DAY_MS;

/** A cache of pure answers: a zone's name to its rules, undefined where there is no such zone. */
const zones = new Map<string, Zone | undefined>();

/** Whether the runtime knows the zone by this name. Bare offsets such as `+02:00` are not zones. */
export function isTimeZone(name: unknown): name is string {
  return typeof name === 'string' && zoneNamed(name) !== undefined;
}

/** Milliseconds east of UTC; 0 for an infinite instant. */
export function offsetAt(timeZone: string | undefined, instant: Instant): number {
  const stretches = stretchesAround(timeZone, instant);
  const near = instant - shiftOf(instant);
  for (const { until, offset } of stretches) if (near < until) return offset;
  return 0;
}

/** The wall clock at an instant, as the instant at which a clock in UTC shows the same. */
export function toLocal(timeZone: string | undefined, instant: Instant): number {
  return instant + offsetAt(timeZone, instant);
}

/**
 * The instant at which a wall clock shows `local` (given as if it were UTC). Where clocks were put
 * back and it was shown twice, the first; where they were put forward and it was never shown, the
 * first instant after the jump.
 */
export function fromLocal(timeZone: string | undefined, local: number): Instant {
  const shift = shiftOf(local);
  let from = -Infinity;
  for (const { until, offset } of stretchesAround(timeZone, local)) {
    const instant = local - shift - offset;
    if (instant < until) return Math.max(instant, from) + shift;
    from = until;
  }
  return local;
}

/**
 * The instant from which on a wall clock shows `local` or later for good. Where clocks were put back behind it, that
 * is the last time they reach it; where they were put forward over it, the jump.
 */
export function untilLocal(timeZone: string | undefined, local: number): Instant {
  const shift = shiftOf(local);
  let end = local;
  let from = -Infinity;
  for (const { until, offset } of stretchesAround(timeZone, local)) {
    const instant = local - shift - offset;
    if (instant > from) end = Math.min(instant, until) + shift;
    from = until;
  }
  return end;
}

/** How far a time lies from the one in the years examined that stands for it. */
function shiftOf(time: number): number {
  if (time < FIRST_YEAR) return time - FIRST_YEAR;
  return time < END_YEAR ? 0 : Math.floor((time - END_YEAR) / CYCLE_MS + 1) * CYCLE_MS;
}

/** The stretches of the year around a time, UTC or local; none for UTC and for infinite times. */
function stretchesAround(timeZone: string | undefined, time: number): readonly Stretch[] {
  const zone = timeZone === undefined ? undefined : zoneNamed(timeZone);
  if (zone === undefined || !Number.isFinite(time)) return [];
  const year = Math.floor((time - shiftOf(time)) / YEAR_MS);
  let stretches = zone.years.get(year);
  if (stretches === undefined) {
    stretches = findStretches(zone.clock, year * YEAR_MS - MARGIN_MS, (year + 1) * YEAR_MS + MARGIN_MS);
    zone.years.set(year, stretches);
  }
  return stretches;
}

function zoneNamed(name: string): Zone | undefined {
  let zone = zones.get(name);
  if (zone === undefined && !zones.has(name)) {
    const clock = clockOf(name);
    zone = clock && { clock, years: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[a-z]/i.test(timeZone)) return undefined;
  const numeric = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch {
    return undefined;
  }
}

function findStretches(clock: Intl.DateTimeFormat, from: Instant, to: Instant): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let offset = askOffset(clock, from);
  for (let time = from; time < to; time += PROBE_MS) {
    const next = askOffset(clock, time + PROBE_MS);
    if (next === offset) continue;
    stretches.push({ until: findChange(clock, time, time + PROBE_MS), offset });
    offset = next;
  }
  return [...stretches, { until: Infinity, offset }];
}

/** The first second between two instants at which the offset is no longer that of the first. */
function findChange(clock: Intl.DateTimeFormat, from: Instant, to: Instant): Instant {
  const before = askOffset(clock, from);
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (askOffset(clock, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The offset as the clock shows it: en-US writes month, day, year, hour, minute, second. */
function askOffset(clock: Intl.DateTimeFormat, instant: Instant): number {
  const shown = clock.format(instant).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
