/** What the marks mean: each that is there, with a word. */
import { html, nothing, type TemplateResult } from 'lit';
import { laterWordsFor } from '../locale/later-languages.js';
import { drawInBox, GLYPH, type LegendItem } from './legend-items.js';
import type { Telling } from './telling.js';

/** A list that a reader opens; nothing where there is nothing to explain. */
export function drawLegend(
  items: readonly LegendItem[],
  { speech }: Telling,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const isMirrored = speech.direction === 'rtl';
  const { width, height } = GLYPH;
  return html`<details class="foot" part="legend"><summary>${laterWordsFor(speech).legend}</summary>
    <ul class="legend">
      ${items.map(({ draw, word }) => html`<li><svg aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">${drawInBox(draw, isMirrored)}</svg><span>${word}</span></li>`)}
    </ul>
  </details>`;
}
