/** What a filter panel offers: the values of each facet, and how many events each of them would leave. */

import { FACETS, type Facet } from '../case/facet.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type Condition, facetConditions, meets, toldCondition, valuesOf } from './select.js';
import type { Facets, Told } from './view.js';

export interface FacetCount {
  readonly value: string;
  /** How many events have it and meet all filters but those of its own facet. */
  readonly count: number;
  readonly isTicked: boolean;
}

/** What occurs in the events: parties and sources in the file's order, the others as they are first read. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** Counts all facets in one pass. */
export function countFacets(index: CaseIndex, facets: Facets, told: Told): FacetCounts {
  const tallies: Tallies = { party: new Map(), kind: new Map(), source: new Map(), status: new Map() };
  const conditions = facetConditions(facets);
  const tellers = toldCondition(told);
  for (const entry of index.events) {
    const counted = countedIn(entry, conditions, tellers);
    for (const facet of FACETS) tally(entry, facet, tallies[facet], counted.includes(facet));
  }
  const countsOf = (facet: Facet, values: Iterable<string>): readonly FacetCount[] =>
    [...values].flatMap((value) => {
      const { count } = tallies[facet].get(value) ?? {};
      return count === undefined ? [] : { value, count, isTicked: facets[facet].includes(value) };
    });
  return {
    party: countsOf('party', index.partyById.keys()),
    kind: countsOf('kind', tallies.kind.keys()),
    source: countsOf('source', index.sourceById.keys()),
    status: countsOf('status', tallies.status.keys()),
  };
}

/** An event counts in all facets where it meets all filters, and in one where it misses only that one's. */
function countedIn(
  entry: EventEntry,
  conditions: readonly Condition[],
  tellers: readonly Condition[],
): readonly Facet[] {
  for (const teller of tellers) if (!meets(entry, teller)) return [];
  let missed: Facet | undefined;
  for (const condition of conditions) {
    if (meets(entry, condition)) continue;
    if (missed !== undefined) return [];
    missed = condition.facet;
  }
  return missed === undefined ? FACETS : [missed];
}

interface Tally {
  count: number;
  /** The place of the last event that has the value: an event with a party in two roles is one event. */
  last: number;
}
type Tallies = Readonly<Record<Facet, Map<string, Tally>>>;

function tally(entry: EventEntry, facet: Facet, tallies: Map<string, Tally>, isCounted: boolean): void {
  for (const value of valuesOf(entry, facet)) {
    const known = tallies.get(value);
    if (known?.last === entry.order) continue;
    if (!known) tallies.set(value, { count: isCounted ? 1 : 0, last: entry.order });
    else {
      known.count += isCounted ? 1 : 0;
      known.last = entry.order;
    }
  }
}
