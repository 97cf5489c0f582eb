import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestUnit } from '../../src/case/calendar.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import type { ScaleKind } from '../../src/layout/axis.js';
import type { MarkGeometry, TimelineGeometry } from '../../src/layout/geometry.js';
import { panned, zoomed } from '../../src/layout/look.js';
import type { TimeWindow } from '../../src/layout/scale.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import {
  datedIndex,
  dateText,
  EM,
  Figure,
  type FigureGeometry,
  farDate,
  indexOf,
  KINDS,
  labelBoxes,
  notFinite,
  overlaps,
  readIndex,
  someIndex,
  someKind,
  someWidth,
} from './figures.js';

const NAMES = [
  'twitter-v-dhs',
  ...['bce', 'conflicting-accounts', 'corrections', 'empty', 'eras-and-gaps', 'filing-chain', 'hostile-text'],
  ...['long-silence', 'media-and-documents', 'month-only', 'one-busy-day', 'right-to-left'],
  ...['spans-and-deadlines', 'uncertain-dates', 'undated-only', 'zones', 'broken-entries'],
].map((name, i) => (i === 0 ? name : `cases/${name}`));
const WIDTHS = [280, 320, 640, 1200, 2000];

const anyDate = fc.oneof({ weight: 15, arbitrary: dateText }, { weight: 1, arbitrary: farDate });
const some = fc.record({ index: someIndex(40, anyDate), width: someWidth, kind: someKind });
const datedSome = some.filter(({ index }) => index.datedCount > 0);

