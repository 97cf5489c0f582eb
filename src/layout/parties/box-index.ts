/** Boxes by where they are, in a grid of cells, so that only those near are looked at. */
import type { Point } from './boxes.js';
import type { Rect } from './geometry.js';

const CELL_PX = 128;
/** However far the boxes reach, the grid has at most so many cells each way. */
const MOST_CELLS = 200;

export class BoxIndex<T extends Rect> {
  readonly #bounds: Rect;
  readonly #cellWidth: number;
  readonly #cellHeight: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells = new Map<number, T[]>();

  /** Boxes beyond the bounds count as at their edge. */
  constructor(bounds: Rect) {
    this.#bounds = bounds;
    this.#columns = Math.min(MOST_CELLS, Math.ceil(bounds.width / CELL_PX) + 1);
    this.#rows = Math.min(MOST_CELLS, Math.ceil(bounds.height / CELL_PX) + 1);
    this.#cellWidth = Math.max(CELL_PX, bounds.width / this.#columns);
    this.#cellHeight = Math.max(CELL_PX, bounds.height / this.#rows);
  }

  add(box: T): void {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = row * MOST_CELLS + column;
        const cell = this.#cells.get(key);
        if (cell) cell.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  /** The first box near an area that is wanted; some are asked about twice, some beyond it are asked about too. */
  find(area: Rect, isWanted: (box: T) => boolean): T | undefined {
    const { left, right, top, bottom } = this.#cellsOf(area);
    for (let row = top; row <= bottom; row++) {
      const found = this.#findInRow(row, left, right, isWanted);
      if (found) return found;
    }
    return undefined;
  }

  /** The first box near a line, in no certain order, that is wanted. */
  findAlong(from: Point, to: Point, gap: number, isWanted: (box: T) => boolean): T | undefined {
    const top = this.#row(Math.min(from.y, to.y) - gap);
    const bottom = this.#row(Math.max(from.y, to.y) + gap);
    const slope = from.y === to.y ? 0 : (to.x - from.x) / (to.y - from.y);
    const isFlat = top === bottom || from.y === to.y;
    const low = Math.min(from.x, to.x);
    const high = Math.max(from.x, to.x);
    for (let row = top; row <= bottom; row++) {
      let one = low;
      let other = high;
      if (!isFlat) {
        const y = this.#bounds.y + row * this.#cellHeight;
        const atTop = from.x + (y - gap - from.y) * slope;
        const atBottom = from.x + (y + this.#cellHeight + gap - from.y) * slope;
        // What is beyond the bounds stands in the cells at their edge.
        one = row === 0 || row === this.#rows - 1 ? low : Math.max(low, Math.min(atTop, atBottom));
        other = row === 0 || row === this.#rows - 1 ? high : Math.min(high, Math.max(atTop, atBottom));
      }
      const found = this.#findInRow(row, this.#column(one - gap), this.#column(other + gap), isWanted);
      if (found) return found;
    }
    return undefined;
  }

  #findInRow(row: number, left: number, right: number, isWanted: (box: T) => boolean): T | undefined {
    for (let column = left; column <= right; column++) {
      const found = this.#cells.get(row * MOST_CELLS + column)?.find(isWanted);
      if (found) return found;
    }
    return undefined;
  }

  #cellsOf({ x, y, width, height }: Rect) {
    return {
      left: this.#column(x),
      right: this.#column(x + width),
      top: this.#row(y),
      bottom: this.#row(y + height),
    };
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#bounds.x) / this.#cellWidth)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#bounds.y) / this.#cellHeight)));
  }
}
