/** The same relationships as a table: who, what, to whom, since when, until when, and who says so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Relationship } from '../../case/schema.js';
import { partyWordsFor, sayEnds } from '../../locale/index.js';
import { drawSourceList, drawSourceMarks } from '../citation.js';
import { cutTitle } from '../long-text.js';
import { nameOf, type Telling } from '../telling.js';
import type { PartiesPlan } from './describe.js';
import { sayCount } from './relations.js';
import type { Standings } from './standing.js';

export interface TableState {
  /** The reader sees it; else it is there for those who listen, and for paper. */
  readonly isShown: boolean;
  /** Whether the sources stand below it. */
  readonly hasSources: boolean;
  /** How many rows there are at most. */
  readonly most: number;
  readonly pick: string | undefined;
  readonly current: string | undefined;
  readonly lit: ReadonlySet<string> | undefined;
}

/** Rows that are drawn before more are asked for. */
export const TABLE_ROWS = 150;

export function drawTable(
  { rows }: PartiesPlan,
  standings: Standings,
  telling: Telling,
  state: TableState,
): TemplateResult | typeof nothing {
  const words = partyWordsFor(telling.speech);
  const { columns } = words;
  if (rows.length === 0) return nothing;
  const shown = rows.slice(0, state.most);
  const isCut = shown.length < rows.length;
  const all = sayCount(rows, telling.speech);
  const count = isCut ? words.more(shown.length, all) : all;
  return html`<div class=${state.isShown ? 'table' : 'table spoken'} part="table">
    <table>
      <caption class=${state.isShown ? 'count' : 'spoken'}>${state.isShown ? count : words.table + telling.speech.words.comma + count}</caption>
      <thead><tr>${[columns.who, columns.what, columns.to, columns.since, columns.until, columns.says].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${shown.map((row) => drawRow(row, standings, telling, state))}</tbody>
    </table>
    ${isCut && state.isShown ? html`<button class="text-button more" type="button" data-command="more">${words.showMore(Math.min(TABLE_ROWS, rows.length - shown.length))}</button>` : nothing}
    ${state.hasSources ? drawSourceList(telling) : nothing}
  </div>`;
}

function drawRow(
  row: Relationship,
  standings: Standings,
  telling: Telling,
  state: TableState,
): TemplateResult {
  const { index, speech } = telling;
  const words = partyWordsFor(speech);
  const standing = standings.of(row);
  const said = standings.moment ? words.standingsShort[standing] : '';
  const [since, until] = sayEnds(row, index, speech);
  const party = (id: string) => {
    const found = index.partyById.get(id);
    const name = cutTitle(nameOf(found) ?? id);
    const note =
      found?.isIdentified === false ? html` <span class="role">(${words.notIdentified})</span>` : nothing;
    return html`${drawPick(id, name, `${row.id} ${id === row.from ? 'from' : 'to'}`, state)}${note}`;
  };
  const isDim = state.lit !== undefined && !state.lit.has(row.id);
  return html`<tr class="row ${classOf(standing)} ${isDim ? 'is-dim' : ''}" part="row" data-row=${row.id}>
    <td data-name=${words.columns.who}>${party(row.from)}</td>
    <td data-name=${words.columns.what}>${drawPick(row.id, row.verb || words.noVerb, row.id, state)}${said === '' ? nothing : html` <span class="role">(${said})</span>`}</td>
    <td data-name=${words.columns.to}>${party(row.to)}</td>
    <td data-name=${words.columns.since} class="when">${since}</td>
    <td data-name=${words.columns.until} class="when">${until}</td>
    <td data-name=${words.columns.says}>${drawSays(row, telling)}</td>
  </tr>`;
}

export function classOf(standing: string): string {
  return standing === 'not yet' || standing === 'over' ? 'is-trace' : '';
}

/** Words that pick what they name. In the table that is not seen they take no place of the keyboard. */
function drawPick(
  id: string,
  name: string,
  stop: string,
  { isShown, pick, current }: TableState,
): TemplateResult {
  return html`<button class="pick" type="button" dir="auto" data-stop=${stop} data-id=${id} aria-pressed=${String(pick === id)}
    tabindex=${isShown && current === stop ? nothing : -1}>${name}</button>`;
}

/** Publishers by name, with the numbers of their sources. */
function drawSays({ cites }: Relationship, telling: Telling): TemplateResult {
  const sources = [...new Set((cites ?? []).map(({ source }) => source))].flatMap(
    (id) => telling.index.sourceById.get(id) ?? [],
  );
  if (sources.length === 0) return html`<span class="role">${partyWordsFor(telling.speech).noSource}</span>`;
  const names = new Set(sources.map(({ publisher, title }) => cutTitle(publisher ?? title)));
  return html`<span dir="auto">${[...names].join(telling.speech.words.comma)}</span>${drawSourceMarks(cites, telling)}`;
}
