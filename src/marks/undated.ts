/** ┄┄◇ No date, but a place in the order: a hollow diamond, and a broken line from where it may lie at the earliest. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, type Glyph, px } from './glyph.js';

export function drawUndated({ x, from, to, y, em, isMirrored }: Glyph): SVGTemplateResult {
  const r = 1.2 * DOT_EMS * em;
  const back = isMirrored ? to : from;
  const line =
    Math.abs(x - back) > em ? svg`<path class="thread" d="M${px(back)} ${px(y)}H${px(x)}"/>` : svg``;
  return svg`${line}<path class="hollow" d="M${px(x)} ${px(y - r)}l${px(r)} ${px(r)} ${px(-r)} ${px(r)} ${px(-r)} ${px(-r)}z"/>`;
}
