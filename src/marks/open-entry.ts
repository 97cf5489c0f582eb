/** Where in a timeline what is open stands: below the figure, or within the list. */
import { nothing, type TemplateResult } from 'lit';
import { type EntryPlace, placeOf } from '../case/entry-place.js';
import type { EventEntry } from '../case/index-case.js';
import { drawDetailBody } from './detail.js';
import type { ListState } from './list.js';
import type { Viewing } from './media-mark.js';
import { drawPanel } from './panel.js';
import type { Telling } from './telling.js';
import type { PageView, TimelinePage } from './timeline-page.js';

type Drawn = TemplateResult | typeof nothing;

/** Below a figure whatever is open. A list shows it within the entry that it belongs to, if it has any entry. */
export function drawBelow(
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
export function drawInList(
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
