/** What the reader's tools are drawn from, for any case: every value that its events have, and all of them ticked or none. */

import { FACETS, type Facet } from '../../src/case/facet.js';
import { sourcesOf } from '../../src/case/findings.js';
import type { EventEntry } from '../../src/case/index-case.js';
import type { StatusState } from '../../src/marks/status.js';
import type { Telling } from '../../src/marks/telling.js';
import type { ToolsState, ValueCount } from '../../src/marks/tools/state.js';

const VALUES: Readonly<Record<Facet, (entry: EventEntry) => readonly string[]>> = {
  party: ({ event }) => (event.parties ?? []).map(({ party }) => party),
  kind: ({ event }) => [event.kind].filter((kind) => kind !== undefined),
  source: sourcesOf,
  status: ({ event }) => [event.status].filter((status) => status !== undefined),
};

function countsOf({ index }: Telling, facet: Facet, isTicked: boolean): readonly ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of index.events.flatMap(VALUES[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count, isTicked }));
}

/** With everything ticked and told, so that all of it is drawn; what a test is about it gives. */
export function toolsOf(telling: Telling, own: Partial<ToolsState> = {}): ToolsState {
  return { ...quietTools(telling, true), told: { by: tellersOf(telling)[0], beside: undefined }, ...own };
}

/** Nothing is searched for, ticked or told. */
export function quietTools(telling: Telling, isTicked = false): ToolsState {
  const { index } = telling;
  const facets = FACETS.map((facet) => [facet, countsOf(telling, facet, isTicked)]);
  return {
    isWide: true,
    query: '',
    hits: { count: 0, at: undefined },
    facets: Object.fromEntries(facets) as ToolsState['facets'],
    lanes: 'none',
    scale: 'folded',
    tellers: tellersOf(telling),
    told: { by: undefined, beside: undefined },
    reportDates: (index.case.sources ?? []).flatMap(({ published }) => published?.latest ?? []),
    reportedBy: undefined,
    undatedSources: (index.case.sources ?? []).filter(({ published }) => !published).length,
    shown: index.events.length,
    total: index.events.length,
    outcome: undefined,
  };
}

export function statusOf(telling: Telling, own: Partial<StatusState> = {}): StatusState {
  const facets = FACETS.map((facet) => [facet, countsOf(telling, facet, true).map(({ value }) => value)]);
  return {
    shown: 1,
    total: telling.index.events.length,
    query: '',
    hits: 0,
    facets: Object.fromEntries(facets) as StatusState['facets'],
    told: { by: tellersOf(telling)[0], beside: tellersOf(telling)[1] },
    reportedBy: undefined,
    ...own,
  };
}

function tellersOf(telling: Telling): readonly string[] {
  return countsOf(telling, 'source', false).map(({ value }) => value);
}
