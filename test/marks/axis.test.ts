/** The axis as it is written: nothing on it is cut, and nothing lies on anything else. */
import { describe, expect, test } from 'vitest';
import { layoutFolds } from '../../src/layout/axis-marks.js';
import { drawToday } from '../../src/marks/today.js';
import { estimateWidths } from '../layout/estimate-widths.js';
import { drawn as figureOf, readIndex } from '../layout/figures.js';
import { Drawn } from './drawn.js';

const EM = 16;

describe('the word for today', () => {
  const WORD = 'Aujourd’hui';
  const wide = estimateWidths(EM)(WORD, 'tick');

  test.each([0, 300, 700, 760, 798, 800])('at %i of 800 px is whole, in both directions', (x) => {
    for (const isMirrored of [false, true]) {
      const figure = { todayX: isMirrored ? 800 - x : x, axisY: 40, em: EM, width: 800, isMirrored };
      const { html } = new Drawn(drawToday(figure as never, WORD));
      const [, at = ''] = /<text[^>]* x="?([\d.-]+)/.exec(html) ?? [];
      const isBefore = html.includes('text-anchor="end"') !== isMirrored;
      const left = Number(at) - (isBefore ? wide : 0);
      expect([left >= 0, left + wide <= 800]).toEqual([true, true]);
    }
  });
});

test.each([600, 700, 800, 1100])('words of folds touch no torn edge, %i px wide', (width) => {
  const { figure, scale } = figureOf(readIndex('cases/long-silence'), { width });
  const folds = layoutFolds(figure.subject, scale, figure.frame).filter(({ kind }) => kind === 'fold');
  expect(folds.length).toBeGreaterThan(0);
  for (const { from, to, textX, text, isAbove } of folds) {
    const half = figure.frame.measure(text, 'tick') / 2;
    if (!isAbove)
      expect([textX - half > from + 0.22 * EM, textX + half < to - 0.22 * EM]).toEqual([true, true]);
  }
});
