/** |▶ A moment by which something was due: a flag. */
import { type SVGTemplateResult, svg } from 'lit';
import { drawExtent, type Glyph, px } from './glyph.js';

const POLE_EMS = 0.95;
const FLAG_EMS = 0.68;

export function drawDeadline(glyph: Glyph): SVGTemplateResult {
  const { x, y, em, isMirrored } = glyph;
  const side = isMirrored ? -1 : 1;
  const top = y - POLE_EMS * em * 0.55;
  const flag = FLAG_EMS * em;
  return svg`${drawExtent(glyph)}<path class="pole" d="M${px(x)} ${px(top)}v${px(POLE_EMS * em)}"/>
    <path class="solid" d="M${px(x)} ${px(top)}l${px(side * flag)} ${px(flag * 0.36)} ${px(-side * flag)} ${px(flag * 0.36)}z"/>`;
}
