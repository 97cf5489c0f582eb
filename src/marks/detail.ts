/** All that is known of an event, with its sources: what a reader sees who asks for more. */
import { html, nothing, type TemplateResult } from 'lit';
import { bearingOn } from '../case/bearings.js';
import type { EventEntry } from '../case/index-case.js';
import type { Account, CaseEvent, Quotation } from '../case/schema.js';
import { dateTimeAttribute, laterWordsFor, sayBearing, sayFinding, sayWhen } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import { drawCitations } from './citation-list.js';
import { drawDocument } from './document.js';
import { sayFieldValue } from './field-value.js';
import { cutTitle } from './long-text.js';
import { drawGallery } from './media.js';
import { NO_PAGE, type Viewing } from './media-mark.js';
import { drawRich } from './rich.js';
import { dateOf, nameOf, type Telling } from './telling.js';

/** The whole of it, headed by date and title; these are said when another event takes its place. */
export function drawDetail(entry: EventEntry, telling: Telling, viewing: Viewing = NO_PAGE): TemplateResult {
  const { event } = entry;
  const { speech, index } = telling;
  const date = dateOf(entry);
  return html`<article class="detail" part="detail" data-id=${event.id} lang=${index.case.language ?? nothing}>
    <div class="detail-head" aria-live="polite" aria-atomic="true">
      <p class="date"><time datetime=${(date && dateTimeAttribute(date)) ?? nothing}>${sayWhen(entry, index, speech, 'long')}</time></p>
      <p class="title" part="detail-title" tabindex="-1" dir="auto">${cutTitle(event.title)}${drawSourceMarks(event.cites, telling)}</p>
    </div>
    ${event.text === undefined ? nothing : html`<div class="text">${drawRich(event.text, speech.words)}</div>`}
    ${(telling.findings.get(event.id) ?? []).map((finding) => html`<p class="finding">${sayFinding(finding, index, speech)}</p>`)}
    ${drawDetailBody(entry, telling, viewing)}
  </article>`;
}

/** What a list shows below an event whose date, title and text stand there already. */
export function drawDetailBody(
  entry: EventEntry,
  telling: Telling,
  viewing: Viewing = NO_PAGE,
): TemplateResult {
  const { event } = entry;
  const { words } = telling.speech;
  const later = laterWordsFor(telling.speech);
  return html`<div class="detail-body" data-id=${event.id}>
    ${drawGallery(event, telling, viewing)}
    ${section(
      later.quotations,
      (event.quotations ?? []).map((quotation) => drawQuotation(quotation, telling)),
    )}
    ${(event.accounts ?? []).map((account) => drawAccount(account, event, telling))}
    <div class="facts">
      ${section(later.where, event.place ? [html`<p dir="auto">${event.place.name}</p>`] : [])}
      ${section(later.who, drawWho(event, telling))} ${section(later.claims, drawClaims(event, telling))}
      ${section(later.bearsOn, drawBearings(entry, telling))}
      ${section(
        later.documents,
        (event.documents ?? []).map((paper) => drawDocument(paper, telling)),
      )}
    </div>
    ${event.note === undefined ? nothing : html`<div class="note">${drawRich(event.note, words)}</div>`}
    ${event.cites ? section(words.sources, [drawCitations(event.cites, telling)]) : nothing}
  </div>`;
}

function section(
  heading: string,
  content: readonly (TemplateResult | typeof nothing)[],
): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<section><p class="section-head">${heading}</p>${content}</section>`;
}

function drawQuotation({ words, speaker, name, cites }: Quotation, telling: Telling): TemplateResult {
  const who = nameOf(telling.index.partyById.get(speaker ?? '')) ?? name;
  return html`<figure class="quotation" part="quotation">
    <blockquote dir="auto">${telling.speech.words.quote(words)}</blockquote>
    ${who === undefined ? html`<figcaption>${drawSourceMarks(cites, telling)}</figcaption>` : html`<figcaption>${who}${drawSourceMarks(cites, telling)}</figcaption>`}
  </figure>`;
}

/** Each version with its source. None is preferred. */
function drawAccount(account: Account, event: CaseEvent, telling: Telling): TemplateResult {
  const { speech } = telling;
  const heading =
    account.differ === 'conflict'
      ? speech.words.accountsDiffer
      : laterWordsFor(speech).accountsDifferInPrecision;
  return html`<section class="account">
    <p class="section-head">${heading}</p>
    <ul>
      ${account.versions.map(({ value, cites }) => html`<li dir="auto">${sayFieldValue(value, account.field, event.timeZone, telling)}${drawSourceMarks(cites, telling)}</li>`)}
    </ul>
    ${account.note === undefined ? nothing : html`<p dir="auto">${account.note}</p>`}
  </section>`;
}

function drawWho({ parties }: CaseEvent, telling: Telling): readonly TemplateResult[] {
  return (parties ?? []).flatMap(({ party, role, cites }) => {
    const known = telling.index.partyById.get(party);
    if (!known) return [];
    const about = [
      role,
      known.isIdentified === false ? laterWordsFor(telling.speech).notIdentified : undefined,
    ].filter(Boolean);
    return html`<p dir="auto">${nameOf(known)}${about.length === 0 ? nothing : html`<span class="role">, ${about.join(', ')}</span>`}${drawSourceMarks(cites, telling)}</p>`;
  });
}

function drawClaims({ claims }: CaseEvent, telling: Telling): readonly TemplateResult[] {
  return (claims ?? []).flatMap((id) => {
    const claim = telling.index.claimById.get(id);
    return claim ? html`<p dir="auto">${claim.title}${drawSourceMarks(claim.cites, telling)}</p>` : [];
  });
}

/** Both directions: what this event does to others, and what others do to it. */
function drawBearings({ event }: EventEntry, telling: Telling): readonly TemplateResult[] {
  const { index, speech } = telling;
  const outward = (event.bears ?? []).map((bearing) => ({
    id: bearing.event,
    words: sayBearing(bearing.as, 'to', speech),
    cites: bearing.cites,
  }));
  const inward = bearingOn({ index, id: event.id }).map(({ by, bearing }) => ({
    id: by,
    words: sayBearing(bearing.as, 'from', speech),
    cites: bearing.cites,
  }));
  return [...outward, ...inward].flatMap(({ id, words, cites }) => {
    const other = index.eventById.get(id);
    if (!other) return [];
    return html`<p>${words} <button class="to-event" type="button" data-pick=${id} dir="auto">${other.event.title}</button>${drawSourceMarks(cites, telling)}</p>`;
  });
}
