/**
 * Every event's place on the whole axis: its mark, its label, its row. Nothing here depends on the window, only on how
 * dense time is, so no mark changes its row while the reader pans.
 *
 * A long track is arranged in tiles of the axis, and only those that are asked for: the even ones by themselves, the odd
 * ones into what their neighbours leave free. So a step costs what is in view, whatever the length of the file.
 */
import type { EventEntry } from '../case/index-case.js';
import { endOfAlike, MOST_COLUMNS, type Seat, seatLabels } from './columns.js';
import { type Crowd, makeCrowds, type Stretch } from './crowds.js';
import { type Extent, MOST_AT_ONCE } from './geometry.js';
import type { EventWords, Label } from './label.js';
import { evenHeight, labelOf } from './lane-labels.js';
import type { MarkKind } from './mark-kind.js';
import { type Box, Rows, type Taken } from './rows.js';
import type { TimeScale } from './scale.js';
import { type Draft, GAP_EMS, MARK_EMS, type Track, TrackPlaces } from './track.js';
import type { Measure } from './type.js';

/** What a figure may use, and how it measures. A new frame is a new value. */
export interface Frame {
  /** CSS px. */
  readonly width: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** Right-to-left: time runs to the left. */
  readonly isMirrored: boolean;
  readonly measure: Measure;
  /** Greatest number of rows of a lane. */
  readonly rows: number;
  /** How much wider words are than their font makes them; 1 unless it says so. */
  readonly spread?: number;
}

/** An event on the axis. All x in CSS px from the axis' start, left to right. */
export interface Placed {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  /** Where its mark stands: the first instant it may mean, or its place in the order where that has no bound. */
  readonly x: number;
  /** All that it may mean. */
  readonly from: number;
  readonly to: number;
  /** It goes on beyond `to`, where there is no room to draw it. */
  readonly isCut: boolean;
  readonly isThread: boolean;
  readonly label: Label;
  readonly labelX: number;
  /** Among the labels of those that share its line; undefined where it has one of its own. */
  readonly seat: Seat | undefined;
  /** From 0 at the axis. */
  readonly row: number;
}

/** What layout has to know to write an event, and a count of them. */
export interface Subject {
  readonly wordsOf: (entry: EventEntry) => EventWords;
  /** "4 more events". */
  readonly more: (count: number) => string;
}

/** Below a line that events share there are so many labels in a column, for each row that the lane may have. */
const LINES_PER_ROW = 1.5;
/** In a shorter stretch no two columns have room. */
const LEAST_SHARED_EMS = 12;
/** What a tile is at least, in ems. */
const LEAST_TILE_EMS = 48;

interface Tile {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  /** What it has taken of each row. */
  readonly taken: readonly Taken[];
}

/** What has been placed, and the next event to place; undefined: the first that may find room. */
interface Found {
  readonly placed: readonly Placed[];
  readonly next?: number;
}

const NO_PLACE: Found = { placed: [] };

/** Where a mark has been put. */
type Put = Pick<Placed, 'from' | 'to' | 'isCut' | 'labelX' | 'row'>;

const NOTHING: Tile = { placed: [], crowds: [], taken: [] };

/** Where a lane is arranged. */
export interface LaneSpace {
  readonly frame: Frame;
  /** Labels are as high as each other: rows keep their height, and lanes their place, however dense time is. */
  readonly isEven: boolean;
  /** Greatest number of rows. */
  readonly rows: number;
}

/** One lane at one density. */
export class Arrangement {
  readonly #subject: Subject;
  readonly #space: LaneSpace;
  readonly #frame: Frame;
  readonly #places: TrackPlaces;
  /** CSS px. */
  readonly #tile: number;
  readonly #tiles = new Map<number, Tile>();
  readonly #isLong: boolean;

  constructor(track: Track, subject: Subject, scale: TimeScale, space: LaneSpace) {
    const { frame } = space;
    this.#subject = subject;
    this.#space = space;
    this.#frame = frame;
    this.#places = new TrackPlaces(track, scale, frame.em);
    this.#isLong = isLong(track);
    const least = Math.max(frame.width, LEAST_TILE_EMS * frame.em);
    this.#tile = this.#isLong ? least : Number.POSITIVE_INFINITY;
  }

  get track(): Track {
    return this.#places.track;
  }

