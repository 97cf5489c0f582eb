/** How good a drawing is, to choose the best of several. */
import { centre, crosses, length, runsThrough } from './boxes.js';
import type { Forest } from './tree.js';
import type { Line } from './verbs.js';

/** What a crossing, a bend, and a line that runs over the verb of another are worth, CSS px. */
const CROSSING_PX = 800;
const BEND_PX = 40;
const OVER_VERB_PX = 1200;

/** A party in the way of a straight line, CSS px. */
const HIT_PX = 250;

/** How good a drawing will become once lines are drawn, from where the parties are; the lower the better. */
export function guess({ boxes, links }: Forest): number {
  const ends = links.map(({ from, to }) => [centre(from), centre(to)] as const);
  let sum = 0;
  links.forEach((link, i) => {
    const [from, to] = ends[i] as (typeof ends)[number];
    sum += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    for (const box of boxes) {
      const isOther = box.parts.length === 0 && box !== link.from && box !== link.to;
      if (isOther && runsThrough(from, to, box)) sum += HIT_PX;
    }
    ends.forEach(([start, end], j) => {
      if (j > i && crosses(from, to, start, end)) sum += CROSSING_PX;
    });
  });
  return sum;
}

/** The lower the better. */
export function score(lines: readonly Line[]): number {
  let sum = 0;
  lines.forEach((line, i) => {
    sum += length(line.points) + BEND_PX * line.points.length;
    lines.forEach((other, j) => {
      if (i === j) return;
      sum += j > i ? CROSSING_PX * countCrossings(line, other) : 0;
      if (other.link.lines.length > 0 && runsOver(line, other)) sum += OVER_VERB_PX;
    });
  });
  return sum;
}

function countCrossings({ points: one }: Line, { points: other }: Line): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]];
      if (a && b && c && d && crosses(a, b, c, d)) count += 1;
    }
  }
  return count;
}

function runsOver({ points }: Line, { label }: Line): boolean {
  return points.some((to, i) => {
    const from = points[i - 1];
    return from !== undefined && runsThrough(from, to, label);
  });
}
