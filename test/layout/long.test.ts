/** Long cases and lanes: the laws of the figure hold where only what is in view is arranged. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseIndex } from '../../src/case/index-case.js';
import type { TimelineGeometry } from '../../src/layout/geometry.js';
import type { LaneKind } from '../../src/layout/lane-of.js';
import { panned, zoomed } from '../../src/layout/look.js';
import type { TimeWindow } from '../../src/layout/scale.js';
import { type EventData, Figure, indexOf, KINDS, labelBoxes, overlaps } from './figures.js';
import { seeded } from './party-chance.js';

const DAY = 86_400_000;
const LANES: readonly LaneKind[] = ['none', 'party', 'kind', 'source'];
const someLanes = fc.constantFrom(...LANES);

const dayOf = (days: number): string => new Date(1.2e12 + days * DAY).toISOString().slice(0, 10);

/** Bursts and long silences, a third of them spans, some of these over years. */
function someEvent(below: (end: number) => number): EventData {
  const start = below(13) ** 2 * 40 + below(21);
  const length = [0, 0, 0, 0, 3, 60, 2000][below(7)] ?? 0;
  const when = length === 0 ? dayOf(start) : `${dayOf(start)}/${dayOf(start + length)}`;
  const title = 'filing '.repeat(1 + below(14)).trim();
  const who = below(12);
  const cites = ['a', 'b', 'c'].slice(below(3));
  return { title, when, cites, kind: `kind ${who % 4}`, parties: [`p${who}`, `p${(who + 5) % 12}`] };
}

/** Made from one number: to make each event by itself, so that a case could shrink, takes longer than to look at it. */
function longCase(count: number, seed: number): CaseIndex {
  const next = seeded(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const index = indexOf(
    Array.from({ length: count }, () => someEvent(below)),
    {
      sources: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
      parties: Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, name: `P ${i}` })),
    },
  );
  const said = `${count} events of ${seed}`;
  return Object.defineProperty(index, fc.toStringMethod, { value: () => said });
}

