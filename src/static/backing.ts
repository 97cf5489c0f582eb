/** What stands behind a statement: words that were said, accounts that differ, and what its sources say where. */
import { html, nothing, type TemplateResult } from 'lit';
import { citationsIn } from '../case/citations-in.js';
import { documentAddress } from '../case/document-address.js';
import type { Account, Citation, Quotation, Source } from '../case/schema.js';
import { laterWordsFor } from '../locale/index.js';
import { citedSources } from '../marks/citation-list.js';
import { sayFieldValue } from '../marks/field-value.js';
import { drawLink } from '../marks/link.js';
import { type Drawn, drawEntry, drawNumbers, drawText, type Told } from './told.js';

interface Backed {
  readonly quotations?: readonly Quotation[] | undefined;
  readonly accounts?: readonly Account[] | undefined;
  readonly timeZone?: string | undefined;
  readonly note?: string | undefined;
}

/** All of it, and below it a line for each source that is cited anywhere in it. */
export function drawBacking(of: Backed, told: Told): Drawn {
  return html`${drawSaid(of, told)}${drawCited(citationsIn(of), told)}`;
}

/** Quotations, accounts, and a remark; the sources by their numbers alone. */
export function drawSaid({ quotations = [], accounts = [], note, timeZone }: Backed, told: Told): Drawn {
  return html`${quotations.map((one) => drawQuotation(one, told))}${accounts.map((one) => drawAccount(one, timeZone, told))}${drawText(note, told)}`;
}

/** "Sources: [1] [4]". */
export function drawCites(cites: readonly Citation[] | undefined, told: Told): Drawn {
  const numbers = drawNumbers(cites, told);
  return Array.isArray(numbers) && numbers.length === 0
    ? nothing
    : html`<p>${told.speech.words.sources}:${numbers}</p>`;
}

/** The words, and below them who says so and where it stands. */
function drawQuotation({ words, speaker, name, cites }: Quotation, told: Told): TemplateResult {
  const isParty = speaker !== undefined && told.index.partyById.has(speaker);
  const who = isParty ? drawEntry('party', speaker, told) : html`<bdi>${name ?? ''}</bdi>`;
  const places = (cites ?? []).flatMap((cite) => placeOf(cite, told));
  return html`<figure>
    <blockquote dir="auto">${told.speech.words.quote(words)}</blockquote>
    <figcaption>${who}${places.map((place) => html`${told.speech.words.comma}<bdi>${place}</bdi>`)}${drawNumbers(cites, told)}</figcaption>
  </figure>`;
}

/** Every version with its sources. None is preferred. */
function drawAccount(account: Account, timeZone: string | undefined, told: Told): TemplateResult {
  const { field, differ, versions, note } = account;
  const { accountsDifferInPrecision } = laterWordsFor(told.speech);
  const heading = differ === 'conflict' ? told.speech.words.accountsDiffer : accountsDifferInPrecision;
  return html`<p><strong>${heading}</strong></p>
    <ul>${versions.map(({ value, cites }) => html`<li><bdi>${sayFieldValue(value, field, timeZone, told)}</bdi>${drawNumbers(cites, told)}</li>`)}</ul>
    ${note === undefined ? nothing : html`<p dir="auto">${note}</p>`}`;
}

/** One line for each source in the order of their numbers: title, the places that are cited, and the words there. */
function drawCited(cites: readonly Citation[], told: Told): Drawn {
  const cited = citedSources(cites, told);
  if (cited.length === 0) return nothing;
  return html`<p>${told.speech.words.sources}:</p>
    <ul>${cited.map(([source, places]) => drawSourceOf(source, places, told))}</ul>`;
}

function drawSourceOf({ id, title, url }: Source, cites: readonly Citation[], told: Told): TemplateResult {
  const { comma } = told.speech.words;
  const places = new Map<string, string | undefined>();
  for (const cite of cites)
    for (const place of placeOf(cite, told)) places.set(place, documentAddress(cite.url ?? url, cite.page));
  const words = new Set(cites.flatMap((cite) => cite.words ?? []));
  return html`<li>${drawNumbers([{ source: id }], told)} <cite dir="auto">${title}</cite>${[...places].map(
    ([place, address]) =>
      html`${comma}${address === url ? html`<bdi>${place}</bdi>` : drawLink(address, html`<bdi>${place}</bdi>`)}`,
  )}${[...words].map((said) => html` <q dir="auto">${said}</q>`)}</li>`;
}

/** "headline, page 12"; empty where the whole source is meant. */
function placeOf({ at, page }: Citation, { speech }: Told): readonly string[] {
  const place = [at, page === undefined ? undefined : laterWordsFor(speech).page(page)]
    .filter(Boolean)
    .join(speech.words.comma);
  return place === '' ? [] : [place];
}
