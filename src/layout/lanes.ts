/** Which events stand side by side in a lane of their own. */
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type LaneKind, laneOf } from './lane-of.js';
import { makeTrack, type Track } from './track.js';

export interface Lane {
  /** The id of its party or source, or its kind; undefined: all events that have a place in no other lane. */
  readonly key: string | undefined;
  readonly track: Track;
}

/** More lanes than this are no help: the events of the smaller ones share the last. */
const MOST_LANES = 8;

/** The lanes of some events, in an order that no filter changes: the file's. @param dated in the order of reading. */
export function makeLanes(index: CaseIndex, dated: readonly EventEntry[], by: LaneKind): readonly Lane[] {
  if (by === 'none') return [{ key: undefined, track: makeTrack(dated) }];
  const shown = keptKeys(index, by);
  const entries = new Map<string | undefined, EventEntry[]>(shown.map((key) => [key, []]));
  const rest: EventEntry[] = [];
  for (const entry of dated) (entries.get(laneOf(entry, by)) ?? rest).push(entry);
  const lanes = [...entries].map(([key, own]) => ({ key, track: makeTrack(own) }));
  const last = { key: undefined, track: makeTrack(rest) };
  return [...lanes, last].filter(({ track }) => track.entries.length > 0);
}

/** The keys of the largest lanes of the whole case, in the file's order. */
function keptKeys({ events, datedCount, case: of }: CaseIndex, by: LaneKind): readonly string[] {
  const counts = new Map<string, number>();
  const inFile = by === 'party' ? of.parties : by === 'source' ? of.sources : [];
  for (const { id } of inFile ?? []) counts.set(id, 0);
  for (let i = 0; i < datedCount; i++) {
    const key = events[i] && laneOf(events[i] as EventEntry, by);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const used = [...counts].filter(([, count]) => count > 0);
  const kept = new Set([...used].sort(([, a], [, b]) => b - a).slice(0, MOST_LANES));
  return used.filter((one) => kept.has(one)).map(([key]) => key);
}
