import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilFromInstant } from '../../src/case/calendar.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import type { TimelineSubject } from '../../src/layout/geometry.js';
import { makeScale, type TimeWindow } from '../../src/layout/scale.js';
import {
  contextAfter,
  makeTicks,
  type Tick,
  type TickContext,
  type TickUnit,
} from '../../src/layout/ticks.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import { datedIndex, drawn, readIndex, someIndex, someKind, somePart, someWidth } from './figures.js';

const SPACING = 128;

/** The ticks of a case on a proportional axis, in a window where one is given. */
function ticksOf(
  index: CaseIndex,
  options: { window?: TimeWindow; width?: number; kind?: 'time' | 'folded' } = {},
): readonly Tick[] {
  const { axis, room } = drawn(index, { kind: options.kind ?? 'time', width: options.width ?? 800 });
  const { timeZone } = index.case;
  return makeTicks(makeScale(axis, options.window, room), {
    timeZone,
    finest: index.finest,
    spacing: SPACING,
  });
}

/** A tick's wall clock: `2017-03-12T01:00`. */
function clock({ local }: Tick): string {
  const { year, month, day, hour, minute, second } = civilFromInstant(local);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${second > 0 ? `:${two(second)}` : ''}`;
}

/** What each has to say where all before it are said. */
function contextsOf(ticks: readonly Tick[]): readonly TickContext[] {
  return ticks.map((tick, i) => contextAfter(ticks[i - 1], tick));
}

const UNITS: readonly TickUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const at = (text: string): number => Date.parse(text);

describe('units', () => {
  test.each<[string, readonly string[], TickUnit, RegExp]>([
    ['a minute', ['2017-04-06T10:00:00', '2017-04-06T10:00:45'], 'second', /T10:00/],
    ['an hour', ['2017-04-06T10:00', '2017-04-06T10:50'], 'minute', /:(00|15|30|45)$/],
    ['a day', ['2017-04-06T02:00', '2017-04-06T22:00'], 'hour', /:00$/],
    ['some days', ['2017-04-03', '2017-04-07'], 'day', /T00:00$/],
    ['a month', ['2017-04-03', '2017-04-30'], 'week', /T00:00$/],
    ['half a year', ['2017-01-03', '2017-06-30'], 'month', /-01T00:00$/],
    ['a year and a half', ['2017-01-03', '2018-05-30'], 'quarter', /-(01|04|07|10)-01T00:00$/],
    ['ten years', ['2010-01-03', '2020-10-30'], 'year', /0-01-01T00:00$|5-01-01T00:00$|-01-01T00:00$/],
    ['two thousand years', ['0010', '2020'], 'year', /^\d*00-01-01T00:00$/],
    ['across year 1', ['-0100', '0100'], 'year', /^-?\d+-01-01T00:00$/],
    ['far years', ['Y-9999999999999', 'Y9999999999999'], 'year', /-\d\d-\d\d/],
  ])('%s: on units of the calendar', (_, dates, unit, form) => {
    const ticks = ticksOf(datedIndex(dates));
    expect(ticks.length).toBeGreaterThan(1);
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]));
    for (const tick of ticks) expect(clock(tick)).toMatch(form);
  });

  test('weeks begin on Mondays', () => {
    const ticks = ticksOf(datedIndex(['2017-04-03', '2017-04-30']));
    expect(ticks.map(({ local }) => new Date(local).getUTCDay())).toEqual(ticks.map(() => 1));
  });

  test('an axis of equal steps says the day of each, as many as have room, and no more often than it passes', () => {
    const days = Array.from({ length: 30 }, (_, i) => `2017-0${1 + Math.floor(i / 4)}-0${1 + (i % 4)}`);
    for (const [width, share] of [
      [1600, 1],
      [800, 2],
    ] as const) {
      const { scale } = drawn(datedIndex(days), { kind: 'equal', width: width * 1.28 });
      const ticks = makeTicks(scale, { timeZone: undefined, finest: 'day', spacing: SPACING });
      expect(ticks.map(clock)).toEqual(days.filter((_, i) => i % share === 0).map((day) => `${day}T00:00`));
      expect(new Set(ticks.map(({ unit }) => unit))).toEqual(new Set(['day']));
    }
  });

  test.each<[string, readonly string[], TickUnit, readonly TickContext[]]>([
    [
      'one day, by its minutes',
      ['2017-04-06T10:00', '2017-04-06T10:05', '2017-04-06T18:00'],
      'minute',
      ['first', 'plain', 'plain'],
    ],
    ['months, never by days', ['2016-11', '2017-01', '2017-05'], 'month', ['first', 'first', 'new-parent']],
    ['years', ['2001', '2011', '2012'], 'year', ['first', 'first', 'first']],
  ])('an axis of equal steps tells %s', (_, dates, unit, contexts) => {
    const index = datedIndex(dates);
    const { scale } = drawn(index, { kind: 'equal' });
    const ticks = makeTicks(scale, { timeZone: undefined, finest: index.finest, spacing: SPACING });
    expect(ticks.map((tick) => tick.unit)).toEqual(dates.map(() => unit));
    expect(contextsOf(ticks)).toEqual(contexts);
  });

  test('an axis of equal steps keeps its dates while a reader pans', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2017-02-${String(i + 1).padStart(2, '0')}`);
    const { scale, axis, room } = drawn(datedIndex(days), { kind: 'equal' });
    const options = { timeZone: undefined, finest: 'day', spacing: SPACING } as const;
    const seen = (shift: number): readonly Tick[] => {
      const window = { from: scale.toInstant(shift), to: scale.toInstant(400 + shift) };
      return makeTicks(makeScale(axis, window, room), options);
    };
    const all = new Set([0, 400].flatMap((shift) => seen(shift).map(clock)));
    for (let shift = 0; shift < 400; shift += 7)
      for (const tick of seen(shift)) {
        expect(all).toContain(clock(tick));
        expect(tick.x).toBeGreaterThan(-1);
      }
  });

  test.each([480, 768, 1280])('a week says more than its first day at %i px', (width) => {
    const ticks = ticksOf(datedIndex(['2017-04-03', '2017-04-09']), { width });
    expect(ticks.map(clock)).toEqual([3, 4, 5, 6, 7, 8, 9].map((day) => `2017-04-0${day}T00:00`));
  });
});

