/** The mark of an event in the margin of the list: the same signs as on the figure, at a size of their own. */
import { html, type TemplateResult } from 'lit';
import type { MarkKind } from '../layout/mark-kind.js';
import { drawConflict } from './conflict.js';
import { drawDeadline } from './deadline.js';
import type { DrawGlyph, Glyph } from './glyph.js';
import { drawPoint } from './point.js';
import { drawOpenSpan, drawSpan } from './span.js';
import { drawApproximate, drawUncertain } from './uncertain.js';
import { drawUndated } from './undated.js';

const EM = 18;
const BOX = 24;

const DRAW: Readonly<Record<MarkKind, DrawGlyph>> = {
  point: drawPoint,
  span: drawSpan,
  'open-span': (glyph) => drawOpenSpan(glyph, { start: false, end: true }),
  deadline: drawDeadline,
  uncertain: drawUncertain,
  approximate: drawApproximate,
  undated: drawUndated,
  conflict: (glyph) => drawConflict(glyph, CONFLICT, false),
};

/** Two places, as of two accounts. */
const CONFLICT = [4, 20].map((x) => ({ from: x, to: x }));

/** What has extent is shown with some; the others as they are. */
const LENGTH: Readonly<Partial<Record<MarkKind, number>>> = { span: 14, 'open-span': 16 };

export function drawListGlyph(kind: MarkKind): TemplateResult {
  const middle = BOX / 2;
  const half = (LENGTH[kind] ?? 0) / 2;
  const glyph: Glyph = {
    x: middle,
    from: middle - half,
    to: middle + half,
    y: middle,
    em: EM,
    isMirrored: false,
  };
  return html`<svg class="glyph" part="glyph" aria-hidden="true" width=${BOX} height=${BOX} viewBox="0 0 24 24">${DRAW[kind](glyph)}</svg>`;
}
