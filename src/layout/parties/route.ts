/**
 * The shortest line between two points that runs through no one: A* over the corners of what is in the way, found only
 * as they are met (a lazily built visibility graph).
 */
import { distance, type Point } from './boxes.js';
import type { Obstacle, Obstacles } from './obstacles.js';
import type { Link } from './tree.js';

/** A line keeps so far from a party that it passes, and turns so far from its corners, CSS px. */
const GAP_PX = 3;
const TURN_PX = 10;
/** Inside of a whole there is less room, CSS px. */
const INNER_TURN_PX = 5;
/** A bend costs as much as so much more line, CSS px. */
const BEND_PX = 24;
const MOST_STEPS = 300;

interface Step {
  readonly point: Point;
  readonly before: Step | undefined;
  readonly cost: number;
  isDone: boolean;
}

/** The points of the line, its ends included; undefined where none is found. */
export function findRoute(
  obstacles: Obstacles,
  link: Link,
  from: Point,
  to: Point,
): readonly Point[] | undefined {
  const corners: Point[] = [];
  const known = new Set<Obstacle>();
  const steps = new Map<Point, Step>([[from, { point: from, before: undefined, cost: 0, isDone: false }]]);
  const learn = (obstacle: Obstacle): void => {
    if (known.has(obstacle)) return;
    known.add(obstacle);
    corners.push(...cornersOf(obstacle));
  };
  for (let count = 0; count < MOST_STEPS; count++) {
    const step = nearest(steps.values(), to);
    if (!step) return undefined;
    step.isDone = true;
    if (step.point === to) return trace(step);
    const reach = (point: Point): void => {
      if (steps.get(point)?.isDone) return;
      const cost = step.cost + distance(step.point, point) + (point === to ? 0 : BEND_PX);
      if (cost >= (steps.get(point)?.cost ?? Number.POSITIVE_INFINITY)) return;
      const obstacle = obstacles.inTheWay(link, step.point, point, GAP_PX);
      if (obstacle) learn(obstacle);
      else steps.set(point, { point, before: step, cost, isDone: false });
    };
    reach(to);
    // What is met on the way to a corner adds corners of its own, which are tried in turn.
    for (let i = 0; i < corners.length; i++) reach(corners[i] as Point);
  }
  return undefined;
}

function nearest(steps: Iterable<Step>, to: Point): Step | undefined {
  let best: Step | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    const sum = step.cost + distance(step.point, to);
    if (step.isDone || sum >= least) continue;
    best = step;
    least = sum;
  }
  return best;
}

function trace(last: Step): Point[] {
  const points: Point[] = [];
  for (let step: Step | undefined = last; step; step = step.before) points.unshift(step.point);
  return points;
}

/** Points around an obstacle; none outside of the frame. */
function cornersOf({ x, y, width, height, box }: Obstacle): Point[] {
  const off = box.depth > 0 ? INNER_TURN_PX : TURN_PX;
  const xs = [x - off, x + width + off];
  const ys = [y - off, y + height + off];
  return xs
    .flatMap((cx) => ys.map((cy) => ({ x: cx, y: cy })))
    .filter((point) => point.x >= 0 && point.y >= 0);
}
