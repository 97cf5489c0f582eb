/** Where tracks meet: what stands there, and which lines run there already. */
import type { Point } from './boxes.js';
import type { Rect } from './geometry.js';
import type { Tracks } from './tracks.js';
import type { PartyBox } from './tree.js';
import { headOf } from './words.js';

/** Lines do not come nearer to a party than this, CSS px. */
const CLEAR_PX = 5;
const INNER_CLEAR_PX = 3;
const EDGE_CLEAR_PX = 2;
/** So far a place for a verb is looked for, in tracks. */
const MOST_RINGS = 120;

/** Level or upright. */
export type Axis = 0 | 1;
export const LEVEL = 0;
export const UPRIGHT = 1;

export class Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly columns: number;
  readonly size: number;
  /** The innermost party at a point, by its index and one more; 0 for none. */
  readonly owner: Int32Array;
  /** Whether words stand at a point. */
  readonly isTaken: Uint8Array;
  /** How many lines run from a point to the next, level and upright. */
  readonly runs: readonly [Uint16Array, Uint16Array];
  /** How many lines pass a point straight, level and upright; how many turn at it. */
  readonly passes: readonly [Uint16Array, Uint16Array];
  readonly turns: Uint16Array;
  /** How many verbs lie on a point. */
  readonly verbs: Uint16Array;

  constructor({ xs, ys }: Tracks, boxes: readonly PartyBox[], em: number) {
    this.xs = xs;
    this.ys = ys;
    this.columns = xs.length;
    this.size = xs.length * ys.length;
    this.owner = new Int32Array(this.size);
    this.isTaken = new Uint8Array(this.size);
    this.runs = [new Uint16Array(this.size), new Uint16Array(this.size)];
    this.passes = [new Uint16Array(this.size), new Uint16Array(this.size)];
    this.turns = new Uint16Array(this.size);
    this.verbs = new Uint16Array(this.size);
    for (const box of boxes) {
      const clear = box.parts.length > 0 ? EDGE_CLEAR_PX : box.depth > 0 ? INNER_CLEAR_PX : CLEAR_PX;
      this.eachIn(box, clear, (at) => {
        this.owner[at] = box.index + 1;
      });
    }
    for (const box of boxes) {
      if (box.parts.length === 0) continue;
      this.eachIn(headOf(box, em), 2, (at) => {
        this.isTaken[at] = 1;
      });
    }
  }

  point(at: number): Point {
    return { x: this.xs[at % this.columns] ?? 0, y: this.ys[Math.floor(at / this.columns)] ?? 0 };
  }

  /** Visits the points inside of an area that is made larger by `by`. */
  eachIn({ x, y, width, height }: Rect, by: number, visit: (at: number) => void): void {
    const right = x + width + by;
    const bottom = y + height + by;
    for (let row = firstAfter(this.ys, y - by); row < this.ys.length && (this.ys[row] ?? 0) < bottom; row++) {
      for (let column = firstAfter(this.xs, x - by); column < this.columns; column++) {
        if ((this.xs[column] ?? 0) >= right) break;
        visit(row * this.columns + column);
      }
    }
  }

  /** The points around a place, ring by ring over the tracks. */
  *around({ x, y }: Point): Generator<number> {
    const middle = Math.min(this.columns - 1, firstAfter(this.xs, x));
    const centre = Math.min(this.ys.length - 1, firstAfter(this.ys, y));
    for (let ring = 0; ring < MOST_RINGS; ring++) {
      for (let row = Math.max(0, centre - ring); row <= Math.min(this.ys.length - 1, centre + ring); row++) {
        const by = Math.abs(row - centre) === ring ? 1 : Math.max(1, 2 * ring);
        for (let column = middle - ring; column <= middle + ring; column += by) {
          if (column >= 0 && column < this.columns) yield row * this.columns + column;
        }
      }
    }
  }

  /** Writes down that a line runs along these points, or with -1 that it no longer does. */
  occupy(path: readonly number[], by: 1 | -1): void {
    for (let i = 1; i < path.length; i++) {
      const from = path[i - 1] as number;
      const to = path[i] as number;
      if (from === to) continue;
      const axis = this.axisOf(from, to);
      add(this.runs[axis], Math.min(from, to), by);
      if (i < 2) continue;
      if (this.axisOf(path[i - 2] as number, from) === axis) add(this.passes[axis], from, by);
      else add(this.turns, from, by);
    }
  }

  /** Whether a line that runs along these points crosses or touches another. */
  isTroubled(path: readonly number[]): boolean {
    return path.some((to, i) => {
      const from = path[i - 1];
      if (from === undefined || from === to) return false;
      const axis = this.axisOf(from, to);
      if ((this.runs[axis][Math.min(from, to)] ?? 0) > 1) return true;
      const before = path[i - 2];
      if (before === undefined) return false;
      if (this.axisOf(before, from) !== axis) return (this.turns[from] ?? 0) > 1;
      return (this.passes[axis === LEVEL ? UPRIGHT : LEVEL][from] ?? 0) > 0;
    });
  }

  axisOf(from: number, to: number): Axis {
    return Math.abs(to - from) < this.columns &&
      Math.floor(to / this.columns) === Math.floor(from / this.columns)
      ? LEVEL
      : UPRIGHT;
  }
}

function add(counts: Uint16Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/** The place of the first number in order that is greater. */
export function firstAfter(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
