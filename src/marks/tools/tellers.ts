/** Tellings: the case as one source reports it, or as two do beside each other. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolWords } from '../../locale/tool-words.js';
import type { Telling } from '../telling.js';
import { valueName } from '../value-name.js';
import type { ToolsState } from './state.js';

/** Characters of a title in a list that is as wide as its longest line. */
const MOST = 60;

/** With one source there is nothing to choose. */
export function drawTellers(
  { tellers, told: { by, beside } }: ToolsState,
  words: ToolWords,
  telling: Telling,
): TemplateResult | typeof nothing {
  if (tellers.length < 2 && by === undefined) return nothing;
  const draw = (id: string, picked: string | undefined): TemplateResult =>
    drawOption(id, sayTeller(id, telling), id === picked);
  const known = by === undefined || tellers.includes(by) ? tellers : [...tellers, by];
  const others = tellers.filter((id) => id !== by);
  return html`<div class="tool">
    <label class="tool-name" for="tool-by">${words.toldBy}</label>
    <div class="tool-body tellers" data-tellers>
      <select id="tool-by" class="field" data-told="by">
        ${drawOption('', words.everySource, by === undefined)}${known.map((id) => draw(id, by))}
      </select>
      <label class="beside"><span>${words.beside}</span>
        <select class="field" data-told="beside" ?disabled=${by === undefined}>
          ${drawOption('', words.noOther, beside === undefined)}${others.map((id) => draw(id, beside))}
        </select>
      </label>
      ${by === undefined ? nothing : html`<p class="hint"><bdi>${beside === undefined ? words.toldByOne : words.toldByTwo}</bdi></p>`}
    </div>
  </div>`;
}

/** The number by which it is cited, and its title. */
function sayTeller(id: string, telling: Telling): string {
  const number = telling.index.sourceNumbers.get(id);
  const title = valueName('source', id, telling, MOST);
  return number === undefined ? title : `${number}  ${title}`;
}

function drawOption(id: string, name: string, isPicked: boolean): TemplateResult {
  return html`<option value=${id} .selected=${isPicked}>${name}</option>`;
}
