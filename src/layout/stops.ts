/** Where the arrow keys lead: the marks and crowds of a figure, or the entries of a list, one after the other. */
import type { EventEntry } from '../case/index-case.js';
import type { Arrangement } from './arrange.js';

/** One thing to stop at: an event, or a crowd of them. */
export interface Stop {
  readonly entries: readonly EventEntry[];
  /** Its row on the figure; -1 where it has none. */
  readonly row: number;
}

/** The stops of a figure in the order of reading. */
export function figureStops(
  arrangement: Arrangement | undefined,
  undated: readonly EventEntry[],
): readonly Stop[] {
  const marks = (arrangement?.placed ?? []).map(({ entry, row }) => ({ entries: [entry], row }));
  const crowds = (arrangement?.crowds ?? []).map(({ entries }) => ({ entries, row: -1 }));
  return [...marks, ...crowds].sort((a, b) => orderOf(a) - orderOf(b)).concat(listStops(undated));
}

export function listStops(entries: readonly EventEntry[]): readonly Stop[] {
  return entries.map((entry) => ({ entries: [entry], row: -1 }));
}

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

/** The stop reached from the one that holds `id`; the first where none does. */
export function walk(stops: readonly Stop[], id: string | undefined, way: Walk): Stop | undefined {
  const at = stops.findIndex((stop) => holds(stop, id));
  const bounded = (i: number): Stop | undefined => stops[Math.min(stops.length - 1, Math.max(0, i))];
  switch (way) {
    case 'first':
      return bounded(0);
    case 'last':
      return bounded(stops.length - 1);
    case 'next':
      return bounded(at + 1);
    case 'previous':
      return bounded(at - 1);
    case 'page on':
      return bounded(at + PAGE);
    case 'page back':
      return bounded(at - PAGE);
    case 'row above':
      return besides(stops, at, -1);
    case 'row below':
      return besides(stops, at, 1);
  }
}

/** The next stop whose title begins with the letters typed. */
export function findByLetters(
  stops: readonly Stop[],
  id: string | undefined,
  letters: string,
): Stop | undefined {
  const at = stops.findIndex((stop) => holds(stop, id));
  const wanted = letters.toLocaleLowerCase();
  const rotated = [...stops.slice(at + 1), ...stops.slice(0, at + 1)];
  return rotated.find(({ entries: [first] }) => first?.event.title.toLocaleLowerCase().startsWith(wanted));
}

export function holds({ entries }: Stop, id: string | undefined): boolean {
  return entries.some((entry) => entry.event.id === id);
}

/** The nearest stop in time that stands in the row above or below; without rows, the neighbour. */
function besides(stops: readonly Stop[], at: number, way: -1 | 1): Stop | undefined {
  const row = stops[at]?.row ?? -1;
  if (row < 0) return stops[Math.min(stops.length - 1, Math.max(0, at + way))];
  for (let distance = 1; distance < stops.length; distance++) {
    const near = [stops[at + way * distance], stops[at - way * distance]];
    const found = near.find((stop) => stop && stop.row === row + way);
    if (found) return found;
  }
  return stops[at];
}

function orderOf({ entries }: Stop): number {
  return entries[0]?.order ?? 0;
}
