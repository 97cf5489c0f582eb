/**
 * Puts the events of one part of a lane into its rows, each as far up as there is room: with a line of its own, or with
 * others of which no more is known. What finds no room is counted.
 */
import type { LaneSpace, Placed, Subject, Tile } from './arrange.js';
import { endOfAlike, MOST_COLUMNS, seatLabels } from './columns.js';
import { makeCrowds, type Stretch } from './crowds.js';
import type { Extent } from './geometry.js';
import { labelOf } from './lane-labels.js';
import type { Box, Rows } from './rows.js';
import { type Draft, GAP_EMS, MARK_EMS, type TrackPlaces } from './track.js';

/** Below a line that events share there are so many labels in a column, for each row that the lane may have. */
const LINES_PER_ROW = 1.5;
/** In a shorter stretch not even one column has room. */
const LEAST_SHARED_EMS = 10;

/** A part of the axis, CSS px from its start; infinite where a lane is but one. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** As far as a mark of it may go. */
  readonly reach: number;
  /** As far as a count of it may go. */
  readonly stop: number;
}

/** What has been placed, and the next event to place; undefined: the first that may find room. */
interface Found {
  readonly placed: readonly Placed[];
  readonly next?: number;
}

const NO_PLACE: Found = { placed: [] };

/** Where a mark has been put. */
type Put = Pick<Placed, 'from' | 'to' | 'isCut' | 'labelX' | 'row'>;

export class LaneFilling {
  readonly #places: TrackPlaces;
  readonly #subject: Subject;
  readonly #space: LaneSpace;

  constructor(places: TrackPlaces, subject: Subject, space: LaneSpace) {
    this.#places = places;
    this.#subject = subject;
    this.#space = space;
  }

  /** What finds room in these rows, and counts of what finds none. */
  fill(rows: Rows, part: Part): Tile {
    const places = this.#places;
    const isWhole = part.to === Number.POSITIVE_INFINITY;
    const start = places.firstAt(part.from);
    const end = isWhole ? places.track.entries.length : places.firstAt(part.to, start);
    const bounds = { from: Math.max(0, part.from), to: Math.min(part.reach, places.length) };
    const placed: Placed[] = [];
    const left: Stretch[] = [];
    for (let i = start; i < end; ) {
      const found =
        places.xAt(i) < rows.free
          ? NO_PLACE
          : (this.#share({ start: i, end }, rows, bounds) ?? this.#place(i, rows, bounds));
      placed.push(...found.placed);
      // Nothing that stands before the first free place has room.
      const { next = Math.min(end, Math.max(i + 1, this.#nextFree(i, rows, isWhole))) } = found;
      const from = i + found.placed.length;
      if (from < next) left.push({ x: places.xAt(i), from, to: next });
      i = next;
    }
    const stop = Math.min(part.stop, places.length);
    const space = { ...this.#space.frame, from: bounds.from, to: stop, more: this.#subject.more };
    const crowds = makeCrowds(left, places.track, space);
    const taken = rows.ends.map((row) => ({ ...row, limit: Number.POSITIVE_INFINITY }));
    return { placed, crowds, taken };
  }

  /** After an event that found no room: the next that may find some. */
  #nextFree(i: number, rows: Rows, isWhole: boolean): number {
    const x = this.#places.xAt(i);
    const next = Math.max(rows.free, isWhole ? x : x + this.#space.frame.em / 2);
    return Number.isFinite(next) ? this.#places.firstAt(next, i) : i + 1;
  }

  #place(i: number, rows: Rows, bounds: Extent): Found {
    const at = this.#places.draft(i);
    if (!at) return NO_PLACE;
    const label = labelOf(this.#subject.wordsOf(at.entry), this.#space.frame, this.#space.isEven);
    const place = this.#put(at, label.width, rows, bounds);
    return place ? { placed: [{ ...at, ...place, label, seat: undefined }], next: i + 1 } : NO_PLACE;
  }

  /** The events from `start` on that share a line, as many as there is room for; undefined where they have one each. */
  #share({ start, end }: { start: number; end: number }, rows: Rows, bounds: Extent): Found | undefined {
    const { frame, isEven, rows: most } = this.#space;
    const { entries } = this.#places.track;
    const at = this.#places.draft(start);
    const room = at ? Math.min(at.to, bounds.to) - at.from : 0;
    if (!at || room < LEAST_SHARED_EMS * frame.em) return undefined;
    const next = endOfAlike(entries, start, end);
    // While there are rows enough, each has its own mark.
    if (next - start <= most / 2) return undefined;
    // A row of even height holds but one line; the other half is left to what is known more closely.
    const [lines, times] = isEven ? [1, Math.ceil(most / 2)] : [Math.ceil(LINES_PER_ROW * most), 1];
    const placed: Placed[] = [];
    for (let time = 0; time < times && start + placed.length < next; time++) {
      const rest = start + placed.length;
      const some = entries.slice(rest, Math.min(next, rest + MOST_COLUMNS * lines));
      const words = some.map((entry) => this.#subject.wordsOf(entry));
      const seated = seatLabels(words, { frame, isEven, room, lines });
      if (time === 0 && seated.length === 0) return undefined;
      const put = seated[0] && this.#put(at, seated[0].seat.width, rows, bounds);
      if (!put) break;
      for (const [i, { label, seat }] of seated.entries()) {
        const entry = some[i] ?? at.entry;
        placed.push({ ...at, ...put, entry, label, seat, labelX: put.labelX + seat.x });
      }
    }
    return { placed, next };
  }

  /** The row of a mark with labels of a width, and how far it reaches there. */
  #put(at: Draft, width: number, rows: Rows, bounds: Extent): Put | undefined {
    const labelX = Math.max(bounds.from, Math.min(at.x, bounds.to - width));
    const box = boxOf(at, { width, labelX, bounds, em: this.#space.frame.em });
    const place = rows.place(box);
    if (!place) return undefined;
    const most = Math.min(place.limit, bounds.to);
    const isCut = !at.isThread && at.to > most;
    const to = at.isThread ? at.to : Math.min(at.to, most);
    rows.take(place.row, { ...box, to: at.isThread ? box.to : Math.max(box.to, to) });
    return { from: Math.min(at.from, to), to, isCut, labelX, row: place.row };
  }
}
/** What an event needs of a row at least: its mark, its label, and what it may mean unless that is but a thread. */
function boxOf(
  { x, from, to, isThread }: Draft,
  { width, labelX, bounds, em }: { width: number; labelX: number; bounds: Extent; em: number },
): Box {
  const end = Math.max(x + MARK_EMS * em, labelX + width) + GAP_EMS * em;
  const thread =
    to - from > em ? { from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) } : undefined;
  if (isThread) return { from: Math.min(labelX, x - MARK_EMS * em), to: end, thread };
  return { from: Math.min(labelX, from), to: end };
}
