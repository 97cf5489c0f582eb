/** Events for which there is no room, as counts at their place. */
import { halve } from '../case/halve.js';
import type { EventEntry } from '../case/index-case.js';
import { partOf } from './mark-kind.js';
import { GAP_EMS, type Track } from './track.js';
import type { Measure } from './type.js';

/** Events next to each other in a track, and where the first of them stands, CSS px from the axis' start. */
export interface Stretch {
  readonly x: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Events at one place for which there is no room. */
export class Crowd {
  /** CSS px from the axis' start. */
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly #track: Track;
  readonly #stretches: readonly Stretch[];

  constructor(track: Track, stretches: readonly Stretch[], { x, width }: { x: number; width: number }) {
    this.#track = track;
    this.#stretches = stretches;
    this.x = x;
    this.width = width;
    this.count = countOf(stretches);
  }

  get first(): EventEntry {
    return this.#track.entries[this.#stretches[0]?.from ?? 0] as EventEntry;
  }

  /** All of them, or the first of them where that is enough. */
  entries(most = Number.POSITIVE_INFINITY): readonly EventEntry[] {
    const entries: EventEntry[] = [];
    for (const { from, to } of this.#stretches) {
      for (let i = from; i < to && entries.length < most; i++)
        entries.push(this.#track.entries[i] as EventEntry);
    }
    return entries;
  }

  /** Whether an event of this track is one of them; found without going through all. */
  holds(entry: EventEntry): boolean {
    const { entries } = this.#track;
    return this.#stretches.some(({ from, to }) => {
      const first = entries[from];
      if (!first || partOf(first) !== partOf(entry)) return false;
      // Within a part of a track events stand in the order of reading.
      const place = halve(from, to, (i) => (entries[i]?.order ?? 0) < entry.order);
      return place < to && entries[place]?.order === entry.order;
    });
  }
}

export interface CrowdSpace {
  readonly em: number;
  readonly measure: Measure;
  /** "4 more events". */
  readonly more: (count: number) => string;
  /** Where counts may stand, CSS px from the axis' start. */
  readonly from: number;
  readonly to: number;
}

/** Neighbours without room, joined where their counts would touch; none reaches over the end of its space. */
export function makeCrowds(left: readonly Stretch[], track: Track, space: CrowdSpace): readonly Crowd[] {
  const joined: Growing[] = [];
  for (const one of left.flatMap((stretch) => byPart(stretch, track))) {
    const last = joined.at(-1);
    if (last && one.x < last.x + last.width + GAP_EMS * space.em) grow(last, [one], space);
    else joined.push({ x: one.x, width: widthOf(one.to - one.from, space), stretches: [one] });
  }
  for (let last = joined.pop(); last; last = joined.pop()) {
    const before = joined.at(-1);
    last.x = Math.max(space.from, Math.min(last.x, space.to - last.width));
    if (!before || last.x >= before.x + before.width + GAP_EMS * space.em) {
      joined.push(last);
      break;
    }
    grow(before, last.stretches, space);
  }
  return joined.map((one) => new Crowd(track, one.stretches, one));
}

interface Growing {
  x: number;
  width: number;
  stretches: readonly Stretch[];
}

function grow(crowd: Growing, more: readonly Stretch[], space: CrowdSpace): void {
  crowd.stretches = crowd.stretches.concat(more);
  crowd.width = widthOf(countOf(crowd.stretches), space);
}

/** A stretch does not reach over from one part of its track into the next: within each, events are in order. */
function byPart({ x, from, to }: Stretch, { entries, before, after }: Track): readonly Stretch[] {
  const cuts = [from, before, entries.length - after, to].filter((cut) => cut >= from && cut <= to);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? from;
    return start < end ? [{ x, from: start, to: end }] : [];
  });
}

function widthOf(count: number, { em, measure, more }: CrowdSpace): number {
  return measure(more(count), 'date') + em;
}

function countOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
