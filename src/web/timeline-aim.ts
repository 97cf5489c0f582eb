/** What on a timeline an event of the page is about, by the nearest element that says so. Knows the picture, and changes nothing. */
import type { EventEntry } from '../case/index-case.js';
import { type Stop, stopAt } from '../layout/stops.js';
import type { Picture } from './timeline-picture.js';

export interface Aim {
  /** The id of an event of the case, or of the first of a count. */
  readonly id: string | undefined;
  readonly stop: Stop | undefined;
  /** What a button is there for; undefined while it is off. */
  readonly command: string | undefined;
  /** The id of the event to which a link leads. */
  readonly pick: string | undefined;
  /** To which side a button turns the pages of the list. */
  readonly turn: string | undefined;
  /** A button of the toolbar. */
  readonly tool: HTMLElement | undefined;
}

const AIMS = '[role="button"], [data-crowd], [data-command], [data-pick], [data-turn]';

export function aimOf({ target }: Event, picture: Picture | undefined): Aim {
  const at = target instanceof Element ? target.closest<HTMLElement>(AIMS) : null;
  const { id, crowd, command, pick, turn } = at?.dataset ?? {};
  const entry = entryOf(id ?? crowd, picture);
  return {
    id: id ?? crowd,
    stop: entry && stopOf(entry, picture),
    command: at?.ariaDisabled === 'true' ? undefined : command,
    pick,
    turn,
    tool: at?.closest('.controls') ? at : undefined,
  };
}

export function entryOf(id: string | undefined, picture: Picture | undefined): EventEntry | undefined {
  return id === undefined ? undefined : picture?.telling.index.eventById.get(id);
}

/** The mark or the count of an event on the figure; in a list, the event itself. */
export function stopOf(entry: EventEntry, picture: Picture | undefined): Stop {
  return picture?.walkway.stops.find(({ holds }) => holds(entry)) ?? stopAt(entry);
}
