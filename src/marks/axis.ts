/** The axis: a line, ticks with their words, and torn edges with their length where silence is folded. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import {
  type FoldGeometry,
  TICK_GAP_EMS,
  type TickGeometry,
  type TimelineGeometry,
} from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { px } from './glyph.js';

const TICK_EMS = 0.95;
/** A tick without words is no taller than the words of its neighbours are low. */
const SHORT_EMS = 0.3;

export function drawAxis(geometry: TimelineGeometry): SVGTemplateResult {
  if (geometry.axisY === 0) return svg``;
  return svg`<g class="axis" part="axis" aria-hidden="true">
    ${drawLine(geometry)}
    ${geometry.ticks.map((tick) => drawTick(tick, geometry))}
    ${geometry.folds.map((fold) => (fold.kind === 'fold' ? drawFold(fold, geometry) : drawOpen(fold, geometry)))}
  </g>`;
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

function drawTick({ x, text }: TickGeometry, { axisY, em, isMirrored }: TimelineGeometry): SVGTemplateResult {
  const shift = (isMirrored ? -1 : 1) * TICK_GAP_EMS * em;
  return svg`<path class="tick-line" d="M${px(x)} ${px(axisY)}v${px(-(text === '' ? SHORT_EMS : TICK_EMS) * em)}"/>
    <text class="tick" part="tick" x=${px(x + shift)} y=${px(axisY - 0.5 * em)} font-size=${px(FONTS.tick.size * em)}>${text}</text>`;
}

/** ┆ The present day, in a case that goes on. */
export function drawToday(
  { todayX: x, axisY, em, isMirrored }: TimelineGeometry,
  word: string,
): SVGTemplateResult {
  if (x === undefined) return svg``;
  const shift = (isMirrored ? -1 : 1) * TICK_GAP_EMS * em;
  return svg`<g class="today" part="today" aria-hidden="true"><path class="today-line" d="M${px(x)} ${px(axisY - TICK_EMS * em)}v${px(2 * TICK_EMS * em)}"/>
    <text class="tick" x=${px(x + shift)} y=${px(axisY + TICK_EMS * em)} font-size=${px(FONTS.tick.size * em)}>${word}</text></g>`;
}

/** Two torn edges around the words for how long. */
function drawFold(
  { from, to, textX, text }: FoldGeometry,
  { axisY, em }: TimelineGeometry,
): SVGTemplateResult {
  const tear = (x: number): string => {
    const step = 0.22 * em;
    const start = axisY - 3 * step;
    return `M${px(x)} ${px(start)}l${px(step)} ${px(step)} ${px(-step)} ${px(step)} ${px(step)} ${px(step)} ${px(-step)} ${px(step)} ${px(step)} ${px(step)} ${px(-step)} ${px(step)}`;
  };
  return svg`<path class="tear" d="${tear(from)}${tear(to - 0.22 * em)}"/>
    ${text === '' ? nothing : svg`<text class="fold" part="fold" text-anchor="middle" x=${px(textX)} y=${px(axisY + 0.3 * em)} font-size=${px(FONTS.tick.size * em)}>${text}</text>`}`;
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
