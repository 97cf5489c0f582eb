/** The axis as it is written: nothing on it is cut, and nothing lies on anything else. */
import { describe, expect, test } from 'vitest';
import { layoutAxis } from '../../src/layout/axis-marks.js';
import { drawAxis } from '../../src/marks/axis.js';
import { drawToday } from '../../src/marks/today.js';
import { estimateWidths } from '../layout/estimate-widths.js';
import { datedIndex, drawn as figureOf, readIndex } from '../layout/figures.js';
import { Drawn } from './drawn.js';

const EM = 16;

describe('the word for today', () => {
  const WORD = 'Aujourd’hui';
  const wide = estimateWidths(EM)(WORD, 'tick');

  test.each([0, 300, 700, 760, 798, 800])('at %i of 800 px is whole, in both directions', (x) => {
    for (const isMirrored of [false, true]) {
      const figure = {
        todayX: isMirrored ? 800 - x : x,
        axisY: 40,
        em: EM,
        width: 800,
        isMirrored,
        folds: [],
      };
      const { html } = new Drawn(drawToday(figure as never, WORD));
      const [, at = ''] = /<text[^>]* x="?([\d.-]+)/.exec(html) ?? [];
      const isBefore = html.includes('text-anchor="end"') !== isMirrored;
      const left = Number(at) - (isBefore ? wide : 0);
      expect([left >= 0, left + wide <= 800]).toEqual([true, true]);
    }
  });
});

test.each<[isMirrored: boolean, isBefore: boolean, side: number]>([
  [false, false, 1],
  [false, true, -1],
  [true, false, -1],
  [true, true, 1],
])('the words of a tick (mirrored: %s) that are to stand before it (%s) do', (isMirrored, isBefore, side) => {
  const ticks = [{ at: 1, x: 400, text: 'Apr 6', isBefore }];
  const figure = { ticks, folds: [], axisY: 40, em: EM, width: 800, isMirrored };
  const each = (items: readonly never[], _: unknown, draw: (item: never) => unknown) => items.map(draw);
  const { html } = new Drawn(drawAxis(figure as never, each as never));
  expect(Math.sign(Number(/<text[^>]* x="?([\d.-]+)/.exec(html)?.[1]))).toBe(side);
  expect(html.includes('text-anchor="end"')).toBe(isBefore);
});

test.each([false, true])(
  'the word for today stands below the axis, and above it beside the words of a fold (%s)',
  (isMirrored) => {
    const at = (x: number): number => (isMirrored ? 800 - x : x);
    const [from, to] = [at(690), at(794)].sort((a, b) => a - b);
    const fold = { kind: 'fold', from, to, textX: at(742), text: '21 months' };
    const figure = { todayX: at(794), axisY: 40, em: EM, width: 800, isMirrored };
    const yWith = (folds: readonly object[]): number =>
      Number(
        /<text[^>]* y="?([\d.-]+)/.exec(
          new Drawn(drawToday({ ...figure, folds } as never, 'Today')).html,
        )?.[1],
      );
    expect(yWith([])).toBeGreaterThan(40);
    expect(yWith([{ ...fold, isAbove: true }])).toBeGreaterThan(40);
    expect(yWith([fold])).toBeLessThan(40);
  },
);

test.each([700, 900, 1200])(
  'long words of a fold stand above it, and those of what is open make room, %i px wide',
  (width) => {
    const dates = ['2017-01-02', '2017-01-03', '2017-01-04', '2017-01-05', '2024-12-02/..'];
    const { figure, scale } = figureOf(datedIndex(dates), { width });
    const { frame } = figure;
    const subject = {
      ...figure.subject,
      foldText: ({ kind }: { kind: string }) =>
        kind === 'fold' ? '7 years, 10 months' : 'Later, not stated',
    };
    const { folds } = layoutAxis(subject, scale, frame);
    const [fold, open] = (['fold', 'after'] as const).map((kind) => folds.find((one) => one.kind === kind));
    const end = fold!.textX + frame.measure(fold!.text, 'tick') / 2;
    expect([fold!.isAbove, open!.kind]).toEqual([true, 'after']);
    expect(end, 'it ends where the fold does').toBeLessThanOrEqual(fold!.to);
    expect(open!.textX).toBeGreaterThan(end);
    expect(open!.textX + frame.measure(open!.text, 'tick')).toBeLessThan(width);
  },
);

test.each([600, 700, 800, 1100])('words of folds touch no torn edge, %i px wide', (width) => {
  const { figure, scale } = figureOf(readIndex('cases/long-silence'), { width });
  const { folds: all } = layoutAxis(figure.subject, scale, figure.frame);
  const folds = all.filter(({ kind }) => kind === 'fold');
  expect(folds.length).toBeGreaterThan(0);
  for (const { from, to, textX, text, isAbove } of folds) {
    const half = figure.frame.measure(text, 'tick') / 2;
    if (!isAbove)
      expect([textX - half > from + 0.22 * EM, textX + half < to - 0.22 * EM]).toEqual([true, true]);
  }
});
