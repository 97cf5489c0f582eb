/** Ties between boxes that change their seats, as straight lines: how long they are, and how often they cross. */
import type { Middles } from './middles.js';
import type { Link, PartyBox } from './tree.js';

/** Crossings are counted between at most so many ties. */
const MOST_CROSSED = 200;

export class Ties {
  readonly count: number;
  readonly isCrossed: boolean;
  /** The boxes that a tie is between, by their place among the seated. */
  readonly #one: Int32Array;
  readonly #other: Int32Array;
  /** Where a tie ends, from the middle of its box: x and y of the one end, then of the other. */
  readonly #offs: Float64Array;
  readonly #ends: Float64Array;
  readonly #of: readonly number[][];

  constructor(boxes: readonly PartyBox[], links: readonly Link[], middles: Middles) {
    const places = new Map(boxes.map((box, i) => [box, i] as const));
    const ties = links.flatMap(({ from, to }) => {
      const one = seatOf(from, places);
      const other = seatOf(to, places);
      const offs = [middles.get(from), middles.get(to)];
      return one === undefined || other === undefined || one === other ? [] : [{ one, other, offs }];
    });
    this.count = ties.length;
    this.isCrossed = ties.length <= MOST_CROSSED;
    this.#one = Int32Array.from(ties, ({ one }) => one);
    this.#other = Int32Array.from(ties, ({ other }) => other);
    this.#offs = Float64Array.from(
      ties.flatMap(({ offs }) => offs.flatMap((off) => [off?.x ?? 0, off?.y ?? 0])),
    );
    this.#ends = new Float64Array(this.#offs.length);
    const of = boxes.map((): number[] => []);
    ties.forEach(({ one, other }, tie) => {
      of[one]?.push(tie);
      of[other]?.push(tie);
    });
    this.#of = of;
  }

  /** Moves the ends of all ties of a box. */
  move(box: number, x: number, y: number): void {
    for (const tie of this.of(box)) {
      const at = 4 * tie + (this.#one[tie] === box ? 0 : 2);
      this.#ends[at] = x + (this.#offs[at] as number);
      this.#ends[at + 1] = y + (this.#offs[at + 1] as number);
    }
  }

  of(box: number): readonly number[] {
    return this.#of[box] ?? [];
  }

  /** The box at the one end of a tie. */
  oneOf(tie: number): number {
    return this.#one[tie] as number;
  }

  otherOf(tie: number): number {
    return this.#other[tie] as number;
  }

  /** How far a tie reaches from left to right. */
  across(tie: number): number {
    return Math.abs((this.#ends[4 * tie + 2] as number) - (this.#ends[4 * tie] as number));
  }

  /** How far from top to bottom. */
  along(tie: number): number {
    return Math.abs((this.#ends[4 * tie + 3] as number) - (this.#ends[4 * tie + 1] as number));
  }

  /** How often a tie crosses others that it shares no box with. */
  crossings(tie: number): number {
    if (!this.isCrossed) return 0;
    const ends = this.#ends;
    const one = this.#one[tie];
    const other = this.#other[tie];
    const x1 = ends[4 * tie] as number;
    const y1 = ends[4 * tie + 1] as number;
    const x2 = ends[4 * tie + 2] as number;
    const y2 = ends[4 * tie + 3] as number;
    const left = Math.min(x1, x2);
    const right = Math.max(x1, x2);
    const top = Math.min(y1, y2);
    const bottom = Math.max(y1, y2);
    let count = 0;
    for (let i = 0, at = 0; i < this.count; i++, at += 4) {
      const x3 = ends[at] as number;
      const y3 = ends[at + 1] as number;
      const x4 = ends[at + 2] as number;
      const y4 = ends[at + 3] as number;
      if ((x3 < left && x4 < left) || (x3 > right && x4 > right)) continue;
      if ((y3 < top && y4 < top) || (y3 > bottom && y4 > bottom)) continue;
      const a = this.#one[i];
      const b = this.#other[i];
      if (a === one || a === other || b === one || b === other) continue;
      const s1 = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
      const s2 = (x2 - x1) * (y4 - y1) - (y2 - y1) * (x4 - x1);
      if (s1 * s2 >= 0) continue;
      const s3 = (x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3);
      const s4 = (x4 - x3) * (y2 - y3) - (y4 - y3) * (x2 - x3);
      if (s3 * s4 < 0) count += 1;
    }
    return count;
  }
}

/** Who is seated for a box: itself, or what it stands in. */
function seatOf(box: PartyBox, places: ReadonlyMap<PartyBox, number>): number | undefined {
  for (let at: PartyBox | undefined = box; at; at = at.parent) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
