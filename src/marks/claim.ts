/** One claim: how it stands at its head, what it says, its parts in order; and when it is open, all that bears on it. */
import { html, nothing, type TemplateResult } from 'lit';
import { tiesOfClaim } from '../case/claim-ties.js';
import type { Claim, Part } from '../case/schema.js';
import { standingsInTime } from '../case/standing-at.js';
import { claimWordsFor } from '../locale/claim-languages.js';
import { laterWordsFor } from '../locale/index.js';
import { drawAccounts, drawQuotation, drawSection } from './card.js';
import { drawEntries, drawEventLine, drawLine } from './card-list.js';
import { CHEVRON } from './chevron.js';
import { drawSourceMarks } from './citation.js';
import { drawCitations } from './citation-list.js';
import type { ClaimsState } from './claims.js';
import { drawItems, drawSome } from './listed.js';
import { beginning, cutTitle } from './long-text.js';
import { sayParties } from './party-names.js';
import { drawRich } from './rich.js';
import { drawHistory, drawStandings, sayStanding } from './standing-history.js';
import type { Telling } from './telling.js';

type Drawn = TemplateResult | typeof nothing;

export interface ClaimState extends Omit<ClaimsState, 'page'> {
  /** Against whom it is made stands above it. */
  readonly isAgainstSaid: boolean;
}

export function drawClaim(claim: Claim, state: ClaimState, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const { id, text, basis, against = [], standings } = claim;
  const words = claimWordsFor(speech);
  const isOpen = state.opened.has(id);
  const isPicked = state.pick === id;
  const isTouched = !isPicked && state.touched.has(id);
  const classes = ['claim', isPicked && 'is-picked', isTouched && 'is-touched'].filter(Boolean).join(' ');
  return html`<li class=${classes} part="claim" data-id=${id}>
    <div class="claim-head">
      <button class="open" type="button" data-open=${id} aria-expanded=${isOpen} aria-current=${isPicked ? 'true' : nothing}>${CHEVRON}<span class="claim-title" part="claim-title" ><bdi>${cutTitle(claim.title)}</bdi>${drawSourceMarks(claim.cites, telling)}</span></button>
      ${isTouched ? html`<p class="touched">${words.touched}</p>` : nothing}
    </div>
    ${drawStandings(standingsInTime(standings, index), { moment: state.moment, isOpen }, telling)}
    <div class="claim-text">
      ${text === undefined ? nothing : drawRich(text, speech.words)}
      ${basis === undefined ? nothing : html`<p class="basis"><bdi>${words.basis(beginning(basis))}</bdi></p>`}
      ${state.isAgainstSaid || isOpen || against.length === 0 ? nothing : html`<p class="basis">${words.against(sayParties(against, telling))}</p>`}
      ${drawParts(claim, { ...state, isOpen }, telling)} ${drawAccounts(claim, telling)}
      ${isOpen ? drawMore(claim, telling) : nothing}
    </div>
  </li>`;
}

interface PartState extends ClaimState {
  readonly isOpen: boolean;
}

/** Numbered: a test of four steps has four parts. */
function drawParts({ parts = [] }: Claim, state: PartState, telling: Telling): Drawn {
  if (parts.length === 0) return nothing;
  return html`<ol class="parts" part="claim-parts" aria-label=${claimWordsFor(telling.speech).parts(parts.length)}>
    ${drawItems(parts, (part) => drawPart(part, state, telling), telling)}
  </ol>`;
}

function drawPart(part: Part, { isOpen, moment }: PartState, telling: Telling): TemplateResult {
  const placed = standingsInTime(part.standings, telling.index);
  // The last step of a history says it, too.
  const isSaid = placed.length > 0 && (!isOpen || moment !== undefined);
  return html`<li class="claim-part">
    <p><bdi>${beginning(part.text)}</bdi>${drawSourceMarks(part.cites, telling)}</p>
    ${isSaid ? html`<p class="part-standing"><bdi>${sayStanding(placed, moment, telling)}</bdi>${isOpen ? nothing : drawSourceMarks(placed.at(-1)?.standing.cites, telling)}</p>` : nothing}
    ${isOpen ? drawHistory(placed, { moment, isOpen }, telling) : nothing}
    ${drawAccounts(part, telling)}
  </li>`;
}

/** All that bears on it: who, in which words, by which events, and its sources in full. */
function drawMore(claim: Claim, telling: Telling): TemplateResult {
  const { speech, index } = telling;
  const { against = [], note, cites } = claim;
  const words = claimWordsFor(speech);
  const later = laterWordsFor(speech);
  const { events, quotations } = tiesOfClaim({ index, id: claim.id });
  return html`<div class="claim-more">
    ${drawSection(
      later.quotations,
      drawSome(
        quotations,
        ({ quotation, part }) =>
          drawQuotation(quotation, telling, { about: part === undefined ? undefined : words.part(part) }),
        telling,
      ),
    )}
    ${drawEntries(later.claimedAgainst, against, telling, (party) => drawLine(party, telling))}
    ${drawEntries(later.events, events, telling, (entry) => drawEventLine(entry, telling, { cites: [] }))}
    ${note === undefined ? nothing : html`<div class="note">${drawRich(note, speech.words)}</div>`}
    ${cites ? drawSection(speech.words.sources, [drawCitations(cites, telling)]) : nothing}
  </div>`;
}
