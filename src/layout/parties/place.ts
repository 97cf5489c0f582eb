/** Columns and rows into coordinates: everyone as near to whom they are tied to as the others let them. */

import { BoxIndex } from './box-index.js';
import { around, overlaps } from './boxes.js';
import type { PartiesFrame, Rect } from './geometry.js';
import type { Laned } from './lanes.js';
import type { Middles } from './middles.js';
import { LINE_EMS, linksOfPairs, type PairLinks } from './nest.js';
import type { Arrangement } from './regions.js';
import { type Settler, settle } from './settle.js';
import type { Link, PartyBox } from './tree.js';

/** Space between boxes of a column, between columns, and between rows and columns, in ems. */
const BOX_GAP_EMS = 1.75;
const LANE_GAP_EMS = 0.75;
const COLUMN_GAP_EMS = 4;
const ROW_GAP_EMS = 3;
/** Lines run around the columns on either side. */
const SIDE_EMS = 3.5;
const MOST_SPREAD_EMS = 6;
const ROUNDS = 6;
/** A box that is tied to no one stays where it was, if others let it. */
const IDLE_WEIGHT = 0.02;

interface Placing {
  readonly em: number;
  readonly links: readonly Link[];
  readonly ties: ReadonlyMap<PartyBox, readonly Tie[]>;
  readonly pairs: PairLinks;
}

/** A link as one of its roots sees it: where its ends are from their roots' top left. */
interface Tie {
  readonly other: PartyBox;
  readonly x: number;
  readonly y: number;
  readonly otherX: number;
  readonly otherY: number;
}

/** Gives every free root its place in the frame. */
export function* place(
  { arrangement, links }: Laned,
  boxes: readonly PartyBox[],
  middles: Middles,
  { em, width }: PartiesFrame,
): Generator<undefined, void> {
  const placing = { em, links, ties: tiesOf(links, middles), pairs: linksOfPairs(links) };
  yield;
  placeAcross(arrangement, placing);
  spreadAcross(arrangement, width - 2 * SIDE_EMS * em, em);
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    for (const { boxes: column } of arrangement.columns) settleColumn(column, placing);
  }
  placeRows(arrangement, placing);
  keepClear(
    boxes.filter((box) => !box.parent),
    em,
  );
}

