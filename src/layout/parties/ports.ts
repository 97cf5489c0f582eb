/** Where lines leave and reach the edges of parties: on the sides that face each other, spread out in the order of the others. */
import { centre, type Point } from './boxes.js';
import type { Rect } from './geometry.js';
import { settle } from './settle.js';
import { isWithin, type Link, type PartyBox } from './tree.js';

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

interface End {
  readonly link: Link;
  readonly box: PartyBox;
  readonly side: Side;
  other: Point;
  point: Point;
  opposite: End | undefined;
}

/** Nearest that a line comes to a corner, and lines to each other where there is room, CSS px. */
const INSET_PX = 8;
const SPACING_PX = 14;
const ROUNDS = 3;

/** The ends of the lines of all links between boxes of which none stands in the other. */
export function findEnds(links: readonly Link[]): ReadonlyMap<Link, Ends> {
  const ends: End[] = [];
  const pairs: (readonly [End, End])[] = [];
  for (const link of links) {
    const { from, to } = link;
    if (isWithin(from, to) || isWithin(to, from)) continue;
    const [side, otherSide] = facing(from, to);
    const one: End = { link, box: from, side, other: centre(to), point: centre(from), opposite: undefined };
    const other: End = {
      link,
      box: to,
      side: otherSide,
      other: centre(from),
      point: centre(to),
      opposite: one,
    };
    one.opposite = other;
    ends.push(one, other);
    pairs.push([one, other]);
  }
  const groups = groupEnds(ends);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of groups) spreadOut(group);
    for (const end of ends) end.other = end.opposite?.point ?? end.other;
  }
  return new Map(pairs.map(([one, other]) => [one.link, { from: one.point, to: other.point }]));
}

/** The sides of two boxes between which most room is. */
export function facing(from: Rect, to: Rect): readonly [Side, Side] {
  const right = to.x - (from.x + from.width);
  const left = from.x - (to.x + to.width);
  const down = to.y - (from.y + from.height);
  const up = from.y - (to.y + to.height);
  if (Math.max(right, left) >= Math.max(up, down))
    return right >= left ? ['right', 'left'] : ['left', 'right'];
  return down >= up ? ['bottom', 'top'] : ['top', 'bottom'];
}

function groupEnds(ends: readonly End[]): readonly End[][] {
  const groups = new Map<PartyBox, Map<Side, End[]>>();
  for (const end of ends) {
    const sides = groups.get(end.box) ?? new Map<Side, End[]>();
    groups.set(end.box, sides);
    const group = sides.get(end.side) ?? [];
    sides.set(end.side, group);
    group.push(end);
  }
  return [...groups.values()].flatMap((sides) => [...sides.values()]);
}

/** Each as straight opposite its other end as the side and its neighbours let it. */
function spreadOut(group: End[]): void {
  const [{ box, side } = {} as End] = group;
  const isUpright = side === 'left' || side === 'right';
  const start = isUpright ? box.y : box.x;
  const size = isUpright ? box.height : box.width;
  const inset = Math.min(INSET_PX, size / 4);
  const along = (point: Point): number => (isUpright ? point.y : point.x);
  group.sort((one, other) => along(one.other) - along(other.other));
  const spacing = group.length < 2 ? 0 : Math.min(SPACING_PX, (size - 2 * inset) / (group.length - 1));
  const last = start + size - inset;
  const room = (group.length - 1) * spacing;
  const starts = settle(group.map((end) => ({ wish: along(end.other), weight: 1, step: spacing })));
  group.forEach((end, i) => {
    const at = Math.max(start + inset + i * spacing, Math.min(last - room + i * spacing, starts[i] ?? start));
    end.point = pointOn(box, side, at);
  });
}

function pointOn(box: Rect, side: Side, at: number): Point {
  if (side === 'left' || side === 'right') return { x: side === 'left' ? box.x : box.x + box.width, y: at };
  return { x: at, y: side === 'top' ? box.y : box.y + box.height };
}
