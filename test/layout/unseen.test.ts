/** Lanes that the page does not show are left as they were drawn, and the others follow the hand. */
import { describe, expect, test } from 'vitest';
import type { LaneRange, TimelineGeometry } from '../../src/layout/geometry.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import { isSeen, lanesBetween, shiftOf, withUnseen } from '../../src/layout/unseen.js';
import { Figure, indexOf } from './figures.js';

const LANES = 6;

const dayAfter = (days: number): string => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10);

function figureOf(isMirrored: boolean): Figure {
  const events = Array.from({ length: 480 }, (_, i) => ({
    when: i % 3 === 0 ? `${dayAfter(5 * i)}/${dayAfter(5 * i + 40)}` : dayAfter(5 * i),
    parties: [`p${i % LANES}`],
  }));
  const parties = Array.from({ length: LANES }, (_, i) => ({ id: `p${i}`, name: `P ${i}` }));
  return new Figure(indexOf(events, { parties }), { kind: 'time', lanes: 'party', rows: 3, isMirrored });
}

/** Where a mark is drawn, within what is moved as one. */
function drawn(geometry: TimelineGeometry): ReadonlyMap<string, string> {
  const by = shiftOf(geometry);
  return new Map(
    geometry.marks.map(({ entry, x, y, from, to, labelX }) => [
      entry.event.id,
      [x - by, y, from - by, to - by, labelX - by].map((value) => value.toFixed(3)).join(' '),
    ]),
  );
}

describe.each([
  ['left to right', false],
  ['right to left', true],
] as const)('%s', (_, isMirrored) => {
  const figure = figureOf(isMirrored);
  const { from, to } = figure.scale()!.window;
  const third = (to - from) / 3;
  const windows = [
    { from, to: from + third },
    { from: from + third / 2, to: from + third * 1.25 },
  ] as const;
  const [before, after] = windows.map((window) =>
    layoutTimeline(figure.subject, figure.scale(window), figure.frame),
  ) as [TimelineGeometry, TimelineGeometry];

  test.each<LaneRange>([
    { first: 0, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 5 },
  ])('lanes $first to $last follow, the others are where they were', (seen) => {
    const scale = figure.scale(windows[1]);
    const geometry = withUnseen(layoutTimeline(figure.subject, scale, figure.frame, { seen }), before, seen);
    const [was, will, is] = [before, after, geometry].map(drawn) as [
      ReadonlyMap<string, string>,
      ReadonlyMap<string, string>,
      ReadonlyMap<string, string>,
    ];
    const laneOf = new Map(
      [...before.marks, ...after.marks].map(({ entry, lane }) => [entry.event.id, lane]),
    );
    const expected = [...laneOf].flatMap(([id, lane]) => {
      const place = (isSeen(seen, lane) ? will : was).get(id);
      return place === undefined ? [] : [[id, place] as const];
    });
    expect(new Map([...is].sort())).toEqual(new Map(expected.sort()));
    const counts = ({ crowds }: TimelineGeometry, of: boolean): string[] =>
      crowds.filter(({ lane }) => isSeen(seen, lane) === of).map(({ lane, count }) => `${lane}: ${count}`);
    expect(counts(geometry, true)).toEqual(counts(after, true));
    expect(counts(geometry, false)).toEqual(counts(before, false));
  });
});

describe('which lanes are seen', () => {
  const lanes = [100, 300, 500, 700].map((y, i) => ({ key: `${i}`, name: '', y, crowdY: y + 100 }));
  test.each([
    ['the first', 0, 250, 0, { first: 0, last: 0 }],
    ['one in the middle', 310, 490, 0, { first: 1, last: 1 }],
    ['parts of two', 310, 510, 0, { first: 1, last: 2 }],
    ['and one beside them', 310, 490, 1, { first: 0, last: 2 }],
    ['the last', 720, 2000, 0, { first: 3, last: 3 }],
    ['none, above the page', -900, -100, 0, { first: 0, last: 0 }],
    ['all', 0, 800, 0, undefined],
    ['all, with those beside them', 310, 510, 1, undefined],
  ])('%s', (_, from, to, spare, seen) => {
    expect(lanesBetween(lanes, { from, to }, spare)).toEqual(seen);
  });
});
