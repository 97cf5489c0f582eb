/** The moments that a reader goes to one by one: days, months or years, from before the first event to after the last. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf } from '../../src/case/in-force.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import { makeMoments, neighbourStep } from '../../src/layout/moments.js';
import { firstCase, indexOf } from '../state/cases.js';

function momentsOf(index: CaseIndex) {
  const all = [...index.relationshipById.values()];
  const times = all.flatMap(({ when, begins, ends }) => [when, begins, ends].flatMap((one) => one ?? []));
  return makeMoments(
    index,
    all.map((one) => termOf(one, index)),
    times,
  );
}

const casesOf = (...dates: readonly string[]) =>
  indexOf({ events: dates.map((when, i) => ({ id: `e${String(i)}`, title: 'E', when })) });

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

describe('the first case', () => {
  const moments = momentsOf(firstCase)!;

  test('has a step for each day, one before and two after', () => {
    expect(moments.unit).toBe('day');
    expect(dayOf(moments.stretchAt(0).to)).toBe('2017-03-13');
    expect(dayOf(moments.stretchAt(1).from)).toBe('2017-03-13');
    expect(dayOf(moments.stretchAt(moments.count - 1).from)).toBe('2017-04-08');
  });

  test('a day is one of the case’s own zone, over a change of its clocks too', () => {
    for (let step = 0; step + 1 < moments.count; step++)
      expect(moments.stretchAt(step + 1).from).toBe(moments.stretchAt(step).to + 1);
    expect(new Date(moments.stretchAt(0).from).toISOString()).toBe('2017-03-12T05:00:00.000Z');
    expect(new Date(moments.stretchAt(1).from).toISOString()).toBe('2017-03-13T04:00:00.000Z');
  });

  test('stops where events lie, and changes where relationships begin, end, or may have ended', () => {
    const days = (steps: readonly number[]) => steps.map((step) => dayOf(moments.stretchAt(step).from));
    expect(days(moments.stops)).toEqual(['2017-03-13', '2017-03-14', '2017-04-06', '2017-04-07']);
    expect(days(moments.changes)).toEqual(['2017-03-14', '2017-04-06', '2017-04-07']);
  });
});

test.each([
  ['2017-01', '2017-09', 'month'],
  ['2017-01-01', '2020-12-31', 'day'],
  ['1950-01-01', '2020-12-31', 'month'],
  ['1850', '2020', 'year'],
  ['-0500', '2020', 'year'],
  ['Y-170000002', 'Y170000002', 'year'],
])('from %s to %s a step is a %s', (first, last, unit) => {
  const moments = momentsOf(casesOf(first, last))!;
  expect(moments.unit).toBe(unit);
  expect(moments.count).toBeLessThanOrEqual(1504);
});

test('what no event dates is reached too', () => {
  const moments = momentsOf(
    indexOf({
      events: [],
      parties: [{ id: 'a', name: 'A' }],
      relationships: [{ id: 'r', from: 'a', to: 'a', when: '2010-05-01/2010-06-01' }],
    }),
  )!;
  expect(moments.changes.map((step) => dayOf(moments.stretchAt(step).from))).toEqual([
    '2010-05-01',
    '2010-06-01',
    '2010-06-02',
  ]);
});

test('there are none where nothing has a date', () => {
  expect(momentsOf(indexOf({ events: [{ id: 'a', title: 'A' }] }))).toBeUndefined();
});

test('a step holds every instant of its stretch', () => {
  const moments = momentsOf(firstCase)!;
  fc.assert(
    fc.property(fc.nat(moments.count - 1), fc.double({ min: 0, max: 1, noNaN: true }), (step, part) => {
      const { from, to } = moments.stretchAt(step);
      expect(moments.stepAt(from + part * (to - from))).toBe(step);
    }),
  );
});

test.each([
  [[2, 5, 9], 5, 1, 9],
  [[2, 5, 9], 5, -1, 2],
  [[2, 5, 9], 6, -1, 5],
  [[2, 5, 9], 9, 1, undefined],
  [[2, 5, 9], 2, -1, undefined],
  [[], 2, 1, undefined],
] as const)('in %j from %d by %d: %s', (steps, at, by, to) => {
  expect(neighbourStep(steps, at, by)).toBe(to);
});
