import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseIndex } from '../../src/case/index-case.js';
import { makeScale, type TimeScale, type TimeWindow } from '../../src/layout/scale.js';
import {
  datedIndex,
  drawn,
  type FigureOptions,
  KINDS,
  readIndex,
  someIndex,
  somePart,
  someWidth,
} from './figures.js';

const CASES: readonly [string, CaseIndex][] = [
  ['the first case', readIndex('twitter-v-dhs')],
  ['a long silence', readIndex('cases/long-silence')],
  ['years before 1', readIndex('cases/bce')],
  ['open ends', readIndex('cases/spans-and-deadlines')],
  ['one moment', datedIndex(['2017-04-06T10:00'])],
  ['one day', datedIndex(['2017-04-06'])],
  ['far years', datedIndex(['Y-9999999999999', '2017', 'Y9999999999999'])],
];

/** The part of a scale's axis between two shares of its width. */
function windowAt(scale: TimeScale, [from, to]: readonly [number, number]): TimeWindow {
  const at = (share: number): number => scale.toInstant(scale.start + share * (scale.end - scale.start));
  return { from: at(from), to: at(to) };
}

const some = fc.record({
  index: someIndex(20).filter(({ datedCount }) => datedCount > 0),
  width: someWidth,
  kind: fc.constantFrom(...KINDS),
  part: somePart,
});

describe.each(KINDS)('%s', (kind) => {
  test.each(CASES)('%s: the whole axis fills the room', (_, index) => {
    const { scale, axis } = drawn(index, { kind, width: 640 });
    expect(scale.start).toBeCloseTo(0, 6);
    expect(scale.end).toBeCloseTo(640, 6);
    expect(scale.toX(axis.from)).toBeCloseTo(0, 6);
    expect(scale.toX(axis.to)).toBeCloseTo(640, 6);
  });

  test.each(CASES)('%s: instants beyond the axis stop at its ends', (_, index) => {
    const { scale, axis } = drawn(index, { kind, width: 640 });
    expect(scale.toX(Number.NEGATIVE_INFINITY)).toBe(scale.toX(axis.from));
    expect(scale.toX(Number.POSITIVE_INFINITY)).toBe(scale.toX(axis.to));
    expect(scale.toInstant(-1e9)).toBe(axis.from);
    expect(scale.toInstant(1e9) / axis.to).toBeCloseTo(1, 12);
  });

  test.each(CASES)('%s: the pieces follow each other without a gap', (_, index) => {
    const { axis } = drawn(index, { kind });
    expect(axis.pieces.slice(1).map(({ from }) => from)).toEqual(
      axis.pieces.slice(0, -1).map(({ to }) => to),
    );
    expect(axis.pieces.filter(({ from, to }) => from >= to)).toEqual([]);
  });
});

/** No screen tells less than this apart. */
const WITHIN_PX = 1e-3;

/** Px to instant and back, but for what a number does not hold of an instant. */
function expectSamePlace(scale: TimeScale, x: number): void {
  const instant = scale.toInstant(x);
  const rounded = 2 * Number.EPSILON * Math.abs(instant);
  const slack = scale.toX(instant + rounded) - scale.toX(instant - rounded);
  expect(Math.abs(scale.toX(instant) - x)).toBeLessThan(WITHIN_PX + slack);
}

describe('laws', () => {
  test('px to instant and back is the same place', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), ({ index, width, kind }, share) => {
        const { scale } = drawn(index, { width, kind });
        const x = share * width;
        expectSamePlace(scale, x);
      }),
      { numRuns: 100 },
    );
  });

  test('px to instant and back is the same place in a window', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), ({ index, width, kind, part }, share) => {
        const { axis, room, scale: whole } = drawn(index, { width, kind });
        const window = windowAt(whole, part);
        fc.pre(whole.toX(window.to) - whole.toX(window.from) > 1);
        const scale = makeScale(axis, window, room);
        const x = share * width;
        expectSamePlace(scale, x);
      }),
      { numRuns: 100 },
    );
  });

  test('later is never further left', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 2 }),
        ({ index, width, kind }, shares) => {
          const { scale, axis } = drawn(index, { width, kind });
          const sorted = [...shares].sort((a, b) => a - b);
          const xs = sorted.map((share) => scale.toX(axis.from + share * (axis.to - axis.from)));
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a window is shown exactly', () => {
    fc.assert(
      fc.property(some, ({ index, width, kind, part }) => {
        const { axis, room, scale: whole } = drawn(index, { width, kind });
        const window = windowAt(whole, part);
        fc.pre(whole.toX(window.to) - whole.toX(window.from) > 1);
        const scale = makeScale(axis, window, room);
        // Without time in the window, all is shown: a table below has those.
        fc.pre(scale.window === window);
        expect(scale.toX(window.from)).toBeCloseTo(0, 3);
        expect(scale.toX(window.to)).toBeCloseTo(width, 3);
      }),
      { numRuns: 100 },
    );
  });

  test('any window gives finite places', () => {
    const instant = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -2e12, max: 3e12 }),
    );
    fc.assert(
      fc.property(some, fc.tuple(instant, instant), ({ index, width, kind }, [a, b]) => {
        fc.pre(a !== b);
        const { axis, room } = drawn(index, { width, kind });
        const scale = makeScale(axis, { from: Math.min(a, b), to: Math.max(a, b) }, room);
        const { density, start, end } = scale;
        const places = [density, start, end, scale.toX(a), scale.toX(axis.from), scale.toInstant(width / 2)];
        expect(places.filter((place) => !Number.isFinite(place))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a window may leave without time', () => {
  const { axis, room, scale } = drawn(datedIndex(['2017-03-13', '2017-03-14', '2017-08-01', '2017-08-02']));
  const fold = axis.pieces.find(({ kind }) => kind === 'fold');
  test.each<[string, TimeWindow]>([
    ['inside a fold', { from: (fold?.from ?? 0) + 1e6, to: (fold?.to ?? 0) - 1e6 }],
    ['all of a fold', { from: fold?.from ?? 0, to: fold?.to ?? 0 }],
    ['before the axis', { from: axis.from - 2e6, to: axis.from - 1e6 }],
    ['after the axis', { from: axis.to + 1e6, to: axis.to + 2e6 }],
  ])('a window %s shows all instead', (_, window) => {
    const shown = makeScale(axis, window, room);
    expect(fold).toBeDefined();
    for (const place of [shown.density, shown.start, shown.end, shown.toX(axis.from), shown.toX(axis.to)])
      expect(place).toSatisfy(Number.isFinite);
    expect([shown.start, shown.end]).toEqual([scale.start, scale.end]);
    expect(shown.window).toEqual({ from: axis.from, to: axis.to });
  });

  test('what is of fixed width takes at most half of a narrow room', () => {
    for (const width of [280, 320, 400]) {
      const narrow = drawn(readIndex('cases/long-silence'), { width } satisfies FigureOptions).scale;
      const fixed = narrow.axis.pieces
        .filter(({ kind }) => kind !== 'time')
        .reduce((sum, { from, to }) => sum + narrow.toX(to) - narrow.toX(from), 0);
      expect(fixed).toBeLessThanOrEqual(width / 2 + 1e-6);
    }
  });

  test('a scale is not changed by being asked', () => {
    const before = [scale.toX(axis.from), scale.toInstant(100), scale.density];
    scale.toInstant(5);
    scale.toX(axis.to);
    expect([scale.toX(axis.from), scale.toInstant(100), scale.density]).toEqual(before);
  });
});
