/** Where the arrow keys lead: from mark to mark and count to count of a figure, or from entry to entry of a list. */
import type { EventEntry } from '../case/index-case.js';
import { type Stop, stopAt, type Walkway } from './stops.js';

export type Walk =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page on'
  | 'page back'
  | 'row above'
  | 'row below';

const PAGE = 10;

/** The stop reached from an event: one in view, or, beyond, an event that has to be brought into view. */
export function walk(
  { stops, events, placeOf }: Walkway,
  from: EventEntry | undefined,
  way: Walk,
): Stop | undefined {
  const at = from ? stops.findIndex((stop) => stop.holds(from)) : -1;
  const beyond = (place: number): Stop | undefined => {
    const entry = events[Math.min(events.length - 1, Math.max(0, place))];
    return entry && (stops.find((stop) => stop.holds(entry)) ?? stopAt(entry));
  };
  const stepped = (by: number): Stop | undefined => {
    if (at === -1) return beyond(from ? placeOf(from) + by : 0);
    const edge = by > 0 ? stops.at(-1) : stops[0];
    const inView = stops[at + by];
    if (inView || !edge) return inView;
    const rest = by > 0 ? by - (stops.length - 1 - at) : by + at;
    return beyond((by > 0 ? lastPlace(edge, placeOf) : placeOf(edge.entry)) + rest);
  };
  switch (way) {
    case 'first':
      return beyond(0);
    case 'last':
      return beyond(events.length - 1);
    case 'next':
      return stepped(1);
    case 'previous':
      return stepped(-1);
    case 'page on':
      return stepped(PAGE);
    case 'page back':
      return stepped(-PAGE);
    case 'row above':
      return besides(stops, at, -1) ?? stepped(-1);
    case 'row below':
      return besides(stops, at, 1) ?? stepped(1);
  }
}

function lastPlace({ entry, count }: Stop, placeOf: (entry: EventEntry) => number): number {
  return placeOf(entry) + count - 1;
}

/** The event shown before or after one that may itself be left out. */
export function neighbour(
  { events, placeOf }: Walkway,
  entry: EventEntry,
  by: 1 | -1,
): EventEntry | undefined {
  const place = placeOf(entry);
  // Where it is left out, the next one stands in its place.
  return events[by > 0 && events[place] !== entry ? place : place + by];
}

/** So many events are looked through for a title. */
const MOST_LOOKED_AT = 20_000;

/** The next event whose title begins with the letters typed. */
export function findByLetters(
  { events, placeOf }: Walkway,
  from: EventEntry | undefined,
  letters: string,
): EventEntry | undefined {
  const start = from ? placeOf(from) + 1 : 0;
  const wanted = letters.toLocaleLowerCase();
  for (let i = 0; i < Math.min(events.length, MOST_LOOKED_AT); i++) {
    const entry = events[(start + i) % events.length];
    if (entry?.event.title.slice(0, wanted.length).toLocaleLowerCase() === wanted) return entry;
  }
  return undefined;
}

/** The nearest stop in time that stands in the row above or below; undefined where there is none. */
function besides(stops: readonly Stop[], at: number, way: -1 | 1): Stop | undefined {
  const row = stops[at]?.row ?? -1;
  if (row < 0) return undefined;
  const rows = stops.map((stop) => stop.row).filter((other) => (other - row) * way > 0);
  const next = way > 0 ? Math.min(...rows) : Math.max(...rows);
  for (let distance = 1; distance < stops.length; distance++) {
    const near = [stops[at + way * distance], stops[at - way * distance]];
    const found = near.find((stop) => stop?.row === next);
    if (found) return found;
  }
  return stops[at];
}
