/** Events at one place for which there is no room, as a count that opens. */
import { type SVGTemplateResult, svg } from 'lit';
import type { CrowdGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { px } from './glyph.js';

export function drawCrowd(
  crowd: CrowdGeometry,
  words: string,
  { em, isCurrent }: { em: number; isCurrent: boolean },
): SVGTemplateResult {
  const { x, y, width, height, entries } = crowd;
  const first = entries[0]?.event.id ?? '';
  return svg`<g role="listitem"><g class="crowd" part="cluster" role="button" data-crowd=${first} tabindex=${isCurrent ? 0 : -1} aria-label=${words}>
    <rect class="target" x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)} rx=${px(height / 2)}/>
    <text class="date" aria-hidden="true" text-anchor="middle" x=${px(x + width / 2)} y=${px(y + height / 2 + 0.28 * em)} font-size=${px(FONTS.date.size * em)}>${words}</text>
  </g></g>`;
}