function tiesOf(links: readonly Link[], middles: Middles): Map<PartyBox, Tie[]> {
  const ties = new Map<PartyBox, Tie[]>();
  const add = (one: PartyBox, other: PartyBox): void => {
    const here = middles.get(one);
    const there = middles.get(other);
    if (!here || !there || one.root === other.root) return;
    const of = ties.get(one.root) ?? [];
    of.push({
      other: other.root,
      x: here.x + one.root.width / 2,
      y: here.y + one.root.height / 2,
      otherX: there.x + other.root.width / 2,
      otherY: there.y + other.root.height / 2,
    });
    ties.set(one.root, of);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return ties;
}

/** Columns side by side, far enough for the verbs between neighbours; everyone at first from the top on. */
function placeAcross({ columns }: Arrangement, { em, links, pairs }: Placing): void {
  const columnOf = new Map(columns.flatMap(({ boxes }, i) => boxes.map((box) => [box, i] as const)));
  const gaps = columns.map(() => COLUMN_GAP_EMS * em);
  for (const { from, to, labelWidth } of links) {
    const one = columnOf.get(from.root);
    const other = columnOf.get(to.root);
    if (one === undefined || other === undefined || Math.abs(one - other) !== 1) continue;
    const at = Math.min(one, other);
    gaps[at] = Math.max(gaps[at] ?? 0, labelWidth + 2 * LINE_EMS * em);
  }
  let x = 0;
  columns.forEach(({ boxes }, i) => {
    const width = Math.max(...boxes.map((box) => box.width));
    let y = 0;
    boxes.forEach((box, j) => {
      box.x = x + (width - box.width) / 2;
      box.y = y;
      y += step(box, boxes[j + 1], 'height', { em, pairs });
    });
    for (const box of boxes) box.y -= y / 2;
    x += width + (gaps[i] ?? 0);
  });
}

/** Where the frame is wider than the columns need, they stand farther apart, but not without end. */
function spreadAcross({ columns }: Arrangement, width: number, em: number): void {
  const body = around(columns.flatMap(({ boxes }) => boxes));
  const gaps = columns.length - 1;
  if (gaps < 1 || body.width >= width) return;
  const more = Math.min(MOST_SPREAD_EMS * em, (width - body.width) / gaps);
  columns.forEach(({ boxes }, i) => {
    for (const box of boxes) box.x += i * more;
  });
}

/** From the start of a box to that of the next in its column or row. */
function step(
  box: PartyBox,
  next: PartyBox | undefined,
  size: 'width' | 'height',
  { em, pairs }: Pick<Placing, 'em' | 'pairs'>,
): number {
  const verbs = next ? pairs(box, next) : [];
  const labels = verbs.map((link) => (size === 'width' ? link.labelWidth : link.labelHeight));
  const gap = box.isLane || next?.isLane ? LANE_GAP_EMS : BOX_GAP_EMS;
  return box[size] + Math.max(gap * em, ...labels.map((label) => label + 2 * LINE_EMS * em));
}

function settleColumn(column: readonly PartyBox[], { em, ties, pairs }: Placing): void {
  const inColumn = new Set(column);
  const settlers = column.map((box, i): Settler => {
    const near = (ties.get(box) ?? []).filter((tie) => !inColumn.has(tie.other));
    const wishes = near.map((tie) => tie.other.y + tie.otherY - tie.y);
    return { ...wishOf(wishes, box.y), step: step(box, column[i + 1], 'height', { em, pairs }) };
  });
  settle(settlers).forEach((y, i) => {
    const box = column[i];
    if (box) box.y = y;
  });
}

function wishOf(wishes: readonly number[], now: number): Omit<Settler, 'step'> {
  if (wishes.length === 0) return { wish: now, weight: IDLE_WEIGHT };
  return { wish: wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length, weight: wishes.length };
}

function placeRows({ columns, above, below }: Arrangement, placing: Placing): void {
  const body = around(columns.flatMap(({ boxes }) => boxes));
  let top = body.y;
  for (const row of above) {
    settleRow(row, body, placing);
    top -= Math.max(...row.map((box) => box.height)) + rowGap(row, placing);
    for (const box of row) box.y = top;
  }
  let bottom = body.y + body.height;
  for (const row of below) {
    settleRow(row, body, placing);
    bottom += columns.length === 0 && bottom === 0 ? 0 : rowGap(row, placing);
    for (const box of row) box.y = bottom;
    bottom += Math.max(...row.map((box) => box.height));
  }
}

/** Between a row and what it is tied to there is room for its verbs. */
function rowGap(row: readonly PartyBox[], { em, links }: Placing): number {
  const inRow = new Set(row);
  const verbs = links.filter(({ from, to }) => inRow.has(from.root) !== inRow.has(to.root));
  const label = Math.max(0, ...verbs.map((link) => link.labelHeight));
  return Math.max(ROW_GAP_EMS * em, label + 3 * LINE_EMS * em);
}

function settleRow(row: readonly PartyBox[], body: Rect, { em, ties, links }: Placing): void {
  const roomOf = new Map(row.map((box) => [box, box.width]));
  for (const { from, to, labelWidth } of links) {
    for (const { root } of [from, to]) {
      const room = roomOf.get(root);
      if (room !== undefined) roomOf.set(root, Math.max(room, labelWidth));
    }
  }
  const settlers = row.map((box, i): Settler => {
    const room = roomOf.get(box) ?? 0;
    const next = row[i + 1];
    const wishes = (ties.get(box) ?? []).map((tie) => tie.other.x + tie.otherX - tie.x + box.width / 2);
    const step = (room + ((next && roomOf.get(next)) ?? 0)) / 2 + BOX_GAP_EMS * em;
    return { ...wishOf(wishes, body.x + body.width / 2), step };
  });
  settle(settlers).forEach((x, i) => {
    const box = row[i];
    if (box) box.x = x - box.width / 2;
  });
  keepWithin(row, body);
}

/** Moves a row so that it reaches no farther than the columns; if it is wider, so that it does on both sides. */
function keepWithin(row: readonly PartyBox[], body: Rect): void {
  const { x, width } = around(row);
  const room = body.width - width;
  const least = body.x + Math.min(0, room / 2);
  const by = Math.max(least, Math.min(body.x + Math.max(room, room / 2), x)) - x;
  for (const box of row) box.x += by;
}

/** Brings all into the frame; where the author has placed someone, the others move down until they are clear of them. */
function keepClear(roots: readonly PartyBox[], em: number): void {
  const free = roots.filter((root) => !root.isFixed);
  const fixed = roots.filter((root) => root.isFixed);
  const gap = BOX_GAP_EMS * em;
  const area = around(free);
  for (const box of free) {
    box.x += gap - area.x;
    box.y += gap - area.y;
  }
  if (fixed.length === 0) return;
  const bounds = around(roots);
  const index = new BoxIndex<PartyBox>({ ...bounds, height: bounds.height + area.height });
  for (const box of fixed) index.add(box);
  for (const box of free.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const isNear = (other: PartyBox): boolean => overlaps(box, other, gap - 0.01);
    for (
      let other = index.find(spread(box, gap), isNear);
      other;
      other = index.find(spread(box, gap), isNear)
    ) {
      box.y = other.y + other.height + gap;
    }
    index.add(box);
  }
}

function spread(box: PartyBox, by: number) {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
