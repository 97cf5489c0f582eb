/** A line from one party to another leaves room for its verb. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outside } from '../../../src/marks/parties/line.js';

const coordinate = fc.integer({ min: 0, max: 400 });
const aPoint = fc.record({ x: coordinate, y: coordinate });
const aBox = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});

const EDGE = 1e-6;

test('no run of a line goes through the box that it leaves out', () => {
  fc.assert(
    fc.property(fc.array(aPoint, { minLength: 2, maxLength: 6 }), aBox, (points, box) => {
      for (const run of outside(points, box)) {
        for (const [i, to] of run.entries()) {
          const from = run[i - 1];
          if (!from) continue;
          const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
          const isInside =
            middle.x > box.x + EDGE &&
            middle.x < box.x + box.width - EDGE &&
            middle.y > box.y + EDGE &&
            middle.y < box.y + box.height - EDGE;
          expect(isInside).toBe(false);
        }
      }
    }),
  );
});

test('a line beside the box stays whole', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(outside(points, { x: 40, y: 10, width: 20, height: 10 })).toEqual([points]);
  expect(outside(points, { x: 40, y: -5, width: 20, height: 10 })).toEqual([
    [points[0], { x: 40, y: 0 }],
    [{ x: 60, y: 0 }, points[1]],
  ]);
});
