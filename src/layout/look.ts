/** Where a reader's gesture leads: windows made from windows. */
import type { Instant } from '../case/date.js';
import { makeScale, type Room, type TimeScale, type TimeWindow } from './scale.js';

/** A window never shows less than this many of the finest unit that the case names. */
export const LEAST_UNITS = 2;

/** The window after a zoom by `factor` (above 1: closer) that keeps the instant at `x` where it is. Undefined: all. */
export function zoomed(
  scale: TimeScale,
  room: Room,
  at: { x: number; factor: number; unit: number },
): TimeWindow | undefined {
  const { axis, width, density } = scale;
  const closest = axis.kind === 'equal' ? width : width / (LEAST_UNITS * at.unit);
  const factor = Math.min(at.factor, Math.max(1, closest / density));
  const anchor = scale.toInstant(at.x);
  const whole = makeScale(axis, undefined, room);
  if (density * factor <= whole.density) return undefined;
  return windowAt(whole, { density: density * factor, anchor, x: at.x }, room);
}

/** The window after the picture moved by `dx` px to the right. Undefined: all is in view anyway. */
export function panned(scale: TimeScale, room: Room, dx: number): TimeWindow | undefined {
  const held = Math.min(Math.max(dx, scale.width - scale.end), -scale.start);
  if (scale.end - scale.start <= scale.width + 1) return undefined;
  return windowFrom(scale, -held, room);
}

/** The window, as wide as the present one, that brings an instant into view; the same one where it is in view. */
export function revealed(scale: TimeScale, room: Room, instant: Instant): TimeWindow | undefined {
  const x = scale.toX(instant);
  const margin = Math.min(room.width / 4, EDGE_EMS * room.foldPx);
  if (x >= 0 && x <= scale.width - margin) return isWhole(scale) ? undefined : scale.window;
  return panned(scale, room, (x < 0 ? margin : scale.width / 2) - x);
}

const EDGE_EMS = 6;

function isWhole({ axis, window }: TimeScale): boolean {
  return window.from <= axis.from && window.to >= axis.to;
}

function windowFrom(scale: TimeScale, left: number, room: Room): TimeWindow {
  return { from: scale.toInstant(left), to: scale.toInstant(left + room.width) };
}

/** The window in which time is as dense as asked and the anchor stands at `x`. */
function windowAt(
  whole: TimeScale,
  to: { density: number; anchor: Instant; x: number },
  room: Room,
): TimeWindow {
  const dense = withDensity(whole, to.density, room);
  const left = Math.min(Math.max(dense.toX(to.anchor) - to.x, dense.start), dense.end - room.width);
  return { from: dense.toInstant(left), to: dense.toInstant(left + room.width) };
}

/** The whole axis at another density: a room wide enough for it. Pieces of fixed width keep theirs. */
function withDensity(whole: TimeScale, density: number, room: Room): TimeScale {
  const fixed = whole.end - whole.start - whole.density * shareOf(whole);
  return makeScale(whole.axis, undefined, { ...room, width: density * shareOf(whole) + fixed });
}

function shareOf({ axis }: TimeScale): number {
  return axis.pieces.reduce((sum, piece) => sum + piece.share, 0);
}
