/** Claims and arguments: by whom, against whom, on what basis, in which parts, and how each stood when. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Part, Standing } from '../case/schema.js';
import { standingsInTime } from '../case/standing-at.js';
import { laterWordsFor, sayKind } from '../locale/index.js';
import { drawBacking, drawCites, drawSaid } from './backing.js';
import {
  type Drawn,
  drawEntry,
  drawHeading,
  drawLine,
  drawNumbers,
  drawSection,
  drawText,
  drawWords,
  sayAt,
  type Told,
} from './told.js';

export function drawClaims(told: Told): Drawn {
  const claims = [...told.index.claimById.values()];
  if (claims.length === 0) return nothing;
  return drawSection(
    laterWordsFor(told.speech).claims,
    html`<ul>${claims.map((claim) => drawClaim(claim, told))}</ul>`,
    told,
  );
}

function drawClaim(claim: Claim, told: Told): TemplateResult {
  const words = laterWordsFor(told.speech);
  const { id, title, kind, text, by = [], against = [], basis, parts = [], cites } = claim;
  const asParties = (ids: readonly string[]) => ids.map((party) => drawEntry('party', party, told));
  return html`<li id=${told.anchors('claim', id) || nothing}>
    ${drawHeading(html`${title}${drawNumbers(cites, told)}`, told, 1)}
    ${kind === undefined ? nothing : html`<p dir="auto">${sayKind(kind, words.claimKinds)}</p>`}
    ${drawText(text, told)} ${drawLine(words.claimedBy, asParties(by), told)} ${drawLine(words.claimedAgainst, asParties(against), told)}
    ${drawLine(words.basis, basis === undefined ? [] : [html`<bdi>${basis}</bdi>`], told)}
    ${drawStandings(claim.standings, told)}
    ${parts.length === 0 ? nothing : html`<p>${words.partsOfClaim}:</p><ol>${parts.map((part) => drawPart(part, told))}</ol>`}
    ${drawBacking(claim, told)}
  </li>`;
}

function drawPart(part: Part, told: Told): TemplateResult {
  return html`<li>${drawText(part.text, told)}${drawCites(part.cites, told)}${drawStandings(part.standings, told)}${drawSaid(part, told)}</li>`;
}

/** From the first to the last. */
function drawStandings(standings: readonly Standing[] | undefined, told: Told): Drawn {
  const placed = standingsInTime(standings, told.index);
  if (placed.length === 0) return nothing;
  return html`<p>${laterWordsFor(told.speech).standings}:</p>
    <ol>${placed.map(({ standing }) => drawStanding(standing, told))}</ol>`;
}

function drawStanding({ status, when, event, cites }: Standing, told: Told): TemplateResult {
  const said = sayAt(when, told);
  const isNamed = event !== undefined && event !== when?.at && told.index.eventById.has(event);
  return html`<li>${drawWords([status, said ?? []].flat(), told)}${
    isNamed ? html`: ${drawEntry('event', event, told)}` : nothing
  }${drawNumbers(cites, told)}</li>`;
}
