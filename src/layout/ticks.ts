/** Where the axis says which time it is: ticks on calendar units of the case's own zone. */
import { civilFromDays, daysFromCivil, smallestUnit } from '../case/calendar.js';
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
  /** first: the first in view, or the first of its year. new-parent: the first of its day, month or year, or after a fold. */
  readonly context: 'first' | 'new-parent' | 'plain';
}

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

/** The ticks in view, in the order of time. */
export function makeTicks(scale: TimeScale, options: TickOptions): readonly Tick[] {
  if (scale.axis.kind === 'equal') return [];
  const least = Math.max(options.spacing / scale.density, smallestUnit(options.finest) * 0.99);
  const step = STEPS.find(({ ms }) => ms >= least) ?? yearStep(least);
  const ticks: Tick[] = [];
  for (const piece of scale.axis.pieces) {
    if (piece.kind !== 'time') continue;
    const from = Math.max(piece.from, scale.window.from);
    const to = Math.min(piece.to, scale.window.to);
    if (from < to)
      ticks.push(...ticksIn({ ...piece, from, to }, step, { scale, options, last: ticks.at(-1) }));
  }
  return ticks;
}

interface Place {
  readonly scale: TimeScale;
  readonly options: TickOptions;
  readonly last: Tick | undefined;
}

function ticksIn(piece: Piece, step: Step, { scale, options, last }: Place): readonly Tick[] {
  const { timeZone, spacing, finest } = options;
  const from = toLocal(timeZone, piece.from);
  const locals = localsIn(from, toLocal(timeZone, piece.to), step).filter((local) =>
    isOnce(local, step, piece.from, timeZone),
  );
  // A short piece between two folds says at least where it begins.
  const isBare = locals.length === 0 && scale.toX(piece.to) - scale.toX(piece.from) > spacing / 2;
  const bareUnit = smallestUnit(finest) > DAY ? step.unit : 'day';
  const shown = isBare
    ? [{ local: from, unit: bareUnit }]
    : locals.map((local) => ({ local, unit: step.unit }));
  let previous = last;
  return shown.map(({ local, unit }, i) => {
    const context = contextOf(local, unit, i === 0, previous);
    previous = { x: scale.toX(fromLocal(timeZone, local)), local, unit, context };
    return previous;
  });
}

/** Not an hour that the clocks leave out, nor one that they show twice and that passed before `from`. */
function isOnce(local: number, { ms }: Step, from: Instant, timeZone: string | undefined): boolean {
  const instant = fromLocal(timeZone, local);
  return instant >= from && (ms >= DAY || toLocal(timeZone, instant) === local);
}

function contextOf(
  local: number,
  unit: TickUnit,
  isFirstOfPiece: boolean,
  last: Tick | undefined,
): Tick['context'] {
  if (!last || yearOf(last.local) !== yearOf(local)) return unit === 'year' ? 'plain' : 'first';
  if (isFirstOfPiece) return 'new-parent';
  return parentOf(local, unit) === parentOf(last.local, unit) ? 'plain' : 'new-parent';
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
  const { year, month } = civilFromDays(Math.floor(from / DAY));
  const locals: number[] = [];
  let index = Math.floor((year * 12 + month - 1) / months) * months;
  for (let local = startOfStep(index, months); local < to; local = startOfStep(index, months)) {
    if (local >= from) locals.push(local);
    index += months;
  }
  return locals;
}

/** Before the year 1 a reader counts back from 1 BCE, so steps of 50 years lie at 100 and 50 BCE: a year later than astronomers have it. */
function startOfStep(index: number, months: number): number {
  return startOfMonth(index <= 0 && months > 12 ? index + 12 : index);
}

/** @param index months since January of year 0. */
function startOfMonth(index: number): number {
  const year = Math.floor(index / 12);
  return daysFromCivil(year, index - year * 12 + 1, 1) * DAY;
}

/** 1, 2 or 5 times a power of ten years. */
function yearStep(least: Instant): Step {
  const years = Math.max(1, least / YEAR);
  const power = 10 ** Math.floor(Math.log10(years));
  const count =
    [1, 2, 5, 10].map((times) => times * power).find((times) => times >= years * 0.999) ?? 10 * power;
  return { unit: 'year', count, ms: count * YEAR };
}

function yearOf(local: number): number {
  return civilFromDays(Math.floor(local / DAY)).year;
}

function parentOf(local: number, unit: TickUnit): number {
  const day = Math.floor(local / DAY);
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return day;
  const { year, month } = civilFromDays(day);
  return unit === 'day' || unit === 'week' ? year * 12 + month : year;
}
