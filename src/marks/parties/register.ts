/** The parties where there is no room for a drawing: by sides, each with its relationships as lines. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Party, Relationship } from '../../case/schema.js';
import { partyWordsFor, sayTerm } from '../../locale/index.js';
import { drawSourceList, drawSourceMarks } from '../citation.js';
import { cutTitle } from '../long-text.js';
import { nameOf, type Telling } from '../telling.js';
import type { PartiesPlan } from './describe.js';
import { bySide, REGISTER_PARTIES } from './sides.js';
import { isInForce, type Standings } from './standing.js';
import { classOf } from './table.js';

export interface RegisterState {
  /** How many parties there are at most. */
  readonly most: number;
  readonly pick: string | undefined;
  readonly hover: string | undefined;
  readonly current: string | undefined;
  readonly lit: ReadonlySet<string> | undefined;
  readonly hasTraces: boolean;
  /** What is open, read at the party that it is of, or from which the reader came to it. */
  readonly card: TemplateResult | typeof nothing;
}

interface RegisterScene {
  readonly standings: Standings;
  readonly telling: Telling;
  readonly state: RegisterState;
  readonly linesOf: ReadonlyMap<string, readonly Relationship[]>;
}

export function drawRegister(
  plan: PartiesPlan,
  standings: Standings,
  telling: Telling,
  state: RegisterState,
): TemplateResult {
  const words = partyWordsFor(telling.speech);
  const scene: RegisterScene = { standings, telling, state, linesOf: linesByParty(plan) };
  let room = state.most;
  const sides = bySide(plan.parties).flatMap(({ side, parties }) => {
    const shown = parties.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    return html`<section class=${`side is-${side}`} part="side">
      <p class="side-name" id=${`side-${side}`}>${words.sides[side]}</p>
      <ul aria-labelledby=${`side-${side}`}>${shown.map((party) => drawParty(party, scene))}</ul>
    </section>`;
  });
  const left = plan.parties.length - state.most;
  return html`<div class="register" part="register">${sides}
    ${left > 0 ? html`<button class="text-button more" type="button" data-command="more">${words.showMore(Math.min(left, REGISTER_PARTIES))}</button>` : nothing}
    ${drawSourceList(telling)}
  </div>`;
}

/** Each party's relationships, those that lead to it after those that lead from it. */
function linesByParty({ rows }: PartiesPlan): ReadonlyMap<string, readonly Relationship[]> {
  const lines = new Map<string, Relationship[]>();
  const add = (id: string, row: Relationship): void => {
    const known = lines.get(id);
    if (known) known.push(row);
    else lines.set(id, [row]);
  };
  for (const row of rows) add(row.from, row);
  for (const row of rows) if (row.to !== row.from) add(row.to, row);
  return lines;
}

/** A browser trims a plain space here, and would say two words as one. */
const SPOKEN_SPACE = html`<span class="spoken">\u00A0</span>`;

/** Lines of one party that are drawn at most. */
const MOST_LINES = 40;

function drawParty(party: Party, scene: RegisterScene): TemplateResult {
  const { telling, standings, state, linesOf } = scene;
  const words = partyWordsFor(telling.speech);
  const { id } = party;
  const lines = (linesOf.get(id) ?? [])
    .filter((line) => state.hasTraces || isInForce(standings.of(line)))
    .slice(0, MOST_LINES);
  const isUnknown = party.isIdentified === false;
  const isDim = state.lit !== undefined && !state.lit.has(id);
  return html`<li class="member ${isUnknown ? 'is-unknown' : ''} ${isDim ? 'is-dim' : ''}" part="party">
    <button class="pick name" type="button" dir="auto" data-stop=${id} data-id=${id} aria-pressed=${String(state.pick === id)}
      tabindex=${state.current === id ? nothing : -1}>${cutTitle(nameOf(party) ?? id)}${drawSourceMarks(party.cites, telling)}</button>${isUnknown ? html`<span class="role">${words.notIdentified}</span>` : nothing}
    ${lines.length === 0 ? nothing : html`<ul class="lines">${lines.map((line) => drawLine(line, id, scene))}</ul>`}
    ${id === placeOfCard(scene) ? state.card : nothing}
  </li>`;
}

/** The id of the party at which a card is read. */
function placeOfCard({ telling, state: { pick = '', current = '' } }: RegisterScene): string | undefined {
  const { partyById, relationshipById } = telling.index;
  if (partyById.has(pick)) return pick;
  const [from = ''] = current.split(' ');
  return partyById.has(from) ? from : relationshipById.get(pick)?.from;
}

/** "sues → Department of Homeland Security · Apr 6 – 7, 2017"; what leads to the party, in a sentence. */
function drawLine(
  line: Relationship,
  at: string,
  { standings, telling, state }: RegisterScene,
): TemplateResult {
  const { index, speech } = telling;
  const words = partyWordsFor(speech);
  const isFrom = line.from === at;
  const stop = `${at} ${line.id}`;
  const standing = standings.of(line);
  const said = standings.moment ? words.standingsShort[standing] : '';
  const [from, to] = [line.from, line.to].map((id) => {
    const party = cutTitle(nameOf(index.partyById.get(id)) ?? '');
    return html`<span class="other" dir="auto">${party}</span>`;
  });
  const verb = html`<span class="verb" dir="auto">${line.verb || words.noVerb}</span>`;
  const when = [sayTerm(line, index, speech, 'short'), said]
    .filter((one) => one !== '')
    .join(speech.words.semicolon);
  const isDim = state.lit !== undefined && !state.lit.has(line.id);
  return html`<li><button class="pick line ${classOf(standing)} ${isFrom ? '' : 'is-inward'} ${isDim ? 'is-dim' : ''}" type="button" part="relationship"
    data-stop=${stop} data-id=${line.id} tabindex=${state.current === stop ? nothing : -1} aria-pressed=${String(state.pick === line.id)}>${isFrom ? html`${verb} <span class="arrow" aria-hidden="true">→</span> ${to}` : html`${from}${SPOKEN_SPACE} ${verb}${SPOKEN_SPACE} ${to}`}${when === '' ? nothing : html`${SPOKEN_SPACE} <span class="when">${when}</span>`}</button></li>`;
}
