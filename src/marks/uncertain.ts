/** ┊░░░░┊ A date marked uncertain or approximate: a soft extent with a dashed edge; the dot is hollow, or dashed around. */
import { type SVGTemplateResult, svg } from 'lit';
import { DOT_EMS, drawThread, type Glyph, px } from './glyph.js';

const HALF_EMS = 0.36;

function drawSoft(glyph: Glyph): SVGTemplateResult {
  const { from, to, y, em, isThread } = glyph;
  if (isThread) return drawThread(glyph);
  if (to - from < em) return svg``;
  const half = HALF_EMS * em;
  return svg`<rect class="soft" x=${px(from)} y=${px(y - half)} width=${px(to - from)} height=${px(2 * half)} rx=${px(half)}/>`;
}

/** Marked `?`, or one of several dates: it may lie anywhere in the extent. */
export function drawUncertain(glyph: Glyph): SVGTemplateResult {
  return svg`${drawSoft(glyph)}<circle class="hollow dashed" cx=${px(glyph.x)} cy=${px(glyph.y)} r=${px(DOT_EMS * glyph.em)}/>`;
}

/** Marked `~`: about there. */
export function drawApproximate(glyph: Glyph): SVGTemplateResult {
  const { x, y, em } = glyph;
  return svg`${drawSoft(glyph)}<circle class="solid" cx=${px(x)} cy=${px(y)} r=${px(0.55 * DOT_EMS * em)}/>
    <circle class="ring dashed" cx=${px(x)} cy=${px(y)} r=${px(1.25 * DOT_EMS * em)}/>`;
}
