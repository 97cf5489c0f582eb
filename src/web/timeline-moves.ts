/** Where a reader's wish to move leads: to another window in time. Knows the picture, and changes nothing itself. */

import { smallestUnit } from '../case/calendar.js';
import type { EventEntry } from '../case/index-case.js';
import { LEAST_UNITS, panned, revealed, zoomed } from '../layout/look.js';
import { partOf } from '../layout/mark-kind.js';
import { type OverviewWindow, windowBetween, windowOnStrip } from '../layout/overview.js';
import type { TimeWindow } from '../layout/scale.js';
import type { Stop } from '../layout/stops.js';
import type { Picture } from './timeline-picture.js';

/** On an axis of equal steps a window shows no less than this part of one. */
const LEAST_STEP = 0.5;

/** The window after a drag by `dx` CSS px. */
export function windowAfterPan({ scale, room, isMirrored }: Picture, dx: number): TimeWindow | undefined {
  return scale && room && panned(scale, room, isMirrored ? -dx : dx);
}

/** The window after a zoom; `x` in CSS px from the drawing's left edge, its middle where there is none. */
export function windowAfterZoom(picture: Picture, factor: number, x?: number): TimeWindow | undefined {
  const { scale, room, inset, isMirrored, telling } = picture;
  if (!scale || !room) return undefined;
  const fromLeft = x === undefined ? scale.width / 2 : x - inset;
  const at = isMirrored ? scale.width - fromLeft : fromLeft;
  const unit = scale.axis.kind === 'equal' ? LEAST_STEP : smallestUnit(telling.index.finest);
  return zoomed(scale, room, { x: at, factor, unit });
}

/** The window in which an event is in view. */
export function windowAround({ scale, room }: Picture, entry: EventEntry): TimeWindow | undefined {
  const { earliest, latest } = entry;
  if (!scale || !room || (!Number.isFinite(earliest) && !Number.isFinite(latest))) return scale?.window;
  // What stands in the room before or after all dates is not where its bounds are.
  const { from, to } = scale.axis;
  const known = Number.isFinite(earliest) ? earliest : latest;
  return revealed(scale, room, [from, known, to][partOf(entry)] ?? known);
}

/** Whether something drawn or counted began before what is in view: it is seen as it is, wherever its beginning lies. */
export function isUnderWay({ scale, walkway }: Picture, stop: Stop): boolean {
  return scale !== undefined && stop.entry.earliest < scale.window.from && walkway.stops.includes(stop);
}

/** Where an event or its crowd stands on the drawing, CSS px from its left edge; undefined where it is not in view. */
export function xOf({ geometry, inset }: Picture, entry: EventEntry): number | undefined {
  const mark = geometry?.marks.find((one) => one.entry === entry);
  const crowd = geometry?.crowds.find(({ holds }) => holds(entry));
  const x = mark?.x ?? crowd?.x;
  return geometry && x !== undefined ? inset + Math.min(geometry.width, Math.max(0, x)) : undefined;
}

/** The window after its ends were moved on the strip below the figure: to `from` and `to`, CSS px of the strip. */
export function windowAfterStretch(
  { scale, room, isMirrored, telling }: Picture,
  ends: OverviewWindow,
): TimeWindow | undefined {
  if (!scale || !room) return undefined;
  const least = scale.axis.kind === 'equal' ? 0 : LEAST_UNITS * smallestUnit(telling.index.finest);
  return windowBetween(ends, { axis: scale.axis, room, isMirrored, least });
}

/** Where the window lies on the strip, and how long that is, CSS px. */
export function windowOf({
  scale,
  room,
  isMirrored,
}: Picture): { readonly window: OverviewWindow; readonly width: number } | undefined {
  return scale && room && { window: windowOnStrip(scale, room, isMirrored), width: room.width };
}
