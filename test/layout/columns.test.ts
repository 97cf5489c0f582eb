/** Many events of one day: those of which only the day is known share its line, and leave room for those with a time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkGeometry, TimelineGeometry } from '../../src/layout/geometry.js';
import type { LaneKind } from '../../src/layout/lane-of.js';
import { panned, zoomed } from '../../src/layout/look.js';
import type { TimeWindow } from '../../src/layout/scale.js';
import { datedIndex, Figure, indexOf, KINDS, labelBoxes, overlaps, readIndex, someWidth } from './figures.js';

const HOUR = 3_600_000;
const isTimed = ({ entry }: Pick<MarkGeometry, 'entry'>): boolean => entry.latest - entry.earliest < 2 * HOUR;

/** One day in June of so many events, of which every fourth has a time. */
const busyDay = (count: number) =>
  datedIndex(
    Array.from({ length: count }, (_, i) =>
      i % 4 === 0
        ? `2026-06-09T${String(8 + Math.floor((i / count) * 12)).padStart(2, '0')}:30`
        : '2026-06-09',
    ),
  );

function countedIds({ crowds }: TimelineGeometry): string[] {
  return crowds.flatMap((crowd) => crowd.entries().map(({ event }) => event.id));
}

describe.each(KINDS)('a busy day, %s', (kind) => {
  test.each([640, 1200, 1900])('%d px: what has a time has a row of its own, and is not counted', (width) => {
    const figure = new Figure(readIndex('cases/one-busy-day'), { kind, width });
    const geometry = figure.geometry();
    const timed = geometry.marks.filter(isTimed);
    const loose = geometry.marks.filter((mark) => !isTimed(mark));
    // In a narrow figure, as many as there are rows for; on an equal axis they share its end.
    expect(timed.length).toBeGreaterThanOrEqual(width < 1000 || kind === 'equal' ? 8 : 14);
    expect(new Set(loose.map(({ row }) => row)).size).toBe(1);
    expect(timed.filter(({ row }) => row === loose[0]?.row)).toEqual([]);
    expect(loose.length).toBeGreaterThan(20);
    expect(
      new Set([...geometry.marks.map(({ entry }) => entry.event.id), ...countedIds(geometry)]).size,
    ).toBe(figure.index.events.length);
  });

  test('no place in the day is said of what has no time', () => {
    const figure = new Figure(busyDay(60), { kind, width: 1200 });
    const loose = figure.geometry().marks.filter((mark) => !isTimed(mark));
    const day = figure.index.events.find((entry) => !isTimed({ entry }));
    const [from, to] = [day?.earliest, (day?.latest ?? 0) + 1].map((at) => figure.scale()?.toX(at ?? 0) ?? 0);
    for (const mark of loose) expect([mark.x, mark.from, mark.to]).toEqual([from, from, to]);
    const starts = [...new Set(loose.map(({ labelX }) => labelX))];
    expect(starts.length).toBeGreaterThan(2);
    for (const start of starts) {
      const column = loose.filter(({ labelX }) => labelX === start);
      const dates = column.map(({ label }) => label.lines.filter(({ font }) => font === 'date').length);
      expect(dates).toEqual([1, ...column.slice(1).map(() => 0)]);
    }
  });
});

test('events of two hundred are drawn as far as there is room, and counted beyond', () => {
  const geometry = new Figure(busyDay(200), { width: 1200 }).geometry();
  expect(geometry.marks.length + countedIds(geometry).length).toBe(200);
  expect(geometry.height).toBeLessThan(1200);
  expect(geometry.marks.filter(isTimed).length).toBeGreaterThan(25);
});

test.each([1200, 1280, 1600])('two hundred in a week, %i px: every day has a column of its own', (width) => {
  const week = Array.from(
    { length: 200 },
    (_, i) => `2026-06-${String(8 + Math.floor((i * 7) / 200)).padStart(2, '0')}`,
  );
  const figure = new Figure(datedIndex(week), { kind: 'time', width });
  const geometry = figure.geometry();
  const days = new Map<number, readonly MarkGeometry[]>();
  for (const mark of geometry.marks) days.set(mark.from, [...(days.get(mark.from) ?? []), mark]);
  expect(days.size).toBe(7);
  for (const marks of days.values()) {
    expect(marks.length).toBeGreaterThanOrEqual(10);
    for (const { labelX, label, to } of marks) expect(labelX + label.width).toBeLessThanOrEqual(to);
  }
  expect(geometry.marks.length + countedIds(geometry).length).toBe(200);
});

