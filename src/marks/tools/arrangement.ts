/** How the figure is arranged: by what there are lanes, and how time is laid out. */
import { html, type TemplateResult } from 'lit';
import type { ToolWords } from '../../locale/tool-words.js';
import type { ToolsState } from './state.js';

/** In the order in which the words name them. */
export function drawArrangement({ lanes, scale }: ToolsState, words: ToolWords): TemplateResult {
  return html`<div class="tool">
      <span class="tool-name" id="tool-lanes">${words.lanes}</span>
      <div class="tool-body choices" role="radiogroup" aria-labelledby="tool-lanes">
        ${Object.entries(words.laneKinds).map(([kind, name]) => html`<label class="choice"><input type="radio" name="lanes" data-lanes=${kind} .checked=${kind === lanes} />${name}</label>`)}
      </div>
    </div>
    <div class="tool">
      <span class="tool-name" id="tool-scale">${words.scale}</span>
      <div class="tool-body choices" role="radiogroup" aria-labelledby="tool-scale">
        ${Object.entries(words.scaleKinds).map(([kind, name]) => html`<label class="choice"><input type="radio" name="scale" data-scale=${kind} .checked=${kind === scale} />${name}</label>`)}
      </div>
    </div>`;
}
