/** What an entry cites, in full, where it can be checked: loaded with what opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { documentAddress } from '../case/document-address.js';
import { asCited } from '../case/known-through.js';
import type { Citation, Source } from '../case/schema.js';
import { laterWordsFor } from '../locale/index.js';
import { drawSource } from './citation.js';
import { drawMention } from './entry-name.js';
import { drawLink } from './link.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';

/** What an entry cites, one line for each source in the order of their numbers, with place, words and address. */
export function drawCitations(
  cites: readonly Citation[] | undefined,
  telling: Telling,
): TemplateResult | typeof nothing {
  const cited = citedSources(cites, telling);
  if (cited.length === 0) return nothing;
  return html`<ol class="sources citations" part="citations">
    ${cited.map(([source, places]) => drawCitation(asCited(source, cites ?? []), places, telling))}
  </ol>`;
}

/** The sources that the case has, in the order of their numbers, each once with all that is cited of it. */
export function citedSources(
  cites: readonly Citation[] | undefined,
  { index: { sourceById, sourceNumbers } }: Telling,
): readonly (readonly [Source, readonly Citation[]])[] {
  const bySource = new Map<string, Citation[]>();
  for (const cite of cites ?? []) bySource.set(cite.source, [...(bySource.get(cite.source) ?? []), cite]);
  const numberOf = ({ id }: Source): number => sourceNumbers.get(id) ?? 0;
  return [...bySource.keys()]
    .flatMap((id) => sourceById.get(id) ?? [])
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((source) => [source, bySource.get(source.id) ?? []]);
}

/** A source once, with every place in it that is cited and the words that stand there. */
function drawCitation(source: Source, cites: readonly Citation[], telling: Telling): TemplateResult {
  const first = cites.find(({ url }) => url !== undefined) ?? cites.find(({ page }) => page !== undefined);
  const address = documentAddress(first?.url ?? source.url, first?.page);
  const { comma, semicolon } = telling.speech.words;
  const places = placesOf(source, cites, telling).map(({ said, leadsTo }, i) => {
    const isNew = leadsTo !== address && leadsTo !== source.url;
    return html`${i === 0 ? comma : semicolon}${isNew ? drawLink(leadsTo, said) : said}`;
  });
  return html`<li value=${telling.index.sourceNumbers.get(source.id) ?? nothing}>
    ${drawSource(source, telling, address)}${places.length === 0 ? nothing : html`<span class="place">${places}</span>`} ${drawMore(source, telling)}
    ${cites.map(({ words }) => (words === undefined ? nothing : html`<q class="source-words" dir="auto">${words}</q>`))}
  </li>`;
}

/** Leads to all that the source reports. */
function drawMore({ id, title }: Source, telling: Telling): TemplateResult {
  const text = laterWordsFor(telling.speech).allItReports;
  return drawMention(id, telling, { text, label: `${text}: ${cutTitle(title)}` });
}

interface Place {
  readonly said: string;
  readonly leadsTo: string | undefined;
}

/** Every place that is cited, each once, with the address that leads there. */
function placesOf(source: Source, cites: readonly Citation[], { speech }: Telling): readonly Place[] {
  const places = cites.map(({ at, page, url = source.url }) => ({
    said: [at, page === undefined ? undefined : laterWordsFor(speech).page(page)]
      .filter(Boolean)
      .join(speech.words.comma),
    leadsTo: documentAddress(url, page),
  }));
  return places.filter(
    ({ said, leadsTo }, i) =>
      said !== '' && places.findIndex((other) => other.said === said && other.leadsTo === leadsTo) === i,
  );
}