describe('the case’s zone', () => {
  test.each([
    ['America/New_York', '2017-03-12', '2017-11-05'],
    ['Europe/Berlin', '2017-03-26', '2017-10-29'],
    ['Australia/Lord_Howe', '2017-10-01', '2017-04-02'],
    ['Africa/Cairo', '2023-04-28', '2023-10-26'],
  ])('%s: days begin at its midnight on both sides of a change of the clocks', (timeZone, ...changes) => {
    for (const change of changes) {
      const day = at(`${change}T00:00Z`);
      const around = [-2, 2].map((by) => new Date(day + by * 86_400_000).toISOString().slice(0, 10));
      const ticks = ticksOf(datedIndex(around, { timeZone }));
      expect(ticks.map(clock)).toEqual(
        [-2, -1, 0, 1, 2].map((by) => `${new Date(day + by * 86_400_000).toISOString().slice(0, 10)}T00:00`),
      );
      const gaps = ticks.slice(1).map(({ x }, i) => x - (ticks[i]?.x ?? 0));
      expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(1.01);
    }
  });

  test('an hour that the clocks leave out has no tick', () => {
    const hours = ['2017-03-12T00:30', '2017-03-12T05:30'];
    const ticks = ticksOf(datedIndex(hours, { timeZone: 'America/New_York' }), { width: 1600 });
    expect(ticks.map(clock)).not.toContain('2017-03-12T02:00');
    expect(ticks.map(clock)).toContain('2017-03-12T03:00');
    expect(new Set(ticks.map(({ x }) => Math.round(x))).size).toBe(ticks.length);
  });

  test('in an hour that comes twice, no tick lies before the window', () => {
    const index = datedIndex(['2017-11-05T00:00', '2017-11-05T06:00'], { timeZone: 'America/New_York' });
    const window = { from: at('2017-11-05T06:10Z'), to: at('2017-11-05T07:20Z') };
    const ticks = ticksOf(index, { window });
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.filter(({ x }) => x < -0.5)).toEqual([]);
  });
});

