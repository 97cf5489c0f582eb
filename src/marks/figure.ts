/** The figure: axis, marks, ties, and what has no place in time below them. */
import { noChange, nothing, type SVGTemplateResult, svg } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { CrowdGeometry, MarkGeometry, TimelineGeometry } from '../layout/geometry.js';
import { FONTS } from '../layout/type.js';
import { isSeen, shiftOf } from '../layout/unseen.js';
import { type LaterWords } from '../locale/index.js';
import { drawAxis } from './axis.js';
import { drawBands } from './band.js';
import type { Comparison } from './comparison.js';
import { drawCrowd } from './crowd.js';
import { drawAlways, type Each, type Guard } from './each.js';
import { aroundItself, drawEventMark, type Emphasis } from './event-mark.js';
import { placeOfMark, px } from './glyph.js';
import { drawLanes } from './lane.js';
import { noteOf } from './note.js';
import { eventName, type Telling } from './telling.js';

/** What the reader looks at, and what stands out. */
export interface FigureState {
  readonly pick: string | undefined;
  readonly current: string | undefined;
  /** The first event of the count that is open. */
  readonly crowd: string | undefined;
  readonly hover: string | undefined;
  /** Events that were searched for. */
  readonly hits: ReadonlySet<EventEntry>;
  /** The ids of what is linked with the event that is open; undefined where nothing is. */
  readonly chain: ReadonlySet<string> | undefined;
  /** Two tellings that are compared. */
  readonly comparison: Comparison | undefined;
  /** What leads from one event to another, and the present day; undefined until that can be drawn. */
  readonly ties: SVGTemplateResult | undefined;
  /** What the figure is for a reader who listens, and what the keys do; undefined while they do nothing. */
  readonly later: LaterWords | undefined;
  readonly each: Each;
  /** What only moves is not drawn anew; undefined where nothing is kept. */
  readonly guard?: Guard;
}

/** What goes into the figure's `<svg>`. */
export function drawTimeline(
  geometry: TimelineGeometry,
  telling: Telling,
  state: FigureState,
): SVGTemplateResult {
  const { em } = geometry;
  const shift = shiftOf(geometry);
  const drawMarks = (marks: readonly MarkGeometry[], by: number): unknown =>
    state.each(
      marks.toSorted((a, b) => a.entry.order - b.entry.order),
      keyOf,
      (mark) =>
        isSeen(geometry.seen, mark.lane)
          ? drawEvent(mark, geometry, { telling, state, shift: by })
          : noChange,
    );
  const { eventById } = telling.index;
  const [picked, current] = [state.pick, state.current].map((id) => eventById.get(id ?? ''));
  const drawCount = (crowd: CrowdGeometry): unknown => {
    if (!isSeen(geometry.seen, crowd.lane)) return noChange;
    const isMarked = (picked && crowd.holds(picked)) || someHeld(state.hits, crowd);
    const isCurrent = current !== undefined && crowd.first === current;
    const isOpen = !picked && crowd.first.event.id === state.crowd;
    const { guard = drawAlways } = state;
    const { x, y, width, height, first, text } = crowd;
    const content = guard([width, height, first, text, em, isCurrent, isOpen, isMarked], () =>
      drawCrowd(crowd, { em, isCurrent, isOpen, isMarked }),
    );
    return svg`<g transform=${placeOfMark({ x: x - shift, y })}>${content}</g>`;
  };
  const place = shift === 0 ? nothing : placeOfMark({ x: shift, y: 0 });
  return svg`${FADES}
    ${drawBands(geometry)} ${drawAxis(geometry, state.each)} ${drawLanes(geometry)}
    ${state.ties}
    ${drawUndatedHead(geometry, telling)}
    <g transform=${place}>${drawMarks(geometry.marks, shift)}</g>
    ${drawMarks(geometry.undated, 0)}
    <g transform=${place}>${state.each(geometry.crowds, keyOfCrowd, drawCount)}</g>`;
}

/** So many hits are looked for in a count. */
const MOST_HITS = 500;

function someHeld(hits: ReadonlySet<EventEntry>, { holds }: CrowdGeometry): boolean {
  let looks = 0;
  for (const hit of hits) {
    if (holds(hit)) return true;
    looks += 1;
    if (looks > MOST_HITS) break;
  }
  return false;
}

function keyOf({ entry }: MarkGeometry): string {
  return entry.event.id;
}

/** Other events are another count: whoever had the focus there goes on to the one that has their place now. */
function keyOfCrowd({ kind, first }: CrowdGeometry): string {
  return kind + first.event.id;
}

function drawEvent(
  mark: MarkGeometry,
  { em, isMirrored }: TimelineGeometry,
  { telling, state, shift }: { telling: Telling; state: FigureState; shift: number },
): SVGTemplateResult {
  const emphasis = emphasisOf(mark, telling, state);
  const geometry = aroundItself(mark);
  const { entry, label, kind, from, to, labelX, labelY, isCut, isThread, seat, versions } = geometry;
  const shape = [entry, label, kind, from, to, labelX, labelY, isCut, isThread, seat?.y, em, isMirrored];
  const all = [...shape, ...versions.flatMap((version) => [version.from, version.to])];
  const draw = (): SVGTemplateResult =>
    drawEventMark({
      ...{ geometry, em, isMirrored, emphasis },
      name: eventName(entry, telling),
      note: noteOf(entry, telling, state.comparison),
      lang: telling.index.case.language,
    });
  // Most of what is in view at a step only moves: then nothing of it is drawn but its place.
  const { guard = drawAlways } = state;
  const content = guard([...all, telling, state.comparison, ...Object.values({ ...emphasis })], draw);
  return svg`<g transform=${placeOfMark({ x: mark.x - shift, y: mark.y })}>${content}</g>`;
}

function emphasisOf({ entry }: MarkGeometry, telling: Telling, state: FigureState): Emphasis {
  const { id } = entry.event;
  const isHit = state.hits.has(entry);
  const isLinked = state.chain?.has(id) === true;
  const isDim = (state.chain !== undefined && !isLinked) || (state.hits.size > 0 && !isHit);
  return {
    isPicked: state.pick === id,
    isCurrent: state.current === id,
    isHovered: state.hover === id,
    isOdd: telling.findings.has(id),
    isHit,
    isDim: isDim && state.pick !== id,
    standing: state.comparison?.classOf(entry),
    tellers: state.comparison?.tellersOf(entry),
  };
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

/** Paint for what fades where time is open; the only gradients there are. */
const FADES = svg`<defs>
  <linearGradient id="fade-end"><stop class="ink-stop" offset="0.4"/><stop class="ink-stop none" offset="1"/></linearGradient>
  <linearGradient id="fade-start"><stop class="ink-stop none" offset="0"/><stop class="ink-stop" offset="0.6"/></linearGradient>
  <linearGradient id="fade-both"><stop class="ink-stop none" offset="0"/><stop class="ink-stop" offset="0.4"/><stop class="ink-stop" offset="0.6"/><stop class="ink-stop none" offset="1"/></linearGradient>
</defs>`;
