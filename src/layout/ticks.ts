/** Where the axis says which time it is: ticks on calendar units of the case's own zone. */
import { civilFromInstant, daysFromCivil, smallestUnit } from '../case/calendar.js';
import type { Instant, Precision } from '../case/date.js';
import { fromLocal, toLocal } from '../case/zone.js';
import type { Piece } from './axis.js';
import type { TimeScale } from './scale.js';

export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Tick {
  /** CSS px from the window's start. */
  readonly x: number;
  /** Wall-clock milliseconds, as if the zone were UTC. */
  readonly local: number;
  readonly unit: TickUnit;
  /** On no unit of the calendar: it says where a short piece of the axis begins. */
  readonly isBare: boolean;
  /** Its stretch of the axis: in another one, more has to be said. */
  readonly stretch: number;
}

/** first: the first that is said, or the first of its year. new-parent: the first of its day, month or year, or after a fold. */
export type TickContext = 'first' | 'new-parent' | 'plain';

export interface TickOptions {
  readonly timeZone: string | undefined;
  /** No tick is finer than this: the axis claims no more than the dates do. */
  readonly finest: Precision;
  /** Least distance of two ticks, CSS px. */
  readonly spacing: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.2425 * DAY;
/** 1970-01-05 was a Monday. */
const MONDAY = 4 * DAY;

interface Step {
  readonly unit: TickUnit;
  /** In units. */
  readonly count: number;
  /** About this long. */
  readonly ms: number;
}

const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((count): Step => ({ unit: 'second', count, ms: count * SECOND })),
  ...[1, 5, 15, 30].map((count): Step => ({ unit: 'minute', count, ms: count * MINUTE })),
  ...[1, 3, 6, 12].map((count): Step => ({ unit: 'hour', count, ms: count * HOUR })),
  { unit: 'day', count: 1, ms: DAY },
  { unit: 'week', count: 1, ms: 7 * DAY },
  { unit: 'month', count: 1, ms: MONTH },
  { unit: 'quarter', count: 3, ms: 3 * MONTH },
];

/** So few ticks leave a reader without a measure: finer ones are closer to each other. */
const FEW = 4;
/** So many times as close, at most. */
const CLOSEST = 4;
/** What happened within days is told by its hours. */
const SOME_DAYS = 3 * DAY;

/** The ticks in view, in the order of time. */
export function makeTicks(scale: TimeScale, options: TickOptions): readonly Tick[] {
  const { axis, density, window } = scale;
  const unit = window.to - window.from > SOME_DAYS ? DAY : MINUTE;
  const finest = smallestUnit(options.finest) * 0.99;
  let ticks: readonly Tick[] = [];
  let { spacing } = options;
  for (; ticks.length < FEW && CLOSEST * spacing >= options.spacing; spacing /= 2) {
    const least = Math.max(axis.kind === 'equal' ? unit : spacing / density, finest);
    const step = STEPS.find(({ ms }) => ms >= least) ?? yearStep(least);
    ticks = ticksAt(step, scale, { ...options, spacing });
  }
  return ticks;
}

function ticksAt(
  step: Step,
  { axis, density, window, toX }: TimeScale,
  { timeZone, finest, spacing }: TickOptions,
): readonly Tick[] {
  const isEqual = axis.kind === 'equal';
  const bareUnit = isEqual || smallestUnit(finest) > DAY ? step.unit : 'day';
  // Of equal steps, always the same ones while a reader pans.
  const every = isEqual ? Math.ceil(spacing / 2 / density) : 1;
  const ticks: Tick[] = [];
  for (let i = 0; i < axis.pieces.length; i += every) {
    const piece = axis.pieces[i] as Piece;
    const start = isEqual ? piece.from : Math.max(piece.from, window.from);
    const end = Math.min(piece.to, window.to);
    if (piece.kind !== 'time' || start >= end || start < window.from) continue;
    const from = toLocal(timeZone, start);
    // Not an hour that the clocks leave out, nor one that they show twice and that passed before.
    const isOnce = (local: number): boolean => {
      const instant = fromLocal(timeZone, local);
      return instant >= start && (step.ms >= DAY || toLocal(timeZone, instant) === local);
    };
    const locals = isEqual ? [] : localsIn(from, toLocal(timeZone, end), step).filter(isOnce);
    // A step, and a short piece between two folds, says at least where it begins.
    const isBare = locals.length === 0;
    const unit = isBare ? bareUnit : step.unit;
    const stretch = isEqual && unit === 'minute' ? 0 : i;
    for (const local of isBare ? [from] : locals)
      ticks.push({ x: toX(fromLocal(timeZone, local)), local, unit, isBare, stretch });
  }
  return ticks;
}

/** How much a tick has to say where `last` was said before it. */
export function contextAfter(last: Tick | undefined, tick: Tick): TickContext {
  if (!last || parentOf(last.local, 'month') !== parentOf(tick.local, 'month')) return 'first';
  const isAmong =
    last.stretch === tick.stretch && parentOf(last.local, tick.unit) === parentOf(tick.local, tick.unit);
  return isAmong ? 'plain' : 'new-parent';
}

function localsIn(from: number, to: number, { unit, count, ms }: Step): readonly number[] {
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    const months = unit === 'year' ? 12 * count : count;
    return calendarLocals(from, to, months);
  }
  const shift = unit === 'week' ? MONDAY : 0;
  const locals: number[] = [];
  let local = Math.ceil((from - shift) / ms) * ms + shift;
  // Hundreds of thousands of years away, a step may be lost in rounding.
  for (; local < to && local + ms > local; local += ms) locals.push(local);
  return locals;
}

function calendarLocals(from: number, to: number, months: number): readonly number[] {
  const { year, month } = civilFromInstant(from);
  const locals: number[] = [];
  let index = Math.floor((year * 12 + month - 1) / months) * months;
  for (let local = startOfStep(index, months); local < to; local = startOfStep(index, months)) {
    if (local >= from) locals.push(local);
    index += months;
  }
  return locals;
}

/** @param index months since January of year 0. */
function startOfStep(index: number, months: number): number {
  // Before the year 1 a reader counts back from 1 BCE, so steps of 50 years lie at 100 and 50 BCE: a year later than astronomers have it.
  const at = index <= 0 && months > 12 ? index + 12 : index;
  const year = Math.floor(at / 12);
  return daysFromCivil(year, at - year * 12 + 1, 1) * DAY;
}

/** 1, 2 or 5 times a power of ten years. */
function yearStep(least: Instant): Step {
  const years = Math.max(1, least / YEAR);
  const power = 10 ** Math.floor(Math.log10(years));
  const count = power * ([1, 2, 5].find((times) => times * power >= years * 0.999) ?? 10);
  return { unit: 'year', count, ms: count * YEAR };
}

function parentOf(local: number, unit: TickUnit): number {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return Math.floor(local / DAY);
  const { year, month } = civilFromInstant(local);
  return unit === 'day' || unit === 'week' ? year * 12 + month : year;
}
