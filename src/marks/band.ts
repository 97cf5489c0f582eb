/** ├─ An era ─┤ A line above the axis with its words; what is said of a gap stands over it in the same way. */
import { type SVGTemplateResult, svg } from 'lit';
import type { BandGeometry, TimelineGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { px } from './glyph.js';

const LINE_EMS = 0.42;
const END_EMS = 0.25;

export function drawBands({ bands, em }: TimelineGeometry): SVGTemplateResult {
  return svg`<g aria-hidden="true">${bands.map((band) => drawBand(band, em))}</g>`;
}

function drawBand({ kind, from, to, textX, y, text }: BandGeometry, em: number): SVGTemplateResult {
  const line = px(y + LINE_EMS * em);
  const end = px(END_EMS * em);
  return svg`<g class="band ${kind}" part="band">
    <path d="M${px(from)} ${line}v${end}M${px(from)} ${line}H${px(to)}v${end}"/>
    <text class="note" x=${px(textX)} y=${px(y)} font-size=${px(FONTS.note.size * em)}>${text}</text></g>`;
}
