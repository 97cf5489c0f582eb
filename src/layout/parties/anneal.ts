/**
 * Who sits where: simulated annealing over exchanges of seats, so that ties are short and cross seldom. The exchanges
 * are the same on every run.
 */
import type { Point } from './boxes.js';
import { seeded } from './chance.js';
import { TIE_PX } from './lanes.js';
import type { Middles } from './middles.js';
import type { Arrangement } from './regions.js';
import { makeSeats, type Seat } from './seats.js';
import { Ties } from './ties.js';
import type { Link, PartyBox } from './tree.js';

/** A crossing is as bad as so much length, and a box that a tie has to go around, CSS px. */
const CROSSING_PX = 220;
const PASSING_PX = 90;
/** The same where seats stand on all sides, so that a tie goes around each that it passes, CSS px. */
const OVER_PX = 900;
const COLD_PX = 4;
const MOST_WORK = 6_000_000;
/** What a tie costs beside the ties that it may cross, in looks at one of those. */
const LEAST_LOOKS = 6;
/** Work between two steps. */
const PACE = 100_000;

export interface Seating {
  readonly arrangement: Arrangement;
  readonly links: readonly Link[];
  readonly middles: Middles;
  /** Boxes stay in their columns and rows. */
  readonly isInLine: boolean;
  /** From a seat to the next, CSS px, where seats stand on all sides of most; undefined: they do not. */
  readonly pitch?: Point;
  readonly seed: number;
  /** So many exchanges are tried for each seat; fewer where there are many ties, so that the work stays the same. */
  readonly tries: number;
  /** How long a way boxes move at first, CSS px. */
  readonly heat: number;
}

/** Puts the boxes of columns and rows in an order in which ties are short. */
export function* takeSeats(seating: Seating): Generator<undefined, void> {
  const seats = makeSeats(seating.arrangement, seating.isInLine);
  yield;
  const exchange = new Exchange(seats, seating);
  yield;
  yield* exchange.anneal(seating);
  const lines = new Map<PartyBox[], PartyBox[]>();
  for (const { line, box } of seats) {
    const of = lines.get(line) ?? [];
    lines.set(line, of);
    if (box) of.push(box);
  }
  for (const [line, of] of lines) line.splice(0, line.length, ...of);
}

class Exchange {
  readonly #seats: readonly Seat[];
  readonly #regions = new Map<string, Seat[]>();
  readonly #ties: Ties;
  readonly #numbers: ReadonlyMap<PartyBox, number>;
  readonly #seatOf: Seat[] = [];
  readonly #lines: Seat[][] = [];
  /** Ties along a column, by the column; known where no one leaves theirs. */
  readonly #along: number[][] = [];
  readonly #pitch: Point | undefined;

