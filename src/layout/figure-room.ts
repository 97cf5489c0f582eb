/** What a timeline takes of the room that it is given, wherever it is drawn: on a page, as a picture, or in an estimate. */
import { MOST_AT_ONCE, type TimelineSubject } from './geometry.js';

/** A container narrower than this, in ems, gets the vertical timeline. */
const NARROW_EMS = 36;
/** Room beside the first and last mark, in ems; more where an arrow goes around a mark. */
const INSET_EMS = 0.4;
const TIE_INSET_EMS = 1.15;
/** Rows of a lane: all of a figure's where there is one, fewer where the case is long. */
const MOST_ROWS = 10;
const MOST_ROWS_OF_LONG = 6;
const MOST_ROWS_OF_LANE = 4;

/** Whether a figure has room; else all stands in a list. @param size CSS px. */
export function hasRoom({ width, em }: { readonly width: number; readonly em: number }): boolean {
  return width >= NARROW_EMS * em;
}

/** CSS px beside the first and last mark, where an em is `em` px. */
export function insetOf({ oddTies }: Pick<TimelineSubject, 'oddTies'>, em: number): number {
  return (oddTies.length > 0 ? TIE_INSET_EMS : INSET_EMS) * em;
}

/** The rows that each lane has at most. */
export function rowsOf({ lanes }: Pick<TimelineSubject, 'lanes'>): number {
  if (lanes.length > 1) return MOST_ROWS_OF_LANE;
  const count = lanes[0]?.track.entries.length ?? 0;
  return count > MOST_AT_ONCE ? MOST_ROWS_OF_LONG : MOST_ROWS;
}
