/** The figure: axis, marks, ties, and what has no place in time below them. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventEntry } from '../case/index-case.js';
import type { MarkGeometry, TimelineGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { drawAxis } from './axis.js';
import { drawCrowd } from './crowd.js';
import { drawEventMark } from './event-mark.js';
import { px } from './glyph.js';
import { eventName, type Telling } from './telling.js';
import { drawTie } from './tie.js';

export interface FigureState {
  readonly pick: string | undefined;
  readonly current: string | undefined;
  readonly hover: string | undefined;
}

/** What goes into the figure's `<svg>`. */
export function drawTimeline(
  geometry: TimelineGeometry,
  telling: Telling,
  state: FigureState,
): SVGTemplateResult {
  const { em, isMirrored } = geometry;
  const marks = [...geometry.marks, ...geometry.undated].sort((a, b) => a.entry.order - b.entry.order);
  return svg`${FADES}
    ${drawAxis(geometry)}
    ${geometry.ties.map((tie) => drawTie(tie, em, isMirrored))}
    ${drawUndatedHead(geometry, telling)}
    <g role="list" aria-label=${telling.speech.words.events(telling.index.events.length)}>
      ${repeat(marks, keyOf, (mark) => drawEvent(mark, geometry, { telling, state }))}
      ${geometry.crowds.map((crowd) => drawCrowd(crowd, telling.speech.words.moreEvents(crowd.entries.length), { em, isCurrent: isIn(crowd.entries, state.current) }))}
    </g>`;
}

function keyOf({ entry }: MarkGeometry): number {
  return entry.position;
}

function drawEvent(
  mark: MarkGeometry,
  { em, isMirrored }: TimelineGeometry,
  { telling, state }: { telling: Telling; state: FigureState },
): SVGTemplateResult {
  const { id } = mark.entry.event;
  return drawEventMark({
    geometry: mark,
    em,
    isMirrored,
    name: eventName(mark.entry, telling),
    lang: telling.index.case.language,
    emphasis: {
      isPicked: state.pick === id,
      isCurrent: state.current === id,
      isHovered: state.hover === id,
      isOdd: telling.findings.has(id),
    },
  });
}

function drawUndatedHead(
  geometry: TimelineGeometry,
  { speech }: Telling,
): SVGTemplateResult | typeof nothing {
  const { undated, undatedY, width, em, isMirrored, axisY } = geometry;
  if (undated.length === 0 || axisY === 0) return nothing;
  return svg`<g class="undated-rule" aria-hidden="true">
    <path class="rule" d="M0 ${px(undatedY - 1.6 * em)}H${px(width)}"/>
    <text class="date" x=${px(isMirrored ? width : 0)} y=${px(undatedY)} font-size=${px(FONTS.date.size * em)}>${speech.words.dateNotStated}</text>
  </g>`;
}

function isIn(entries: readonly EventEntry[], id: string | undefined): boolean {
  return id !== undefined && entries.some((entry) => entry.event.id === id);
}

/** Paint for what fades where time is open; the only gradients there are. */
const FADES = svg`<defs>
  <linearGradient id="fade-end"><stop class="ink-stop" offset="0.4"/><stop class="ink-stop none" offset="1"/></linearGradient>
  <linearGradient id="fade-start"><stop class="ink-stop none" offset="0"/><stop class="ink-stop" offset="0.6"/></linearGradient>
  <linearGradient id="fade-both"><stop class="ink-stop none" offset="0"/><stop class="ink-stop" offset="0.4"/><stop class="ink-stop" offset="0.6"/><stop class="ink-stop none" offset="1"/></linearGradient>
</defs>`;
