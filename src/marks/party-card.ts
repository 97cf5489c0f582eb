/** A party: what it is, its other names and who uses them, how it stands to others, and what it had a part in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import { type PartyTies, tiesOfParty } from '../case/party-ties.js';
import { withheld } from '../case/pseudonym.js';
import type { Alias, Claim, Membership, Party, Relationship } from '../case/schema.js';
import { laterWordsFor, type Speech, sayReach, sayTime } from '../locale/index.js';
import { aboutParty } from './about-party.js';
import {
  type Drawn,
  drawAccounts,
  drawBeside,
  drawCardFrame,
  drawFoot,
  drawQuotation,
  drawSection,
  drawText,
  sayKicker,
} from './card.js';
import { drawEntries, drawEventLine, drawLine } from './card-list.js';
import { drawSourceMarks } from './citation.js';
import { drawMention, relationName } from './entry-name.js';
import { drawLink } from './link.js';
import { drawSome } from './listed.js';
import { nameOf, type Telling } from './telling.js';

export function drawPartyCard(party: Party, telling: Telling): TemplateResult {
  const { index } = telling;
  const ties = tiesOfParty({ index, id: party.id });
  const words = laterWordsFor(telling.speech);
  const shown = withheld(party);
  return drawCardFrame(
    { id: party.id, kicker: kickerOf(party, telling), title: nameOf(party) ?? '', cites: shown.cites },
    telling,
    html`${drawText(party.text, telling)}
    <div class="detail-body" data-id=${party.id}>
      ${drawAccounts(shown, telling)}
      ${drawFacts(shown, ties, telling)}
      <div class="lists">
        ${drawEntries(words.relationships, ties.relationships, telling, (one) => drawRelationship(one, party, telling))}
        ${drawEntries(words.events, ties.events, telling, (entry) => drawEventLine(entry, telling, roleIn(entry, party, telling.speech)))}
        ${drawClaims(ties, telling)} ${drawWords(party, ties, telling)}
      </div>
      ${drawFoot(shown, telling)}
    </div>`,
  );
}

/** Other names, when it existed, its wholes and parts, and where more is said of it. */
function drawFacts(
  { aliases = [], when, partOf = [], url }: Party,
  { parts }: PartyTies,
  telling: Telling,
): TemplateResult {
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const existed = sayTime(when, index, speech, 'long');
  return html`<div class="facts">
    ${drawSection(
      words.alsoCalled,
      drawSome(aliases, (alias) => drawAlias(alias, telling), telling),
    )}
    ${drawSection(words.existed, existed === undefined ? [] : [html`<p class="stated">${existed}</p>`])}
    ${drawSection(
      words.partOf,
      drawSome(partOf, (membership) => drawMembership(membership.party, membership, telling), telling),
    )}
    ${drawSection(
      words.parts,
      drawSome(parts, ({ party, membership }) => drawMembership(party.id, membership, telling), telling),
    )}
    ${drawSection(words.website, url === undefined ? [] : [html`<p>${drawLink(url, url)}</p>`])}
  </div>`;
}

function kickerOf(party: Party, telling: Telling): string {
  const { entryKinds } = laterWordsFor(telling.speech);
  return sayKicker(
    [party.kind === undefined ? entryKinds.party : undefined, ...aboutParty(party, telling)],
    telling,
  );
}

function drawAlias({ name, cites }: Alias, telling: Telling): TemplateResult {
  return html`<p dir="auto">${name}${drawSourceMarks(cites, telling)}</p>`;
}

function drawMembership(id: string, { when, cites }: Membership, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  return html`<p dir="auto">${drawMention(id, telling, { cites })}${drawBeside([sayTime(when, index, speech, 'long')], telling)}</p>`;
}

/** "[sues] [Department of Homeland Security]": the verb leads to the relationship, the name to the other party. */
function drawRelationship(relationship: Relationship, party: Party, telling: Telling): TemplateResult {
  const { id, from, to, verb, isBackground, cites } = relationship;
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const name = { text: verb ?? words.and, label: relationName(relationship, telling) };
  const sentence =
    from === party.id
      ? html`${drawMention(id, telling, name)} ${drawMention(to, telling, { cites })}`
      : html`${drawMention(from, telling)} ${drawMention(id, telling, name)} <span dir="auto">${nameOf(party)}</span>${drawSourceMarks(cites, telling)}`;
  const reach = sayReach(relationship, index, speech);
  const about = [isBackground ? words.background : undefined, reach].filter(Boolean);
  return html`<span class="line">${sentence}${about.length === 0 ? nothing : html`<span class="reach" dir="auto">${about.join(speech.words.semicolon)}</span>`}</span>`;
}

/** What it was in an event, and who says so. */
function roleIn({ event }: EventEntry, { id }: Party, { words }: Speech) {
  const roles = (event.parties ?? []).filter(({ party }) => party === id);
  const cites = roles.flatMap((role) => role.cites ?? []);
  const beside = roles.flatMap(({ role }) => role ?? []).join(words.comma);
  return { beside, cites: cites.length > 0 ? cites : event.cites };
}

function drawClaims({ claimsBy, claimsAgainst }: PartyTies, telling: Telling): readonly Drawn[] {
  const words = laterWordsFor(telling.speech);
  const draw = (claim: Claim): TemplateResult => drawLine(claim.id, telling, { cites: claim.cites });
  return [
    drawEntries(words.claimsMade, claimsBy, telling, draw),
    drawEntries(words.claimsFaced, claimsAgainst, telling, draw),
  ];
}

/** Words about it or of it in its own entry, and its words elsewhere. */
function drawWords({ quotations = [] }: Party, { spoken }: PartyTies, telling: Telling): Drawn {
  const own = drawSome(quotations, (quotation) => drawQuotation(quotation, telling), telling);
  const elsewhere = drawSome(
    spoken,
    ({ quotation, within }) => drawQuotation(quotation, telling, { within }),
    telling,
  );
  return drawSection(laterWordsFor(telling.speech).quotations, [...own, ...elsewhere]);
}
