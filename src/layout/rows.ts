/** Boxes into rows, first fit, so that none lies on another. */

export interface Box {
  /** CSS px along the axis, from its start and not from the window's: rows must not depend on the window. */
  readonly from: number;
  readonly to: number;
  /** A thin line below the box's marks, which may pass under other boxes but not along another such line. */
  readonly thread?: { readonly from: number; readonly to: number } | undefined;
}

/** What boxes to the left and to the right have taken of a row already. */
export interface Taken {
  /** Where what lies to the left ends; `-Infinity` where nothing does. */
  readonly end: number;
  readonly threadEnd: number;
  /** Where what lies to the right begins; `Infinity` where nothing does. */
  readonly limit: number;
}

const FREE: Taken = {
  end: Number.NEGATIVE_INFINITY,
  threadEnd: Number.NEGATIVE_INFINITY,
  limit: Number.POSITIVE_INFINITY,
};

/** Where one day ends the next begins, but for rounding. */
const ROUNDING_PX = 0.01;

export interface Place {
  readonly row: number;
  /** Where the box has to end: its own end, or what is already there. */
  readonly limit: number;
}

/** Rows that fill as boxes are placed. A box goes into the first row that is free from its start on. */
export class Rows {
  readonly #gap: number;
  readonly #ends: number[];
  readonly #threadEnds: number[];
  readonly #limits: number[];

  /**
   * @param gap least distance of two boxes in a row, CSS px.
   * @param most greatest number of rows.
   * @param taken what there is in each row, from the first.
   */
  constructor(gap: number, most: number, taken: readonly Taken[] = []) {
    this.#gap = gap;
    const rows = Array.from({ length: most }, (_, row) => taken[row] ?? FREE);
    this.#ends = rows.map(({ end }) => end);
    this.#threadEnds = rows.map(({ threadEnd }) => threadEnd);
    this.#limits = rows.map(({ limit }) => limit);
  }

  /** The least x, CSS px, from which on some row is free. */
  get free(): number {
    return Math.min(...this.#ends) + this.#gap - ROUNDING_PX;
  }

  /** The row of a box, from 0, and where it must end at the latest; undefined where no row has room for it. */
  place({ from, to, thread }: Box): Place | undefined {
    const row = this.#ends.findIndex((end, i) => {
      const isFree = end + this.#gap <= from + ROUNDING_PX && to + this.#gap <= (this.#limits[i] ?? 0);
      return isFree && (!thread || (this.#threadEnds[i] ?? 0) <= thread.from);
    });
    return row === -1 ? undefined : { row, limit: (this.#limits[row] ?? 0) - this.#gap };
  }

  /** Takes the room of a box in its row. */
  take(row: number, { to, thread }: Box): void {
    this.#ends[row] = to;
    if (thread) this.#threadEnds[row] = thread.to;
  }

  /** Where each row ends now. */
  get ends(): readonly Omit<Taken, 'limit'>[] {
    return this.#ends.map((end, i) => ({ end, threadEnd: this.#threadEnds[i] ?? 0 }));
  }
}
