/**
 * Who sits where within the regions: simulated annealing over exchanges of seats, so that ties are short and cross
 * seldom. The order of the exchanges is the same on every run.
 */
import { seeded } from './chance.js';
import { type Arrangement, regionOf } from './regions.js';
import type { Link, PartyBox } from './tree.js';

/** A crossing is as bad as so much length, and a tie that passes others of its own column, CSS px. */
const CROSSING_PX = 220;
const PASSING_PX = 90;
const COLUMN_GAP_PX = 100;
const ROW_GAP_PX = 40;
const HEAT_PX = 260;
const COLD_PX = 4;
/** So many exchanges are tried for each seat; fewer where there are many ties, so that the work stays the same. */
const TRIES = 260;
const MOST_WORK = 6_000_000;
/** Crossings are counted between at most so many ties. */
const MOST_CROSSED = 200;
/** Exchanges between two steps. */
const PACE = 200;

interface Seat {
  readonly region: string;
  readonly x: number;
  readonly y: number;
  /** The column or row that it is in. */
  readonly line: PartyBox[];
  box: PartyBox | undefined;
}

interface Tie {
  readonly one: PartyBox;
  readonly other: PartyBox;
  /** From the middles of the boxes to where the tie ends. */
  readonly oneOff: { readonly x: number; readonly y: number };
  readonly otherOff: { readonly x: number; readonly y: number };
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where the middle of a party is, from that of its root. */
export type Offsets = ReadonlyMap<PartyBox, { readonly x: number; readonly y: number }>;

/** Puts the boxes of each column and row in an order in which ties are short. */
export function* takeSeats(
  arrangement: Arrangement,
  links: readonly Link[],
  offsets: Offsets,
): Generator<undefined, void> {
  const seats = makeSeats(arrangement);
  const seating = new Seating(seats, links, offsets);
  yield* seating.anneal();
  const lines = new Map<PartyBox[], Seat[]>();
  for (const seat of seats) lines.set(seat.line, [...(lines.get(seat.line) ?? []), seat]);
  for (const [line, of] of lines) {
    line.splice(0, line.length, ...of.flatMap(({ box }) => (box ? [box] : [])));
  }
}

function makeSeats({ columns, above, below }: Arrangement): Seat[] {
  const seats: Seat[] = [];
  const heights = columns.flatMap(({ boxes }) => boxes.map((box) => box.height));
  const pitch = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length) + ROW_GAP_PX;
  const most = Math.max(0, ...columns.map(({ boxes }) => boxes.length));
  let x = 0;
  for (const { boxes, region } of columns) {
    const width = Math.max(0, ...boxes.map((box) => box.width));
    // Room to move: more seats than boxes, as far as the longest column reaches.
    const count = Math.max(boxes.length, Math.min(most, boxes.length + 2));
    const first = Math.floor((count - boxes.length) / 2);
    for (let i = 0; i < count; i++) {
      const y = (i - (count - 1) / 2) * pitch;
      seats.push({ region, x: x + width / 2, y, line: boxes, box: boxes[i - first] });
    }
    x += width + COLUMN_GAP_PX;
  }
  const middle = Math.max(0, x - COLUMN_GAP_PX) / 2;
  const edge = (most / 2) * pitch + ROW_GAP_PX * 2;
  const seatRow = (row: PartyBox[], y: number): void => {
    const width = row.reduce((sum, box) => sum + box.width + COLUMN_GAP_PX / 2, 0) / row.length;
    row.forEach((box, i) => {
      const region = regionOf(box);
      seats.push({ region, x: middle + (i - (row.length - 1) / 2) * width, y, line: row, box });
    });
  };
  above.forEach((row, i) => seatRow(row, -edge - i * pitch));
  below.forEach((row, i) => seatRow(row, edge + i * pitch));
  return seats;
}

class Seating {
  readonly #seats: readonly Seat[];
  readonly #byRegion = new Map<string, Seat[]>();
  readonly #ties: readonly Tie[];
  readonly #tiesOf = new Map<PartyBox, Tie[]>();
  readonly #isCrossed: boolean;

