/** What began before the window and reaches into it, and is not drawn: counted at the window's edge. */
import type { Instant } from '../case/date.js';
import type { EventEntry } from '../case/index-case.js';
import type { Frame } from './arrange.js';
import type { CrowdGeometry, MarkGeometry, TimelineSubject } from './geometry.js';
import type { Track } from './track.js';

const HEIGHT_EMS = 1.75;
const GAP_EMS = 1.25;

/** The last instants of a track's events, in order. */
const endings = new WeakMap<Track, Float64Array>();

interface Edge {
  /** Those that are drawn in this lane. */
  readonly marks: readonly MarkGeometry[];
  /** Counts that stand there already. */
  readonly before: readonly CrowdGeometry[];
  readonly subject: TimelineSubject;
  readonly frame: Frame;
  readonly y: number;
}

/** A count of the events that are under way at `from` and have no mark in view; undefined where there are none. */
export function crowdUnderWay(track: Track, from: Instant, edge: Edge): CrowdGeometry | undefined {
  const { marks, before, subject, frame, y } = edge;
  const drawn = new Set<EventEntry>();
  for (const { entry } of marks) if (isUnderWay(entry, from)) drawn.add(entry);
  const count = countUnderWay(track, from) - drawn.size;
  if (count <= 0) return undefined;
  const isHidden = (entry: EventEntry): boolean => isUnderWay(entry, from) && !drawn.has(entry);
  const first = lastBegun(track, from, isHidden);
  const width = frame.measure(subject.underWay(count), 'date') + frame.em;
  const room = Math.min(frame.width, ...before.map(({ x }) => x)) - GAP_EMS * frame.em;
  if (!first || width > room) return undefined;
  const entries = (most = Number.POSITIVE_INFINITY): readonly EventEntry[] =>
    firstOf(track.entries, isHidden, most);
  return {
    kind: 'under way',
    x: 0,
    y,
    width,
    height: HEIGHT_EMS * frame.em,
    count,
    first,
    entries,
    holds: isHidden,
  };
}

function isUnderWay({ earliest, latest }: EventEntry, at: Instant): boolean {
  return earliest < at && latest >= at;
}

/** Those that have begun less those that have ended: a few searches, whatever the number. */
function countUnderWay(track: Track, at: Instant): number {
  let ends = endings.get(track);
  if (!ends) endings.set(track, (ends = Float64Array.from(track.entries, ({ latest }) => latest).sort()));
  const ended = countBelow(ends, at, 0, ends.length, (latest) => latest);
  return begun(track, at).reduce((sum, [from, to]) => sum + to - from, 0) - ended;
}

/** The parts of a track that have begun; in each the events stand in the order of their beginning. */
function begun(
  { entries, before, after }: Track,
  at: Instant,
): readonly (readonly [from: number, to: number])[] {
  const start = entries.length - after;
  const end = (from: number, to: number): number =>
    from + countBelow(entries, at, from, to, ({ earliest }) => earliest);
  return [
    [0, before],
    [before, end(before, start)],
    [start, end(start, entries.length)],
  ];
}

/** So many are looked through for one that is under way: those that began last are the likeliest. */
const MOST_LOOKED_AT = 10_000;

function lastBegun(
  track: Track,
  at: Instant,
  isMeant: (entry: EventEntry) => boolean,
): EventEntry | undefined {
  let looks = MOST_LOOKED_AT;
  for (const [from, to] of begun(track, at)) {
    for (let i = to - 1; i >= from && looks > 0; i--, looks--) {
      const entry = track.entries[i];
      if (entry && isMeant(entry)) return entry;
    }
  }
  return undefined;
}

/** How many values between two places, in order, are less than `limit`. */
function countBelow<T>(
  values: ArrayLike<T>,
  limit: number,
  low: number,
  high: number,
  valueOf: (value: T) => number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (valueOf(values[middle] as T) < limit) from = middle + 1;
    else to = middle;
  }
  return from - low;
}

function firstOf(
  entries: readonly EventEntry[],
  isMeant: (entry: EventEntry) => boolean,
  most: number,
): readonly EventEntry[] {
  const found: EventEntry[] = [];
  for (const entry of entries) {
    if (found.length >= most) break;
    if (isMeant(entry)) found.push(entry);
  }
  return found;
}
