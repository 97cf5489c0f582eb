/** All sources of a case by the numbers used everywhere: what each is, and what rests on it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Instant } from '../case/date.js';
import type { Source } from '../case/schema.js';
import { type SourceTies, tiesOfSource } from '../case/source-ties.js';
import { laterWordsFor, sayKind, saySourceMark } from '../locale/index.js';
import { sayAll } from '../locale/say-all.js';
import { sourceListWordsFor } from '../locale/source-list-languages.js';
import { drawAsReported } from './as-reported-line.js';
import { type Drawn, drawAccounts, drawQuotation, drawSection } from './card.js';
import { drawEntries, drawEventLine, drawLine } from './card-list.js';
import { CHEVRON } from './chevron.js';
import { drawSource } from './citation.js';
import { drawCitations } from './citation-list.js';
import { drawMention } from './entry-name.js';
import { drawSome } from './listed.js';
import { beginning } from './long-text.js';
import { drawPager, type PageOf } from './pager.js';
import { drawRich } from './rich.js';
import type { Telling } from './telling.js';

export interface SourcesState extends PageOf {
  /** The sources on the page that is open. */
  readonly sources: readonly Source[];
  /** The id of what is open in the shared view. */
  readonly pick: string | undefined;
  /** Ids of the sources that are open here. */
  readonly opened: ReadonlySet<string>;
  /** The ids of all that the pick touches: of sources, those that it cites. */
  readonly cited: ReadonlySet<string>;
  /** Only what had been published by then is shown; undefined: everything. */
  readonly reportedBy: Instant | undefined;
}

export function drawSources(state: SourcesState, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const words = sourceListWordsFor(speech);
  if (state.total === 0) return html`<p class="nothing">${words.noSources}</p>`;
  return html`<div class="source-index" part="sources" lang=${index.case.language ?? nothing}>
    ${drawAsReported(state.reportedBy, telling)}
    <ol class="source-entries" data-list="sources" aria-label=${speech.words.sources}>
      ${repeat(
        state.sources,
        (source) => (index.sourceById.get(source.id) === source ? source.id : source),
        (source) => drawEntry(source, state, telling),
      )}
    </ol>
    ${drawPager(state, words, 'sources')}
  </div>`;
}

function drawEntry(source: Source, state: SourcesState, telling: Telling): TemplateResult {
  const { id, note } = source;
  const { index, speech } = telling;
  const words = sourceListWordsFor(speech);
  const isPicked = state.pick === id;
  const isCited = !isPicked && state.cited.has(id);
  const isOpen = state.opened.has(id);
  const classes = ['source', isPicked && 'is-picked', isCited && 'is-touched'].filter(Boolean).join(' ');
  const number = index.sourceNumbers.get(id);
  return html`<li class=${classes} part="source" data-id=${id} value=${number ?? nothing}>
    <div class="source-row"><div><p class="source-head" id=${number === undefined ? nothing : `source-${number}`}>${drawSource(source, telling)}</p>
    ${drawKind(source, telling)}
    ${note === undefined ? nothing : html`<div class="note">${drawRich(note, speech.words)}</div>`}
    ${isCited ? html`<p class="touched">${words.cited}</p>` : nothing}
    </div><div><button class="open" type="button" data-open=${id} aria-expanded=${isOpen} aria-current=${isPicked ? 'true' : nothing}
      aria-describedby=${number === undefined ? nothing : `source-${number}`}>${CHEVRON}<span>${sayCiting(source, telling)}</span></button></div></div>
    ${isOpen ? drawMore(source, telling) : nothing}
  </li>`;
}

/** A source that is known only through another needs no address. */
function drawKind({ kind, url, via = [] }: Source, { speech }: Telling): TemplateResult | typeof nothing {
  const { addressNotStated } = sourceListWordsFor(speech);
  const { sourceKinds } = laterWordsFor(speech);
  const isGap = url === undefined && via.length === 0;
  if (kind === undefined && !isGap) return nothing;
  const said = kind !== undefined && html`<bdi class="kind">${sayKind(beginning(kind), sourceKinds)}</bdi>`;
  return html`<p class="source-kind">${said || nothing}${said && isGap ? speech.words.comma : nothing}${isGap ? addressNotStated : nothing}</p>`;
}

const LINKED = ['parties', 'relationships', 'claims', 'sources'] as const;
const THINGS = ['events', ...LINKED] as const;

/** "Cited for 6 events and 9 parties"; "1 source is known through it". */
function sayCiting({ id }: Source, { index, speech }: Telling): string {
  const words = sourceListWordsFor(speech);
  const ties = tiesOfSource({ index, id });
  const counts = THINGS.filter((thing) => ties[thing].length > 0).map((thing) =>
    words.counts[thing](ties[thing].length),
  );
  const all = ties.others > 0 ? [...counts, words.counts.others(ties.others)] : counts;
  const known = ties.through.length;
  if (all.length > 0) return words.reports(sayAll(all, speech));
  return known > 0 ? words.leadsToSome(known) : laterWordsFor(speech).nothingReported;
}

/** What rests on it, each a way there; through which it is known; and what stands behind itself. */
function drawMore(source: Source, telling: Telling): TemplateResult {
  const { id, via = [], quotations = [], cites } = source;
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const headings = { ...words, sources: sourceListWordsFor(speech).otherSources };
  const ties = tiesOfSource({ index, id });
  const through = via.flatMap((other) => index.sourceById.get(other) ?? []);
  return html`<div class="source-more" part="source-citing">
    ${drawEntries(words.events, ties.events, telling, ({ entry }) => drawEventLine(entry, telling, { cites: [] }))}
    ${LINKED.map((thing) => drawLinks(headings[thing], ties[thing], telling))}
    ${drawNumbered(words.knownThrough, through, telling)} ${drawNumbered(words.knownThroughIt, ties.through, telling)}
    ${drawSome(quotations, (quotation) => drawQuotation(quotation, telling), telling)}
    ${drawAccounts(source, telling)}
    ${cites ? drawSection(speech.words.sources, [drawCitations(cites, telling)]) : nothing}
  </div>`;
}

function drawLinks(heading: string, entries: SourceTies[(typeof LINKED)[number]], telling: Telling): Drawn {
  const ids = entries.map(({ entry }) => entry.id);
  return drawEntries(heading, ids, telling, (id) => drawLine(id, telling));
}

/** Other sources, with the numbers by which they are cited. */
function drawNumbered(heading: string, sources: readonly Source[], telling: Telling): Drawn {
  if (sources.length === 0) return nothing;
  const links = drawSome(
    sources,
    ({ id }) =>
      html`<p><span class="date">${saySourceMark(id, telling.index, telling.speech)}</span> ${drawMention(id, telling)}</p>`,
    telling,
  );
  return drawSection(heading, [html`<div class="links">${links}</div>`]);
}
