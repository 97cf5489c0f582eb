import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/layout/type.js';
import { wrap } from '../../src/layout/wrap.js';
import { estimateWidths } from './estimate-widths.js';

/** Every UTF-16 unit is 1 px wide. */
const units: Measure = (text) => text.length;

function lines(text: string, width: number, count = 3, measure = units): readonly string[] {
  return wrap(text, measure, { font: 'title', width, lines: count });
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('lines', () => {
  test.each<[string, string, number, number, readonly string[]]>([
    ['nothing', '', 10, 3, ['']],
    ['spaces only', '  \n ', 10, 3, ['']],
    ['what fits', 'one two', 10, 3, ['one two']],
    ['exactly what fits', 'one two', 7, 3, ['one two']],
    ['words', 'one two three', 8, 3, ['one two', 'three']],
    ['one word a line', 'one two three', 5, 3, ['one', 'two', 'three']],
    ['any space', 'one\ttwo\n  three', 8, 3, ['one two', 'three']],
    ['a long word', 'abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
    ['a long word among others', 'a bcdefgh i', 4, 4, ['a', 'bcde', 'fgh', 'i']],
    ['more than the lines hold', 'one two three four', 5, 2, ['one', 'two…']],
    ['more than one line holds', 'one two three', 9, 1, ['one two…']],
    ['cut inside a word that fills the line', 'abcdefghij', 5, 1, ['abcd…']],
    ['cut at a word that is near', 'one two three four', 12, 1, ['one two…']],
    ['no room at all', 'ab', 0, 2, ['a', 'b…']],
    ['pairs', '😀😀😀', 4, 3, ['😀😀', '😀']],
    ['pairs in an odd width', '😀😀😀', 3, 3, ['😀', '😀', '😀']],
    ['pairs that are cut', '😀😀😀😀', 4, 1, ['😀…']],
    ['a pair after a letter', 'a😀b', 2, 3, ['a', '😀', 'b']],
  ])('%s', (_, text, width, count, expected) => {
    expect(lines(text, width, count)).toEqual(expected);
  });

  test('a text of a megabyte gives as much as a long one, and asks no more about it', () => {
    const asked: number[] = [];
    const measure: Measure = (text) => {
      asked.push(text.length);
      return text.length;
    };
    for (const piece of ['x', 'ab ', '😀', ' ']) {
      asked.length = 0;
      const wrapped = lines(piece.repeat(1_000_000 / piece.length), 40, 3, measure);
      expect(wrapped.length).toBeLessThanOrEqual(3);
      expect(Math.max(0, ...asked)).toBeLessThanOrEqual(500);
      expect(asked.length).toBeLessThan(500);
    }
  });

  test('a character is not cut in half where a long text is', () => {
    const text = `${'a'.repeat(399)}${'😀'.repeat(9)}`;
    expect(lines(text, 1000, 1).join('')).not.toMatch(LONE);
    expect(lines(text, 1000, 1)[0]).toMatch(/^a+…$/);
  });
});

describe('laws', () => {
  const word = fc.oneof(
    fc.lorem({ maxCount: 1 }),
    fc.constantFrom('😀😀😀', '訴訟', 'x'.repeat(60), '👩🏽‍⚖️', 'أمر'),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const measures: readonly Measure[] = [units, estimateWidths(16), (of) => Array.from(of).length];
  const some = fc.tuple(
    text,
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(...measures),
  );

  test('every line fits, unless one character alone does not', () => {
    fc.assert(
      fc.property(some, ([of, width, count, measure]) => {
        const wrapped = lines(of, width, count, measure);
        const wide = wrapped.filter((line) => measure(line, 'title') > width);
        expect(wide.filter((line) => Array.from(line.replace('…', '')).length > 1)).toEqual([]);
        expect(wrapped.length).toBeGreaterThan(0);
        expect(wrapped.length).toBeLessThanOrEqual(count);
      }),
      { numRuns: 400 },
    );
  });

  test('no character is lost or cut in half, unless an ellipsis says so', () => {
    fc.assert(
      fc.property(some, ([of, width, count, measure]) => {
        const shown = lines(of, width, count, measure).join('').replace(/\s/g, '');
        const all = of.replace(/\s/g, '');
        if (shown !== all) {
          expect(shown.at(-1)).toBe('…');
          expect(all.startsWith(shown.slice(0, -1))).toBe(true);
        }
        expect(shown).not.toMatch(LONE);
      }),
      { numRuns: 400 },
    );
  });

  test('more room never needs more lines', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 200 }), ([of, width, , measure], more) => {
        expect(lines(of, width + more, 99, measure).length).toBeLessThanOrEqual(
          lines(of, width, 99, measure).length,
        );
      }),
      { numRuns: 200 },
    );
  });
});