describe('words', () => {
  /** What is said at the ticks of a folded figure: its context, or nothing. */
  function saidOf(index: CaseIndex, width: number, share: readonly [number, number]) {
    const { figure, axis, scale } = drawn(index, { width });
    const window = { from: scale.toInstant(share[0] * width), to: scale.toInstant(share[1] * width) };
    const subject: TimelineSubject = {
      ...figure.subject,
      tickText: ({ context, local, unit }) =>
        `${unit === 'year' ? 'first' : context} ${local}`.slice(0, context === 'plain' ? 8 : 20),
    };
    const { ticks, folds } = layoutTimeline(subject, figure.scale(window), figure.frame);
    return { axis, ticks: ticks.filter(({ text }) => text !== ''), folds };
  }

  test('the first that are said in view, after a fold and in a new year say the day, whichever ticks have no room', () => {
    const dates = fc
      .array(fc.record({ burst: fc.integer({ min: 0, max: 5 }), hours: fc.integer({ min: 0, max: 200 }) }), {
        minLength: 3,
        maxLength: 25,
      })
      .map((all) =>
        all.map(({ burst, hours }) =>
          new Date(1.4e12 + burst * burst * 9e9 + hours * 3.6e6).toISOString().slice(0, hours % 2 ? 16 : 10),
        ),
      );
    fc.assert(
      fc.property(dates, someWidth, somePart, (texts, width, share) => {
        fc.pre(share[1] - share[0] > 0.01);
        const { ticks, folds } = saidOf(datedIndex(texts), width, share);
        const edges = [Number.NEGATIVE_INFINITY, ...folds.map(({ to }) => to), Number.POSITIVE_INFINITY];
        for (const [i, edge] of edges.entries()) {
          const [first] = ticks.filter(({ x }) => x >= edge - 0.1 && x < (edges[i + 1] ?? edge) - 0.1);
          expect(first?.text ?? 'nothing').not.toMatch(/^plain/);
        }
        const years = ticks.map(({ at: local }) => new Date(local).getUTCFullYear());
        for (const [i, { text }] of ticks.entries())
          if (years[i] !== years[i - 1]) expect(text).toMatch(/^first/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('claims', () => {
  test.each([280, 640, 2000, 20_000])('a case of months has no tick finer than a month at %d px', (width) => {
    for (const kind of ['time', 'folded'] as const)
      for (const { unit } of ticksOf(readIndex('cases/month-only'), { width, kind }))
        expect(['month', 'quarter', 'year']).toContain(unit);
  });

  test.each<[string, TickUnit]>([
    ['2017-04-06T10:00:05', 'second'],
    ['2017-04-06T10:00', 'minute'],
    ['2017-04-06', 'day'],
    ['2017-04', 'month'],
    ['2017-21', 'month'],
    ['2017', 'year'],
    ['201X', 'year'],
  ])('%s: zoomed in as far as can be, no tick is finer than a %s', (date, unit) => {
    const index = datedIndex([date, date]);
    const from = index.events[0]?.earliest ?? 0;
    const ticks = ticksOf(index, { window: { from, to: from + 30_000 } });
    const finer = UNITS.slice(0, UNITS.indexOf(unit));
    expect(ticks.filter((tick) => finer.includes(tick.unit))).toEqual([]);
  });

  test('the first of a year says so, its followers need not', () => {
    const ticks = ticksOf(datedIndex(['2017-01-03', '2018-05-30']));
    expect(contextsOf(ticks)).toEqual(
      ticks.map((tick, i) => (i === 0 || clock(tick).includes('-01-01') ? 'first' : 'plain')),
    );
  });
});

describe('laws', () => {
  test('ticks ascend, lie in the window, and are no more than there is room for', () => {
    fc.assert(
      fc.property(
        someIndex(20).filter(({ datedCount }) => datedCount > 0),
        someWidth,
        someKind,
        somePart,
        (index, width, kind, part) => {
          const { axis, room, scale: whole } = drawn(index, { width, kind });
          const [from, to] = part.map((share) => whole.toInstant(share * width)) as [number, number];
          fc.pre(from < to);
          const scale = makeScale(axis, { from, to }, room);
          const { timeZone } = index.case;
          const ticks = makeTicks(scale, { timeZone, finest: index.finest, spacing: SPACING });
          const xs = ticks.map(({ x }) => x);
          expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
          expect(xs.filter((x) => !(x >= -0.5 && x <= width + 0.5))).toEqual([]);
          expect(ticks.length).toBeLessThanOrEqual((2 * width) / SPACING + 2 * axis.pieces.length + 2);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('where milliseconds are rounded away, there is an end to them', () => {
    const index = datedIndex(['Y300000000000', '2017-04-06T10:00:05']);
    const from = (index.events.at(-1)?.earliest ?? 0) + 1e9;
    for (const length of [3e3, 3e6, 3e9]) {
      const ticks = ticksOf(index, { window: { from, to: from + length } });
      expect(ticks.length).toBeLessThan(30);
    }
  });
});
