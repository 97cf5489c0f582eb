/** What a reader opens, and its style. A page loads it after the picture, since nobody opens anything before. */
import { css, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type EntryPlace, placeOf } from '../case/entry-place.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type MarkKind, markKind } from '../layout/mark-kind.js';
import { dateTimeAttribute, sayFinding } from '../locale/index.js';
import { drawCorrections } from '../marks/corrections.js';
import { drawDetailBody } from '../marks/detail.js';
import { drawFindings } from '../marks/findings-list.js';
import { drawLegend, legendExtras } from '../marks/legend.js';
import type { ListState } from '../marks/list.js';
import type { Viewing } from '../marks/media-mark.js';
import type { Opening } from '../marks/opening.js';
import { drawPanel } from '../marks/panel.js';
import { drawProblems } from '../marks/problems-list.js';
import type { Telling } from '../marks/telling.js';
import type { PageView, TimelinePage } from '../marks/timeline-page.js';
import { MediaController } from './media-controller.js';
import { MentionsController } from './mentions.js';
import { remember } from './remember.js';
import { sceneOf } from './scene-of.js';
import { card } from './styles/card.js';
import { detail } from './styles/detail.js';
import { foot } from './styles/foot.js';
import { links } from './styles/links.js';
import { media } from './styles/media.js';

export const opened = css`${detail}${card}${media}${foot}${links}`;

const kindsOf = remember(({ events }: CaseIndex): readonly MarkKind[] => [...new Set(events.map(markKind))]);

/** Another set also when phrases that lead to an event have come or gone: then it is drawn anew. */
const anew = (asked: ReadonlySet<string>, changes: number): ReadonlySet<string> =>
  changes === 0 ? asked : new Set(asked);

/** For one element: it remembers which media the reader has asked for there. */
export function makeOpening(host: ReactiveControllerHost & HTMLElement): Opening {
  const askedAfter = remember(anew);
  const controller = new MediaController(host);
  const mentions = new MentionsController(host, () => sceneOf(host));
  const viewing = (): Viewing => ({ ...controller.value, phrases: mentions.value });
  return {
    get asked() {
      return askedAfter(controller.value.asked, mentions.changes);
    },
    drawBelow: (entry, telling, state) => drawBelow(entry, telling, { ...state, viewing: viewing() }),
    drawPanel: (page, view) => drawBelowFigure(page, view, viewing()),
    dateTime: dateTimeAttribute,
    sayFinding: (finding, { index, speech }) => sayFinding(finding, index, speech),
    drawCorrections,
    drawFindings,
    drawLegend: (telling, geometry) =>
      drawLegend(kindsOf(telling.index), legendExtras(telling, geometry), telling),
    drawProblems,
  };
}

type Drawn = TemplateResult | typeof nothing;

/** Below a figure whatever is open. A list shows it within the entry that it belongs to, if it has any entry. */
function drawBelowFigure(
  { telling, isFigure, items, selection }: TimelinePage,
  { pick, crowd }: PageView,
  viewing: Viewing,
): Drawn {
  const { index } = telling;
  const place = placeOf({ index, id: pick }, selection.events);
  const isInList = !isFigure && (items.length > 0 || place?.kind === 'event');
  if (isInList) return nothing;
  const listed = isFigure ? crowd.flatMap((id) => index.eventById.get(id) ?? []) : [];
  return drawPanel(openEntry(pick, place), listed, telling, viewing);
}

/** An event opens in its own entry; what is no event, in the one that holds the keyboard's place: the reader came from there. */
function drawBelow(
  entry: EventEntry,
  telling: Telling,
  {
    isShown,
    pick,
    current,
    viewing,
  }: Pick<ListState, 'isShown' | 'pick' | 'current'> & { readonly viewing: Viewing },
): Drawn {
  const { id } = entry.event;
  if (!isShown || pick === undefined) return nothing;
  if (pick === id) return drawDetailBody(entry, telling, viewing);
  if (current !== id) return nothing;
  const place = placeOf({ index: telling.index, id: pick });
  return place?.kind === 'event' ? nothing : drawPanel(openEntry(pick, place), [], telling, viewing);
}

function openEntry(id: string | undefined, place: EntryPlace | undefined) {
  return id === undefined || !place ? undefined : { id, place };
}
