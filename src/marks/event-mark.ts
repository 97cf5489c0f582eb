/** An event on the figure: its glyph and its label, one thing to point at, to focus and to open. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { MarkGeometry } from '../layout/geometry.js';
import type { Label, LabelLine } from '../layout/label.js';
import { FONTS } from '../layout/type.js';
import { drawConflict } from './conflict.js';
import { drawDeadline } from './deadline.js';
import type { Glyph } from './glyph.js';
import { placeOfMark, px } from './glyph.js';
import { drawPoint } from './point.js';
import { drawOpenSpan, drawSpan } from './span.js';
import { drawApproximate, drawUncertain } from './uncertain.js';
import { drawUndated } from './undated.js';

/** What sets an event apart at this moment. */
export interface Emphasis {
  readonly isPicked: boolean;
  /** Holds the figure's one tab stop. */
  readonly isCurrent: boolean;
  readonly isHovered: boolean;
  /** Something about it does not fit. */
  readonly isOdd: boolean;
  /** It is one of those that were searched for. */
  readonly isHit: boolean;
  /** Others stand out, and it does not. */
  readonly isDim: boolean;
  /** Of two tellings, which has it: a class for its color; undefined where none are compared. */
  readonly standing: string | undefined;
  /** Which of them gives each of its dates: classes with spaces between. */
  readonly tellers: string | undefined;
}

export interface EventMark {
  readonly geometry: MarkGeometry;
  readonly em: number;
  readonly isMirrored: boolean;
  /** What is spoken: date and title. */
  readonly name: string;
  /** What is written below the title, said after the name. */
  readonly note: string | undefined;
  /** The language of the case. */
  readonly lang: string | undefined;
  readonly emphasis: Emphasis;
}

/** Around its own place: what only moves is the same, and is not drawn anew. */
export function aroundItself(geometry: MarkGeometry): MarkGeometry {
  const { x, y } = geometry;
  const near = (value: number): number => Math.round((value - x) * 10) / 10;
  return {
    ...geometry,
    x: 0,
    y: 0,
    from: near(geometry.from),
    to: near(geometry.to),
    labelX: near(geometry.labelX),
    labelY: geometry.labelY - y,
    versions: geometry.versions.map(({ from, to }) => ({ from: near(from), to: near(to) })),
  };
}

const PAD_EMS = 0.35;
const LEAST_TARGET_PX = 24;

export function drawEventMark({
  geometry,
  em,
  isMirrored,
  name,
  note,
  lang,
  emphasis,
}: EventMark): SVGTemplateResult {
  const { entry, kind, seat } = geometry;
  // Its extent is drawn by the first of those that share it.
  const isBelow = seat !== undefined && seat.x + seat.y > 0;
  const classes = [
    'event',
    kind,
    seat && 'is-seated',
    emphasis.isPicked && 'is-picked',
    emphasis.isHovered && 'is-hovered',
    emphasis.isOdd && 'is-odd',
    emphasis.isHit && 'is-hit',
    emphasis.isDim && 'is-dim',
    emphasis.standing,
  ];
  // A label that is held at an edge is moved, which costs less than laying it out anew.
  const aside = geometry.labelX === geometry.x ? nothing : placeOfMark({ x: geometry.labelX, y: 0 });
  return svg`<g class=${classes.filter(Boolean).join(' ')} part="event" role="button" data-id=${entry.event.id}
      tabindex=${emphasis.isCurrent ? 0 : -1} aria-label=${name} aria-description=${note ?? nothing} aria-expanded=${emphasis.isPicked}>
      ${drawTarget(isBelow ? { ...geometry, x: geometry.labelX, y: geometry.labelY + em / 2 } : geometry, em, isMirrored)}
      <g class="glyph" aria-hidden="true">${isBelow ? nothing : [drawLeader(geometry, em), drawGlyph(geometry, { em, isMirrored, tellers: emphasis.tellers })]}</g>
    </g><g class=${emphasis.isDim ? 'label is-dim' : 'label'} part="event-label" aria-hidden="true" lang=${lang ?? nothing} transform=${aside}>${drawLabel(geometry.label, { y: geometry.labelY, em, isMirrored })}</g>`;
}

/** A short line from a mark down to its label, where that does not begin below it. */
function drawLeader(
  { x, y, labelX, labelY, from }: MarkGeometry,
  em: number,
): SVGTemplateResult | typeof nothing {
  // What began before the figure has its label at the edge, and its mark outside.
  const isApart = Math.abs(labelX - x) > em && Math.abs(labelX - from) > em;
  return isApart ? svg`<path class="leader" d="M${px(x)} ${px(y + 0.4 * em)}V${px(labelY)}"/>` : nothing;
}

function drawGlyph(
  geometry: MarkGeometry,
  { em, isMirrored, tellers }: { em: number; isMirrored: boolean; tellers: string | undefined },
): SVGTemplateResult {
  const glyph: Glyph = { ...geometry, em, isMirrored };
  switch (geometry.kind) {
    case 'point':
      return drawPoint(glyph);
    case 'span':
      return drawSpan(glyph);
    case 'open-span': {
      const { earliest, latest } = geometry.entry;
      const start = !Number.isFinite(earliest);
      const end = !Number.isFinite(latest);
      return drawOpenSpan(glyph, isMirrored ? { start: end, end: start } : { start, end });
    }
    case 'deadline':
      return drawDeadline(glyph);
    case 'uncertain':
      return drawUncertain(glyph);
    case 'approximate':
      return drawApproximate(glyph);
    case 'undated':
      return drawUndated(glyph);
    case 'conflict':
      return drawConflict(glyph, geometry.versions, isMirrored, tellers?.split(' '));
  }
}

/** All of it can be pointed at; this is also where focus and pick are seen, so that its edges stay within the figure. */
function drawTarget(
  { x, y, label, labelX, labelY }: MarkGeometry,
  em: number,
  isMirrored: boolean,
): SVGTemplateResult {
  const pad = PAD_EMS * em;
  const start = isMirrored ? labelX - label.width : labelX;
  const left = Math.min(start, x) - pad;
  const right = Math.max(start + label.width, x) + pad;
  const top = y - em / 2 - pad / 2;
  const height = Math.max(LEAST_TARGET_PX, labelY + label.height - top + pad);
  return svg`<rect class="target" x=${px(left)} y=${px(top)} width=${px(Math.max(LEAST_TARGET_PX, right - left))} height=${px(height)} rx="3"/>`;
}

interface LabelLook {
  readonly y: number;
  readonly em: number;
  readonly isMirrored: boolean;
  readonly isOdd?: boolean;
}

function drawLabel({ lines, isOdd }: Label, look: LabelLook): SVGTemplateResult {
  return svg`${lines.map((line) => drawLine(line, { ...look, isOdd }))}`;
}

function drawLine(
  { text, font, y, marks }: LabelLine,
  { y: top, em, isMirrored, isOdd }: LabelLook,
): SVGTemplateResult {
  const size = (key: LabelLine['font']): string => px(FONTS[key].size * em);
  const sign = isMirrored ? -1 : 1;
  return svg`<text class=${isOdd ? `odd ${font}` : font} x="0" y=${px(top + y)} font-size=${size(font)}>${text}</text>${
    marks
      ? svg`<text class="mark" x=${px(sign * marks.x)} y=${px(top + y - 0.35 * em)} font-size=${size('mark')}>${marks.text}</text>`
      : nothing
  }`;
}
