import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestUnit } from '../../src/case/calendar.js';
import { panned, revealed, zoomed } from '../../src/layout/look.js';
import { makeScale, type Room, type TimeScale, type TimeWindow } from '../../src/layout/scale.js';
import { datedIndex, drawn, readIndex, someIndex, someKind, someWidth } from './figures.js';

/** The reader in front of a figure: what is in view after each gesture. */
class Reader {
  scale: TimeScale;
  readonly #whole: TimeScale;
  readonly #room: Room;
  readonly #unit: number;

  constructor(scale: TimeScale, room: Room, unit: number) {
    this.scale = scale;
    this.#whole = scale;
    this.#room = room;
    this.#unit = scale.axis.kind === 'equal' ? 0.5 : unit;
  }

  zoom(factor: number, x: number): TimeWindow | undefined {
    return this.#see(zoomed(this.scale, this.#room, { x, factor, unit: this.#unit }));
  }

  pan(dx: number): TimeWindow | undefined {
    return this.#see(panned(this.scale, this.#room, dx));
  }

  reveal(instant: number): TimeWindow | undefined {
    return this.#see(revealed(this.scale, this.#room, instant));
  }

  get isWhole(): boolean {
    return this.scale === this.#whole;
  }

  #see(window: TimeWindow | undefined): TimeWindow | undefined {
    this.scale = window ? makeScale(this.scale.axis, window, this.#room) : this.#whole;
    return window;
  }
}

function reader(index = readIndex('twitter-v-dhs'), options: Parameters<typeof drawn>[1] = {}): Reader {
  const { scale, room } = drawn(index, options);
  return new Reader(scale, room, smallestUnit(index.finest));
}

const some = fc.record({
  index: someIndex(20).filter(({ datedCount }) => datedCount > 1),
  width: someWidth,
  kind: someKind,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const closer = fc.double({ min: 1.05, max: 30, noNaN: true });
/** Distances below this cannot be seen. */
const WITHIN_PX = 0.01;

describe('zoomed', () => {
  test('keeps what is under the pointer where it is', () => {
    fc.assert(
      fc.property(some, closer, share, ({ index, width, kind }, factor, at) => {
        const look = reader(index, { width, kind });
        const x = at * width;
        const anchor = look.scale.toInstant(x);
        look.zoom(factor, x);
        expect(Math.abs(look.scale.toX(anchor) - x)).toBeLessThan(WITHIN_PX);
      }),
      { numRuns: 100 },
    );
  });

  test('never shows anything beyond the axis', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.tuple(fc.double({ min: 0.03, max: 30, noNaN: true }), share), {
          minLength: 1,
          maxLength: 12,
        }),
        ({ index, width, kind }, steps) => {
          const look = reader(index, { width, kind });
          for (const [factor, at] of steps) {
            look.zoom(factor, at * width);
            expect(look.scale.start).toBeLessThan(WITHIN_PX);
            expect(look.scale.end).toBeGreaterThan(width - WITHIN_PX);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('in and out again returns to the same window', () => {
    fc.assert(
      fc.property(
        some,
        closer,
        fc.double({ min: 1.05, max: 4, noNaN: true }),
        share,
        (of, first, factor, at) => {
          const look = reader(of.index, of);
          const x = at * of.width;
          const before = look.zoom(first, of.width / 2);
          fc.pre(before !== undefined);
          const { density, start } = look.scale;
          look.zoom(factor, x);
          const done = look.scale.density / density;
          fc.pre(done > 1.001);
          look.zoom(1 / done, x);
          expect(look.scale.density / density).toBeCloseTo(1, 5);
          expect(Math.abs(look.scale.start - start)).toBeLessThan(WITHIN_PX * done + Math.abs(start) * 1e-6);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('all the way out is all', () => {
    const look = reader();
    look.zoom(8, 300);
    expect(look.isWhole).toBe(false);
    expect(look.zoom(0.01, 300)).toBeUndefined();
    expect(look.isWhole).toBe(true);
  });

  test.each([
    ['twitter-v-dhs', 120_000],
    ['cases/month-only', 2 * 30.44 * 86_400_000],
    ['cases/bce', undefined],
  ])('%s: ends at two of the finest unit', (name, least) => {
    const index = readIndex(name);
    const look = reader(index, { kind: 'time' });
    for (let i = 0; i < 100; i++) look.zoom(3, 400);
    const { from, to } = look.scale.window;
    expect((to - from) / (least ?? 2 * smallestUnit(index.finest))).toBeCloseTo(1, 3);
  });

  test('a case no longer than two units is not zoomed', () => {
    const look = reader(datedIndex(['2017-04-06']));
    expect(look.zoom(2, 100)).toBeUndefined();
  });
});

describe('panned', () => {
  test('moves every mark by as much, until an end stands at its edge', () => {
    fc.assert(
      fc.property(
        some,
        closer,
        share,
        fc.integer({ min: -3000, max: 3000 }),
        ({ index, width, kind }, factor, at, dx) => {
          const look = reader(index, { width, kind });
          fc.pre(look.zoom(factor, at * width) !== undefined);
          const { start, end } = look.scale;
          fc.pre(end - start > width + 1);
          look.pan(dx);
          const moved = Math.min(Math.max(dx, width - end), -start);
          expect(Math.abs(look.scale.start - (start + moved))).toBeLessThan(WITHIN_PX + (end - start) * 1e-6);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('there and back is the same window', () => {
    const look = reader();
    look.zoom(6, 400);
    const { from, to } = look.scale.window;
    look.pan(-120);
    expect(look.scale.window.from).toBeGreaterThan(from);
    look.pan(120);
    expect(look.scale.window.from / from).toBeCloseTo(1, 9);
    expect(look.scale.window.to / to).toBeCloseTo(1, 9);
  });

  test.each([
    ['right', 1e6, (scale: TimeScale) => [scale.window.from, scale.axis.from]],
    ['left', -1e6, (scale: TimeScale) => [scale.window.to, scale.axis.to]],
  ])('stops at the end: %s', (_, dx, ends) => {
    const look = reader();
    look.zoom(6, 400);
    look.pan(dx);
    const [seen, end] = ends(look.scale);
    expect(seen).toBe(end);
    expect(look.scale.density).toBeCloseTo(reader().scale.density * 6, 9);
  });

  test('where all is in view, nothing moves', () => {
    expect(reader().pan(200)).toBeUndefined();
  });
});

describe('revealed', () => {
  test('brings any event into view, and keeps the zoom', () => {
    fc.assert(
      fc.property(some, closer, share, share, ({ index, width, kind }, factor, at, of) => {
        const look = reader(index, { width, kind });
        fc.pre(look.zoom(factor, at * width) !== undefined);
        const { density, axis, start, end } = look.scale;
        fc.pre(end - start > width + 1);
        const instant = axis.from + of * (axis.to - axis.from);
        look.reveal(instant);
        const x = look.scale.toX(instant);
        expect(x).toBeGreaterThan(-1);
        expect(x).toBeLessThan(width + 1);
        expect(look.scale.density / density).toBeCloseTo(1, 5);
      }),
      { numRuns: 100 },
    );
  });

  test('what is in view stays where it is', () => {
    const look = reader();
    look.zoom(6, 400);
    const { window } = look.scale;
    expect(look.reveal(look.scale.toInstant(400))).toBe(window);
  });

  test('where all is in view, all stays in view', () => {
    const look = reader();
    expect(look.reveal(look.scale.toInstant(400))).toBeUndefined();
  });
});
