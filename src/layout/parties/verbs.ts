/** Verbs in their lines, on no party and on no other verb; where a line has no room for its verb, it goes where there is. */

import { BoxIndex } from './box-index.js';
import { distance, length, overlaps, type Point, runsThrough } from './boxes.js';
import type { Rect } from './geometry.js';
import type { Obstacles } from './obstacles.js';
import type { Link } from './tree.js';

/** A verb keeps so far from parties and other verbs, CSS px. */
const GAP_PX = 3;
const STEPS = 40;
const MOST_BELOW = 10_000;
/** A line of another that runs through a verb is as bad as this part of the line away from its middle. */
const LINE_COST = 1;

export interface Line {
  readonly link: Link;
  points: readonly Point[];
  label: Rect;
}

/** A piece of a line, as the box around it. */
interface Piece extends Rect {
  readonly line: Line;
  readonly from: Point;
  readonly to: Point;
}

export class Verbs {
  readonly #obstacles: Obstacles;
  readonly #labels: BoxIndex<Rect & { readonly of: Link }>;
  readonly #pieces: BoxIndex<Piece>;

  constructor(obstacles: Obstacles, lines: readonly Line[]) {
    this.#obstacles = obstacles;
    this.#labels = new BoxIndex(obstacles.bounds);
    this.#pieces = new BoxIndex(obstacles.bounds);
    for (const line of lines) {
      line.points.slice(1).forEach((to, i) => {
        const from = line.points[i] as Point;
        this.#pieces.add({ line, from, to, ...boxAround(from, to) });
      });
    }
  }

  take({ link, label }: Line): void {
    this.#labels.add({ ...label, of: link });
  }

  /** The best place in the line, as near to its middle as may be; undefined where there is none. */
  findInLine(line: Line): Rect | undefined {
    const { labelWidth: width, labelHeight: height } = line.link;
    const whole = length(line.points);
    let best: Rect | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < STEPS; i++) {
      // From the middle outwards, in turn to either side.
      const off = (Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1)) / STEPS;
      if (Math.abs(off) >= least) break;
      const middle = pointAt(line.points, whole * (0.5 + off));
      const area = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      if (!this.isFree(line.link, area) || !isLineSeen(line, area)) continue;
      const cost = Math.abs(off) + LINE_COST * this.#countLines(line, area);
      if (cost >= least) continue;
      best = area;
      least = cost;
    }
    return best;
  }

  /** A place below all parties and all other verbs. */
  findBelow(link: Link, x: number): Rect {
    const { labelWidth: width, labelHeight: height } = link;
    const { bounds } = this.#obstacles;
    const { left, right } = this.#obstacles.limits;
    const start = Math.max(left, Math.min(right - width, x - width / 2));
    let area = { x: start, y: bounds.y + bounds.height + height, width, height };
    for (let i = 0; i < MOST_BELOW && !this.isFree(link, area); i++)
      area = { ...area, y: area.y + height + 2 * GAP_PX };
    return area;
  }

  /** Whether the verb of a link has room there; its own place is free to it. */
  isFree(link: Link, area: Rect): boolean {
    const { left, right, top } = this.#obstacles.limits;
    if (area.x < left || area.x + area.width > right || area.y < top) return false;
    const taken = this.#labels.find(area, (label) => label.of !== link && overlaps(label, area, GAP_PX));
    return taken === undefined && !this.#obstacles.isUnder(link, area, GAP_PX);
  }

  #countLines(line: Line, area: Rect): number {
    const seen = new Set<Line>();
    this.#pieces.find(area, (piece) => {
      if (piece.line !== line && runsThrough(piece.from, piece.to, area)) seen.add(piece.line);
      return false;
    });
    return seen.size;
  }
}

/** Whether a line is seen on both sides of its verb. */
function isLineSeen({ points }: Line, area: Rect): boolean {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  return isBeyond(first, area) && isBeyond(last, area);
}

function isBeyond({ x, y }: Point, area: Rect): boolean {
  const across = Math.max(area.x - x, x - area.x - area.width);
  const along = Math.max(area.y - y, y - area.y - area.height);
  return Math.max(across, along) >= GAP_PX;
}

export function pointAt(points: readonly Point[], at: number): Point {
  let rest = at;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] as Point;
    const to = points[i] as Point;
    const piece = distance(from, to);
    if (rest <= piece && piece > 0) {
      return { x: from.x + ((to.x - from.x) * rest) / piece, y: from.y + ((to.y - from.y) * rest) / piece };
    }
    rest -= piece;
  }
  return points.at(-1) as Point;
}

function boxAround(from: Point, to: Point): Rect {
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
}
