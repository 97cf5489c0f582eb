/** The words on the axis: dates, and how long silences are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseIndex } from '../../src/case/index-case.js';
import type { Frame } from '../../src/layout/arrange.js';
import type { ScaleKind } from '../../src/layout/axis.js';
import { type Extent, TICK_GAP_EMS, type TimelineGeometry, TODAY_EMS } from '../../src/layout/geometry.js';
import type { TickContext } from '../../src/layout/ticks.js';
import { layoutTimeline } from '../../src/layout/timeline.js';
import { datedIndex, EM, Figure, readIndex } from './figures.js';

/** The words on the axis, ticks' and folds', in the order of time. */
function axisWords({ ticks, folds }: TimelineGeometry, { measure, em }: Frame): readonly Extent[] {
  const gap = TICK_GAP_EMS * em;
  const wide = (text: string): number => measure(text, 'tick');
  const starts = [
    ...ticks.map(({ x, text, isBefore }) => ({ text, from: isBefore ? x - gap - wide(text) : x + gap })),
    ...folds.map(({ kind, textX, text }) => ({
      text,
      from: kind === 'fold' ? textX - wide(text) / 2 : textX + gap,
    })),
  ];
  return starts
    .filter(({ text }) => text !== '')
    .map(({ from, text }) => ({ from, to: from + wide(text) }))
    .sort((a, b) => a.from - b.from);
}

describe('the axis of a case with many silences', () => {
  /** Bursts of some days, with months of nothing between them. */
  function burstsIndex(bursts: readonly number[]): CaseIndex {
    let day = 17_000;
    const days = bursts.flatMap((length) => {
      day += 60 + ((length * 37) % 80);
      return Array.from({ length: 2 + (length % 3) }, () => (day += 1 + (length % 4)));
    });
    return datedIndex(days.map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10)));
  }

  test('no words are close to others, none is cut, and two dates are said at least', () => {
    const bursts = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 20 });
    const anyWidth = fc.integer({ min: 560, max: 1300 });
    fc.assert(
      fc.property(bursts, anyWidth, fc.constantFrom<ScaleKind>('folded', 'time'), (lengths, width, kind) => {
        const figure = new Figure(burstsIndex(lengths), { width, kind });
        const subject = {
          ...figure.subject,
          tickText: ({ context, local }: { context: TickContext; local: number }) => {
            const start = { plain: 8, 'new-parent': 5, first: 0 }[context];
            return new Date(local).toISOString().slice(start, 10);
          },
          foldText: ({ from, to }: Extent) => `${Math.round((to - from) / 864e5 / 30)} months`,
        };
        const geometry = layoutTimeline(subject, figure.scale(), figure.frame);
        const words = axisWords(geometry, figure.frame);
        for (const [i, { from, to }] of words.entries()) {
          expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : (words[i - 1]?.to ?? 0) + EM / 2);
          expect(to).toBeLessThanOrEqual(width);
        }
        expect(geometry.ticks.filter(({ text }) => text !== '').length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  test('where not all have room, the longest silences say how long they are, beside their breaks', () => {
    const figure = new Figure(burstsIndex([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), { width: 580 });
    const subject = { ...figure.subject, foldText: () => '4 months' };
    const { folds } = layoutTimeline(subject, figure.scale(), figure.frame);
    const breaks = folds.filter(({ kind }) => kind === 'fold');
    const said = breaks.filter(({ text }) => text !== '');
    expect([breaks.length, said.length > 2, said.length < breaks.length]).toEqual([9, true, true]);
    for (const { from, to, textX } of said)
      expect(Math.abs(textX - (from + to) / 2)).toBeLessThan(figure.frame.measure('4 months', 'tick') / 2);
  });
});

test.each([
  'twitter-v-dhs',
  'cases/bce',
  'cases/month-only',
  'cases/one-busy-day',
  'cases/long-silence',
  'cases/zones',
])('the words of %s do not touch', (name) => {
  for (const width of [580, 700, 1280]) {
    const figure = new Figure(readIndex(name), { width });
    const words = axisWords(figure.geometry(), figure.frame);
    for (const [i, { from }] of words.entries())
      expect(from).toBeGreaterThan(words[i - 1]?.to ?? Number.NEGATIVE_INFINITY);
  }
});

test('the present day keeps room for its word, wherever it stands', () => {
  const figure = new Figure(datedIndex(['2020-02-03', '2021-06-01', '2022-10-09', '2023-12-01']), {
    ...{ kind: 'time', width: 700 },
  });
  const [first, last] = ['2020-02-04', '2023-11-30'].map((day) => Date.parse(day)) as [number, number];
  for (let now = first; now <= last; now += (last - first) / 40) {
    const geometry = layoutTimeline({ ...figure.subject, now }, figure.scale(), figure.frame);
    const x = geometry.todayX ?? Number.NaN;
    const from = geometry.width - x < TODAY_EMS * EM ? x - TODAY_EMS * EM : x;
    const met = axisWords(geometry, figure.frame).filter(
      (words) => words.from < from + TODAY_EMS * EM && words.to > from,
    );
    expect([now, met]).toEqual([now, []]);
  }
});
