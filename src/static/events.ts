/** The events as a list: all that is known of each, in the order of reading. */
import { html, nothing, type TemplateResult } from 'lit';
import { documentAddress } from '../case/document-address.js';
import type { EventEntry } from '../case/index-case.js';
import type { CaseEvent, Media } from '../case/schema.js';
import {
  dateTimeAttribute,
  laterWordsFor,
  sayFinding,
  sayKind,
  sayMediaKind,
  sayWhen,
} from '../locale/index.js';
import { describeBearings } from '../marks/bearings.js';
import { drawLink } from '../marks/link.js';
import { dateOf } from '../marks/telling.js';
import { drawBacking } from './backing.js';
import {
  type Drawn,
  drawEntry,
  drawHeading,
  drawLine,
  drawNumbers,
  drawSection,
  drawText,
  drawWords,
  type Told,
} from './told.js';

export function drawEvents(told: Told): Drawn {
  const { events } = told.index;
  const { words } = told.speech;
  if (events.length === 0) return html`<p>${words.empty}</p>`;
  return drawSection(
    laterWordsFor(told.speech).events,
    html`<ol>${events.map((entry) => drawEvent(entry, told))}</ol>`,
    told,
  );
}

function drawEvent(entry: EventEntry, told: Told): TemplateResult {
  const { event } = entry;
  const { index, speech } = told;
  const date = dateOf(entry);
  return html`<li id=${told.anchors('event', event.id)}>
    <p><time datetime=${(date && dateTimeAttribute(date)) ?? nothing}>${sayWhen(entry, index, speech, 'long')}</time></p>
    ${drawHeading(html`${event.title}${drawNumbers(event.cites, told)}`, told, 1)}
    ${drawKind(event, told)} ${drawText(event.text, told)}
    ${(told.findings.get(event.id) ?? []).map((finding) => html`<p><strong>${sayFinding(finding, index, speech)}</strong></p>`)}
    ${drawFacts(entry, told)} ${drawBacking(event, told)}
  </li>`;
}

function drawKind({ kind, status }: CaseEvent, told: Told): Drawn {
  const said = [kind === undefined ? [] : sayKind(kind, told.speech.words.eventKinds), status ?? []].flat();
  return said.length === 0 ? nothing : html`<p>${drawWords(said, told)}</p>`;
}

function drawFacts({ event }: EventEntry, told: Told): Drawn {
  const words = laterWordsFor(told.speech);
  const { parties = [], place, claims = [], documents = [], media = [] } = event;
  const line = (label: string, content: readonly TemplateResult[]): Drawn => drawLine(label, content, told);
  const who = parties.map(
    ({ party, role, cites }) =>
      html`${drawEntry('party', party, told)}${role === undefined ? nothing : html` (<bdi>${role}</bdi>)`}${drawNumbers(cites, told)}`,
  );
  return html`${line(words.who, who)}${line(words.where, place ? [html`<bdi>${place.name}</bdi>`] : [])}${line(
    words.claims,
    claims.map((id) => drawEntry('claim', id, told)),
  )}${line(words.bearsOn, drawBearings(event, told))}${line(
    words.documents,
    documents.map((paper) => drawPaper(paper, told)),
  )}${line(
    words.media,
    media.map((one) => drawMedium(one, told)),
  )}`;
}

/** Both ways: what it does to other events, and what they do to it. */
function drawBearings(event: CaseEvent, told: Told): readonly TemplateResult[] {
  return describeBearings(event, told).map(
    ({ id, words, cites }) =>
      html`<bdi>${words}</bdi> ${drawEntry('event', id, told)}${drawNumbers(cites, told)}`,
  );
}

function drawPaper(
  { title, url, page, source }: NonNullable<CaseEvent['documents']>[number],
  told: Told,
): TemplateResult {
  const address = documentAddress(url ?? told.index.sourceById.get(source ?? '')?.url, page);
  const said = html`<bdi>${title}</bdi>${page === undefined ? nothing : told.speech.words.comma + laterWordsFor(told.speech).page(page)}`;
  return html`${drawLink(address, said)}${drawNumbers(source === undefined ? [] : [{ source }], told)}`;
}

/** A link and no picture: nothing is loaded from anywhere because somebody reads. */
function drawMedium({ url, kind, caption, alt, credit }: Media, { speech }: Told): TemplateResult {
  const title = caption ?? alt;
  return html`${title === undefined ? nothing : `${sayMediaKind(kind, speech)} `}${drawLink(url, html`<bdi>${title ?? sayMediaKind(kind, speech)}</bdi>`)}${credit === undefined ? nothing : html` (<bdi>${credit}</bdi>)`}`;
}
