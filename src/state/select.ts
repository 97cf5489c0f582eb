/** Which events a view shows: those that meet every filter, in one pass over the case. */

import { FACETS, type Facet } from '../case/facet.js';
import { sourcesOf } from '../case/findings.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { countBefore } from './page-of.js';
import type { Facets, Told } from './view.js';

/** The events that a view shows, in the order of reading. */
export interface Selection {
  readonly events: readonly EventEntry[];
  /** How many of them, from the first, have a place in time. */
  readonly datedCount: number;
  /** How many events are left out. */
  readonly left: number;
}

/** What an event has to have of a facet: one of these values. */
export interface Condition {
  readonly facet: Facet;
  readonly values: ReadonlySet<string>;
}

/** The events that meet all filters: the case's own list where that is every event. */
export function selectEvents(index: CaseIndex, facets: Facets, told: Told): Selection {
  const conditions = [...facetConditions(facets), ...toldCondition(told)];
  const events = conditions.length === 0 ? index.events : meeting(index.events, conditions);
  const left = index.events.length - events.length;
  return left === 0
    ? { events: index.events, datedCount: index.datedCount, left }
    : { events, datedCount: countBefore(events, index.datedCount), left };
}

export function facetConditions(facets: Facets): readonly Condition[] {
  return FACETS.filter((facet) => facets[facet].length > 0).map((facet) => ({
    facet,
    values: new Set(facets[facet]),
  }));
}

/**
 * An event is told by whom it cites itself. A source that is known only through another makes that other no teller: a
 * report may quote a filing and be silent about most of what stands in it.
 */
export function toldCondition({ by, beside }: Told): readonly Condition[] {
  const tellers = [by, beside].filter((id) => id !== undefined);
  return tellers.length === 0 ? [] : [{ facet: 'source', values: new Set(tellers) }];
}

export function meets(entry: EventEntry, { facet, values }: Condition): boolean {
  for (const value of valuesOf(entry, facet)) if (values.has(value)) return true;
  return false;
}

/** What an event has of a facet; a party with two roles stands twice. */
export function valuesOf(entry: EventEntry, facet: Facet): readonly string[] {
  if (facet === 'source') return sourcesOf(entry);
  if (facet === 'party') return entry.event.parties?.map(partyOf) ?? [];
  const value = entry.event[facet];
  return value === undefined ? [] : [value];
}

function partyOf({ party }: { readonly party: string }): string {
  return party;
}

function meeting(events: readonly EventEntry[], conditions: readonly Condition[]): readonly EventEntry[] {
  return events.filter((entry) => {
    for (const condition of conditions) if (!meets(entry, condition)) return false;
    return true;
  });
}
