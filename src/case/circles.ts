/** What leads back to itself: parts of wholes, times tied to times, sources known through sources. */
import type { CaseIndex } from './index-case.js';
import { type Add, MOST_PROBLEMS } from './problem.js';
import { placeInFile } from './record.js';
import type { CaseEvent, Party, Source } from './schema.js';

/** Reports each circle once, at the first of its entries in the file. */
export function findCircles({ case: of }: CaseIndex, add: Add): void {
  const wholes = ({ partOf }: Party): Ids => (partOf ?? []).map(({ party }) => party);
  const sames = ({ when }: CaseEvent): Ids => [when?.at, when?.after].filter(isText);
  const nexts = ({ when }: CaseEvent): Ids => [when?.by].filter(isText);
  const via = (source: Source): Ids => source.via ?? [];
  report(of.parties ?? [], [wholes], ['parties', 'partOf'], add);
  report(of.events, [sames, nexts], ['events', 'when'], add);
  report(of.sources ?? [], [via], ['sources', 'via'], add);
}

type Ids = readonly string[];

/** Places in the list of entries. */
type Places = readonly number[];

/** Entries of which each leads to the next, and the last to the first, from the one that stands first in the file. */
interface Circle {
  /** The entries to be named: all, or of a long circle the first ones and the last. */
  readonly places: Places;
  /** How many it has. */
  readonly size: number;
}

/** Reports the circles of each kind of link, in the order of the file. Where an id stands twice, links lead to the first. */
function report<T extends { readonly id: string }>(
  entries: readonly T[],
  kinds: readonly ((entry: T) => Ids)[],
  [name, field]: readonly [string, string],
  add: Add,
): void {
  if (!entries.some((entry) => kinds.some((leadsTo) => leadsTo(entry).length > 0))) return;
  const places = new Map<string, number>();
  for (const [place, { id }] of entries.entries()) if (!places.has(id)) places.set(id, place);
  const circles = kinds
    .map((leadsTo) => entries.map((entry) => leadsTo(entry).flatMap((id) => places.get(id) ?? [])))
    .flatMap(circlesIn);
  const startOf = ({ places: [start = 0] }: Circle): number => start;
  for (const circle of circles.sort((a, b) => startOf(a) - startOf(b))) {
    const ids = circle.places.map((place) => entries[place]?.id ?? '');
    const hint = `It comes back to where it starts: ${sayCircle(ids, circle.size)}. Break the circle at one of them.`;
    const steps = [name, placeInFile(entries, startOf(circle)), field];
    add(steps, { value: ids[0], expected: 'no circle', hint, level: 'error' });
  }
}

/** An entry on the way, with the links that are still to be followed from it. */
interface Stop {
  readonly place: number;
  readonly ahead: Iterator<number, undefined>;
  /** Whether a circle on which it lies is found. */
  isFound: boolean;
}

/**
 * A circle for each link that leads back to an entry on the way to it (a depth-first search), unless its own entry lies
 * on one that is found: once that is broken, the next check finds what is left. One more than can be listed is enough.
 */
function circlesIn(links: readonly Places[]): Circle[] {
  const circles: Circle[] = [];
  const way: Stop[] = [];
  /** How far along the way an entry lies; undefined for one that was left again. */
  const entered = new Map<number, number | undefined>();
  const enter = (place: number): void => {
    if (entered.has(place)) return;
    entered.set(place, way.length);
    way.push({ place, ahead: (links[place] ?? []).values(), isFound: false });
  };
  for (const start of links.keys()) {
    enter(start);
    for (let last = way.at(-1); last && circles.length <= MOST_PROBLEMS; last = way.at(-1)) {
      const next = last.ahead.next().value;
      const back = next === undefined ? undefined : entered.get(next);
      if (next === undefined) {
        way.pop();
        entered.set(last.place, undefined);
      } else if (back === undefined) {
        enter(next);
      } else if (!last.isFound) {
        circles.push(closeCircle(way.slice(back)));
      }
    }
  }
  return circles;
}

/** How many entries of a circle are named at most. */
const MOST_NAMED = 8;

/** The circle that these stops make. A long one is gone through, but not kept. */
function closeCircle(stops: readonly Stop[]): Circle {
  const size = stops.length;
  let first = 0;
  stops.forEach((stop, i) => {
    stop.isFound = true;
    if (stop.place < (stops[first]?.place ?? 0)) first = i;
  });
  const placeAt = (i: number): number => stops[(first + i) % size]?.place ?? 0;
  const places = Array.from({ length: Math.min(size, MOST_NAMED) }, (_, i) =>
    placeAt(i < MOST_NAMED - 1 ? i : size - 1),
  );
  return { places, size };
}

/** Characters of an id that are shown. */
const MOST_CHARACTERS = 40;

/** "a → b → c → a". */
function sayCircle(ids: Ids, size: number): string {
  const left = size - ids.length;
  const shown = ids.map(cut);
  if (left > 0) shown.splice(-1, 0, `… ${String(left)} more …`);
  return [...shown, shown[0]].join(' → ');
}

function cut(id: string): string {
  const shown = Array.from(id).slice(0, MOST_CHARACTERS).join('');
  return shown === id ? id : `${shown}…`;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
