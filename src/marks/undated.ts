/** ◇ ┄┄┄ No date, but a place in the order: a hollow diamond, and a broken line over all of where it may lie. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, drawThread, type Glyph, px } from './glyph.js';

export function drawUndated(glyph: Glyph): SVGTemplateResult {
  const { x, y, em } = glyph;
  const r = 1.2 * DOT_EMS * em;
  return svg`${drawThread(glyph)}<path class="hollow" d="M${px(x)} ${px(y - r)}l${px(r)} ${px(r)} ${px(-r)} ${px(r)} ${px(-r)} ${px(-r)}z"/>`;
}
