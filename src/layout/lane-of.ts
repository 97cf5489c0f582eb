/** In which lanes an event may stand. */
import type { EventEntry } from '../case/index-case.js';

/** By what events stand in lanes. */
export type LaneKind = 'party' | 'kind' | 'source' | 'none';

/** To which lane an event belongs: that of the first party, kind or source that it names. */
export function laneOf({ event }: EventEntry, by: LaneKind): string | undefined {
  switch (by) {
    case 'party':
      return event.parties?.[0]?.party;
    case 'source':
      return event.cites?.[0]?.source;
    case 'kind':
      return event.kind;
    case 'none':
      return undefined;
  }
}

/** All lanes that an event names: the one in which it stands first. */
export function lanesOf(event: EventEntry['event'], by: LaneKind): readonly (string | undefined)[] {
  switch (by) {
    case 'party':
      return (event.parties ?? []).map(({ party }) => party);
    case 'source':
      return (event.cites ?? []).map(({ source }) => source);
    case 'kind':
      return [event.kind];
    case 'none':
      return [];
  }
}
