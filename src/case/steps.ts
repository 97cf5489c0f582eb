/** The case step by step: as its file tells it, else event by event. */
import { DAY_MS } from './calendar.js';
import type { CaseDate, Instant } from './date.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Step } from './schema.js';

/** A step of the story, and what is shown with it. */
export interface StoryStep {
  readonly title: string | undefined;
  readonly text: string | undefined;
  /** The id of what is open; undefined: nothing. */
  readonly pick: string | undefined;
  /** The stretch of time in view, and the one in which relationships are shown; undefined: all of the case. */
  readonly window: { readonly from: Instant; readonly to: Instant } | undefined;
  readonly moment: { readonly from: Instant; readonly to: Instant } | undefined;
}

/** How many steps there are. */
export function countSteps({ case: { story }, events }: CaseIndex): number {
  return story && story.length > 0 ? story.length : events.length;
}

/** The step at a place, from 0; undefined beyond the last. */
export function stepAt(index: CaseIndex, place: number): StoryStep | undefined {
  const { events, eventById } = index;
  const { story } = index.case;
  if (!story || story.length === 0) return events[place] && stepOfEvent(events[place], index);
  const step = story[place];
  return step && stepOf(step, eventById.get(step.pick ?? ''), index);
}

/** The place of the first step at which this is open; -1 where there is none. */
export function placeOfStep({ case: { story }, eventById }: CaseIndex, id: string): number {
  if (story && story.length > 0) return story.findIndex(({ pick }) => pick === id);
  return eventById.get(id)?.order ?? -1;
}

/** The place of the same step in another reading of the case, in which others may have come or gone; -1 where it has gone. */
export function findStep(index: CaseIndex, { title, text, pick }: StoryStep): number {
  const { case: of, eventById } = index;
  if (!of.story || of.story.length === 0) return eventById.get(pick ?? '')?.order ?? -1;
  return of.story.findIndex((step) => step.title === title && step.text === text && step.pick === pick);
}

function stepOf(
  { title, text, pick, from, to, moment }: Step,
  entry: EventEntry | undefined,
  index: CaseIndex,
): StoryStep {
  return {
    ...{ title, text, pick },
    window: between(from, to),
    moment: moment ? stretch(moment) : entry && momentOf(entry, index),
  };
}

function stepOfEvent(entry: EventEntry, index: CaseIndex): StoryStep {
  const { id, title, text } = entry.event;
  return { title, text, pick: id, window: undefined, moment: momentOf(entry, index) };
}

/** Both ends are needed: a window that is open at one end is none. */
function between(from: CaseDate | undefined, to: CaseDate | undefined): StoryStep['window'] {
  const window = { from: from?.earliest ?? Number.NaN, to: to?.latest ?? Number.NaN };
  return Number.isFinite(window.from) && window.from < window.to && Number.isFinite(window.to)
    ? window
    : undefined;
}

/**
 * The moment of an event: all that its date may mean. One that came after a known instant, nobody knows when, may have come
 * on the last day of the case and later: it reaches into what follows that; undefined where not even its start is known.
 */
export function momentOf({ earliest, latest }: EventEntry, { events }: CaseIndex): StoryStep['moment'] {
  if (!Number.isFinite(earliest)) return undefined;
  if (Number.isFinite(latest)) return { from: earliest, to: latest };
  let to = earliest + DAY_MS;
  for (const entry of events) if (Number.isFinite(entry.latest)) to = Math.max(to, entry.latest + 1);
  return { from: earliest, to };
}

function stretch({ earliest, latest }: CaseDate): StoryStep['moment'] {
  return Number.isFinite(earliest) && Number.isFinite(latest) ? { from: earliest, to: latest } : undefined;
}
