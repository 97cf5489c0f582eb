/** The whole timeline as it stands in an article: caption, figure or list, what is open, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../case/problem.js';
import type { TimelineGeometry } from '../layout/geometry.js';
import type { ListItem } from '../layout/list.js';
import type { TimeScale, TimeWindow } from '../layout/scale.js';
import type { Stop } from '../layout/stops.js';
import { drawSourceList } from './citation.js';
import { drawControls } from './controls.js';
import { drawTimeline, type FigureState } from './figure.js';
import { drawList } from './list.js';
import type { Opening } from './opening.js';
import { drawRich } from './rich.js';
import { drawEmpty, drawProblems } from './states.js';
import type { Telling } from './telling.js';

export interface TimelinePage {
  readonly telling: Telling;
  readonly isWide: boolean;
  readonly isFigure: boolean;
  readonly geometry: TimelineGeometry | undefined;
  readonly items: readonly ListItem[];
  readonly stops: readonly Stop[];
  readonly scale: TimeScale | undefined;
  /** CSS px beside the drawing, on both sides. */
  readonly inset: number;
}

/** What the reader looks at, as far as it is drawn here. */
export interface PageView {
  readonly window: TimeWindow | undefined;
  readonly pick: string | undefined;
  readonly focus: string | undefined;
  readonly hover: string | undefined;
  readonly crowd: readonly string[];
}

export interface PageState {
  readonly view: PageView;
  readonly problems: readonly Problem[] | undefined;
  /** Draws what is open, once that can be drawn. */
  readonly opening: Opening | undefined;
  /** The command of the button that holds the toolbar's tab stop. */
  readonly tool: string | undefined;
}

export function drawTimelinePage(
  page: TimelinePage,
  { view, problems, opening, tool }: PageState,
): TemplateResult {
  const { telling, isFigure } = page;
  const { index, speech } = telling;
  const current = currentStop(page, view);
  const state = { pick: view.pick, hover: view.hover, current };
  const crowd = view.crowd.flatMap((id) => index.eventById.get(id) ?? []);
  const isEmpty = index.events.length === 0;
  return html`<figure class="frame" part="frame" aria-label=${speech.words.timelineName(index.case.title, index.events.length)}>
    ${drawCaption(page, view, tool)}
    ${isEmpty ? drawEmpty(speech.words) : nothing}
    ${page.geometry && !isEmpty ? drawStage(page.geometry, page, state) : nothing}
    ${isFigure ? opening?.drawPanel(index.eventById.get(view.pick ?? ''), crowd, telling) : nothing}
    ${isEmpty ? nothing : drawList(page.items, telling, { ...state, opening, isShown: !isFigure })}
    ${drawSourceList(telling)} ${drawProblems(problems ?? [], speech.words)}
  </figure>`;
}

function drawCaption(page: TimelinePage, view: PageView, tool: string | undefined): TemplateResult {
  const { telling, isWide, isFigure, scale } = page;
  const { title, summary, language } = telling.index.case;
  const state = { isWide, isFigure, isMovable: scale !== undefined, isWhole: view.window === undefined };
  return html`<div class="caption" part="caption">
    <slot name="caption"><div lang=${language ?? nothing}>
      ${title === undefined ? nothing : html`<p class="caption-title" dir="auto">${title}</p>`}
      ${summary === undefined ? nothing : html`<div class="caption-summary">${drawRich(summary, telling.speech.words)}</div>`}
    </div></slot>
    ${drawControls(state, tool, telling.speech.words)}
  </div>`;
}

function drawStage(
  geometry: TimelineGeometry,
  { telling, scale, inset }: TimelinePage,
  state: FigureState,
): TemplateResult {
  const width = geometry.width + 2 * inset;
  const isMovable = scale !== undefined && (scale.start < -1 || scale.end > scale.width + 1);
  return html`<div class="stage"><svg class=${isMovable ? 'figure is-movable' : 'figure'} part="figure" role="group"
    aria-label=${telling.speech.words.keyboardHelp} width=${width} height=${geometry.height} viewBox="${-inset} 0 ${width} ${geometry.height}"
    >${drawTimeline(geometry, telling, state)}</svg></div>`;
}

/** The event that holds the one tab stop: the reader's last place where it is drawn, else the first that is. */
function currentStop(
  { geometry, items, stops }: TimelinePage,
  { focus, pick }: PageView,
): string | undefined {
  const inCrowds = geometry?.crowds.flatMap(({ entries }) => entries) ?? [];
  const onFigure =
    geometry && [...geometry.marks, ...geometry.undated].map(({ entry }) => entry).concat(inCrowds);
  const drawn = new Set((onFigure ?? items.map(({ entry }) => entry)).map(({ event }) => event.id));
  const [kept] = [focus, pick].filter((id) => id !== undefined && drawn.has(id));
  return (
    kept ?? stops.find(({ entries: [first] }) => first && drawn.has(first.event.id))?.entries[0]?.event.id
  );
}
