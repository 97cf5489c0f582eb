/** Back to everything, and what a reader takes along: the case as a file, a link, a citation. */
import { html, type TemplateResult } from 'lit';
import { FACETS } from '../../case/facet.js';
import { laterWordsFor } from '../../locale/later-languages.js';
import type { ToolWords } from '../../locale/tool-words.js';
import type { Telling } from '../telling.js';
import type { ToolsState } from './state.js';

const FORMATS = ['svg', 'png', 'csv', 'json', 'calendar'] as const;
const COPIES = ['link', 'citation'] as const;

export function drawOutput(state: ToolsState, words: ToolWords, { speech }: Telling): TemplateResult {
  const { shown, total, outcome } = state;
  const isWhole = !isFiltered(state);
  return html`<div class="output">
    <div><button class="text-button" type="button" data-reset aria-disabled=${isWhole ? 'true' : 'false'}>${laterWordsFor(speech).showEverything}</button>
      <span class="hint"><bdi>${isWhole ? speech.words.events(total) : laterWordsFor(speech).someEvents(shown, total)}</bdi></span></div>
    <div role="group" aria-labelledby="tool-save"><span class="tool-name" id="tool-save">${words.saveAs}</span>
      ${FORMATS.map((format) => html`<button class="text-button" type="button" data-export=${format}>${words.formats[format]}</button>`)}</div>
    <div role="group" aria-labelledby="tool-copy"><span class="tool-name" id="tool-copy">${words.copy}</span>
      ${COPIES.map((what) => html`<button class="text-button" type="button" data-copy=${what}>${words.copies[what]}</button>`)}
      <span class="hint" role="status">${outcome === undefined ? '' : words.outcomes[outcome]}</span></div>
  </div>`;
}

function isFiltered({ facets, told, reportedBy }: ToolsState): boolean {
  const isTicked = FACETS.some((facet) => facets[facet].some((value) => value.isTicked));
  return isTicked || told.by !== undefined || reportedBy !== undefined;
}
