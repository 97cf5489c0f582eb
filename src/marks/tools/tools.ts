/** The reader's tools: search, filters, tellings, arrangement, and what can be taken along. */
import { html, nothing, type TemplateResult } from 'lit';
import { toolWordsFor } from '../../locale/tool-languages.js';
import type { Telling } from '../telling.js';
import { drawArrangement } from './arrangement.js';
import { drawFacets } from './facets.js';
import { drawOutput } from './output.js';
import { drawReport } from './report.js';
import { drawSearch } from './search.js';
import type { ToolsState } from './state.js';
import { drawTellers } from './tellers.js';

export type DrawTools = typeof drawTools;

/** Stands between the caption and the figure. Nothing in it acts by itself: `data-` attributes say what is wished for. */
export function drawTools(state: ToolsState, telling: Telling): TemplateResult {
  const words = toolWordsFor(telling.speech);
  return html`<div class="tools" part="tools" role="region" aria-label=${words.tools}>
    <div class="tool-group">${drawSearch(state, words)}${drawFacets(state, words, telling)}</div>
    <div class="tool-group">${drawTellers(state, words, telling)}${drawReport(state, words, telling)}</div>
    <div class="tool-group">${state.isWide ? drawArrangement(state, words) : nothing}</div>
    ${drawOutput(state, words, telling)}
  </div>`;
}
