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
export function walk(walkway: Walkway, from: EventEntry | undefined, way: Walk): Stop | undefined {
  const { stops, events, placeOf } = walkway;
  const at = from ? stops.findIndex((stop) => stop.holds(from)) : -1;
  const eventAt = (place: number): Stop | undefined => {
    const entry = events[Math.min(events.length - 1, Math.max(0, place))];
    return entry && stopAt(entry);
  };
  const stepped = (by: number): Stop | undefined => {
    let stop = stops[at];
    if (!stop) return eventAt(from ? placeOf(from) + by : 0);
    for (let i = 0; i < Math.abs(by); i++) stop = beside(walkway, stop, by > 0 ? 1 : -1) ?? stop;
    return stop;
  };
  switch (way) {
    case 'first':
      return eventAt(0);
    case 'last':
      return eventAt(events.length - 1);
    case 'next':
      return stepped(1);
    case 'previous':
      return stepped(-1);
    case 'page on':
      return stepped(PAGE);
    case 'page back':
      return stepped(-PAGE);
    case 'row above':
      return inNextRow(stops, at, -1) ?? stepped(-1);
    case 'row below':
      return inNextRow(stops, at, 1) ?? stepped(1);
  }
}

/**
 * The stop before or after another. Those in view come one after the other, whatever is counted between them; at an edge
 * the events beyond it; last those without a place in time, which are in view whatever the window is.
 */
function beside(walkway: Walkway, stop: Stop, by: 1 | -1): Stop | undefined {
  const { stops, placeOf, datedCount, begin } = walkway;
  const at = stops.indexOf(stop);
  const next = at === -1 ? undefined : stops[at + by];
  const place = placeOf(stop.entry);
  const isDated = (one: Stop): boolean => placeOf(one.entry) < datedCount;
  if (next && isDated(next) === isDated(stop)) return next;
  const last = stops.findLast(isDated);
  // Where what lies beyond the last in view begins: behind that one, and not before what is in view does.
  const after = Math.max(begin, last ? placeOf(last.entry) + 1 : 0);
  if (by > 0) {
    if (!isDated(stop)) return undefined;
    // What stands in the room behind all dates may have begun long before.
    const later =
      at === -1
        ? freeIn(walkway, place + 1, datedCount)
        : (freeIn(walkway, after, datedCount) ?? freeIn(walkway, begin, after));
    return later ?? stops.find((one) => !isDated(one));
  }
  const isLate = at === -1 ? place >= after : !isDated(stop);
  const late = isLate ? (freeIn(walkway, Math.min(place, datedCount), after) ?? last) : undefined;
  return late ?? freeIn(walkway, at === -1 && !isLate ? place : begin, 0);
}

/** The first event from a place on, or the last before it where `to` is less, that stands in view as no mark and in no count. */
function freeIn({ stops, events }: Walkway, from: number, to: number): Stop | undefined {
  const by = from < to ? 1 : -1;
  for (let place = by > 0 ? from : from - 1; by > 0 ? place < to : place >= to; place += by) {
    const entry = events[place];
    if (entry && !stops.some((stop) => stop.holds(entry))) return stopAt(entry);
  }
  return undefined;
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
): Stop | undefined {
  const start = from ? placeOf(from) + 1 : 0;
  const wanted = letters.toLocaleLowerCase();
  for (let i = 0; i < Math.min(events.length, MOST_LOOKED_AT); i++) {
    const entry = events[(start + i) % events.length];
    if (entry?.event.title.slice(0, wanted.length).toLocaleLowerCase() === wanted) return stopAt(entry);
  }
  return undefined;
}

/** The nearest stop in time that stands in the row above or below; undefined where there is none. */
function inNextRow(stops: readonly Stop[], at: number, way: -1 | 1): Stop | undefined {
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
