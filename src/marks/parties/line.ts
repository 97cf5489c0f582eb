/** ──sues──▶ A line from one party to another: its corners rounded, left out where its verb stands, with a small head at its end. */
import type { Rect, RelationGeometry } from '../../layout/parties/geometry.js';
import { px } from '../glyph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS px. */
const CORNER_PX = 7;
const HEAD_PX = 7;
const HEAD_HALF_PX = 3;
/** Space between a line and its verb. */
const GAP_PX = 3;

/** The path of the line, without what lies below its verb and its head. */
export function linePath({ points, lines, label }: RelationGeometry): string {
  const short = shortened(points);
  const runs = lines.length === 0 ? [short] : outside(short, widened(label));
  return runs.map(roundedPath).join('');
}

/** The path of the whole line, for a hand to hit. */
export function hitPath({ points }: RelationGeometry): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

/** The head at the end of the line. */
export function headPath({ points }: RelationGeometry): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const { x, y } = towards(before, tip);
  const back = { x: tip.x - x * HEAD_PX, y: tip.y - y * HEAD_PX };
  const side = { x: -y * HEAD_HALF_PX, y: x * HEAD_HALF_PX };
  return `M${px(tip.x)} ${px(tip.y)}L${px(back.x + side.x)} ${px(back.y + side.y)}L${px(back.x - side.x)} ${px(back.y - side.y)}z`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A line stops where its head begins to be narrow. */
function shortened(points: readonly Point[]): readonly Point[] {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return points;
  const { x, y } = towards(before, tip);
  return [...points.slice(0, -1), { x: tip.x - x * (HEAD_PX - 2), y: tip.y - y * (HEAD_PX - 2) }];
}

function widened({ x, y, width, height }: Rect): Rect {
  return { x: x - GAP_PX, y, width: width + 2 * GAP_PX, height };
}

/** The runs of a line that lie outside a box. */
export function outside(points: readonly Point[], box: Rect): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) {
      run = [to];
      continue;
    }
    const cut = within(from, to, box);
    if (!cut) {
      run.push(to);
      continue;
    }
    const [start, end] = cut;
    if (start > 0) run.push(between(from, to, start));
    if (run.length > 1) runs.push(run);
    run = end < 1 ? [between(from, to, end), to] : [];
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Which part of a straight line lies within a box (Liang and Barsky, 1984); undefined: none. */
function within(from: Point, to: Point, box: Rect): readonly [number, number] | undefined {
  let [start, end] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end ? [start, end] : undefined;
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((at, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${px(at.x)} ${px(at.y)}`;
      if (!after) return `L${px(at.x)} ${px(at.y)}`;
      const room = Math.min(CORNER_PX, distance(before, at) / 2, distance(at, after) / 2);
      const [back, on] = [towards(at, before), towards(at, after)];
      return `L${px(at.x + back.x * room)} ${px(at.y + back.y * room)}Q${px(at.x)} ${px(at.y)} ${px(at.x + on.x * room)} ${px(at.y + on.y * room)}`;
    })
    .join('');
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