  constructor(seats: readonly Seat[], { links, middles, isInLine, pitch }: Seating) {
    this.#seats = seats;
    this.#pitch = pitch;
    const boxes = seats.flatMap(({ box }) => (box ? [box] : []));
    this.#numbers = new Map(boxes.map((box, i) => [box, i] as const));
    this.#ties = new Ties(boxes, links, middles);
    for (const seat of seats) {
      const region = this.#regions.get(seat.region);
      if (region) region.push(seat);
      else this.#regions.set(seat.region, [seat]);
      (this.#lines[seat.lineNumber] ??= []).push(seat);
      this.#sit(seat, seat.box);
    }
    if (isInLine && this.#ties.isCrossed) this.#findAlong();
  }

  *anneal({ seed, tries, heat: most }: Pick<Seating, 'seed' | 'tries' | 'heat'>): Generator<undefined, void> {
    const next = seeded(seed);
    const ties = this.#ties;
    const movable = this.#seats.filter(({ region }) => (this.#regions.get(region)?.length ?? 0) > 1);
    const each =
      4 + ((8 * ties.count) / Math.max(1, movable.length)) * (ties.isCrossed ? ties.count : LEAST_LOOKS);
    const count = Math.min(tries * movable.length, MOST_WORK / each);
    const pace = Math.ceil(PACE / each);
    for (let i = 0; i < count; i++) {
      if (i % pace === pace - 1) yield;
      const heat = most * (COLD_PX / most) ** (i / count);
      const seat = movable[Math.floor(next() * movable.length)] as Seat;
      const others = this.#regions.get(seat.region) as Seat[];
      const other = others[Math.floor(next() * others.length)] as Seat;
      const chance = next();
      if (seat === other || (!seat.box && !other.box)) continue;
      const before = this.#costOf(seat, other);
      this.#exchange(seat, other);
      const worse = this.#costOf(seat, other) - before;
      if (worse > 0 && chance >= Math.exp(-worse / heat)) this.#exchange(seat, other);
    }
  }

  /** Ties within a column, and from a row above or below into a column. */
  #findAlong(): void {
    for (let tie = 0; tie < this.#ties.count; tie++) {
      const one = this.#seatOf[this.#ties.oneOf(tie)];
      const other = this.#seatOf[this.#ties.otherOf(tie)];
      if (!one || !other || (!one.isInColumn && !other.isInColumn)) continue;
      if (one.isInColumn && other.isInColumn && one.lineNumber !== other.lineNumber) continue;
      (this.#along[(one.isInColumn ? one : other).lineNumber] ??= []).push(tie);
    }
  }

  #exchange(seat: Seat, other: Seat): void {
    const { box } = seat;
    this.#sit(seat, other.box);
    this.#sit(other, box);
  }

  #sit(seat: Seat, box: PartyBox | undefined): void {
    seat.box = box;
    const number = box && this.#numbers.get(box);
    if (number === undefined) return;
    this.#seatOf[number] = seat;
    this.#ties.move(number, seat.x, seat.y);
  }

  /** The part of the whole cost that changes when two boxes change seats. */
  #costOf(seat: Seat, other: Seat): number {
    const ties = this.#ties;
    const one = seat.box ? (this.#numbers.get(seat.box) as number) : -1;
    const two = other.box ? (this.#numbers.get(other.box) as number) : -1;
    let cost = 0;
    for (const tie of ties.of(one)) cost += this.#costOfTie(tie);
    for (const tie of ties.of(two))
      if (ties.oneOf(tie) !== one && ties.otherOf(tie) !== one) cost += this.#costOfTie(tie);
    for (const tie of this.#along[seat.lineNumber] ?? []) cost += this.#passing(tie);
    return cost;
  }

  #costOfTie(tie: number): number {
    const across = this.#ties.across(tie);
    const along = this.#ties.along(tie);
    return across + along + this.#over(across, along) + CROSSING_PX * this.#ties.crossings(tie);
  }

  /** What a tie that reaches so far pays for those it has to go around, where that depends on nothing else. */
  #over(across: number, along: number): number {
    const pitch = this.#pitch;
    if (pitch) return OVER_PX * Math.max(0, Math.max(across / pitch.x, along / pitch.y) - 1);
    return this.#along.length === 0 && across < 30 && along > 140 ? PASSING_PX : 0;
  }

  /** What a tie along a column pays for those that sit between its ends. */
  #passing(tie: number): number {
    const one = this.#seatOf[this.#ties.oneOf(tie)] as Seat;
    const other = this.#seatOf[this.#ties.otherOf(tie)] as Seat;
    const inner = one.isInColumn ? one : other;
    const outer = inner === one ? other : one;
    const line = this.#lines[inner.lineNumber] ?? [];
    const edge = outer.y < inner.y ? -1 : line.length;
    const end = outer.isInColumn ? outer.order : edge;
    let cost = 0;
    for (let i = Math.min(inner.order, end) + 1; i < Math.max(inner.order, end); i++) {
      const box = line[i]?.box;
      if (box) cost += box.isLane ? (CROSSING_PX * box.height) / TIE_PX : PASSING_PX;
    }
    return cost;
  }
}
