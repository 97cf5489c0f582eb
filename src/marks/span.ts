/** ▐████▌ Something that lasted: a bar, square where an end is known, fading where it is open or not known. */
import { type SVGTemplateResult, svg } from 'lit';
import { BAR_EMS, type Glyph, px } from './glyph.js';

const LEAST_PX = 3;
/** One that begins where another ends stands apart from it. */
const APART_PX = 1.5;

export function drawSpan(glyph: Glyph): SVGTemplateResult {
  const { from, to, y, em, isMirrored, isCut } = glyph;
  const half = BAR_EMS * em;
  if (isCut) return drawOpenSpan(glyph, { start: isMirrored, end: !isMirrored });
  return svg`<rect class="solid" x=${px(from)} y=${px(y - half)} width=${px(lengthOf(from, to))} height=${px(2 * half)}/>`;
}

function lengthOf(from: number, to: number): number {
  return Math.max(LEAST_PX, to - from - APART_PX);
}

/** The side on which time is open fades out. */
export function drawOpenSpan(
  { from, to, y, em }: Glyph,
  open: { readonly start: boolean; readonly end: boolean },
): SVGTemplateResult {
  const half = BAR_EMS * em;
  const fade = open.start && open.end ? 'fade-both' : open.start ? 'fade-start' : 'fade-end';
  return svg`<rect fill="url(#${fade})" x=${px(from)} y=${px(y - half)} width=${px(lengthOf(from, to))} height=${px(2 * half)}/>`;
}
