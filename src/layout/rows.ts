/** Boxes into rows, first fit, so that none lies on another. */

export interface Box {
  /** CSS px along the axis, from its start and not from the window's: rows must not depend on the window. */
  readonly from: number;
  readonly to: number;
}

/** Rows that fill as boxes are placed. A box goes into the first row that is free from its start on. */
export class Rows {
  readonly #gap: number;
  readonly #most: number;
  readonly #ends: number[] = [];

  /**
   * @param gap least distance of two boxes in a row, CSS px.
   * @param most greatest number of rows.
   */
  constructor(gap: number, most: number) {
    this.#gap = gap;
    this.#most = most;
  }

  /** Whether a box that starts at `from`, CSS px, would find a row. */
  hasRoom(from: number): boolean {
    return this.#ends.length < this.#most || this.#ends.some((end) => end + this.#gap <= from);
  }

  /** The row of a box, from 0; -1 where no row is free. */
  place({ from, to }: Box): number {
    const free = this.#ends.findIndex((end) => end + this.#gap <= from);
    const row = free === -1 ? this.#ends.length : free;
    if (row >= this.#most) return -1;
    this.#ends[row] = to;
    return row;
  }
}
