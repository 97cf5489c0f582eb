/** A line that says what is left out of the case at the reader's wish, and takes each wish back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../case/date.js';
import { FACETS, type Facet } from '../case/facet.js';
import { laterWordsFor, sayList, sayName, sayReportDate, sayTitle } from '../locale/index.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';
import { valueName } from './value-name.js';

export interface StatusState {
  /** Events that are shown, of all that there are. */
  readonly shown: number;
  readonly total: number;
  readonly query: string;
  /** Events that are shown and have what is searched for. */
  readonly hits: number;
  /** The values ticked in each facet. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Ids of the sources that tell. */
  readonly told: { readonly by: string | undefined; readonly beside: string | undefined };
  readonly reportedBy: Instant | undefined;
}

/** Characters of a title or of what is searched for, in a line that is read at a glance. */
const MOST = 60;

/** What is announced stands there empty before, since only a change of it is heard. */
export function drawStatus(state: StatusState, telling: Telling): TemplateResult {
  const words = laterWordsFor(telling.speech);
  const { query, hits } = state;
  return html`<div class="status" part="status">
    <p role="status">${isFiltered(state) ? html`<bdi>${sayShown(state, telling)}</bdi>` : nothing}</p>
    ${query.trim() === '' ? nothing : html`<p><bdi>${words.hitsFor(hits, sayTitle(cutTitle(query, MOST), telling.speech))}</bdi></p>`}
    ${FACETS.flatMap((facet) => state.facets[facet].map((value) => drawChip(facet, value, telling)))}
    ${isFiltered(state) ? html`<button class="text-button" type="button" data-reset>${words.showEverything}</button>` : nothing}
  </div>`;
}

/** Whether anything is left out; a search leaves nothing out. */
function isFiltered({ facets, told, reportedBy }: StatusState): boolean {
  const isTicked = FACETS.some((facet) => facets[facet].length > 0);
  return isTicked || told.by !== undefined || reportedBy !== undefined;
}

/** "7 of 11 events, as told by “…”, as reported by April 6, 2017". */
function sayShown({ shown, total, told, reportedBy }: StatusState, telling: Telling): string {
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const reported = reportedBy === undefined ? [] : [sayReportDate(reportedBy, index, speech)];
  return sayList(
    [words.someEvents(shown, total), ...sayTold(told, telling), ...reported.map(words.asReportedBy)],
    speech,
  );
}

function sayTold({ by, beside }: StatusState['told'], telling: Telling): readonly string[] {
  const words = laterWordsFor(telling.speech);
  const title = (id: string): string => sayTitle(valueName('source', id, telling, MOST), telling.speech);
  if (by === undefined) return [];
  return [beside === undefined ? words.asToldBy(title(by)) : words.asToldByBoth(title(by), title(beside))];
}

/** Without a key: when one goes, the next takes its place, and with it the focus of whoever pressed it. */
function drawChip(facet: Facet, value: string, telling: Telling): TemplateResult {
  const { speech } = telling;
  const name = valueName(facet, value, telling, MOST);
  return html`<button class="chip" part="chip" type="button" data-facet=${facet} data-value=${value}
    aria-label=${laterWordsFor(speech).removeFilter(sayName(name, speech))}><span dir="auto">${name}</span><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 4.5l7 7M11.5 4.5l-7 7"/></svg></button>`;
}
