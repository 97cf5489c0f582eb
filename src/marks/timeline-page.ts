/** The whole timeline as it stands in an article: caption, figure or list, what is open, sources. */
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { Problem } from '../case/problem.js';
import type { Extras } from '../layout/extras.js';
import type { TimelineGeometry } from '../layout/geometry.js';
import type { ListItem } from '../layout/list.js';
import type { Room, TimeScale, TimeWindow } from '../layout/scale.js';
import type { LaterWords } from '../locale/index.js';
import { drawSourceList } from './citation.js';
import { drawAlways, drawEach, type Each, type Guard } from './each.js';
import type { FigureState } from './figure.js';
import { drawList, type ListState } from './list.js';
import type { Opening } from './opening.js';
import { drawRich } from './rich.js';
import type { DrawStage } from './stage.js';
import { drawEmpty } from './states.js';
import type { Telling } from './telling.js';

export interface TimelinePage {
  readonly telling: Telling;
  /** The case has no events at all, known by then or not. */
  readonly isEmpty: boolean;
  readonly isWide: boolean;
  readonly isFigure: boolean;
  /** It is drawn for paper: all stands in it, since nothing can be opened or turned there. */
  readonly isPrinted: boolean;
  readonly geometry: TimelineGeometry | undefined;
  /** What leads from mark to mark; undefined until that can be laid out. */
  readonly ties: Pick<Extras, 'ties' | 'links'> | undefined;
  readonly items: readonly ListItem[];
  /** How many events are shown, on this page of the list and on others. */
  readonly total: number;
  /** All that are shown, in the order of reading. */
  readonly selection: { readonly events: readonly EventEntry[] };
  readonly scale: TimeScale | undefined;
  readonly room: Room | undefined;
  /** CSS px beside the drawing, on both sides. */
  readonly inset: number;
  /** Time runs to the left. */
  readonly isMirrored: boolean;
}

/** What the reader looks at, as far as it is drawn here. */
export interface PageView {
  readonly window: TimeWindow | undefined;
  readonly pick: string | undefined;
  readonly focus: string | undefined;
  readonly hover: string | undefined;
  readonly crowd: readonly string[];
}

/** What stands out of the events that are shown. */
export type Standout = Pick<FigureState, 'hits' | 'chain' | 'comparison'>;

export interface PageState {
  readonly view: PageView;
  readonly standout: Standout;
  readonly problems: readonly Problem[] | undefined;
  /** Draws the figure; undefined where there is none. */
  readonly drawStage: DrawStage | undefined;
  /** What comes after the picture is there: only then is a list drawn that nobody sees. */
  readonly isSettled: boolean;
  /** Draws what is open, once that can be drawn. */
  readonly opening: Opening | undefined;
  /** What comes with the reader's hands: buttons, tools where they are open, the line of what is left out, the strip. */
  readonly controls: Part;
  readonly tools: Part;
  readonly status: Part;
  readonly strip: Part;
  readonly ties: SVGTemplateResult | undefined;
  /** What is said once there are hands. */
  readonly later: LaterWords | undefined;
  /** The id of the event that holds the one tab stop; undefined: the first that is drawn. */
  readonly current: string | undefined;
  /** How nodes are kept; undefined before there are hands. */
  readonly each: Each | undefined;
  readonly guard: Guard | undefined;
}

export type Part = TemplateResult | typeof nothing | undefined;

export function drawTimelinePage(page: TimelinePage, pageState: PageState): TemplateResult {
  const { telling, isEmpty, isFigure, isPrinted } = page;
  const {
    view,
    standout,
    problems,
    drawStage,
    opening,
    tools,
    status,
    strip,
    ties,
    each = drawEach,
    guard = drawAlways,
  } = pageState;
  const { speech } = telling;
  const state = {
    pick: view.pick,
    hover: view.hover,
    crowd: view.crowd[0],
    current: pageState.current ?? firstOf(page),
    ties,
    each,
    guard,
    later: pageState.later,
    ...standout,
  };
  return html`<figure class="frame" part="frame" aria-label=${speech.words.timelineName(telling.index.case.title, page.selection.events.length)}>
    ${drawCaption(telling, pageState.controls)}
    ${tools} ${status}
    ${isEmpty ? drawEmpty(speech.words) : nothing}
    ${page.geometry && !isEmpty ? drawStage?.(page.geometry, page, { state, strip }) : nothing}
    ${opening?.drawPanel(page, view)}
    ${isEmpty || (isFigure && !pageState.isSettled) ? nothing : drawGuarded(page, { ...state, opening, isShown: !isFigure, isPrinted }, guard)}
    ${drawSourceList(telling)}
    ${opening ? drawFoot(opening, page, { standout, guard }) : nothing}
    ${opening?.drawProblems(problems ?? [], telling)}
  </figure>`;
}

/** A long list costs more than the figure, and what moves in the figure moves nothing in it. */
function drawGuarded(page: TimelinePage, state: ListState, guard: Guard): unknown {
  const { items, total, telling } = page;
  const { isShown, isPrinted, pick, current, hover, chain, hits, comparison, opening, later, each } = state;
  const reader = isShown ? [pick, current, hover, chain, opening?.asked] : [];
  return guard(
    [items, total, telling, isShown, isPrinted, hits, comparison, opening, later, each, ...reader],
    () =>
      drawList(
        page,
        telling,
        isShown ? state : { ...state, pick: undefined, current: undefined, hover: undefined },
      ),
  );
}

/** What does not fit in a long case is a long list: moving about changes nothing in it. */
function drawFoot(
  opening: Opening,
  page: TimelinePage,
  { standout, guard }: { readonly standout: Standout; readonly guard: Guard },
): unknown {
  const { telling } = page;
  const foot = guard([telling, opening], () => [
    opening.drawFindings(telling),
    opening.drawCorrections(telling),
  ]);
  return [foot, opening.drawLegend(page, standout)];
}

function drawCaption({ index, speech }: Telling, controls: Part): TemplateResult {
  const { title, summary, language } = index.case;
  return html`<div class="caption" part="caption">
    <slot name="caption"><div lang=${language ?? nothing}>
      ${title === undefined ? nothing : html`<p class="caption-title" part="caption-title" dir="auto">${title}</p>`}
      ${summary === undefined ? nothing : html`<div class="caption-summary">${drawRich(summary, speech.words)}</div>`}
    </div></slot>
    <div class="controls-room">${controls}</div>
  </div>`;
}

function firstOf({ geometry, items }: TimelinePage): string | undefined {
  const [first] = geometry ? [...geometry.marks, ...geometry.undated] : items;
  return first?.entry.event.id;
}