const some = fc.record({
  // From where only what is in view is arranged, to twice as many.
  index: fc
    .tuple(fc.integer({ min: 401, max: 800 }), fc.integer({ min: 0, max: 1_000_000 }))
    .map(([count, seed]) => longCase(count, seed)),
  kind: fc.constantFrom(...KINDS),
  width: fc.integer({ min: 560, max: 1600 }),
  lanes: someLanes,
});
const zooms = fc.array(
  fc.record({
    zoom: fc.double({ min: 1.2, max: 30, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 4 },
);

function windowAfter(figure: Figure, steps: readonly { zoom: number; at: number }[]): TimeWindow | undefined {
  let window: TimeWindow | undefined;
  for (const { zoom, at } of steps) {
    const scale = figure.scale(window);
    if (!scale || !figure.room) return undefined;
    const unit = scale.axis.kind === 'equal' ? 0.5 : DAY;
    window = zoomed(scale, figure.room, { x: at * scale.width, factor: zoom, unit });
  }
  return window;
}

function boxesOf(geometry: TimelineGeometry) {
  const counts = geometry.crowds.map(({ x, y, width, height, kind }, i) => {
    return { name: `${kind} ${i}`, left: x, top: y, right: x + width, bottom: y + height };
  });
  return [...labelBoxes(geometry), ...counts];
}

/** The events that begin in view and are neither drawn nor counted. */
function missing(index: CaseIndex, figure: Figure, window: TimeWindow | undefined): string[] {
  const geometry = figure.geometry(window);
  const scale = figure.scale(window);
  const drawn = new Set(geometry.marks.map(({ entry }) => entry));
  return index.events
    .filter(({ earliest }) => {
      const x = scale?.toX(earliest) ?? -1;
      return x > 1 && x < figure.frame.width - 1;
    })
    .filter((entry) => !drawn.has(entry) && !geometry.crowds.some(({ holds }) => holds(entry)))
    .map(({ event }) => event.id);
}

describe('long cases', () => {
  test('wherever and however close: nothing lies on anything, and few marks are drawn', () => {
    fc.assert(
      fc.property(some, zooms, ({ index, kind, width, lanes }, steps) => {
        const figure = new Figure(index, { kind, width, lanes, rows: lanes === 'none' ? 6 : 3 });
        const geometry = figure.geometry(windowAfter(figure, steps));
        expect(overlaps(boxesOf(geometry))).toEqual([]);
        expect(geometry.marks.length).toBeLessThan(400);
      }),
      { numRuns: 60 },
    );
  });

  test('a little closer, marks move and nothing is arranged anew: nothing else is drawn, and in the same rows', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), ({ index, kind, width }, at) => {
        const figure = new Figure(index, { kind, width, rows: 6 });
        const rows = new Map(figure.geometry().marks.map(({ entry, row }) => [entry, row]));
        const { marks } = figure.geometry(windowAfter(figure, [{ zoom: 1.3, at }]));
        for (const { entry, row } of marks) expect(rows.get(entry)).toBe(row);
      }),
      { numRuns: 20 },
    );
  });

  test('the lanes stay where they are, however close: nothing below the reader moves', () => {
    fc.assert(
      fc.property(some, zooms, ({ index, kind, width, lanes }, steps) => {
        const figure = new Figure(index, { kind, width, lanes, rows: 3 });
        const whole = figure.geometry();
        const close = figure.geometry(windowAfter(figure, steps));
        expect(whole.isEven).toBe(true);
        expect(close.lanes).toEqual(whole.lanes);
        expect(close.height).toBe(whole.height);
        for (const { lane, labelY, label } of close.marks)
          expect(labelY + label.height).toBeLessThan(close.lanes[lane + 1]?.y ?? close.height);
        for (const { lane, y, height } of close.crowds)
          expect(y + height).toBeLessThan(close.lanes[lane + 1]?.y ?? close.height);
      }),
      { numRuns: 30 },
    );
  });

  test('what begins in view is drawn or counted, unless its count stands just outside', () => {
    fc.assert(
      fc.property(some, zooms, ({ index, kind, width }, steps) => {
        const figure = new Figure(index, { kind, width, rows: 6 });
        const window = windowAfter(figure, steps);
        const wide = figure.geometry(window);
        const counted = wide.crowds.reduce((sum, { count }) => sum + count, 0);
        const begun = missing(index, figure, window);
        expect(begun.length).toBeLessThanOrEqual(index.events.length - wide.marks.length - counted);
        if (window === undefined) expect(begun).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the counts and marks of the whole are all events, each once', () => {
    fc.assert(
      fc.property(some, ({ index, kind, width, lanes }) => {
        const { marks, crowds } = new Figure(index, { kind, width, lanes, rows: 3 }).geometry();
        const ids = [...marks.map(({ entry }) => entry), ...crowds.flatMap(({ entries }) => entries())];
        expect(ids.map(({ event }) => event.id).sort()).toEqual(
          index.events.map(({ event }) => event.id).sort(),
        );
        for (const crowd of crowds) {
          expect(crowd.entries()).toHaveLength(crowd.count);
          expect(crowd.entries().every(crowd.holds)).toBe(true);
          expect(marks.some(({ entry }) => crowd.holds(entry))).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('while panning no mark changes its row, nor its place on the axis', () => {
    const moves = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(some, zooms, moves, ({ index, kind, width, lanes }, steps, dxs) => {
        const figure = new Figure(index, { kind, width, lanes, rows: 4 });
        let window = windowAfter(figure, steps);
        fc.pre(window !== undefined);
        const places = new Map<string, string>();
        for (const dx of dxs) {
          for (const { entry, row, lane, y } of figure.geometry(window).marks) {
            const place = `${lane} ${row} ${y}`;
            const before = places.get(entry.event.id) ?? place;
            expect([entry.event.id, before]).toEqual([entry.event.id, place]);
            places.set(entry.event.id, place);
          }
          const scale = figure.scale(window);
          if (scale && figure.room) window = panned(scale, figure.room, dx);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what began before the window and reaches into it is drawn, or counted as under way', () => {
    fc.assert(
      fc.property(some, zooms, ({ index, width }, steps) => {
        const figure = new Figure(index, { kind: 'time', width, rows: 4 });
        const window = windowAfter(figure, steps);
        fc.pre(window !== undefined);
        const { marks, crowds } = figure.geometry(window);
        const { from } = figure.scale(window)?.window ?? { from: 0 };
        const reaching = index.events.filter(({ earliest, latest }) => earliest < from && latest >= from);
        const shown = reaching.filter((entry) => marks.some((mark) => mark.entry === entry));
        const underWay = crowds.find(({ kind }) => kind === 'under way');
        if (underWay) expect(underWay.count).toBe(reaching.length - shown.length);
        expect(underWay?.entries().length ?? 0).toBe(underWay?.count ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('lanes', () => {
  const index = indexOf(
    [
      { when: '2017-01-01', parties: ['b', 'a'], kind: 'filing' },
      { when: '2017-01-02', parties: ['a'], kind: 'order' },
      { when: '2017-01-03', kind: 'filing' },
      { title: 'undated', parties: ['a'] },
    ],
    { parties: ['a', 'b', 'c'].map((id) => ({ id, name: id })) },
  );

  test('stand in the order of the file, the events of none of them last', () => {
    const { lanes, marks } = new Figure(index, { lanes: 'party' }).geometry();
    expect(lanes.map(({ key }) => key)).toEqual(['a', 'b', undefined]);
    expect(marks.map(({ entry, lane }) => [entry.event.id, lane])).toEqual([
      ['e1', 0],
      ['e0', 1],
      ['e2', 2],
    ]);
  });

  test('an event of two of them stands in the first, with a ring on the rule of the other', () => {
    const { links, lanes, marks } = new Figure(index, { lanes: 'party' }).geometry();
    const mark = marks.find(({ entry }) => entry.event.id === 'e0');
    expect(links).toMatchObject([{ id: 'e0', x: mark?.x, fromY: mark?.y, toY: lanes[0]?.y }]);
  });

  test('without lanes there is one, and it has no name', () => {
    const { lanes } = new Figure(index).geometry();
    expect(lanes.map(({ name }) => name)).toEqual(['']);
  });

  test('of very many only the largest have a lane of their own', () => {
    const many = indexOf(
      Array.from({ length: 60 }, (_, i) => ({ when: '2017-01-01', kind: `kind ${i < 40 ? i % 8 : i}` })),
    );
    const { lanes } = new Figure(many, { lanes: 'kind' }).geometry();
    expect(lanes).toHaveLength(9);
    expect(lanes.at(-1)?.key).toBeUndefined();
  });
});