test.each([
  [1280, false],
  [1434, true],
  [900, false],
])('two hundred in a week, %i px (mirrored: %s): no end of the window cuts a label', (width, isMirrored) => {
  const week = Array.from({ length: 200 }, (_, i) => {
    const day = `2026-06-${String(8 + Math.floor((i * 7) / 200)).padStart(2, '0')}`;
    return i % 5 === 0 ? `${day}T${String(i % 24).padStart(2, '0')}:30` : day;
  });
  for (const kind of ['time', 'folded'] as const) {
    const figure = new Figure(datedIndex(week), { kind, width, isMirrored });
    let window: TimeWindow | undefined;
    for (const [share, factor] of [
      [0.3, 2],
      [0.7, 2],
      [0.4, 2.5],
      [0.9, 1.4],
    ] as const) {
      const scale = figure.scale(window);
      if (scale && figure.room)
        window = zoomed(scale, figure.room, { x: share * scale.width, factor, unit: HOUR });
      const geometry = figure.geometry(window);
      const shown = labelBoxes(geometry).filter(({ left, right }) => right > left);
      expect(shown.filter(({ left, right }) => left < -1 || right > geometry.width + 1)).toEqual([]);
      const counts = geometry.crowds
        .map(({ x, width: wide }) => [x, x + wide] as const)
        .sort(([a], [b]) => a - b);
      for (const [i, [, to]] of counts.entries())
        expect(to).toBeLessThanOrEqual(counts[i + 1]?.[0] ?? Infinity);
      expect(counts.every(([from]) => from < geometry.width)).toBe(true);
    }
  }
});

const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `T${String(hour).padStart(2, '0')}:15`);
const busyDate = fc
  .tuple(
    fc.integer({ min: 7, max: 9 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: clock }),
  )
  .map(([day, time]) => `2026-06-0${day}${time}`);
const busyCase = fc
  .array(
    fc.record({
      when: fc.oneof(
        { weight: 9, arbitrary: busyDate },
        {
          weight: 1,
          arbitrary: fc.constantFrom('2026-06', '2026-06-08?', '2026-06-07/2026-06-09', '2026-06-08/..'),
        },
      ),
      title: fc.integer({ min: 1, max: 14 }).map((words) => 'filing '.repeat(words).trim()),
      kind: fc.constantFrom('order', 'deadline', 'filing', 'filing'),
    }),
    { minLength: 3, maxLength: 90 },
  )
  .map((events) => indexOf(events));

test('wherever and however close: labels are apart, rows stay, and what is known to the day keeps its whole day', () => {
  const moves = fc.array(
    fc.record({
      zoom: fc.double({ min: 1.2, max: 9, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  const pans = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 5 });
  const figures = fc.record({
    kind: fc.constantFrom(...KINDS),
    width: someWidth,
    lanes: fc.constantFrom<LaneKind>('none', 'kind'),
    isMirrored: fc.boolean(),
  });
  fc.assert(
    fc.property(busyCase, figures, moves, pans, (index, options, zooms, dxs) => {
      const figure = new Figure(index, { ...options, rows: options.lanes === 'none' ? 10 : 4 });
      let window: TimeWindow | undefined;
      const at = () => figure.scale(window);
      for (const { zoom, at: share } of zooms) {
        const scale = at();
        if (scale && figure.room)
          window = zoomed(scale, figure.room, { x: share * scale.width, factor: zoom, unit: HOUR });
      }
      const rows = new Map<string, string>();
      for (const dx of dxs) {
        const geometry = figure.geometry(window);
        const counts = geometry.crowds.map(({ x, y, width, height }, i) => {
          return { name: `count ${i}`, left: x, top: y, right: x + width, bottom: y + height };
        });
        expect(overlaps([...labelBoxes(geometry), ...counts])).toEqual([]);
        for (const { entry, row, lane } of geometry.marks) {
          const place = `${lane} ${row}`;
          expect([entry.event.id, rows.get(entry.event.id) ?? place]).toEqual([entry.event.id, place]);
          rows.set(entry.event.id, place);
        }
        const scale = at();
        if (scale && figure.room) window = panned(scale, figure.room, dx);
      }
    }),
    { numRuns: 80 },
  );
});