  constructor(seats: readonly Seat[], links: readonly Link[], offsets: Offsets) {
    this.#seats = seats;
    for (const seat of seats)
      this.#byRegion.set(seat.region, [...(this.#byRegion.get(seat.region) ?? []), seat]);
    const seated = new Set(seats.flatMap(({ box }) => (box ? [box] : [])));
    this.#ties = links.flatMap(({ from, to }) => {
      const oneOff = offsets.get(from);
      const otherOff = offsets.get(to);
      if (from.root === to.root || !oneOff || !otherOff || !seated.has(from.root) || !seated.has(to.root))
        return [];
      return [{ one: from.root, other: to.root, oneOff, otherOff, x1: 0, y1: 0, x2: 0, y2: 0 }];
    });
    this.#isCrossed = this.#ties.length <= MOST_CROSSED;
    for (const tie of this.#ties) {
      for (const box of [tie.one, tie.other]) this.#tiesOf.set(box, [...(this.#tiesOf.get(box) ?? []), tie]);
    }
    for (const seat of seats) this.#sit(seat, seat.box);
  }

  *anneal(): Generator<undefined, void> {
    const next = seeded(1);
    const movable = this.#seats.filter((seat) => (this.#byRegion.get(seat.region)?.length ?? 0) > 1);
    const each =
      (2 * this.#ties.length * (this.#isCrossed ? this.#ties.length : 4)) / Math.max(1, movable.length);
    const count = Math.min(TRIES * movable.length, MOST_WORK / Math.max(1, each));
    for (let i = 0; i < count; i++) {
      if (i % PACE === PACE - 1) yield;
      const heat = HEAT_PX * (COLD_PX / HEAT_PX) ** (i / count);
      const seat = movable[Math.floor(next() * movable.length)];
      const others = (seat && this.#byRegion.get(seat.region)) ?? [];
      const other = others[Math.floor(next() * others.length)];
      const chance = next();
      if (!seat || !other || seat === other || (!seat.box && !other.box)) continue;
      const touched = this.#touched(seat.box, other.box);
      const before = this.#costOf(touched);
      this.#exchange(seat, other);
      const worse = this.#costOf(touched) - before;
      if (worse > 0 && chance >= Math.exp(-worse / heat)) this.#exchange(seat, other);
    }
  }

  #exchange(seat: Seat, other: Seat): void {
    const { box } = seat;
    this.#sit(seat, other.box);
    this.#sit(other, box);
  }

  #sit(seat: Seat, box: PartyBox | undefined): void {
    seat.box = box;
    if (!box) return;
    for (const tie of this.#tiesOf.get(box) ?? []) {
      if (tie.one === box) {
        tie.x1 = seat.x + tie.oneOff.x;
        tie.y1 = seat.y + tie.oneOff.y;
      } else {
        tie.x2 = seat.x + tie.otherOff.x;
        tie.y2 = seat.y + tie.otherOff.y;
      }
    }
  }

  #touched(box: PartyBox | undefined, other: PartyBox | undefined): readonly Tie[] {
    const of = (box && this.#tiesOf.get(box)) ?? [];
    const more = (other && this.#tiesOf.get(other)) ?? [];
    return [...of, ...more.filter((tie) => tie.one !== box && tie.other !== box)];
  }

  #costOf(ties: readonly Tie[]): number {
    let cost = 0;
    for (const tie of ties) {
      const across = Math.abs(tie.x2 - tie.x1);
      const along = Math.abs(tie.y2 - tie.y1);
      cost += across + along;
      if (across < 30 && along > 140) cost += PASSING_PX;
      if (!this.#isCrossed) continue;
      for (const other of this.#ties) if (other !== tie && isCrossed(tie, other)) cost += CROSSING_PX;
    }
    return cost;
  }
}

function isCrossed(a: Tie, b: Tie): boolean {
  if (a.one === b.one || a.one === b.other || a.other === b.one || a.other === b.other) return false;
  return (
    turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) < 0 &&
    turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2) < 0
  );
}

function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
