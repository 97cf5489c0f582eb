import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventWords, makeLabel } from '../../src/layout/label.js';
import { estimateWidths } from './estimate-widths.js';

const EM = 16;
const measure = estimateWidths(EM);
const WORDS: EventWords = {
  date: 'Apr 6, 2017',
  title: 'Twitter files suit',
  marks: '1, 2',
  note: undefined,
  isOdd: false,
};
const label = (words: Partial<EventWords> = {}, width = 256) =>
  makeLabel({ ...WORDS, ...words }, { em: EM, width, measure });

describe('an event’s label', () => {
  test('has the date above the title, and the marks behind its last word', () => {
    const { lines } = label();
    expect(lines.map(({ text, font }) => [text, font])).toEqual([
      ['Apr 6, 2017', 'date'],
      ['Twitter files suit', 'title'],
    ]);
    expect(lines[1]?.marks?.text).toBe('1, 2');
    expect(lines[1]?.marks?.x).toBeGreaterThan(measure('Twitter files suit', 'title'));
  });

  test('has its note last', () => {
    expect(label({ note: 'Too late.' }).lines.at(-1)).toMatchObject({ text: 'Too late.', font: 'note' });
  });

  test('without sources has no marks', () => {
    expect(label({ marks: '' }).lines.flatMap(({ marks }) => marks ?? [])).toEqual([]);
  });

  test.each([
    ['three lines of title', { title: 'word '.repeat(200) }, 'title', 3],
    ['two lines of date', { date: 'about then '.repeat(50) }, 'date', 2],
    ['two lines of note', { note: 'but why '.repeat(50) }, 'note', 2],
  ] as const)('has at most %s, the last of which says that there is more', (_, words, font, most) => {
    const lines = label(words).lines.filter((line) => line.font === font);
    expect(lines).toHaveLength(most);
    expect(lines.at(-1)?.text).toMatch(/…$/);
  });

  test('spaced more widely takes more lines, rather than end earlier', () => {
    const wider: typeof measure = (text, font) => 1.3 * measure(text, font);
    const words = {
      ...WORDS,
      title: 'Twitter files suit and asks the court for a day in the first week of April',
    };
    const space = { em: EM, width: 256, measure: wider };
    const titleOf = ({ lines }: { readonly lines: typeof plain.lines }): readonly string[] =>
      lines.filter(({ font }) => font === 'title').map(({ text }) => text);
    const plain = label(words);
    expect(titleOf(plain)).toHaveLength(3);
    expect(titleOf(plain).join(' ')).toBe(words.title);
    expect(titleOf(makeLabel(words, space)).join(' '), 'three lines are too few').toMatch(/…$/);
    const spaced = titleOf(makeLabel(words, { ...space, spread: 1.3 }));
    expect(spaced).toHaveLength(4);
    expect(spaced.join(' ')).toBe(words.title);
  });

  test('baselines follow each other inside its height', () => {
    const { lines, height } = label({ title: 'word '.repeat(200), note: 'but why '.repeat(50) });
    const ys = lines.map(({ y }) => y);
    expect(ys).toEqual([...new Set(ys)].sort((a, b) => a - b));
    expect(ys[0]).toBeGreaterThan(0);
    expect(ys.at(-1)).toBeLessThan(height);
  });

  test('is as wide as its widest line with its marks, and never wider than the room', () => {
    const numbers = fc.nat({ max: 300 }).map((n) => Array.from({ length: n }, (_, i) => i + 1).join(', '));
    const words = fc.record({
      date: fc.lorem({ maxCount: 8 }),
      title: fc.oneof(fc.lorem({ maxCount: 30 }), fc.constant('W'.repeat(500)), fc.constant('')),
      marks: numbers,
      note: fc.option(fc.lorem({ maxCount: 20 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 110, max: 300 }), (of, room) => {
        const { lines, width } = label(of, room);
        const ends = lines.map(({ text, font, marks }) =>
          marks ? marks.x + measure(marks.text, 'mark') : measure(text, font),
        );
        expect(Math.max(...ends)).toBeLessThanOrEqual(width);
        expect(width).toBeLessThanOrEqual(Math.ceil(room));
      }),
      { numRuns: 200 },
    );
  });

  test('says of many sources that there are more', () => {
    const marks = Array.from({ length: 200 }, (_, i) => i + 1).join(', ');
    expect(label({ marks }).lines.at(-1)?.marks?.text).toMatch(/^1, 2, 3, .*…$/);
  });
});
