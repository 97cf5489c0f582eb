/** The whole axis on a narrow strip: how many events there are where, and which part of it is in view. */

import { max } from 'd3';
import { halve } from '../case/halve.js';
import type { EventEntry } from '../case/index-case.js';
import type { Axis } from './axis.js';
import { makeScale, type Room, type TimeScale, type TimeWindow } from './scale.js';

export interface Overview {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** A bar for each part of the strip in which events begin; x in CSS px from the strip's left. */
  readonly bars: readonly OverviewBar[];
  /** Folded silences. */
  readonly folds: readonly { readonly from: number; readonly to: number }[];
}

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** From the strip's foot. */
  readonly height: number;
}

/** The part in view, CSS px from the strip's left. */
export interface OverviewWindow {
  readonly from: number;
  readonly to: number;
}

const BAR_PX = 3;
const GAP_PX = 1;
const HEIGHT_EMS = 1.75;
const LEAST_BAR_PX = 3;

/** Counts the events of each bar: once for a case and a width, whatever the window. */
export function layoutOverview(
  dated: readonly EventEntry[],
  axis: Axis,
  room: Room,
  { em, isMirrored }: { em: number; isMirrored: boolean },
): Overview {
  const whole = makeScale(axis, undefined, room);
  const { width } = room;
  const counts = new Uint32Array(Math.ceil(width / BAR_PX) + 1);
  const placeOf = ({ earliest, latest }: EventEntry): number =>
    Math.floor(whole.toX(Number.isFinite(earliest) ? earliest : latest) / BAR_PX);
  let next = 0;
  // First come those without a first bound, by their last: in no order of place.
  for (; next < dated.length && dated[next]?.earliest === Number.NEGATIVE_INFINITY; next++)
    count(counts, placeOf(dated[next] as EventEntry), 1);
  while (next < dated.length) {
    const place = placeOf(dated[next] as EventEntry);
    const end = halve(next, dated.length, (i) => placeOf(dated[i] as EventEntry) <= place);
    count(counts, place, end - next);
    next = end;
  }
  const height = HEIGHT_EMS * em;
  // By the root: one event is seen beside a thousand.
  const most = Math.sqrt(max(counts) ?? 1);
  const flip = (from: number, to: number): number => (isMirrored ? width - to : from);
  const bars = [...counts].flatMap((many, i) => {
    if (many === 0) return [];
    const x = flip(i * BAR_PX, (i + 1) * BAR_PX);
    const tall = LEAST_BAR_PX + (Math.sqrt(many) / most) * (0.75 * height - LEAST_BAR_PX);
    return { x, width: BAR_PX - GAP_PX, height: tall };
  });
  const folds = axis.pieces.flatMap(({ kind, from, to }) => {
    if (kind !== 'fold') return [];
    const [left, right] = [whole.toX(from), whole.toX(to)];
    return { from: flip(left, right), to: flip(left, right) + right - left };
  });
  return { width, height, bars, folds };
}

function count(counts: Uint32Array, place: number, by: number): void {
  counts[place] = (counts[place] ?? 0) + by;
}

/** Where the window of a scale lies on the strip. */
export function windowOnStrip({ axis, window }: TimeScale, room: Room, isMirrored: boolean): OverviewWindow {
  const whole = makeScale(axis, undefined, room);
  const [from, to] = [whole.toX(window.from), whole.toX(window.to)];
  return isMirrored ? { from: room.width - to, to: room.width - from } : { from, to };
}

/** The window between two places on the strip, no shorter than `least` ms; undefined: all of it. */
export function windowBetween(
  { from, to }: OverviewWindow,
  { axis, room, isMirrored, least }: { axis: Axis; room: Room; isMirrored: boolean; least: number },
): TimeWindow | undefined {
  const whole = makeScale(axis, undefined, room);
  const [left, right] = isMirrored ? [room.width - to, room.width - from] : [from, to];
  if (left <= 0 && right >= room.width) return undefined;
  const start = whole.toInstant(Math.max(0, left));
  const end = whole.toInstant(Math.min(room.width, right));
  const spare = Math.max(0, least - (end - start)) / 2;
  return { from: start - spare, to: end + spare };
}

/** The window moved by `dx` CSS px, and held on a strip of that width. */
export function shifted({ from, to }: OverviewWindow, dx: number, width: number): OverviewWindow {
  const held = Math.max(-from, Math.min(dx, width - to));
  return { from: from + held, to: to + held };
}

/** The window with its middle at `x`, or as near as a strip of that width allows. */
export function placed(window: OverviewWindow, x: number, width: number): OverviewWindow {
  return shifted(window, x - (window.from + window.to) / 2, width);
}
