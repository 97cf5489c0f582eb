/** How good a drawing is, to choose the best of several. */
import { crosses, length, runsThrough } from './boxes.js';
import type { Line } from './verbs.js';

/** What a crossing, a bend, and a line that runs over the verb of another are worth, CSS px. */
const CROSSING_PX = 800;
const BEND_PX = 40;
const OVER_VERB_PX = 400;

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
