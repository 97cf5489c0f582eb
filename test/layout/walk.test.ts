/** Where arrow keys lead: through what is in view, beyond its edges, and last to what has no date. */
import { describe, expect, test } from 'vitest';
import type { EventEntry } from '../../src/case/index-case.js';
import { figureStops, type Stop, stopAt, type Walkway } from '../../src/layout/stops.js';
import { type Walk, walk } from '../../src/layout/walk.js';

/** Ten events with a date, and two without; their names are their places. */
const events = Array.from({ length: 12 }, (_, order) => ({ order }) as unknown as EventEntry);
const DATED = 10;

const count = (...places: readonly number[]): Stop => ({
  ...stopAt(events[places[0]!]!),
  count: places.length,
  holds: ({ order }) => places.includes(order),
});
const mark = (place: number): Stop => stopAt(events[place]!);
const undated = [mark(10), mark(11)];

function walkwayOf(begin: number, ...inView: readonly Stop[]): Walkway {
  const stops = [...inView, ...undated];
  return { stops, events, placeOf: ({ order }) => order, datedCount: DATED, begin };
}

/** All that is reached by one key from a place on, until it leads no further. */
function way(walkway: Walkway, from: number, by: Walk): readonly number[] {
  const places: number[] = [];
  for (let at: number | undefined = from; at !== undefined && !places.includes(at); ) {
    places.push(at);
    at = walk(walkway, events[at], by)?.entry.order;
  }
  return places;
}

const all = walkwayOf(0, mark(0), mark(1), count(2, 4, 6), mark(3), mark(5), mark(7), count(8, 9));

describe('where all is in view', () => {
  test('each mark and each count is reached once, and the ends stay', () => {
    const there = [0, 1, 2, 3, 5, 7, 8, 10, 11];
    expect(way(all, 0, 'next')).toEqual(there);
    expect(way(all, 11, 'previous')).toEqual([...there].reverse());
  });

  test.each([
    [5, 'first', 0],
    [0, 'last', 11],
    [0, 'page on', 11],
    [11, 'page back', 0],
    [4, 'next', 3],
  ] as const)('from %i by “%s” to %i', (from, by, to) => {
    expect(walk(all, events[from], by)?.entry.order).toBe(to);
  });
});

describe('where a part is in view', () => {
  const part = walkwayOf(4, mark(4), mark(5));
  test.each<[from: number, by: Walk, to: number, what: string]>([
    [5, 'next', 6, 'what begins beyond it'],
    [4, 'previous', 3, 'what began before it'],
    [10, 'previous', 9, 'the last that has a date'],
    [5, 'page on', 11, 'through all of it'],
    [5, 'page back', 0, 'to the first'],
  ])('from %i by “%s” to %i: %s', (from, by, to) => {
    expect(walk(part, events[from], by)?.entry.order).toBe(to);
  });

  test('what is under way is passed by, not walked into', () => {
    const underWay = walkwayOf(6, count(1, 5), mark(3), mark(6), mark(7));
    expect(way(underWay, 7, 'previous')).toEqual([7, 6, 3, 1, 4]);
    expect(walk(underWay, events[7], 'next')?.entry.order).toBe(8);
    const nothingElse = walkwayOf(6, count(1, 5));
    expect(walk(nothingElse, events[1], 'next')?.entry.order).toBe(6);
    expect(walk(nothingElse, events[1], 'previous')?.entry.order).toBe(4);
  });

  test('what stands behind all dates is reached after them', () => {
    // 5 began in view, and stands in the room behind the axis.
    const behind = walkwayOf(4, mark(4), mark(6), mark(7), mark(8), mark(9));
    expect(walk(behind, events[9], 'next')?.entry.order).toBe(5);
  });

  test('where there is nothing, the nearest on either side', () => {
    const nothing = walkwayOf(6);
    expect(walk(nothing, events[10], 'previous')?.entry.order).toBe(9);
    expect(walk(nothing, undefined, 'next')?.entry.order).toBe(0);
  });
});

test('in a list from one to the next', () => {
  const list: Walkway = { stops: [], events, placeOf: ({ order }) => order, datedCount: DATED, begin: 0 };
  expect(way(list, 0, 'next')).toEqual(events.map(({ order }) => order));
  expect(walk(list, events[3], 'page on')?.entry.order).toBe(11);
  expect(walk(list, events[3], 'row above')?.entry.order).toBe(2);
});

describe('from row to row of a figure', () => {
  const markIn = (place: number, lane: number, row: number): object => ({ entry: events[place], lane, row });
  const crowdIn = (lane: number, ...places: readonly number[]): object => ({
    ...count(...places),
    first: events[places[0]!],
    lane,
  });
  const geometry = {
    marks: [markIn(0, 0, 0), markIn(1, 0, 1), markIn(4, 1, 0), markIn(7, 2, 0)],
    crowds: [crowdIn(0, 2, 3), crowdIn(1, 5, 6), crowdIn(1, 8, 9)],
    undated: [],
  };
  const figure: Walkway = { ...walkwayOf(0), stops: figureStops(geometry as never) };

  test('down and up through the rows of each lane and what is counted below them, the nearest in time first', () => {
    expect(way(figure, 0, 'row below')).toEqual([0, 1, 2, 4, 5, 7]);
    expect(way(figure, 7, 'row above')).toEqual([7, 5, 4, 2, 1, 0]);
  });

  test('in the order of time counts come where they begin', () => {
    expect(way(figure, 0, 'next').slice(0, 7)).toEqual([0, 1, 2, 4, 5, 7, 8]);
  });
});
