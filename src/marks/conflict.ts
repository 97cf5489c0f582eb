/** ○─┐ ┌─○ Accounts that place an event differently: a hollow dot for each, joined by a bracket, none before another. */
import { type SVGTemplateResult, svg } from 'lit';
import type { Extent } from '../layout/geometry.js';
import { BAR_EMS, DOT_EMS, type Glyph, px } from './glyph.js';

/** @param tellers a class for each version. */
export function drawConflict(
  { y, em }: Glyph,
  versions: readonly Extent[],
  isMirrored: boolean,
  tellers: readonly string[] = [],
): SVGTemplateResult {
  const places = versions.map(({ from, to }) => (isMirrored ? to : from));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const drop = BAR_EMS * em;
  const top = y - 2 * drop;
  const r = DOT_EMS * em;
  const bracket = `M${px(first)} ${px(y - r)}V${px(top)}H${px(last)}V${px(y - r)}`;
  return svg`<path class="bracket" d=${bracket}/>
    ${versions.map(({ from, to }) => (to - from < em ? svg`` : svg`<path class="extent" d="M${px(from)} ${px(y)}H${px(to)}"/>`))}
    ${places.map((x, i) => svg`<circle class="hollow ${tellers[i] ?? ''}" cx=${px(x)} cy=${px(y)} r=${px(r)}/>`)}`;
}
