/**
 * The events of one lane in the order in which they stand on the axis, however many there are: where each stands is
 * computed when it is asked for, and which is the first at a place is found by halving.
 */
import { halve } from '../case/halve.js';
import type { EventEntry } from '../case/index-case.js';
import { type MarkKind, markKind, partOf } from './mark-kind.js';
import type { TimeScale } from './scale.js';

/** A lane's events that have a place in time. */
export interface Track {
  /** First those without a first bound, then the others, last those without a last one; each in the order of reading. */
  readonly entries: readonly EventEntry[];
  /** How many stand in the room before the axis, and in the room after it. */
  readonly before: number;
  readonly after: number;
  /** The figure's, whatever the lane: their order is seen from lane to lane. */
  readonly unbound: Unbound;
}

/** Events of all lanes without a first and without a last bound, in the order of reading. */
export interface Unbound {
  readonly before: readonly EventEntry[];
  readonly after: readonly EventEntry[];
}

/** An event's place on the whole axis, CSS px from its start. */
export interface Draft {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  /** Where its mark stands. */
  readonly x: number;
  /** All that it may mean; equal where that is too short to be seen. */
  readonly from: number;
  readonly to: number;
  /** What is not known well enough to be marked out is a thin line over all that it may mean. */
  readonly isThread: boolean;
}

/** A mark without extent takes this much. */
export const MARK_EMS = 0.8;
/** Between neighbours in a row. */
export const GAP_EMS = 1.25;
const ORDER_STEP_EMS = 2.25;

/** @param dated events with a place in time, in the order of reading. */
export function findUnbound(dated: readonly EventEntry[]): Unbound {
  const before: EventEntry[] = [];
  const after: EventEntry[] = [];
  for (const entry of dated) {
    const part = partOf(entry);
    if (part !== 1) (part === 0 ? before : after).push(entry);
  }
  return { before, after };
}

/** @param dated the lane's events with a place in time, in the order of reading. */
export function makeTrack(dated: readonly EventEntry[], unbound = findUnbound(dated)): Track {
  if (dated.every((entry) => partOf(entry) === 1)) return { entries: dated, before: 0, after: 0, unbound };
  const before: EventEntry[] = [];
  const between: EventEntry[] = [];
  const after: EventEntry[] = [];
  for (const entry of dated) [before, between, after][partOf(entry)]?.push(entry);
  return { entries: [...before, ...between, ...after], before: before.length, after: after.length, unbound };
}

/** The places of a track on an axis of one density. */
export class TrackPlaces {
  readonly track: Track;
  readonly #scale: TimeScale;
  readonly #em: number;
  readonly #rooms: readonly [before: Room | undefined, after: Room | undefined];

  /** @param scale the whole axis at the density asked for; its window does not count. */
  constructor(track: Track, scale: TimeScale, em: number) {
    this.track = track;
    this.#scale = scale;
    this.#em = em;
    const { pieces } = scale.axis;
    const room = (kind: 'before' | 'after', count: number): Room | undefined => {
      const piece = pieces.find((one) => one.kind === kind);
      if (!piece || count === 0) return undefined;
      const from = this.#toX(piece.from);
      const width = this.#toX(piece.to) - from;
      return { from, step: Math.min(ORDER_STEP_EMS * em, width / (count + 1)) };
    };
    const { before, after } = track.unbound;
    this.#rooms = [room('before', before.length), room('after', after.length)];
  }

  /** Length of the axis, CSS px. */
  get length(): number {
    return this.#scale.end - this.#scale.start;
  }

  /** Where the event at a place in the track stands, but for a small step to show an order; CSS px. */
  xAt(i: number): number {
    const { entries, before, after, unbound } = this.track;
    const [early, late] = this.#rooms;
    const entry = entries[i];
    if (entry && i < before && early) return early.from + early.step * placeAmong(unbound.before, entry);
    if (entry && i >= entries.length - after && late)
      return late.from + late.step * placeAmong(unbound.after, entry);
    const earliest = entry?.earliest ?? 0;
    return Number.isFinite(earliest) ? this.#toX(earliest) : 0;
  }

  /** The first place in the track, from `low` on, whose event stands at `x` or beyond. */
  firstAt(x: number, low = 0, high = this.track.entries.length): number {
    return halve(low, high, (i) => this.xAt(i) < x);
  }

  draft(i: number): Draft | undefined {
    const entry = this.track.entries[i];
    if (!entry) return undefined;
    const { earliest, latest } = entry;
    const kind = markKind(entry);
    const from = Number.isFinite(earliest) ? this.#toX(earliest) : 0;
    const to = Number.isFinite(latest) ? this.#toX(latest + 1) : this.length;
    const isBare = to - from < MARK_EMS * this.#em;
    const isInRoom = i < this.track.before || i >= this.track.entries.length - this.track.after;
    const isThread = isInRoom || kind === 'undated';
    if (isInRoom) return { entry, kind, x: this.xAt(i), from, to, isThread };
    // What has no date but bounds stands a step after the first of them, before the second: in its order, on no day.
    const isBetween = kind === 'undated' && Number.isFinite(earliest) && Number.isFinite(latest);
    const x = isBetween ? from + Math.min(ORDER_STEP_EMS * this.#em, (to - from) / 2) : from;
    return { entry, kind, x, from, to: isBare ? from : to, isThread };
  }

  #toX(instant: number): number {
    return this.#scale.toX(instant) - this.#scale.start;
  }
}

interface Room {
  readonly from: number;
  readonly step: number;
}

/** From 1. */
function placeAmong(all: readonly EventEntry[], { order }: EventEntry): number {
  return halve(0, all.length, (i) => (all[i]?.order ?? order) < order) + 1;
}
