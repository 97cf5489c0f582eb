/** What stands below a picture: all of it, in columns that keep to themselves and to the picture. */
import { describe, expect, test } from 'vitest';
import { type BelowRoom, drawBelowPicture } from '../../src/marks/below-picture.js';
import type { LegendItem } from '../../src/marks/legend-items.js';
import { drawPoint } from '../../src/marks/point.js';
import { estimateWidth } from '../../src/static/estimate.js';
import { Drawn } from './drawn.js';

const room = (width: number, isMirrored = false): BelowRoom => ({
  ...{ width, em: 16, measure: estimateWidth(16), isMirrored },
});
const items = (count: number, word = 'A moment'): readonly LegendItem[] =>
  Array.from({ length: count }, (_, i) => ({ draw: drawPoint, word: `${word} ${i}` }));
const lines = (count: number): readonly string[] => [
  'Only counted',
  ...Array.from({ length: count }, (_, i) => `January ${i}, 2020: Something happened`),
];

/** Its words with their places. */
const wordsOf = (html: string) =>
  [...html.matchAll(/<text[^>]* x="?([-\d.]+)"? y="?([-\d.]+)"?[^>]*>(.*?)<\/text>/gs)].map(
    ([, x, y, text]) => ({
      ...{ x: Number(x), y: Number(y), text: text ?? '' },
    }),
  );

describe.each([280, 500, 900, 2000])('in %i px', (width) => {
  test.each([false, true])(
    'all of it stands inside, each apart from the others (mirrored: %s)',
    (isMirrored) => {
      const below = drawBelowPicture(
        items(7, 'A word that is longer than others'),
        lines(23),
        room(width, isMirrored),
      );
      const words = wordsOf(new Drawn(below.drawn).html);
      expect(words.map(({ text }) => text).join(' ')).toContain('Only counted');
      for (let i = 0; i < 23; i++)
        expect(words.map(({ text }) => text).join(' ')).toContain(`January ${i}, 2020: Something happened`);
      const measure = estimateWidth(16);
      const boxes = words.map(({ x, y, text }) => {
        const long = measure(text, 'note');
        return { text, from: isMirrored ? x - long : x, to: isMirrored ? x : x + long, y };
      });
      for (const { from, to, y } of boxes) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(below.height);
      }
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(i + 1))
          if (Math.abs(one.y - other.y) < 14)
            expect(Math.max(one.from, other.from)).toBeGreaterThan(Math.min(one.to, other.to));
    },
  );
});

test('a legend has a drawing for each word, and the events are read down their columns', () => {
  const below = drawBelowPicture(items(3), lines(4), room(900));
  const words = wordsOf(new Drawn(below.drawn).html);
  expect(new Drawn(below.drawn).html.match(/<circle/g)).toHaveLength(3);
  const [, first, second, third] = words.slice(3);
  expect([first?.x, second?.x]).toEqual([first?.x, first?.x]);
  expect(third?.x).toBeGreaterThan(first?.x ?? 0);
});

test('nothing takes no room', () => {
  expect(drawBelowPicture([], [], room(900))).toEqual({ drawn: [], height: 0 });
});