  /** All that may be seen between two places on the axis, CSS px from its start. */
  within(left: number, right: number): Omit<Tile, 'taken'> {
    if (!this.#isLong) return this.#tileAt(0);
    const last = Math.floor(Math.min(right, this.#places.length) / this.#tile);
    const tiles: Tile[] = [];
    // What begins in the tile before may reach into view.
    for (let i = Math.max(0, Math.floor(left / this.#tile) - 1); i <= last; i++) tiles.push(this.#tileAt(i));
    return {
      placed: tiles.flatMap(({ placed }) => placed),
      crowds: tiles.flatMap(({ crowds }) => crowds),
    };
  }

  /** How many rows it fills; of a long track all that there are. */
  get rowCount(): number {
    if (this.#isLong) return this.#space.rows;
    return Math.max(0, ...this.#tileAt(0).placed.map(({ row }) => row + 1));
  }

  /** Height of each row's tallest label, CSS px; of even rows, that of the tallest that any may have. */
  get rowHeights(): readonly number[] {
    const { rows, isEven } = this.#space;
    if (isEven) return Array.from({ length: rows }, () => evenHeight(this.#frame));
    const heights: number[] = [];
    for (const { row, label, seat } of this.#tileAt(0).placed)
      heights[row] = Math.max(heights[row] ?? 0, (seat?.y ?? 0) + label.height);
    return heights;
  }

  /** Whether some events may have no room. */
  get hasCrowds(): boolean {
    return this.#isLong || this.#tileAt(0).crowds.length > 0;
  }

  #tileAt(i: number): Tile {
    if (i < 0 || (i > 0 && i * this.#tile >= this.#places.length)) return NOTHING;
    let tile = this.#tiles.get(i);
    if (!tile) this.#tiles.set(i, (tile = this.#makeTile(i)));
    return tile;
  }

  #makeTile(i: number): Tile {
    const { em } = this.#frame;
    const { rows: most } = this.#space;
    const [before, after] = i % 2 === 1 ? [this.#tileAt(i - 1), this.#tileAt(i + 1)] : [NOTHING, NOTHING];
    const taken = Array.from({ length: most }, (_, row): Taken => {
      const { end = -Infinity, threadEnd = -Infinity } = before.taken[row] ?? {};
      return { end, threadEnd, limit: firstFrom(after.placed, row) };
    });
    // What stands in a tile may reach through the next one where that leaves room, and no further.
    return this.#fill(i, new Rows(0, most, taken), (i + 2) * this.#tile - GAP_EMS * em);
  }

  #fill(tile: number, rows: Rows, reach: number): Tile {
    const places = this.#places;
    const start = places.firstAt(tile === 0 ? -Infinity : tile * this.#tile);
    const end = this.#isLong ? places.firstAt((tile + 1) * this.#tile, start) : places.track.entries.length;
    const bounds = { from: this.#isLong ? tile * this.#tile : 0, to: Math.min(reach, places.length) };
    const placed: Placed[] = [];
    const left: Stretch[] = [];
    for (let i = start; i < end; ) {
      const found =
        places.xAt(i) < rows.free
          ? NO_PLACE
          : (this.#share({ start: i, end }, rows, bounds) ?? this.#place(i, rows, bounds));
      placed.push(...found.placed);
      // Nothing that stands before the first free place has room.
      const { next = Math.min(end, Math.max(i + 1, this.#nextFree(i, rows))) } = found;
      const from = i + found.placed.length;
      if (from < next) left.push({ x: places.xAt(i), from, to: next });
      i = next;
    }
    const stop = Math.min((tile + 1) * this.#tile - GAP_EMS * this.#frame.em, places.length);
    const space = { ...this.#frame, from: bounds.from, to: stop, more: this.#subject.more };
    const crowds = makeCrowds(left, places.track, space);
    const taken = rows.ends.map((row) => ({ ...row, limit: Number.POSITIVE_INFINITY }));
    return { placed, crowds, taken };
  }

  /** After an event that found no room: the next that may find some. */
  #nextFree(i: number, rows: Rows): number {
    const x = this.#places.xAt(i);
    const next = Math.max(rows.free, this.#isLong ? x + this.#frame.em / 2 : x);
    return Number.isFinite(next) ? this.#places.firstAt(next, i) : i + 1;
  }

  #place(i: number, rows: Rows, bounds: Extent): Found {
    const at = this.#places.draft(i);
    if (!at) return NO_PLACE;
    const label = labelOf(this.#subject.wordsOf(at.entry), this.#frame, this.#space.isEven);
    const place = this.#put(at, label.width, rows, bounds);
    return place ? { placed: [{ ...at, ...place, label, seat: undefined }], next: i + 1 } : NO_PLACE;
  }

  /** The events from `start` on that share a line, as many as there is room for; undefined where they have one each. */
  #share({ start, end }: { start: number; end: number }, rows: Rows, bounds: Extent): Found | undefined {
    const { frame, isEven, rows: most } = this.#space;
    const { entries } = this.track;
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
    const box = boxOf(at, { width, labelX, bounds, em: this.#frame.em });
    const place = rows.place(box);
    if (!place) return undefined;
    const most = Math.min(place.limit, bounds.to);
    const isCut = !at.isThread && at.to > most;
    const to = at.isThread ? at.to : Math.min(at.to, most);
    rows.take(place.row, { ...box, to: at.isThread ? box.to : Math.max(box.to, to) });
    return { from: Math.min(at.from, to), to, isCut, labelX, row: place.row };
  }
}

/** Whether a track is arranged piece by piece, and fills all rows. */
export function isLong({ entries }: Track): boolean {
  return entries.length > MOST_AT_ONCE;
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

/** Where the first of a row's boxes begins. */
function firstFrom(placed: readonly Placed[], row: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (const at of placed)
    if (at.row === row) first = Math.min(first, at.labelX, at.isThread ? at.x : at.from);
  return first;
}
