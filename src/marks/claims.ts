/** Claims and arguments: who makes them against whom, and how each stands; the list, and what leads through it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Instant } from '../case/date.js';
import type { Claim } from '../case/schema.js';
import type { ClaimGroup, ClaimPage } from '../layout/claim-list.js';
import { claimWordsFor } from '../locale/claim-languages.js';
import { sayEdge, sayKind } from '../locale/index.js';
import { drawAsReported } from './as-reported-line.js';
import { drawClaim } from './claim.js';
import { cutTitle } from './long-text.js';
import { drawPager } from './pager.js';
import { drawParties, sayParties } from './party-names.js';
import type { Telling } from './telling.js';

export interface ClaimsState {
  readonly page: ClaimPage;
  /** The id of what is open in the shared view. */
  readonly pick: string | undefined;
  /** Ids of the claims that are open here. */
  readonly opened: ReadonlySet<string>;
  /** The ids of all that the pick touches. */
  readonly touched: ReadonlySet<string>;
  /** How each claim stood then; undefined: how it stood last. */
  readonly moment: Instant | undefined;
  /** Only what had been published by then is shown; undefined: everything. */
  readonly reportedBy: Instant | undefined;
}

export function drawClaims(state: ClaimsState, telling: Telling): TemplateResult {
  const { page, moment } = state;
  const { index, speech } = telling;
  const words = claimWordsFor(speech);
  if (page.total === 0) return html`<p class="nothing">${words.noClaims}</p>`;
  return html`<div class="claims" part="claims" lang=${index.case.language ?? nothing}>
    ${drawAsReported(state.reportedBy, telling)}
    ${moment === undefined ? nothing : html`<p class="as-of">${words.asOf(sayEdge(moment, index, speech))}</p>`}
    <ul class="makers-list" data-list="claims" aria-label=${words.claims}>
      ${byMakers(page.groups).map((groups) => drawMakers(groups, state, telling))}
    </ul>
    ${drawPager(page, words, 'claims')}
  </div>`;
}

/** Groups of the same makers together. */
function byMakers(groups: readonly ClaimGroup[]): readonly (readonly ClaimGroup[])[] {
  const together: ClaimGroup[][] = [];
  for (const group of groups) {
    if (group.isFirst) together.push([group]);
    else together.at(-1)?.push(group);
  }
  return together;
}

/** Against whom stands with the makers where it is the same for all of their claims. */
function drawMakers(groups: readonly ClaimGroup[], state: ClaimsState, telling: Telling): TemplateResult {
  const words = claimWordsFor(telling.speech);
  const claims = groups.flatMap((group) => group.claims);
  const shared = sharedAgainst(claims);
  const by = groups[0]?.by ?? [];
  return html`<li class="makers">
    <p class="makers-head" part="claim-makers">${by.length === 0 ? words.makerNotStated : drawParties(by, telling)}${
      shared && shared.length > 0
        ? html` <span class="against">${words.against(sayParties(shared, telling))}</span>`
        : nothing
    }</p>
    ${groups.map(({ kind, claims: ofKind }) => {
      const heading = cutTitle(
        kind === undefined ? words.otherKind : sayKind(kind, words.kinds),
        MOST_IN_NAME,
      );
      const isNamed = groups.length > 1 || kind !== undefined;
      return html`${isNamed ? html`<p class="section-head claim-kind" dir="auto">${heading}</p>` : nothing}
        <ul class="claim-list" aria-label=${isNamed ? heading : words.claims}>
          ${repeat(
            ofKind,
            (claim) => keyOf(claim, telling),
            (claim) => drawClaim(claim, { ...state, isAgainstSaid: shared !== undefined }, telling),
          )}
        </ul>`;
    })}
  </li>`;
}

/** A claim keeps its node while others come and go; of two with one id each is its own. */
function keyOf(claim: Claim, { index }: Telling): unknown {
  return index.claimById.get(claim.id) === claim ? claim.id : claim;
}

/** Characters of a heading. */
const MOST_IN_NAME = 120;

/** Undefined where not all are against the same. */
function sharedAgainst(claims: readonly Claim[]): readonly string[] | undefined {
  const [first = [], ...others] = claims.map(({ against = [] }) => against);
  const isShared = others.every(
    (against) => against.length === first.length && against.every((id, i) => id === first[i]),
  );
  return isShared ? first : undefined;
}
