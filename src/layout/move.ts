/**
 * From where something was placed on an axis to where it stands in a window on a denser one. Distances in time grow, those
 * in words do not: what has been placed without touching still does not touch.
 */
import type { Instant } from '../case/date.js';
import type { EventEntry } from '../case/index-case.js';
import type { Placed } from './arrange.js';
import type { Crowd } from './crowds.js';
import { partOf } from './mark-kind.js';
import type { TimeScale } from './scale.js';
import { MARK_EMS } from './track.js';

export class Move {
  readonly #planned: TimeScale;
  readonly #scale: TimeScale;
  readonly #em: number;

  /** @param planned on which it was placed, no denser than `scale`. */
  constructor(planned: TimeScale, scale: TimeScale, em: number) {
    this.#planned = planned;
    this.#scale = scale;
    this.#em = em;
  }

  /** The same in CSS px from the window's left. */
  placed(at: Placed): Placed {
    const { axis, toX } = this.#scale;
    const { earliest, latest } = at.entry;
    const from = toX(Number.isFinite(earliest) ? earliest : axis.from);
    const x = this.#shifted(at.x, at.entry);
    const full = toX(Number.isFinite(latest) ? latest + 1 : axis.to);
    const isBare = partOf(at.entry) === 1 && full - from < MARK_EMS * this.#em;
    // What was cut off at its neighbour is as long as there.
    const to = at.isCut ? from + at.to - at.from : isBare ? from : full;
    return { ...at, x, from: Math.min(from, to), to, labelX: x + at.labelX - at.x };
  }

  /** Where a count stands, CSS px from the window's left. */
  crowdX({ x, first }: Crowd): number {
    return this.#shifted(x, first);
  }

  /** What stands at an event moves as that does. */
  #shifted(x: number, entry: EventEntry): number {
    const { axis, toX, start } = this.#planned;
    const anchor = anchorOf(entry, axis);
    return this.#scale.toX(anchor) + x - (toX(anchor) - start);
  }
}

/** The rooms before and after all dates are as wide at any density: what is in them keeps its distance from their ends. */
function anchorOf(entry: EventEntry, { from, to }: { from: Instant; to: Instant }): Instant {
  const part = partOf(entry);
  if (part === 2) return to;
  return part === 0 || !Number.isFinite(entry.earliest) ? from : entry.earliest;
}
