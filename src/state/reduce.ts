/** What each wish of a reader makes of the view: the one place where a view changes. */

import type { Facet } from '../case/facet.js';
import type { CaseIndex } from '../case/index-case.js';
import { momentOf, stepAt } from '../case/steps.js';
import { beginning } from '../marks/long-text.js';
import { type DiagramAction, reduceDiagram } from './diagram.js';
import { isKnown, isWindow, keepKnown, knownTold } from './keep-known.js';
import {
  type Facets,
  LONGEST_QUERY,
  MOST_TICKED,
  NO_FACETS,
  NOBODY,
  PAGE_SIZE,
  type Told,
  type View,
} from './view.js';

export type Action =
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'close' }
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'hover'; readonly id: string | undefined }
  | { readonly type: 'look'; readonly window: View['window'] }
  | { readonly type: 'moment'; readonly moment: View['moment'] }
  /** Goes to a step of the story, from 0: what it opens, where it looks, and at which moment. */
  | { readonly type: 'step'; readonly step: number }
  | DiagramAction
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
        ? changed(view, { pick: action.id, ...placeOf(action.id, index), ...momentAt(action.id, index) })
        : view;
    case 'close':
      return view.pick === undefined ? changed(view, { crowd: [] }) : changed(view, { pick: undefined });
    case 'focus':
      return changed(view, placeOf(action.id, index));
    case 'hover':
      return changed(view, { hover: action.id });
    case 'look':
      return isWindow(action.window) ? changed(view, { window: action.window, moment: action.window }) : view;
    case 'moment':
      return isWindow(action.moment) ? changed(view, { moment: action.moment }) : view;
    case 'step':
      return changed(view, stepped(action.step, index));
    case 'diagram':
      return changed(view, { diagram: reduceDiagram(view.diagram, action, index) });
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
      return showOthers(view, { facets: ticked(view.facets, action) });
    case 'search':
      return changed(view, { query: beginning(action.query, LONGEST_QUERY) });
    case 'tell':
      return showOthers(view, { told: knownTold(action.told, index) });
    case 'report':
      return Number.isFinite(action.by ?? 0) ? showOthers(view, { reportedBy: action.by }) : view;
    case 'show everything':
      return showOthers(view, { facets: NO_FACETS, told: NOBODY, reportedBy: undefined });
    case 'restore':
      return changed(view, restored(view, action.view, index));
  }
}

/** The moment goes along to an event that is opened, where its date says enough. */
function momentAt(id: string, index: CaseIndex): Partial<View> {
  const entry = index.eventById.get(id);
  const moment = entry && momentOf(entry, index);
  return moment ? { moment } : {};
}

/** A step that names nothing to open closes what is open; beyond the last step nothing changes. */
function stepped(place: number, index: CaseIndex): Partial<View> {
  const step = stepAt(index, place);
  if (!step) return {};
  const { window, moment } = step;
  const pick = isKnown(step.pick, index) ? step.pick : undefined;
  return { step: place, pick, crowd: [], window, moment, ...placeOf(pick ?? '', index) };
}

/** Among other events a crowd is another one, and the list opens where the keyboard's place is now. What is open stays. */
function showOthers(view: View, change: Partial<View>): View {
  const next = changed(view, change);
  return next === view ? view : changed(next, { page: undefined, crowd: [] });
}

/** A value that is ticked stays where it stands among the others. */
function ticked(
  facets: Facets,
  { facet, value, isOn }: { readonly facet: Facet; readonly value: string; readonly isOn: boolean },
): Facets {
  const values = facets[facet];
  if (values.includes(value) === isOn || (isOn && values.length >= MOST_TICKED)) return facets;
  return { ...facets, [facet]: isOn ? [...values, value] : values.filter((one) => one !== value) };
}

/** What a link names takes the place of what is looked at, as far as the case has it. */
function restored(view: View, asked: Partial<View>, index: CaseIndex): View {
  return keepKnown({ ...view, ...asked, page: undefined, ...placeOf(asked.pick ?? '', index) }, index);
}

/** The keyboard's place, to which the list turns; nothing where the id is no event's. */
function placeOf(id: string, { eventById }: CaseIndex): Partial<View> {
  return eventById.has(id) ? { focus: id, page: undefined } : {};
}

function isPage(page: number, { events }: CaseIndex): boolean {
  return Number.isInteger(page) && page >= 0 && page * PAGE_SIZE < events.length;
}

function changed(view: View, change: Partial<View>): View {
  const keys = Object.keys(change) as (keyof View)[];
  return keys.every((key) => isSame(view[key], change[key])) ? view : Object.freeze({ ...view, ...change });
}

/** Windows, ticks and lists of ids are the same when they hold the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
