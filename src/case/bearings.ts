/** How events bear on each other, seen from both sides: what an event does to others, and what others do to it. */
import type { CaseIndex } from './index-case.js';
import type { Bearing } from './schema.js';

/** A bearing seen from the event that it is of. */
export interface Borne {
  /** The id of the event that bears on this one. */
  readonly by: string;
  readonly bearing: Bearing;
}

const known = new WeakMap<CaseIndex, ReadonlyMap<string, readonly Borne[]>>();

/** What bears on an event, in the order of reading. */
export function bearingOn({ index, id }: { index: CaseIndex; id: string }): readonly Borne[] {
  let byEvent = known.get(index);
  if (!byEvent) known.set(index, (byEvent = invert(index)));
  return byEvent.get(id) ?? [];
}

function invert({ events }: CaseIndex): ReadonlyMap<string, readonly Borne[]> {
  const byEvent = new Map<string, Borne[]>();
  for (const { event } of events) {
    for (const bearing of event.bears ?? []) {
      const found = byEvent.get(bearing.event);
      if (found) found.push({ by: event.id, bearing });
      else byEvent.set(bearing.event, [{ by: event.id, bearing }]);
    }
  }
  return byEvent;
}

/** No chain is followed further than this. */
const MOST_LINKED = 300;

/** The ids of an event and of all that it is linked with by bearings, either way and over others. */
export function chainOf(index: CaseIndex, id: string): ReadonlySet<string> {
  const chain = new Set([id]);
  for (const at of chain) {
    if (chain.size > MOST_LINKED) break;
    for (const { event } of index.eventById.get(at)?.event.bears ?? [])
      if (index.eventById.has(event)) chain.add(event);
    for (const { by } of bearingOn({ index, id: at })) chain.add(by);
  }
  return chain;
}
