/** Crossings of lines, counted for any drawing. */
import type { PartiesGeometry } from '../../src/layout/parties/geometry.js';
import { seeded } from './party-chance.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Polyline = readonly Point[];

/** Lines that turn at the same corner are moved apart by less than can be seen, so that each crossing counts once. */
const NUDGE_PX = 0.01;

/** How often lines cross. Lines that only meet at a party do not. */
export function countCrossings(lines: readonly Polyline[]): number {
  const next = seeded(1);
  const nudge = (): number => (next() - 0.5) * NUDGE_PX;
  const nudged = lines.map((line) =>
    line.map((point, i) =>
      i === 0 || i === line.length - 1 ? point : { x: point.x + nudge(), y: point.y + nudge() },
    ),
  );
  let count = 0;
  nudged.forEach((one, i) => {
    for (const other of nudged.slice(i + 1)) count += crossingsOf(one, other);
  });
  return count;
}

export function linesOf({ relations }: PartiesGeometry): Polyline[] {
  return relations.map(({ points }) => points);
}

function crossingsOf(one: Polyline, other: Polyline): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]] as [Point, Point, Point, Point];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1;
    }
  }
  return count;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
