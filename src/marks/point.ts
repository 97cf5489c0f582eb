/** ●────| A moment: a dot where it may begin, and a thin line over all that its date may mean. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, drawExtent, type Glyph, px } from './glyph.js';

export function drawPoint(glyph: Glyph): SVGTemplateResult {
  return svg`${drawExtent(glyph)}<circle class="solid" cx=${px(glyph.x)} cy=${px(glyph.y)} r=${px(DOT_EMS * glyph.em)}/>`;
}
