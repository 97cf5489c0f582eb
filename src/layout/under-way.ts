/** What began before the window and reaches into it, and is not drawn: counted at the window's edge. */
import type { Instant } from '../case/date.js';
import { halve } from '../case/halve.js';
import type { EventEntry } from '../case/index-case.js';
import type { ExtrasSubject } from './extras.js';
import { CROWD_EMS, type CrowdGeometry, type TimelineGeometry } from './geometry.js';
import { GAP_EMS, type Track } from './track.js';

/** The last instants of a track's events, in order. */
const endings = new WeakMap<Track, Float64Array>();

/** A count of the events of a lane that are under way and have no mark in view; undefined where there are none. */
export function crowdUnderWay(
  { track, lane }: { readonly track: Track; readonly lane: number },
  { marks, crowds, lanes, em, width, isMirrored }: TimelineGeometry,
  { from, measure, underWay }: ExtrasSubject,
): CrowdGeometry | undefined {
  const drawn = new Set<EventEntry>();
  for (const { entry, lane: of } of marks) if (of === lane && isUnderWay(entry, from)) drawn.add(entry);
  const count = countUnderWay(track, from) - drawn.size;
  if (count <= 0) return undefined;
  const isHidden = (entry: EventEntry): boolean => isUnderWay(entry, from) && !drawn.has(entry);
  const first = lastBegun(track, from, isHidden);
  const text = underWay(count);
  const wide = measure(text, 'date') + em;
  const start = firstFree(
    wide,
    crowds.filter((other) => other.lane === lane),
    { em, width, isMirrored },
  );
  if (!first || start + wide > width) return undefined;
  const x = isMirrored ? width - start - wide : start;
  const entries = (most = Number.POSITIVE_INFINITY): readonly EventEntry[] =>
    firstOf(track.entries, isHidden, most);
  const y = lanes[lane]?.crowdY ?? 0;
  const box = { x, y, width: wide, height: CROWD_EMS * em };
  return { kind: 'under way', ...box, lane, count, text, first, entries, holds: isHidden };
}

/** The first room of so many CSS px that counts leave free, from the edge of the window where it begins. */
function firstFree(
  wide: number,
  crowds: readonly CrowdGeometry[],
  { em, width, isMirrored }: Pick<TimelineGeometry, 'em' | 'width' | 'isMirrored'>,
): number {
  const gap = GAP_EMS * em;
  const taken = crowds.map((crowd) => (isMirrored ? width - crowd.x - crowd.width : crowd.x));
  let x = 0;
  for (const { from, to } of taken
    .map((from, i) => ({ from, to: from + (crowds[i]?.width ?? 0) }))
    .sort((a, b) => a.from - b.from))
    if (from < x + wide + gap && x < to + gap) x = to + gap;
  return x;
}

function isUnderWay({ earliest, latest }: EventEntry, at: Instant): boolean {
  return earliest < at && latest >= at;
}

/** Those that have begun less those that have ended: a few searches, whatever the number. */
function countUnderWay(track: Track, at: Instant): number {
  let ends = endings.get(track);
  if (!ends) endings.set(track, (ends = Float64Array.from(track.entries, ({ latest }) => latest).sort()));
  const all = ends;
  const ended = halve(0, all.length, (i) => (all[i] ?? 0) < at);
  return begun(track, at).reduce((sum, [from, to]) => sum + to - from, 0) - ended;
}

/** The parts of a track that have begun; in each the events stand in the order of their beginning. */
function begun(
  { entries, before, after }: Track,
  at: Instant,
): readonly (readonly [from: number, to: number])[] {
  const start = entries.length - after;
  const end = (from: number, to: number): number => halve(from, to, (i) => (entries[i]?.earliest ?? 0) < at);
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
