/** Bars: what adjoins in time stays two things to the eye. */
import { expect, test } from 'vitest';
import { drawOpenSpan, drawSpan } from '../../src/marks/span.js';
import { Drawn } from './drawn.js';

const glyph = (from: number, to: number): never => ({ x: from, from, to, y: 10, em: 16 }) as never;

const draws = {
  'both ends known': drawSpan,
  'no start known': (of: never) => drawOpenSpan(of, { start: true, end: false }),
};

test.each(Object.entries(draws))('a bar ends before the one that begins at its end: %s', (_, draw) => {
  const [, x, width] =
    /<rect.* x="?([\d.]+)"?.* width="?([\d.]+)/.exec(new Drawn(draw(glyph(10, 90))).html) ?? [];
  expect(Number(x)).toBe(10);
  expect(90 - Number(x) - Number(width)).toBeGreaterThanOrEqual(1);
});
