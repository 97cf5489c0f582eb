/** ┆ The present day, in a case that goes on: a line across the axis with its word. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { TICK_GAP_EMS, type TimelineGeometry, TODAY_EMS } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { TICK_EMS } from './axis.js';
import { px } from './glyph.js';

export function drawToday(
  { todayX: x, axisY, em, width, isMirrored, folds }: TimelineGeometry,
  word: string,
): SVGTemplateResult {
  if (x === undefined) return svg``;
  // Near the end of the figure the word stands before its line.
  const isLast = (isMirrored ? x : width - x) < TODAY_EMS * em;
  const shift = (isMirrored === isLast ? 1 : -1) * TICK_GAP_EMS * em;
  // The words of a fold that ends today are on the axis, and leave no room below it: there is some above.
  const isInWay = folds.some(
    ({ kind, isAbove, from, to }) => kind === 'fold' && !isAbove && from - em < x && x < to + em,
  );
  const y = axisY + (isLast && isInWay ? -0.8 : TICK_EMS) * em;
  return svg`<g class="today" part="today" aria-hidden="true"><path class="today-line" d="M${px(x)} ${px(axisY - TICK_EMS * em)}v${px(2 * TICK_EMS * em)}"/>
    <text class="tick" text-anchor=${isLast ? 'end' : nothing} x=${px(x + shift)} y=${px(y)} font-size=${px(FONTS.tick.size * em)}>${word}</text></g>`;
}
