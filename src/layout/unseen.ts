/**
 * Lanes of a long figure that the page does not show while a hand moves it: they are left as they were, and follow once
 * it rests. So a step costs what is seen, however tall the figure.
 */
import type { Extent, LaneGeometry, LaneRange, MarkGeometry, TimelineGeometry } from './geometry.js';

/** Whether a lane is laid out where these are seen; undefined: all are. */
export function isSeen(seen: LaneRange | undefined, lane: number): boolean {
  return !seen || (lane >= seen.first && lane <= seen.last);
}

/** The lanes between two heights of the figure, CSS px, and so many beside them; undefined where those are all. */
export function lanesBetween(
  lanes: readonly LaneGeometry[],
  { from, to }: Extent,
  spare: number,
): LaneRange | undefined {
  const after = (y: number): number => {
    const i = lanes.findIndex((lane) => lane.y > y);
    return i === -1 ? lanes.length : i;
  };
  const first = Math.max(0, after(from) - 1 - spare);
  const last = Math.min(lanes.length - 1, Math.max(0, after(to) - 1) + spare);
  return first === 0 && last === lanes.length - 1 ? undefined : { first, last };
}

/**
 * What stands in time is moved as one while a reader pans: each mark keeps its place in it. It is drawn anew after so many
 * CSS px, as far-off numbers are not exact.
 */
const MOST_SHIFT = 8192;

/** By how much all that stands in time is moved. */
export function shiftOf({ originX }: TimelineGeometry): number {
  return originX % MOST_SHIFT;
}

/** The figure, with the lanes that were not laid out as they were drawn before. */
export function withUnseen(
  geometry: TimelineGeometry,
  before: TimelineGeometry,
  seen: LaneRange,
): TimelineGeometry {
  const by = shiftOf(geometry) - shiftOf(before);
  const unseen = <T extends { lane: number }>(all: readonly T[]): readonly T[] =>
    all.filter(({ lane }) => !isSeen(seen, lane));
  return {
    ...geometry,
    seen,
    marks: [...geometry.marks, ...unseen(before.marks).map((mark) => moved(mark, by))],
    crowds: [...geometry.crowds, ...unseen(before.crowds).map((crowd) => ({ ...crowd, x: crowd.x + by }))],
  };
}

function moved(mark: MarkGeometry, by: number): MarkGeometry {
  const along = ({ from, to }: Extent): Extent => ({ from: from + by, to: to + by });
  return {
    ...mark,
    ...along(mark),
    x: mark.x + by,
    labelX: mark.labelX + by,
    versions: mark.versions.map(along),
  };
}
