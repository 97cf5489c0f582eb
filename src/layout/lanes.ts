/** Which events stand side by side in a lane of their own. */
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type LaneKind, laneOf } from './lane-of.js';
import { findUnbound, makeTrack, type Track } from './track.js';

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
  const own = byLane(dated, by);
  const isAll = dated.length === index.datedCount;
  const shown = keptKeys(index, by, isAll ? own : byLane(index.events.slice(0, index.datedCount), by));
  const unbound = findUnbound(dated);
  const lanes = shown.map((key) => ({ key, track: makeTrack(own.get(key) ?? [], unbound) }));
  for (const key of shown) own.delete(key);
  const rest = [...own.values()].flat();
  if (own.size > 1) rest.sort((a, b) => a.order - b.order);
  const last = { key: undefined, track: makeTrack(rest, unbound) };
  return [...lanes, last].filter(({ track }) => track.entries.length > 0);
}

type ByLane = Map<string | undefined, EventEntry[]>;

/** Events by the lane that each belongs to, in the order of reading. */
function byLane(dated: readonly EventEntry[], by: LaneKind): ByLane {
  const lanes: ByLane = new Map();
  for (const entry of dated) {
    const key = laneOf(entry, by);
    const own = lanes.get(key);
    if (own) own.push(entry);
    else lanes.set(key, [entry]);
  }
  return lanes;
}

/** The keys of the largest lanes of the whole case, in the file's order. */
function keptKeys({ case: of }: CaseIndex, by: LaneKind, all: ByLane): readonly string[] {
  const counts = new Map<string, number>();
  const inFile = by === 'party' ? of.parties : by === 'source' ? of.sources : [];
  for (const { id } of inFile ?? []) counts.set(id, 0);
  for (const [key, { length }] of all) if (key !== undefined) counts.set(key, length);
  const used = [...counts].filter(([, count]) => count > 0);
  const kept = new Set([...used].sort(([, a], [, b]) => b - a).slice(0, MOST_LANES));
  return used.filter((one) => kept.has(one)).map(([key]) => key);
}
