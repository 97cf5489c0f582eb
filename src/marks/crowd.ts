/** Events at one place for which there is no room, as a count that opens. */
import { type SVGTemplateResult, svg } from 'lit';
import type { CrowdGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { px } from './glyph.js';

export interface CrowdLook {
  readonly em: number;
  /** Holds the figure's one tab stop. */
  readonly isCurrent: boolean;
  /** Its list is open. */
  readonly isOpen: boolean;
  /** Holds what is open, or what was searched for. */
  readonly isMarked: boolean;
}

export function drawCrowd(
  { width, height, first, kind, text: words }: Omit<CrowdGeometry, 'x' | 'y'>,
  { em, isCurrent, isOpen, isMarked }: CrowdLook,
): SVGTemplateResult {
  const classes = ['crowd', kind === 'under way' && 'is-under-way', isMarked && 'is-marked'];
  return svg`<g class=${classes.filter(Boolean).join(' ')} part="cluster" role="button" data-crowd=${first.event.id} tabindex=${isCurrent ? 0 : -1} aria-label=${words} aria-expanded=${isOpen}>
    <rect class="target" width=${px(width)} height=${px(height)} rx=${px(height / 2)}/>
    <text class="date" aria-hidden="true" text-anchor="middle" x=${px(width / 2)} y=${px(height / 2 + 0.28 * em)} font-size=${px(FONTS.date.size * em)}>${words}</text>
  </g>`;
}
