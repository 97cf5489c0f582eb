/** What is in view of a drawing: never beyond its edges, and what is pointed at stays where it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brought, fitted, movedBy, zoomedAt } from '../../src/layout/camera.js';

const size = fc.record({
  width: fc.integer({ min: 50, max: 4000 }),
  height: fc.integer({ min: 50, max: 4000 }),
});
const aLens = fc.record({ drawing: size, room: size });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('all of a drawing is seen, no larger than it is', () => {
  fc.assert(
    fc.property(aLens, (lens) => {
      const { scale, x, y } = fitted(lens);
      expect(scale).toBeLessThanOrEqual(1);
      expect(x).toBeLessThanOrEqual(1e-9);
      expect(x + lens.room.width / scale).toBeGreaterThanOrEqual(lens.drawing.width - 1e-6);
      expect(y + lens.room.height / scale).toBeGreaterThanOrEqual(lens.drawing.height - 1e-6);
    }),
  );
});

test('however it is moved and zoomed, a drawing larger than its room fills it', () => {
  fc.assert(
    fc.property(aLens, share, share, fc.double({ min: 1, max: 5, noNaN: true }), (lens, a, b, factor) => {
      const at = { x: a * lens.room.width, y: b * lens.room.height };
      const moved = movedBy(
        zoomedAt(fitted(lens), factor, at, lens),
        4000 * (a - 0.5),
        4000 * (b - 0.5),
        lens,
      );
      if (lens.drawing.width * moved.scale < lens.room.width) return;
      expect(moved.x).toBeGreaterThanOrEqual(-1e-6);
      expect(moved.x + lens.room.width / moved.scale).toBeLessThanOrEqual(lens.drawing.width + 1e-6);
    }),
  );
});

test('zooming keeps what is pointed at', () => {
  const lens = { drawing: { width: 1000, height: 800 }, room: { width: 500, height: 400 } };
  const before = fitted(lens);
  const at = { x: 250, y: 200 };
  const after = zoomedAt(before, 2, at, lens);
  expect(after.scale).toBe(1);
  expect(after.x + at.x / after.scale).toBeCloseTo(before.x + at.x / before.scale);
  expect(zoomedAt(after, 0.01, at, lens), 'no further out than all of it').toEqual(before);
});

test('what the keyboard comes to is brought into view', () => {
  const lens = { drawing: { width: 1000, height: 800 }, room: { width: 200, height: 200 } };
  const camera = { scale: 1, x: 0, y: 0 };
  const box = { x: 700, y: 500, width: 100, height: 40 };
  const { x, y } = brought(camera, box, lens);
  expect(x).toBeLessThanOrEqual(box.x);
  expect(x + 200).toBeGreaterThanOrEqual(box.x + box.width);
  expect(y + 200).toBeGreaterThanOrEqual(box.y + box.height);
  expect(brought({ scale: 1, x, y }, box, lens), 'what is in view moves nothing').toEqual({ scale: 1, x, y });
});
