/** The head of a lane: its name over a rule, where there is more than one. */
import { type SVGTemplateResult, svg } from 'lit';
import type { TimelineGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { px } from './glyph.js';

const LIFT_EMS = 0.45;

export function drawLanes({ lanes, width, em, isMirrored }: TimelineGeometry): SVGTemplateResult {
  if (lanes.length < 2) return svg``;
  return svg`${lanes.map(
    ({
      name,
      y,
    }) => svg`<g class="lane" part="lane" aria-hidden="true"><path class="rule" d="M0 ${px(y)}H${px(width)}"/>
      <text class="lane-name" x=${px(isMirrored ? width : 0)} y=${px(y - LIFT_EMS * em)} font-size=${px(FONTS.lane.size * em)}>${name}</text></g>`,
  )}`;
}
