/** The axis: a line, ticks with their words, and torn edges with their length where silence is folded. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import {
  type FoldGeometry,
  TICK_GAP_EMS,
  type TickGeometry,
  type TimelineGeometry,
} from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import type { Each } from './each.js';
import { placeOfMark, px } from './glyph.js';

/** Height of a tick that has words, in ems. */
export const TICK_EMS = 0.95;
/** A tick without words is no taller than the words of its neighbours are low. */
const SHORT_EMS = 0.3;

export function drawAxis(geometry: TimelineGeometry, each: Each): SVGTemplateResult {
  if (geometry.axisY === 0) return svg``;
  return svg`<g class="axis" part="axis" aria-hidden="true">
    ${drawLine(geometry)}
    ${each(geometry.ticks, keyOfTick, (tick) => drawTick(tick, geometry))}
    ${geometry.folds.map((fold) => (fold.kind === 'fold' ? drawFold(fold, geometry) : drawOpen(fold, geometry)))}
  </g>`;
}

/** A tick that only moves is not drawn anew. */
function keyOfTick({ at }: TickGeometry): number {
  return at;
}

/** The line stops where time is folded, and is broken where it is open. */
function drawLine({ folds, axisY, width }: TimelineGeometry): SVGTemplateResult {
  const y = px(axisY);
  let x = 0;
  let path = '';
  for (const { from, to } of [...folds].sort((a, b) => a.from - b.from)) {
    if (from > x) path += `M${px(x)} ${y}H${px(from)}`;
    x = Math.max(x, to);
  }
  if (x < width) path += `M${px(x)} ${y}H${px(width)}`;
  return svg`<path class="axis-line" d=${path}/>`;
}

function drawTick(
  { x, text, isBefore = false }: TickGeometry,
  { axisY, em, isMirrored }: TimelineGeometry,
): SVGTemplateResult {
  const shift = (isMirrored === isBefore ? 1 : -1) * TICK_GAP_EMS * em;
  return svg`<g transform=${placeOfMark({ x, y: axisY })}><path class="tick-line" d="M0 0v${px(-(text === '' ? SHORT_EMS : TICK_EMS) * em)}"/>
    <text class="tick" part="tick" text-anchor=${isBefore ? 'end' : nothing} x=${px(shift)} y=${px(-0.5 * em)} font-size=${px(FONTS.tick.size * em)}>${text}</text></g>`;
}

/** Two torn edges around the words for how long. */
function drawFold(
  { from, to, textX, text, isAbove }: FoldGeometry,
  { axisY, em }: TimelineGeometry,
): SVGTemplateResult {
  const tear = (x: number): string => {
    const step = 0.22 * em;
    const start = axisY - 3 * step;
    return `M${px(x)} ${px(start)}l${px(step)} ${px(step)} ${px(-step)} ${px(step)} ${px(step)} ${px(step)} ${px(-step)} ${px(step)} ${px(step)} ${px(step)} ${px(-step)} ${px(step)}`;
  };
  return svg`<path class="tear" d="${tear(from)}${tear(to - 0.22 * em)}"/>
    ${text === '' ? nothing : svg`<text class="fold" part="fold" text-anchor="middle" x=${px(textX)} y=${px(axisY + (isAbove ? -0.5 : 0.3) * em)} font-size=${px(FONTS.tick.size * em)}>${text}</text>`}`;
}

/** Room for what has no bound on this side: a broken line, and words that say so. */
function drawOpen(
  { from, to, textX, text, kind }: FoldGeometry,
  { axisY, em, isMirrored }: TimelineGeometry,
): SVGTemplateResult {
  const isAtStart = (kind === 'before') !== isMirrored;
  const x = textX + (isMirrored ? -1 : 1) * TICK_GAP_EMS * em;
  return svg`<path class="axis-line open" d="M${px(isAtStart ? to : from)} ${px(axisY)}H${px(isAtStart ? from : to)}"/>
    <text class="fold" part="fold" x=${px(x)} y=${px(axisY - 0.5 * em)} font-size=${px(FONTS.tick.size * em)}>${text}</text>`;
}
