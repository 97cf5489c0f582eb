/** Columns and rows into coordinates: everyone as near to whom they are tied to as the others let them. */

import { around } from './boxes.js';
import type { PartiesFrame } from './geometry.js';
import { keepClear } from './keep-clear.js';
import type { Laned } from './lanes.js';
import type { Middles } from './middles.js';
import { LINE_EMS, linksOfPairs } from './nest.js';
import { type Placing, tiesOf, wishOf } from './placing.js';
import type { Arrangement } from './regions.js';
import { placeRows } from './rows.js';
import { type Settler, settle } from './settle.js';
import { BOX_GAP_EMS } from './spacing.js';
import type { PartyBox } from './tree.js';

/** Space beside lanes, and between columns, in ems. */
const LANE_GAP_EMS = 0.75;
const COLUMN_GAP_EMS = 4;
/** Lines run around the columns on either side. */
const SIDE_EMS = 3.5;
const MOST_SPREAD_EMS = 6;
const ROUNDS = 6;
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

/** Columns side by side, far enough for the verbs between neighbours; everyone at first from the top on. */
export function placeAcross({ columns }: Arrangement, { em, links, pairs }: Placing): void {
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
export function step(
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
