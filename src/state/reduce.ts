/** What each wish of a reader makes of the view: the one place where a view changes. */
import type { CaseIndex } from '../case/index-case.js';
import { type Facet, NO_FACETS, PAGE_SIZE, type Told, type View } from './view.js';

export type Action =
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'close' }
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'hover'; readonly id: string | undefined }
  | { readonly type: 'look'; readonly window: View['window'] }
  | { readonly type: 'open crowd'; readonly ids: readonly string[] }
  | { readonly type: 'turn'; readonly page: number }
  | { readonly type: 'show as'; readonly form: View['form'] }
  | { readonly type: 'scale'; readonly scale: View['scale'] }
  | { readonly type: 'lanes'; readonly lanes: View['lanes'] }
  /** Ticks a value of a facet, or takes the tick away. */
  | { readonly type: 'filter'; readonly facet: Facet; readonly value: string; readonly isOn: boolean }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'tell'; readonly told: Told }
  | { readonly type: 'report'; readonly by: View['reportedBy'] }
  /** Takes every filter away: facets, telling, date of report. */
  | { readonly type: 'show everything' }
  /** What a link asks for. */
  | { readonly type: 'restore'; readonly view: Partial<View> };

/** The next view; the same one where nothing changes, so that `===` tells. */
export function reduce(view: View, action: Action, index: CaseIndex): View {
  switch (action.type) {
    case 'pick':
      return isKnown(action.id, index)
        ? changed(view, { pick: action.id, ...placeOf(action.id, index) })
        : view;
    case 'close':
      return view.pick === undefined ? changed(view, { crowd: [] }) : changed(view, { pick: undefined });
    case 'focus':
      return changed(view, placeOf(action.id, index));
    case 'hover':
      return changed(view, { hover: action.id });
    case 'look':
      return isWindow(action.window) ? changed(view, { window: action.window }) : view;
    case 'open crowd':
      return changed(view, { crowd: action.ids.filter((id) => index.eventById.has(id)), pick: undefined });
    case 'turn':
      return isPage(action.page, index) ? changed(view, { page: action.page }) : view;
    case 'show as':
      return changed(view, { form: action.form });
    case 'scale':
      return changed(view, { scale: action.scale, window: undefined });
    case 'lanes':
      return changed(view, { lanes: action.lanes });
    case 'filter':
      return changed(view, { facets: ticked(view.facets, action), page: 0, crowd: [] });
    case 'search':
      return changed(view, { query: action.query });
    case 'tell':
      return changed(view, { told: action.told, page: 0, crowd: [] });
    case 'report':
      return changed(view, { reportedBy: action.by, page: 0, crowd: [] });
    case 'show everything':
      return changed(view, { facets: NO_FACETS, told: NOBODY, reportedBy: undefined, page: 0, crowd: [] });
    case 'restore':
      return changed(view, action.view);
  }
}

const NOBODY: Told = Object.freeze({ by: undefined, beside: undefined });

function ticked(
  facets: View['facets'],
  { facet, value, isOn }: { facet: Facet; value: string; isOn: boolean },
): View['facets'] {
  const others = facets[facet].filter((one) => one !== value);
  return { ...facets, [facet]: isOn ? [...others, value] : others };
}

function isKnown(
  id: string,
  { eventById, partyById, sourceById, claimById, relationshipById }: CaseIndex,
): boolean {
  return [eventById, partyById, sourceById, claimById, relationshipById].some((byId) => byId.has(id));
}

/** The keyboard's place, and the page of the list on which it lies; nothing where the id is no event's. */
function placeOf(id: string, { eventById }: CaseIndex): Partial<View> {
  const entry = eventById.get(id);
  return entry ? { focus: id, page: Math.floor(entry.order / PAGE_SIZE) } : {};
}

function isPage(page: number, { events }: CaseIndex): boolean {
  return Number.isInteger(page) && page >= 0 && page * PAGE_SIZE < events.length;
}

function isWindow(window: View['window']): boolean {
  return (
    window === undefined ||
    (Number.isFinite(window.from) && window.from < window.to && Number.isFinite(window.to))
  );
}

function changed(view: View, change: Partial<View>): View {
  const keys = Object.keys(change) as (keyof View)[];
  return keys.every((key) => isSame(view[key], change[key])) ? view : Object.freeze({ ...view, ...change });
}

/** Windows and lists of ids are the same when they hold the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key))
  );
}
