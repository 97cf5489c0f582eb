/** All that is known of an event, with its sources: what a reader sees who asks for more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { CaseEvent } from '../case/schema.js';
import { dateTimeAttribute, laterWordsFor, sayFinding, sayWhen } from '../locale/index.js';
import { describeBearings } from './bearings.js';
import {
  drawAccounts,
  drawCardFrame,
  drawFoot,
  drawParty,
  drawQuotations,
  drawSection,
  drawText,
} from './card.js';
import { drawDocument } from './document.js';
import { drawMention } from './entry-name.js';
import { drawSome } from './listed.js';
import { drawGallery } from './media.js';
import { NO_PAGE, type Viewing } from './media-mark.js';
import { drawMentions } from './mentions.js';
import { dateOf, type Telling } from './telling.js';

/** The whole of it, headed by date and title; these are said when another entry takes its place. */
export function drawDetail(entry: EventEntry, telling: Telling, viewing: Viewing = NO_PAGE): TemplateResult {
  const { event } = entry;
  const { speech, index } = telling;
  const date = dateOf(entry);
  const kicker = html`<time datetime=${(date && dateTimeAttribute(date)) ?? nothing}>${sayWhen(entry, index, speech, 'long')}</time>`;
  return drawCardFrame(
    { id: event.id, kicker, title: event.title, cites: event.cites },
    telling,
    html`${drawText(event.text, telling)}
    ${(telling.findings.get(event.id) ?? []).map((finding) => html`<p class="finding">${sayFinding(finding, index, speech)}</p>`)}
    ${drawDetailBody(entry, telling, viewing)}`,
  );
}

/** What a list shows below an event whose date, title and text stand there already. */
export function drawDetailBody(
  entry: EventEntry,
  telling: Telling,
  viewing: Viewing = NO_PAGE,
): TemplateResult {
  const { event } = entry;
  const later = laterWordsFor(telling.speech);
  return html`<div class="detail-body" data-id=${event.id}>
    ${drawGallery(event, telling, viewing)}
    ${drawQuotations(event, telling)} ${drawAccounts(event, telling)}
    <div class="facts">
      ${drawSection(later.where, event.place ? [html`<p dir="auto">${event.place.name}</p>`] : [])}
      ${drawSection(later.who, drawWho(event, telling))} ${drawSection(later.claims, drawClaims(event, telling))}
      ${drawSection(later.bearsOn, drawBearings(entry, telling))}
      ${drawSection(
        later.documents,
        (event.documents ?? []).map((paper) => drawDocument(paper, telling)),
      )}
      ${drawMentions(event.id, telling, viewing.phrases)}
    </div>
    ${drawFoot(event, telling)}
  </div>`;
}

function drawWho({ parties }: CaseEvent, telling: Telling): readonly TemplateResult[] {
  return (parties ?? []).flatMap((role) =>
    telling.index.partyById.has(role.party)
      ? html`<p dir="auto">${drawParty(role.party, telling, role)}</p>`
      : [],
  );
}

function drawClaims({ claims }: CaseEvent, telling: Telling): readonly TemplateResult[] {
  return (claims ?? []).flatMap((id) => {
    const claim = telling.index.claimById.get(id);
    return claim
      ? html`<p dir="auto">${drawMention(id, telling, { text: claim.title, cites: claim.cites })}</p>`
      : [];
  });
}

function drawBearings({ event }: EventEntry, telling: Telling): readonly TemplateResult[] {
  return drawSome(
    describeBearings(event, telling),
    ({ id, words, cites }) => html`<p>${words} ${drawMention(id, telling, { cites })}</p>`,
    telling,
  );
}
