/** What the arrow keys can stop at: the marks and counts of a figure, or the entries of a list. */
import type { EventEntry } from '../case/index-case.js';
import type { TimelineGeometry } from './geometry.js';

/** One thing to stop at: an event, or a crowd of them. */
export interface Stop {
  /** The first of its events. */
  readonly entry: EventEntry;
  readonly count: number;
  readonly holds: (entry: EventEntry) => boolean;
  /** Its row on the figure, counted through all lanes; -1 where it has none. */
  readonly row: number;
}

/** Rows of a lane, its counts among them, that no figure exceeds. */
const ROWS_OF_LANE = 100;

/** What can be stopped at in view, in the order of reading. */
export function figureStops({ marks, crowds, undated }: TimelineGeometry): readonly Stop[] {
  const rowOf = ({ row, lane }: { row: number; lane: number }): number =>
    row < 0 ? -1 : lane * ROWS_OF_LANE + row;
  const ofMarks = [...marks, ...undated].map((mark) => stopAt(mark.entry, rowOf(mark)));
  // Counts stand below the rows of their lane.
  const ofCrowds = crowds.map(({ first, count, holds, lane }) => {
    return { entry: first, count, holds, row: rowOf({ row: ROWS_OF_LANE - 1, lane }) };
  });
  return [...ofMarks, ...ofCrowds].sort((a, b) => a.entry.order - b.entry.order);
}

export function stopAt(entry: EventEntry, row = -1): Stop {
  return { entry, count: 1, holds: (other) => other === entry, row };
}

/** What is walked through: the stops in view, and all events in the order of reading, which go on beyond them. */
export interface Walkway {
  readonly stops: readonly Stop[];
  readonly events: readonly EventEntry[];
  /** The place of an event among them. */
  readonly placeOf: (entry: EventEntry) => number;
  /** How many of them, from the first, have a place in time. */
  readonly datedCount: number;
  /** The place of the first that begins in view, or after it. */
  readonly begin: number;
}