interface Move {
  readonly zoom: number;
  readonly at: number;
}
const moves = fc.array(
  fc.record({
    zoom: fc.double({ min: 0.3, max: 12, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 4 },
);

/** The window after some zooming. */
function windowAfter(figure: Figure, steps: readonly Move[]): TimeWindow | undefined {
  let window: TimeWindow | undefined;
  for (const { zoom, at } of steps) {
    const scale = figure.scale(window);
    if (!scale || !figure.room) return undefined;
    const unit = scale.axis.kind === 'equal' ? 0.5 : smallestUnit(figure.index.finest);
    window = zoomed(scale, figure.room, { x: at * scale.width, factor: zoom, unit });
  }
  return window;
}

/** The ids of all that a figure shows, and of all that it counts. */
function shownIn({ marks, crowds, undated }: TimelineGeometry): string[] {
  const entries = [...marks, ...undated]
    .map(({ entry }) => entry)
    .concat(crowds.flatMap((crowd) => crowd.entries()));
  return entries.map(({ event }) => event.id).sort();
}

const idsOf = ({ events }: CaseIndex): string[] => events.map(({ event }) => event.id).sort();

function expectSound(figure: Figure, geometry: TimelineGeometry): void {
  expect(notFinite(geometry)).toEqual([]);
  expect(overlaps(labelBoxes(geometry))).toEqual([]);
  const counts = geometry.crowds.map(({ x, y, width, height }, i) => {
    return { name: `crowd ${i}`, left: x, top: y, right: x + width, bottom: y + height };
  });
  expect(overlaps([...labelBoxes(geometry), ...counts])).toEqual([]);
  expect(Math.max(0, ...labelBoxes(geometry).map(({ bottom }) => bottom))).toBeLessThanOrEqual(
    geometry.height,
  );
  expect(geometry.marks.filter(({ row }) => row < 0 || row >= figure.frame.rows)).toEqual([]);
}

/** With all in view nothing is missing, and nothing reaches over the edge by more than what is rounded up. */
function expectWhole(figure: Figure, geometry: TimelineGeometry): void {
  expect(shownIn(geometry)).toEqual(idsOf(figure.index));
  const { width } = figure.frame;
  const edges = labelBoxes(geometry).map(({ name, left, right }) => ({ name, left, right }));
  const counts = geometry.crowds.map(({ x, width: of }) => ({ name: 'crowd', left: x, right: x + of }));
  expect([...edges, ...counts].filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
}

describe.each(KINDS)('%s', (kind) => {
  test.each(NAMES)('%s is sound at every width', (name) => {
    const index = readIndex(name);
    for (const width of WIDTHS) {
      const figure = new Figure(index, { kind, width });
      const geometry = figure.geometry();
      expectSound(figure, geometry);
      expectWhole(figure, geometry);
    }
  });

  test.each([200, 2000])('%d events are sound', (count) => {
    const random = sequence(count);
    const dates = Array.from({ length: count }, () => new Date(1.2e12 + random() ** 3 * 3e11).toISOString());
    const texts = dates.map((text, i) =>
      i % 3 === 0 ? text.slice(0, 16) : text.slice(0, i % 7 === 0 ? 7 : 10),
    );
    const figure = new Figure(datedIndex(texts), { kind, width: 900 });
    const geometry = figure.geometry();
    expectSound(figure, geometry);
    expectWhole(figure, geometry);
    expect(geometry.marks.length).toBeLessThan(400);
  });
});

/** The same numbers from 0 to 1 on every machine (a linear congruential generator, Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('laws', () => {
  test('all in view: nothing lies on anything, nothing is missing, nothing is cut', () => {
    fc.assert(
      fc.property(some, ({ index, width, kind }) => {
        const figure = new Figure(index, { width, kind });
        const geometry = figure.geometry();
        expectSound(figure, geometry);
        expectWhole(figure, geometry);
      }),
      { numRuns: 150 },
    );
  });

  test('zoomed in anywhere: nothing lies on anything, all numbers are finite', () => {
    fc.assert(
      fc.property(datedSome, moves, ({ index, width, kind }, steps) => {
        const figure = new Figure(index, { width, kind });
        expectSound(figure, figure.geometry(windowAfter(figure, steps)));
      }),
      { numRuns: 150 },
    );
  });

  test('in any window at all, all numbers are finite', () => {
    const instant = fc.oneof(
      fc.integer({ min: -2e12, max: 3e12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(datedSome, instant, instant, ({ index, width, kind }, a, b) => {
        fc.pre(a !== b);
        const figure = new Figure(index, { width, kind });
        expect(notFinite(figure.geometry({ from: Math.min(a, b), to: Math.max(a, b) }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('every mark stands where the scale has its instant', () => {
    fc.assert(
      fc.property(datedSome, moves, ({ index, width, kind }, steps) => {
        const figure = new Figure(index, { width, kind });
        const window = windowAfter(figure, steps);
        const scale = figure.scale(window);
        const wrong = figure.geometry(window).marks.filter(({ entry, x, kind: of }) => {
          const isSpread = of === 'undated' || of === 'uncertain' || !Number.isFinite(entry.earliest);
          return !isSpread && Math.abs(x - (scale?.toX(entry.earliest) ?? 0)) > 0.5;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the same input gives the same figure', () => {
    fc.assert(
      fc.property(some, moves, ({ index, width, kind }, steps) => {
        const figure = new Figure(index, { width, kind });
        const window = windowAfter(figure, steps);
        const geometry = figure.geometry(window);
        expect(asValue(figure.geometry(window))).toEqual(asValue(geometry));
        expect(asValue(new Figure(index, { width, kind }).geometry(window))).toEqual(asValue(geometry));
      }),
      { numRuns: 60 },
    );
  });

  test('a page that reads from right to left gets the mirror image', () => {
    fc.assert(
      fc.property(some, moves, ({ index, width, kind }, steps) => {
        const figure = new Figure(index, { width, kind });
        const window = windowAfter(figure, steps);
        const mirror = new Figure(index, { width, kind, isMirrored: true }).geometry(window);
        const turned = inMirror(figure.geometry(window)).map(({ left, right, ...rest }) => {
          return { ...rest, left: width - right, right: width - left };
        });
        expect(differences(inMirror(mirror), turned)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A figure as a value that can be compared: counts with all their events. */
function asValue(of: TimelineGeometry): unknown {
  const crowds = of.crowds.map((crowd) => ({ ...crowd, holds: undefined, entries: crowd.entries() }));
  return { ...of, crowds };
}

interface Spot {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Everything that a figure draws, as a name with its left and right edge, and a height that no mirror changes. */
function inMirror(of: FigureGeometry): Spot[] {
  const mark = (at: MarkGeometry): Spot[] => {
    const { id } = at.entry.event;
    return [
      { name: `mark ${id}`, left: at.x, right: at.x, y: at.y },
      { name: `extent ${id}`, left: at.from, right: at.to, y: at.y },
    ];
  };
  return [
    ...[...of.marks, ...of.undated].flatMap(mark),
    ...labelBoxes(of).map(({ name, left, right, top }) => ({ name: `label ${name}`, left, right, y: top })),
    ...of.crowds.map(({ x, width, y, count }) => {
      return { name: `crowd of ${count}`, left: x, right: x + width, y };
    }),
    ...of.ticks.map(({ x, text }) => ({ name: `tick ${text}`, left: x, right: x, y: 0 })),
    ...of.folds.map(({ kind, from, to, text }) => ({ name: `${kind} ${text}`, left: from, right: to, y: 0 })),
    ...of.ties.flatMap(({ from, to, fromX, fromY, toX, toY, uprights }) => [
      { name: `tie from ${from}`, left: fromX, right: fromX, y: fromY },
      { name: `tie to ${to}`, left: toX, right: toX, y: toY },
      ...uprights.map(({ x, fromY: y }) => ({ name: 'bend', left: x, right: x, y })),
    ]),
  ];
}

/** What stands elsewhere in the one than in the other, by more than rounding. */
function differences(a: readonly Spot[], b: readonly Spot[]): unknown[] {
  const isSame = (one: Spot, other: Spot | undefined): boolean =>
    one.name === other?.name &&
    [one.left - other.left, one.right - other.right, one.y - other.y].every((by) => Math.abs(by) < 0.01);
  return a.length === b.length ? a.flatMap((one, i) => (isSame(one, b[i]) ? [] : [[one, b[i]]])) : ['a spot'];
}

describe('panning', () => {
  const steps = fc.array(fc.integer({ min: -700, max: 700 }), { minLength: 1, maxLength: 12 });

  test('no mark changes its row', () => {
    fc.assert(
      fc.property(datedSome, moves, steps, ({ index, width, kind }, zooms, dxs) => {
        const figure = new Figure(index, { width, kind });
        let window = windowAfter(figure, zooms);
        fc.pre(window !== undefined);
        const rows = new Map<string, number>();
        for (const dx of dxs) {
          for (const { entry, row } of figure.geometry(window).marks) {
            const { id } = entry.event;
            expect([id, rows.get(id) ?? row]).toEqual([id, row]);
            rows.set(id, row);
          }
          const scale = figure.scale(window);
          if (scale && figure.room) window = panned(scale, figure.room, dx);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('as close as can be, marks stay where the scale has their instants', () => {
    const dates = [
      '2007-04-06T10:00:01',
      '2007-04-06T10:00:02',
      '2017-04-06T10:00:03',
      '2017-04-06T10:00:04',
    ];
    const figure = new Figure(datedIndex(dates), { kind: 'time', width: 777 });
    let window: TimeWindow | undefined;
    const instant = Date.parse('2017-04-06T10:00:03Z');
    for (let i = 0; i < 80; i++) {
      window = windowOf(figure, window, (scale, room) =>
        zoomed(scale, room, { x: scale.toX(instant), factor: 1.6, unit: 1000 }),
      );
    }
    window = windowOf(figure, window, (scale, room) => panned(scale, room, -400));
    const place = (i: number): number => ((i * 67) % 101) * 3.37;
    for (let i = 0; i < 600; i++) {
      const dx = place(i + 1) - place(i);
      window = windowOf(figure, window, (scale, room) => panned(scale, room, dx));
      const scale = figure.scale(window);
      const marks = figure.geometry(window).marks.filter(({ x }) => x >= 0 && x <= 777);
      expect(marks.length).toBeGreaterThan(0);
      for (const { x, entry } of marks)
        expect(Math.abs(x - (scale?.toX(entry.earliest) ?? 0))).toBeLessThan(0.5);
    }
  });

  /** The window after a gesture. */
  function windowOf(
    figure: Figure,
    window: TimeWindow | undefined,
    gesture: (
      scale: NonNullable<ReturnType<Figure['scale']>>,
      room: NonNullable<Figure['room']>,
    ) => TimeWindow | undefined,
  ): TimeWindow | undefined {
    const scale = figure.scale(window);
    return scale && figure.room ? gesture(scale, figure.room) : undefined;
  }

  test('the label of what began before the window stays in view with it', () => {
    const figure = new Figure(datedIndex(['2010-01-01/2020-12-31', '2011-03-01', '2019-05-01']), {
      kind: 'time',
    });
    const window = { from: Date.parse('2014-01-01'), to: Date.parse('2016-01-01') };
    const [mark] = figure.geometry(window).marks;
    expect(mark).toMatchObject({ labelX: 0, kind: 'span' });
    expect(mark?.x).toBeLessThan(0);
  });
});

describe('what stands where', () => {
  test('in the order of time from left to right, whatever the scale', () => {
    for (const kind of KINDS) {
      const { marks } = new Figure(readIndex('twitter-v-dhs'), { kind, width: 1000 }).geometry();
      const dated = marks.filter(({ entry }) => Number.isFinite(entry.earliest) && entry.event.when?.date);
      const xs = dated.sort((a, b) => a.entry.earliest - b.entry.earliest).map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }
  });

  test('a month is as long as it may mean, a day too short to be seen is a point', () => {
    const { marks } = new Figure(datedIndex(['2017-01', '2017-12-31']), { kind: 'time' }).geometry();
    const [month, day] = marks as [MarkGeometry, MarkGeometry];
    expect(month.to - month.from).toBeCloseTo((800 * 31) / 365, 6);
    expect(day.to).toBe(day.from);
  });

  test('a fold has its words and the width of one', () => {
    const { folds } = new Figure(readIndex('twitter-v-dhs')).geometry();
    expect(folds.map(({ kind }) => kind).filter((kind) => kind === 'fold')).toEqual(['fold']);
    for (const { from, to } of folds) expect(to - from).toBeGreaterThan(2 * EM);
  });

  test.each(KINDS)('what is known by its order alone stands in it from lane to lane, too: %s', (kind) => {
    const index = readIndex('twitter-v-dhs');
    const xOf = (lanes: 'none' | 'party'): readonly (readonly [string, number])[] => {
      const { marks } = new Figure(index, { kind, lanes, width: 1200 }).geometry();
      const late = marks.filter(({ entry }) => entry.latest === Number.POSITIVE_INFINITY);
      return late
        .toSorted((a, b) => a.entry.order - b.entry.order)
        .map(({ entry, x }) => [entry.event.id, x]);
    };
    expect(xOf('none')).toHaveLength(3);
    expect(xOf('party')).toEqual(xOf('none'));
  });

  test('what has no date stands in columns below, and nothing else does', () => {
    const { undated, undatedY, marks } = new Figure(
      indexOf([{ when: '2017-04-06' }, ...Array.from({ length: 7 }, () => ({}))]),
      { width: 900 },
    ).geometry();
    expect(undated).toHaveLength(7);
    expect(new Set(undated.map(({ x }) => x)).size).toBe(3);
    for (const { y } of undated) expect(y).toBeGreaterThan(undatedY);
    for (const { y } of marks) expect(y).toBeLessThan(undatedY);
  });

  test('a case without a date is only those', () => {
    const { marks, axisY, ticks, undated } = new Figure(readIndex('cases/undated-only')).geometry();
    expect([marks, axisY, ticks]).toEqual([[], 0, []]);
    expect(undated).not.toHaveLength(0);
  });

  test('ties join the marks of both events', () => {
    const index = indexOf([
      { when: '2017-04-01', kind: 'deadline' },
      { when: '2017-04-20', bears: [{ event: 'e0', as: 'sets deadline' }] },
    ]);
    const { ties, marks } = new Figure(index).geometry();
    const [due, order] = marks as [MarkGeometry, MarkGeometry];
    expect(ties).toMatchObject([
      { from: 'e1', to: 'e0', kind: 'bearing', fromX: order.x, fromY: order.y, toX: due.x, toY: due.y },
    ]);
  });

  test.each<[string, ScaleKind]>([
    ['folded', 'folded'],
    ['equal', 'equal'],
  ])('with no row at all, everything is counted: %s', (_, kind) => {
    const figure = new Figure(readIndex('twitter-v-dhs'), { kind, rows: 0 });
    const geometry = figure.geometry();
    expect(geometry.marks).toEqual([]);
    expectWhole(figure, geometry);
  });

  test('the height to keep is kept, and what has no date stands below it', () => {
    const figure = new Figure(indexOf([{ when: '2017-04-06' }, {}]));
    const keep = 2 * figure.geometry().height;
    const kept = layoutTimeline(figure.subject, figure.scale(), figure.frame, { least: keep });
    expect(kept.height).toBeGreaterThan(keep);
    expect(kept.undated[0]?.y).toBeGreaterThan(keep);
    expect(kept.marks).toEqual(figure.geometry().marks);
  });
});
