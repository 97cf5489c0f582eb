/** A line with its verb for every link. */
import { centre, type Point } from './boxes.js';
import type { Rect } from './geometry.js';
import { Obstacles } from './obstacles.js';
import { type Ends, facing, findEnds } from './ports.js';
import { findRoute } from './route.js';
import { type Forest, isWithin, type Link, type PartyBox } from './tree.js';
import { type Line, Verbs } from './verbs.js';

const NONE: Rect = { x: 0, y: 0, width: 0, height: 0 };
/** Half the distance between the two ends of a line that comes back to where it leaves, CSS px. */
const LOOP_PX = 7;
/** How far a line goes that comes back and has no verb, CSS px. */
const LOOP_REACH_PX = 22;

/** Draws the lines of all links; gives way after each. */
export function* drawLines({ boxes, links }: Forest, em: number): Generator<undefined, readonly Line[]> {
  const obstacles = new Obstacles(boxes, em);
  const ends = findEnds(links);
  yield;
  const lines: Line[] = [];
  for (const link of links) {
    const of = ends.get(link);
    lines.push({ link, points: of ? routeBetween(obstacles, link, of) : [], label: NONE });
    yield;
  }
  const verbs = new Verbs(obstacles, lines);
  yield;
  for (const line of lines) {
    if (line.points.length === 0 || line.link.lines.length === 0) continue;
    const area = verbs.findInLine(line);
    if (!area) continue;
    line.label = area;
    verbs.take(area);
    yield;
  }
  for (const line of lines) {
    if (line.points.length > 0 && (line.link.lines.length === 0 || line.label !== NONE)) continue;
    leadThrough(line, ends.get(line.link), verbs, obstacles);
    yield;
  }
  return lines;
}

function routeBetween(obstacles: Obstacles, link: Link, { from, to }: Ends): readonly Point[] {
  return findRoute(obstacles, link, from, to) ?? [from, to];
}

/** Leads a line through a place where its verb has room; one from a party to itself or to its own whole, too. */
function leadThrough(line: Line, ends: Ends | undefined, verbs: Verbs, obstacles: Obstacles): void {
  const { link } = line;
  if (!ends) {
    comeBack(line, verbs, obstacles);
    return;
  }
  const middle = { x: (ends.from.x + ends.to.x) / 2, y: (ends.from.y + ends.to.y) / 2 };
  const area = verbs.findSpot(link, middle);
  verbs.take(area);
  const through = centre(area);
  const there = routeBetween(obstacles, link, { from: ends.from, to: through });
  const back = routeBetween(obstacles, link, { from: through, to: ends.to });
  line.label = area;
  line.points = [...there, ...back.slice(1)];
}

/** A line from a party to itself, or between a part and its own whole: out, and back to the edge. */
function comeBack(line: Line, verbs: Verbs, obstacles: Obstacles): void {
  const { link } = line;
  const inner = isWithin(link.from, link.to) ? link.from : link.to;
  const outer = inner === link.from ? link.to : link.from;
  const size = {
    ...link,
    labelWidth: Math.max(link.labelWidth, 1),
    labelHeight: Math.max(link.labelHeight, 1),
  };
  const start = {
    x: outer.x + outer.width + size.labelWidth / 2 + LOOP_REACH_PX,
    y: inner.y + inner.height / 2,
  };
  const first = {
    x: start.x - size.labelWidth / 2,
    y: start.y - size.labelHeight / 2,
    width: size.labelWidth,
    height: size.labelHeight,
  };
  const area = verbs.isFree(link, first) ? first : verbs.findSpot(size, start);
  if (link.lines.length > 0) {
    verbs.take(area);
    line.label = area;
  }
  const through = centre(area);
  const out = routeBetween(obstacles, link, { from: edgeTowards(inner, through, -LOOP_PX), to: through });
  const end = edgeTowards(outer, through, inner === outer ? LOOP_PX : 0);
  const back = routeBetween(obstacles, link, { from: through, to: end });
  const points = [...out, ...back.slice(1)];
  line.points = inner === link.from ? points : points.reverse();
}

/** The point of an edge from which a line starts to another point. */
function edgeTowards(box: PartyBox, point: Point, off: number): Point {
  const [side] = facing(box, { ...point, width: 0, height: 0 });
  const clamp = (at: number, start: number, size: number): number =>
    Math.max(start + Math.min(4, size / 4), Math.min(start + size - Math.min(4, size / 4), at));
  if (side === 'left' || side === 'right') {
    return { x: side === 'left' ? box.x : box.x + box.width, y: clamp(point.y + off, box.y, box.height) };
  }
  return { x: clamp(point.x + off, box.x, box.width), y: side === 'top' ? box.y : box.y + box.height };
}
