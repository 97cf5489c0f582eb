/**
 * Every event's place on the whole axis: its mark, its label, its row. Nothing here depends on the window, only on how
 * dense time is, so no mark changes its row while the reader pans.
 *
 * A long track is arranged in tiles of the axis, and only those that are asked for: the even ones by themselves, the odd
 * ones into what their neighbours leave free. So a step costs what is in view, whatever the length of the file.
 */
import type { EventEntry } from '../case/index-case.js';
import type { Seat } from './columns.js';
import type { Crowd } from './crowds.js';
import { LaneFilling } from './fill-lane.js';
import { MOST_AT_ONCE } from './geometry.js';
import type { EventWords, Label } from './label.js';
import { evenHeight } from './lane-labels.js';
import type { MarkKind } from './mark-kind.js';
import { Rows, type Taken } from './rows.js';
import type { TimeScale } from './scale.js';
import { GAP_EMS, type Track, TrackPlaces } from './track.js';
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

/** What a tile is at least, in ems. */
const LEAST_TILE_EMS = 48;

/** A piece of the axis. */
export interface Tile {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  /** What it has taken of each row. */
  readonly taken: readonly Taken[];
}

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
  readonly #space: LaneSpace;
  readonly #frame: Frame;
  readonly #places: TrackPlaces;
  readonly #filling: LaneFilling;
  /** CSS px. */
  readonly #tile: number;
  readonly #tiles = new Map<number, Tile>();
  readonly #isLong: boolean;

  constructor(track: Track, subject: Subject, scale: TimeScale, space: LaneSpace) {
    const { frame } = space;
    this.#space = space;
    this.#frame = frame;
    this.#places = new TrackPlaces(track, scale, frame.em);
    this.#isLong = isLong(track);
    this.#filling = new LaneFilling(this.#places, subject, space);
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
    const gap = GAP_EMS * em;
    return this.#filling.fill(new Rows(0, most, taken), {
      from: i === 0 ? Number.NEGATIVE_INFINITY : i * this.#tile,
      to: (i + 1) * this.#tile,
      reach: (i + 2) * this.#tile - gap,
      stop: (i + 1) * this.#tile - gap,
    });
  }
}

/** Whether a track is arranged piece by piece, and fills all rows. */
export function isLong({ entries }: Track): boolean {
  return entries.length > MOST_AT_ONCE;
}

/** Where the first of a row's boxes begins. */
function firstFrom(placed: readonly Placed[], row: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (const at of placed)
    if (at.row === row) first = Math.min(first, at.labelX, at.isThread ? at.x : at.from);
  return first;
}
