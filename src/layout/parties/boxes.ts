/** Boxes and lines: what lies on what, what runs through what. */
import type { Rect } from './geometry.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes come nearer to each other than `gap`. Boxes that touch do not overlap. */
export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a line runs through a box that is made larger by `gap` on every side; along its edge is not through it. */
export function runsThrough(from: Point, to: Point, box: Rect, gap = 0): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, length: number, low: number, high: number): boolean => {
    if (length === 0) return start > low && start < high;
    const one = (low - start) / length;
    const other = (high - start) / length;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
    return enter < leave;
  };
  return (
    clip(from.x, to.x - from.x, box.x - gap, box.x + box.width + gap) &&
    clip(from.y, to.y - from.y, box.y - gap, box.y + box.height + gap)
  );
}

/** Which side of a line a point is on: above 0, below 0, or on it. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two lines cross in a point that is no end of either. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

export function grown(box: Rect, by: number): Rect {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function around(boxes: Iterable<Rect>): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

export function centre(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function length(line: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1] as Point, line[i] as Point);
  return sum;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
