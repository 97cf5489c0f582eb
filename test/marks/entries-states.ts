/** What the lists of claims and sources are drawn from, for any case: all of it, as it lies on the first page. */
import { relatedTo } from '../../src/case/related.js';
import { layoutClaims } from '../../src/layout/claim-list.js';
import type { ClaimsState } from '../../src/marks/claims.js';
import type { Standing } from '../../src/marks/comparison.js';
import type { SourcesState } from '../../src/marks/sources-list.js';
import type { Telling } from '../../src/marks/telling.js';
import type { TellingsState } from '../../src/marks/tellings.js';

/** Everything open, and the first thing of each kind picked. */
export function claimsOf({ index }: Telling, own: Partial<ClaimsState> = {}): ClaimsState {
  const { pick } = own;
  return {
    page: layoutClaims(index, 0),
    pick,
    opened: new Set(index.claimById.keys()),
    touched: relatedTo(index, pick),
    moment: undefined,
    reportedBy: undefined,
    ...own,
  };
}

export function sourceListOf({ index }: Telling, own: Partial<SourcesState> = {}): SourcesState {
  const sources = index.case.sources ?? [];
  return {
    sources,
    ...{ from: 0, count: sources.length, total: sources.length },
    pick: undefined,
    opened: new Set(index.sourceById.keys()),
    cited: new Set(),
    reportedBy: undefined,
    ...own,
  };
}

/** Every event, told by two sources as the test says. */
export function tellingsOf(
  { index }: Telling,
  [by, beside]: readonly [string, string],
  standing: Standing = 'differ',
): TellingsState {
  const rows = index.events.map((entry) => ({ entry, standing }));
  const counts = { both: 0, differ: 0, 'first only': 0, 'second only': 0, [standing]: rows.length };
  const page = { from: 0, count: rows.length, total: rows.length };
  return {
    tellers: [...index.sourceById.keys()],
    told: { by, beside },
    table: { sources: [by, beside], rows, counts, ...page },
  };
}
