/** ╭──  A hooked arrow back in time: from what set a deadline to the deadline that had passed by then. */
import { type SVGTemplateResult, svg } from 'lit';
import type { TieGeometry } from '../layout/geometry.js';
import { px } from './glyph.js';

const OUT_EMS = 1;
const CORNER_EMS = 0.5;
const HEAD_EMS = 0.3;

export function drawTie(
  { fromX, fromY, toX, toY }: TieGeometry,
  em: number,
  isMirrored: boolean,
): SVGTemplateResult {
  const side = isMirrored ? -1 : 1;
  const corner = CORNER_EMS * em * side;
  const bend = toX - side * OUT_EMS * em;
  const up = Math.sign(toY - fromY) * CORNER_EMS * em;
  const end = toX - side * 0.45 * em;
  const start = fromX - side * 0.5 * em;
  const path =
    up === 0
      ? `M${px(start)} ${px(fromY - 0.3 * em)}Q${px((start + toX) / 2)} ${px(fromY - em)} ${px(toX + side * 0.5 * em)} ${px(toY - 0.3 * em)}`
      : `M${px(start)} ${px(fromY)}H${px(bend + corner)}Q${px(bend)} ${px(fromY)} ${px(bend)} ${px(fromY + up)}V${px(toY - up)}Q${px(bend)} ${px(toY)} ${px(bend + corner)} ${px(toY)}H${px(end)}`;
  const head = HEAD_EMS * em;
  const tip = up === 0 ? toX + side * 0.5 * em : end;
  const back = up === 0 ? side * head : -side * head;
  const tipY = up === 0 ? toY - 0.3 * em : toY;
  return svg`<g class="tie" part="tie" aria-hidden="true"><path d=${path}/>
    <path d="M${px(tip + back)} ${px(tipY - head)}L${px(tip)} ${px(tipY)}L${px(tip + back)} ${px(tipY + head)}"/></g>`;
}
