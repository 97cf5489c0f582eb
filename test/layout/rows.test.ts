import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, Rows } from '../../src/layout/rows.js';

function rowsOf(given: readonly Box[], gap = 0, most = 99): number[] {
  const rows = new Rows(gap, most);
  return given.map((box) => {
    const { row } = rows.place(box) ?? { row: -1 };
    if (row !== -1) rows.take(row, box);
    return row;
  });
}
const boxes = (...ends: readonly (readonly [number, number])[]): Box[] =>
  ends.map(([from, to]) => ({ from, to }));

test.each<[string, readonly Box[], number, number, readonly number[]]>([
  ['nothing', [], 0, 9, []],
  ['one', boxes([0, 5]), 0, 9, [0]],
  ['one after the other', boxes([0, 5], [5, 9]), 0, 9, [0, 0]],
  ['closer than the gap', boxes([0, 5], [6, 9]), 2, 9, [0, 1]],
  ['at the gap', boxes([0, 5], [7, 9]), 2, 9, [0, 0]],
  ['the same place twice', boxes([0, 5], [0, 5]), 0, 9, [0, 1]],
  ['an earlier one after a later one', boxes([7, 9], [0, 5]), 2, 9, [0, 1]],
  ['the first row that has room', boxes([0, 9], [1, 3], [4, 6]), 0, 9, [0, 1, 1]],
  ['no row left', boxes([0, 9], [1, 9], [2, 9], [9, 10]), 0, 2, [0, 1, -1, 0]],
  ['no rows', boxes([0, 9]), 0, 0, [-1]],
])('%s', (_, given, gap, most, expected) => {
  expect(rowsOf(given, gap, most)).toEqual(expected);
});

const some = fc.tuple(
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 80 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 60 },
  ),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 1, max: 8 }),
);

test('none lies on another', () => {
  fc.assert(
    fc.property(some, ([given, gap, most]) => {
      const rows = rowsOf(given, gap, most);
      given.forEach((a, i) => {
        given.forEach((b, j) => {
          if (i >= j || rows[i] === -1 || rows[i] !== rows[j]) return;
          const apart = a.from <= b.from ? b.from - a.to : a.from - b.to;
          expect(apart).toBeGreaterThanOrEqual(gap);
        });
      });
    }),
    { numRuns: 200 },
  );
});

test('only what has no room is left out, as was said before', () => {
  fc.assert(
    fc.property(some, ([given, gap, most]) => {
      const rows = new Rows(gap, most);
      const said = given.map((box) => {
        const isFree = rows.free <= box.from;
        const place = rows.place(box);
        if (place) rows.take(place.row, box);
        return [isFree, place !== undefined];
      });
      expect(said.filter(([before, after]) => before !== after)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the same boxes give the same rows, and are not changed', () => {
  fc.assert(
    fc.property(some, ([given, gap, most]) => {
      const frozen = given.map((box) => Object.freeze({ ...box }));
      expect(rowsOf(frozen, gap, most)).toEqual(rowsOf(given, gap, most));
    }),
    { numRuns: 50 },
  );
});

test('a row that is taken further on ends there, and threads pass under boxes but not along each other', () => {
  const rows = new Rows(0, 2, [
    { end: 10, threadEnd: -Infinity, limit: 50 },
    { end: -Infinity, threadEnd: -Infinity, limit: Number.POSITIVE_INFINITY },
  ]);
  expect(rows.place({ from: 5, to: 20 })).toEqual({ row: 1, limit: Number.POSITIVE_INFINITY });
  expect(rows.place({ from: 20, to: 40 })).toEqual({ row: 0, limit: 50 });
  expect(rows.place({ from: 20, to: 60 })?.row).toBe(1);
  const threaded = { from: 20, to: 30, thread: { from: 0, to: 40 } };
  rows.take(0, threaded);
  expect(rows.place({ from: 30, to: 45, thread: { from: 5, to: 45 } })?.row).toBe(1);
  expect(rows.place({ from: 30, to: 45, thread: { from: 40, to: 45 } })?.row).toBe(0);
});
