/** A claim or an argument: by whom, against whom, on what basis, in which parts, and how it stood when. */
import { html, nothing, type TemplateResult } from 'lit';
import { tiesOfClaim } from '../case/claim-ties.js';
import type { Claim, Part, Standing } from '../case/schema.js';
import { standingsInTime } from '../case/standing-at.js';
import { laterWordsFor, sayKind } from '../locale/index.js';
import {
  type Drawn,
  drawAccounts,
  drawCardFrame,
  drawFoot,
  drawParty,
  drawQuotations,
  drawSection,
  drawText,
} from './card.js';
import { drawEntries, drawEventLine } from './card-list.js';
import { drawSourceMarks } from './citation.js';
import { drawMention } from './entry-name.js';
import { drawItems, drawSome } from './listed.js';
import { drawRich } from './rich.js';
import type { Telling } from './telling.js';
import { drawWhen } from './when-line.js';

export function drawClaimCard(claim: Claim, telling: Telling): TemplateResult {
  const { id, title, kind, text, basis, parts = [], cites } = claim;
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const kicker = kind === undefined ? words.entryKinds.claim : sayKind(kind, words.claimKinds);
  return drawCardFrame(
    { id, kicker, title, cites },
    telling,
    html`${drawText(text, telling)}
    <div class="detail-body" data-id=${id}>
      <div class="facts">
        ${drawParties(words.claimedBy, claim.by, telling)} ${drawParties(words.claimedAgainst, claim.against, telling)}
        ${drawSection(words.basis, basis === undefined ? [] : [html`<p dir="auto">${basis}</p>`])}
      </div>
      ${drawStandings(claim.standings, telling)}
      ${parts.length === 0 ? nothing : drawSection(words.partsOfClaim, [html`<ol class="claim-parts">${drawItems(parts, (part) => drawPart(part, telling), telling)}</ol>`])}
      ${drawBacking(claim, telling)}
      ${drawEntries(words.events, tiesOfClaim({ index, id }).events, telling, (entry) => drawEventLine(entry, telling))}
      ${drawFoot(claim, telling)}
    </div>`,
  );
}

function drawParties(heading: string, ids: readonly string[] | undefined, telling: Telling): Drawn {
  return drawSection(
    heading,
    drawSome(ids ?? [], (id) => html`<p dir="auto">${drawParty(id, telling)}</p>`, telling),
  );
}

/** What was decided or happened to it, from the first to the last. */
function drawStandings(standings: readonly Standing[] | undefined, telling: Telling): Drawn {
  const { words } = telling.speech;
  return drawEntries(
    laterWordsFor(telling.speech).standings,
    standingsInTime(standings, telling.index),
    telling,
    ({ standing: { status, when, event, cites } }) => {
      const isNamed = event === undefined || event === when?.at || !telling.index.eventById.has(event);
      const place = isNamed ? nothing : html`${when ? ': ' : words.comma}${drawMention(event, telling)}`;
      return html`<span class="line" dir="auto"><span class="status">${status}</span>${when ? html`${words.comma}${drawWhen(when, telling)}` : nothing}${place}${drawSourceMarks(cites, telling)}</span>`;
    },
  );
}

function drawPart(part: Part, telling: Telling): TemplateResult {
  return html`<li>
    <div class="part-text">${drawRich(part.text, telling.speech.words)}${drawSourceMarks(part.cites, telling)}</div>
    ${drawStandings(part.standings, telling)} ${drawBacking(part, telling)}
    ${part.note === undefined ? nothing : html`<div class="note">${drawRich(part.note, telling.speech.words)}</div>`}
  </li>`;
}

/** Where sources differ about it, and words that stand for it. */
function drawBacking(of: Claim | Part, telling: Telling): readonly Drawn[] {
  return [...drawAccounts(of, telling), drawQuotations(of, telling)];
}
