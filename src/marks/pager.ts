/** What leads from one page of a long list to the next. */
import { html, nothing, type TemplateResult } from 'lit';
import { CLAIMS_ON_PAGE } from '../layout/claim-list.js';
import type { PageWords } from '../locale/page-words.js';

export interface PageOf {
  /** The place of the first entry that is shown, from 0. */
  readonly from: number;
  readonly count: number;
  readonly total: number;
}

/** The lists that have pages, by the name that stands as `data-list` on what holds their entries. */
export type Paged = 'claims' | 'sources' | 'told';

/** Entries on a page. */
export const ON_PAGE: Readonly<Record<Paged, number>> = { claims: CLAIMS_ON_PAGE, sources: 50, told: 100 };

/** Nothing where all of the list is shown. */
export function drawPager(
  { from, count, total }: PageOf,
  words: PageWords,
  list: Paged,
): TemplateResult | typeof nothing {
  if (count >= total) return nothing;
  const most = ON_PAGE[list];
  const after = Math.min(most, total - from - count);
  return html`<div class="pager" part="pager">
    ${from > 0 ? html`<button class="turn" type="button" data-turn="-1" data-of=${list}>${words.earlier(most)}</button>` : nothing}
    <span class="page">${words.page(from + 1, from + count, total)}</span>
    ${after > 0 ? html`<button class="turn" type="button" data-turn="1" data-of=${list}>${words.further(after)}</button>` : nothing}
  </div>`;
}
