/** Two tellings side by side: which two, how they compare in numbers, and event by event what each says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import { laterWordsFor, saySourceMark, sayWhen } from '../locale/index.js';
import { sourceListWordsFor } from '../locale/source-list-languages.js';
import type { SourceListWords } from '../locale/source-list-words.js';
import type { Standing } from './comparison.js';
import { drawMention } from './entry-name.js';
import { drawPager, type PageOf } from './pager.js';
import type { Telling } from './telling.js';
import { drawSayings } from './telling-cell.js';
import { valueName } from './value-name.js';

export interface TellingRow {
  readonly entry: EventEntry;
  readonly standing: Standing;
}

/** Two that are compared, a page of what they tell, and how many events each way. */
export interface TellingsTable extends PageOf {
  readonly sources: readonly [first: string, second: string];
  readonly rows: readonly TellingRow[];
  readonly counts: Readonly<Record<Standing, number>>;
}

export interface TellingsState {
  /** Ids of the sources that may be chosen. */
  readonly tellers: readonly string[];
  readonly told: { readonly by: string | undefined; readonly beside: string | undefined };
  /** Undefined until two are chosen. */
  readonly table: TellingsTable | undefined;
}

/** Sources in a list to choose from, and characters of each. */
const MOST_LISTED = 500;
const MOST_CHARACTERS = 60;

/** With one source there is nothing to compare. */
export function drawTellings(state: TellingsState, telling: Telling): TemplateResult | typeof nothing {
  const { tellers, told, table } = state;
  const words = sourceListWordsFor(telling.speech);
  if (tellers.length < 2 && told.by === undefined) return nothing;
  return html`<div class="tellings" part="tellings">
    <p class="tellings-head">${words.compare}</p>
    ${drawChoice(state, words, telling)}
    <div aria-live="polite">${table ? drawTally(table, words, telling) : html`<p class="hint">${words.howToCompare}</p>`}</div>
    ${table && table.total > 0 ? drawTable(table, words, telling) : nothing}
  </div>`;
}

function drawChoice(
  { tellers, told }: TellingsState,
  words: SourceListWords,
  telling: Telling,
): TemplateResult {
  const { by, beside } = told;
  const shown = tellers.slice(0, MOST_LISTED);
  const rest = tellers.length - shown.length;
  const known = (id: string | undefined): readonly string[] =>
    id === undefined || shown.includes(id) ? shown : [...shown, id];
  const draw = (ids: readonly string[], picked: string | undefined): readonly TemplateResult[] => [
    drawOption('', words.choose, picked === undefined),
    ...ids.map((id) => drawOption(id, sayTeller(id, telling), id === picked)),
  ];
  return html`<div class="choice" data-tellers>
    <label><span>${words.toldBy}</span>
      <select class="field" data-told="by">${draw(known(by), by)}</select></label>
    <label><span>${words.beside}</span>
      <select class="field" data-told="beside" ?disabled=${by === undefined}>${draw(
        known(beside).filter((id) => id !== by),
        beside,
      )}</select></label>
    ${rest > 0 ? html`<p class="hint">${laterWordsFor(telling.speech).moreEntries(rest)}</p>` : nothing}
  </div>`;
}

/** The number by which it is cited, and its title. */
function sayTeller(id: string, telling: Telling): string {
  const title = valueName('source', id, telling, MOST_CHARACTERS);
  const number = telling.index.sourceNumbers.get(id);
  return number === undefined ? title : `${number}  ${title}`;
}

function drawOption(id: string, name: string, isPicked: boolean): TemplateResult {
  return html`<option value=${id} .selected=${isPicked}>${name}</option>`;
}

const STANDINGS = ['both', 'differ', 'first only', 'second only'] as const;

/** How many events stand which way; those of which there are none are not named. */
function drawTally(
  { sources, counts, total }: TellingsTable,
  words: SourceListWords,
  telling: Telling,
): TemplateResult {
  if (total === 0) return html`<p class="hint">${words.nothingTold}</p>`;
  const [first, second] = sources.map((id) => saySourceMark(id, telling.index, telling.speech));
  const say: Readonly<Record<Standing, (count: number) => string>> = {
    both: words.standings.both,
    differ: words.standings.differ,
    'first only': (count) => words.standings['first only'](count, first ?? ''),
    'second only': (count) => words.standings['second only'](count, second ?? ''),
  };
  return html`<ul class="tally" part="tally">
    ${STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => html`<li>${say[standing](counts[standing])}</li>`)}
  </ul>`;
}

/** Its roles are said, since in a narrow container its style sheet lets it be no table. */
function drawTable(table: TellingsTable, words: SourceListWords, telling: Telling): TemplateResult {
  const { sources, rows } = table;
  return html`<table class="told" part="told" role="table" aria-label=${words.compare}>
      <thead><tr role="row">
        <th role="columnheader" scope="col">${words.event}</th>
        ${sources.map((id) => html`<th role="columnheader" scope="col" dir="auto">${drawTeller(id, telling)}</th>`)}
      </tr></thead>
      <tbody data-list="told">${rows.map((row) => drawRow(row, sources, telling))}</tbody>
    </table>
    ${drawPager(table, words, 'told')}`;
}

/** @param most characters of its title. */
function drawTeller(id: string, telling: Telling, most?: number): TemplateResult {
  const mark = saySourceMark(id, telling.index, telling.speech);
  return html`<span class="mark">${mark}</span> ${valueName('source', id, telling, most)}`;
}

/** The event, and in the column of each source what that says of it. */
function drawRow(
  { entry, standing }: TellingRow,
  sources: TellingsTable['sources'],
  telling: Telling,
): TemplateResult {
  const { index, speech } = telling;
  const { event } = entry;
  const words = sourceListWordsFor(speech);
  const isTold = {
    both: [true, true],
    differ: [true, true],
    'first only': [true, false],
    'second only': [false, true],
  };
  return html`<tr role="row" class=${`is-${standing.replace(' ', '-')}`} data-id=${event.id}>
    <th role="rowheader" scope="row">
      <span class="date"><bdi>${sayWhen(entry, index, speech, 'short')}</bdi></span>
      ${drawMention(event.id, telling)}
      ${standing === 'differ' ? html`<span class="differ">${laterWordsFor(speech).toldDifferently}</span>` : nothing}
    </th>
    ${sources.map((id, i) => {
      const tells = isTold[standing][i] === true;
      return html`<td role="cell" class=${tells ? 'tells' : 'silent'}><span class="who" dir="auto" aria-hidden="true">${drawTeller(id, telling, MOST_CHARACTERS)}</span>
        ${tells ? drawSayings(entry, id, telling) : html`<p><span class="dash" aria-hidden="true">—</span><span class="silent-words">${words.silent}</span></p>`}</td>`;
    })}
  </tr>`;
}
