/** The parties, and how they stand to each other, as tables. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Party, Relationship } from '../case/schema.js';
import { laterWordsFor, partyWordsFor, sayEnds } from '../locale/index.js';
import { staticWordsFor } from '../locale/static-languages.js';
import { aboutParty } from '../marks/about-party.js';
import { drawLink } from '../marks/link.js';
import { describeRelations } from '../marks/parties/relations.js';
import { nameOf } from '../marks/telling.js';
import { drawSaid } from './backing.js';
import {
  type Drawn,
  drawEntry,
  drawLine,
  drawNumbers,
  drawSection,
  drawText,
  drawWords,
  sayAt,
  type Told,
} from './told.js';

export function drawParties(told: Told): Drawn {
  const parties = [...told.index.partyById.values()];
  if (parties.length === 0) return nothing;
  const words = staticWordsFor(told.speech);
  return drawSection(
    laterWordsFor(told.speech).parties,
    html`<table>
      <thead><tr><th scope="col">${words.party}</th><th scope="col">${words.whatItIs}</th><th scope="col">${words.about}</th></tr></thead>
      <tbody>${parties.map((party) => drawParty(party, told))}</tbody>
    </table>`,
    told,
  );
}

function drawParty(party: Party, told: Told): TemplateResult {
  const words = laterWordsFor(told.speech);
  const { aliases = [], partOf = [], url } = party;
  const wholes = partOf.map((one) => {
    const when = sayAt(one.when, told);
    return html`${drawEntry('party', one.party, told)}${when === undefined ? nothing : html` (<bdi>${when}</bdi>)`}${drawNumbers(one.cites, told)}`;
  });
  const line = (label: string, content: readonly TemplateResult[]): Drawn => drawLine(label, content, told);
  return html`<tr id=${told.anchors('party', party.id)}>
    <th scope="row" dir="auto">${nameOf(party)}${drawNumbers(party.cites, told)}</th>
    <td>${drawWords(aboutParty(party, told), told)}</td>
    <td>${drawText(party.text, told)}${line(
      words.alsoCalled,
      aliases.map(({ name, cites }) => html`<bdi>${name}</bdi>${drawNumbers(cites, told)}`),
    )}${line(words.partOf, wholes)}${line(
      words.existed,
      [sayAt(party.when, told) ?? []].flat().map((said) => html`<bdi>${said}</bdi>`),
    )}${line(words.website, url === undefined ? [] : [drawLink(url, html`<bdi>${url}</bdi>`)])}${drawSaid(party, told)}</td>
  </tr>`;
}

/** All that are stated, with parties that the file does not have too; and who is part of whom. */
export function drawRelationships(told: Told): Drawn {
  const all = [...told.index.relationshipById.values(), ...describeRelations(told).memberships];
  if (all.length === 0) return nothing;
  const { columns } = partyWordsFor(told.speech);
  const heads = [columns.who, columns.what, columns.to, columns.since, columns.until, columns.says];
  return drawSection(
    laterWordsFor(told.speech).relationships,
    html`<table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${all.map((one) => drawRelationship(one, told))}</tbody>
    </table>`,
    told,
  );
}

function drawRelationship(one: Relationship, told: Told): TemplateResult {
  const words = partyWordsFor(told.speech);
  const [since, until] = sayEnds(one, told.index, told.speech);
  const anchor = told.anchors('relationship', one.id);
  const cells = html`<td>${drawEntry('party', one.from, told)}</td>
    <td dir="auto">${one.verb ?? words.noVerb}</td>
    <td>${drawEntry('party', one.to, told)}</td>
    <td dir="auto">${since}</td><td dir="auto">${until}</td>
    <td>${drawNumbers(one.cites, told)}${drawSaid(one, told)}</td>`;
  return anchor === '' ? html`<tr>${cells}</tr>` : html`<tr id=${anchor}>${cells}</tr>`;
}
