/** ┄┄◇┄┄ No date, but a place in the order: a hollow diamond, and a broken line over all of where it may lie. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, type Glyph, px } from './glyph.js';

export function drawUndated({ x, from, to, y, em }: Glyph): SVGTemplateResult {
  const r = 1.2 * DOT_EMS * em;
  const line = to - from > em ? svg`<path class="thread" d="M${px(from)} ${px(y)}H${px(to)}"/>` : svg``;
  return svg`${line}<path class="hollow" d="M${px(x)} ${px(y - r)}l${px(r)} ${px(r)} ${px(-r)} ${px(r)} ${px(-r)} ${px(-r)}z"/>`;
}
