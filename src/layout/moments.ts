/** The moments of a case that a reader can go to one by one: days, or months or years where it spans very many. */
import { civilFromInstant, DAY_MS, instantFromCivil } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { halve } from '../case/halve.js';
import type { Stretch, Term } from '../case/in-force.js';
import { type CaseIndex, indexCase, PRECISIONS } from '../case/index-case.js';
import type { CaseEvent, When } from '../case/schema.js';
import { fromLocal, toLocal } from '../case/zone.js';
import { type Axis, makeAxis } from './axis.js';

export type MomentUnit = 'day' | 'month' | 'year';

/** Steps are numbered from 0: the one before the first event comes first, the one after the last comes last. */
export interface Moments {
  readonly unit: MomentUnit;
  readonly count: number;
  /** From the first instant of a step to the last. */
  readonly stretchAt: (step: number) => Stretch;
  /** The step that holds an instant, or lies next to it. */
  readonly stepAt: (instant: Instant) => number;
  /** The axis on which they lie, long silences folded. */
  readonly axis: Axis;
  /** Steps at which an event lies or something begins or ends, in order. */
  readonly stops: readonly number[];
  /** Steps at which a relationship begins, ends, or is over for the first time, in order. */
  readonly changes: readonly number[];
}

/** More steps than a reader could tell apart on a slider are made coarser. */
const MOST_STEPS = 1500;

/** What ends on the last day is over on the next; the one after shows that nothing else comes. */
const STEPS_AFTER = 2;

/** Undefined where nothing has a date. @param times of what the case has besides its events. */
export function makeMoments(
  index: CaseIndex,
  terms: readonly Term[],
  times: readonly When[],
): Moments | undefined {
  const dated = withTimes(index, times);
  const axis = axisOf(dated);
  if (!axis) return undefined;
  const calendar = calendarFor(axis, dated);
  const first = calendar.toStep(axis.from) - 1;
  const count = calendar.toStep(axis.to - 1) + 1 + STEPS_AFTER - first;
  const stretchAt = (step: number): Stretch => ({
    from: calendar.toInstant(first + step),
    to: calendar.toInstant(first + step + 1) - 1,
  });
  const stepAt = (instant: Instant): number =>
    Math.min(count - 1, Math.max(0, calendar.toStep(instant) - first));
  const ends = terms.flatMap((term) => changesOf(term, axis.to));
  const changes = stepsOf(ends, stepAt);
  const events = index.events
    .slice(0, index.datedCount)
    .flatMap(({ earliest, latest }) => [earliest, latest]);
  return {
    unit: calendar.unit,
    count,
    stretchAt,
    stepAt,
    axis: widened(axis, stretchAt(0).from, stretchAt(count - 1).to),
    stops: stepsOf([...events, ...ends], stepAt),
    changes,
  };
}

/** The next of some steps, or the one before; undefined at the end. */
export function neighbourStep(steps: readonly number[], at: number, by: 1 | -1): number | undefined {
  const after = halve(0, steps.length, (i) => (steps[i] ?? 0) <= at);
  if (by > 0) return steps[after];
  return steps[after - (steps[after - 1] === at ? 2 : 1)];
}

/** The case with those times that no event has as events of their own. */
function withTimes(index: CaseIndex, times: readonly When[]): CaseIndex {
  const own = times.filter(({ date }) => date !== undefined);
  if (own.length === 0) return index;
  const events = own.map((when, i): CaseEvent => ({ id: `time ${String(i)}`, title: '', when }));
  return indexCase({ ...index.case, events: [...index.case.events, ...events] });
}

/** The folded axis, without its open ends. */
function axisOf(index: CaseIndex): Axis | undefined {
  const axis = makeAxis(index, 'folded');
  const pieces = (axis?.pieces ?? []).filter(({ kind }) => kind === 'time' || kind === 'fold');
  const [first, last] = [pieces[0], pieces.at(-1)];
  return axis && first && last && { ...axis, pieces, from: first.from, to: last.to };
}

/** The axis with a step of time on either side. */
function widened(axis: Axis, from: Instant, to: Instant): Axis {
  const pieces = axis.pieces.map((piece, i) => {
    const wide = {
      ...piece,
      from: i === 0 ? from : piece.from,
      to: i === axis.pieces.length - 1 ? to : piece.to,
    };
    return piece.kind === 'time' ? { ...wide, share: wide.to - wide.from } : wide;
  });
  return { ...axis, pieces, from, to };
}

interface Calendar {
  readonly unit: MomentUnit;
  readonly toStep: (instant: Instant) => number;
  readonly toInstant: (step: number) => Instant;
}

const MONTHS = 12;

/** The finest steps that are no finer than the case, and not too many. */
function calendarFor({ from, to }: Axis, { case: { timeZone }, finest }: CaseIndex): Calendar {
  const level = PRECISIONS.indexOf(finest);
  const days = (to - from) / DAY_MS;
  const at = (local: (step: number) => number, step: number): Instant => fromLocal(timeZone, local(step));
  if (level >= PRECISIONS.indexOf('day') && days <= MOST_STEPS) {
    return {
      unit: 'day',
      toStep: (instant) => Math.floor(toLocal(timeZone, instant) / DAY_MS),
      toInstant: (step) => at((day) => day * DAY_MS, step),
    };
  }
  const monthAt = (instant: Instant): number => {
    const { year, month } = civilFromInstant(toLocal(timeZone, instant));
    return year * MONTHS + month - 1;
  };
  const isByMonth = level >= PRECISIONS.indexOf('season') && days <= MOST_STEPS * 30;
  const years = isByMonth ? 0 : 10 ** Math.max(0, Math.ceil(Math.log10(days / 365 / MOST_STEPS)));
  const size = isByMonth ? 1 : years * MONTHS;
  return {
    unit: isByMonth ? 'month' : 'year',
    toStep: (instant) => Math.floor(monthAt(instant) / size),
    toInstant: (step) =>
      at((n) => {
        const months = n * size;
        const year = Math.floor(months / MONTHS);
        return instantFromCivil({ year, month: months - year * MONTHS + 1 });
      }, step),
  };
}

/** When it begins, when it ends, and when it is over for the first time. */
/** What ended nobody knows when may have ended by the last day: `after` is the first instant after all that has a date. */
function changesOf({ begins, ends }: Term, after: Instant): readonly Instant[] {
  const { from: end = Number.NaN, to: last = Number.NaN } = ends ?? {};
  return [begins?.from ?? Number.NaN, end, last === Number.POSITIVE_INFINITY ? after : last + 1];
}

function stepsOf(instants: readonly Instant[], stepAt: (instant: Instant) => number): readonly number[] {
  const steps = new Set(instants.filter(Number.isFinite).map(stepAt));
  return [...steps].sort((a, b) => a - b);
}
