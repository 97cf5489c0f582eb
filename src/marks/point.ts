/** ●────| A moment: a dot, and a thin line over the rest of its day; |────| without a dot where only the month or less is known. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, drawExtent, type Glyph, px } from './glyph.js';

export function drawPoint(glyph: Glyph): SVGTemplateResult {
  const { x, from, to, y, em, isLoose } = glyph;
  if (isLoose && to - from >= em) return svg`<g class="loose">${drawExtent(glyph)}</g>`;
  return svg`${drawExtent(glyph)}<circle class="solid" cx=${px(x)} cy=${px(y)} r=${px(DOT_EMS * em)}/>`;
}
