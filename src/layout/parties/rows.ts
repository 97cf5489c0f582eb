/** Rows above and below the columns: everyone near to whom they are tied to, and room for their verbs side by side. */
import { around } from './boxes.js';
import type { Rect } from './geometry.js';
import { LINE_EMS } from './nest.js';
import { type Placing, wishOf } from './placing.js';
import type { Arrangement } from './regions.js';
import { type Settler, settle } from './settle.js';
import { BOX_GAP_EMS } from './spacing.js';
import type { PartyBox } from './tree.js';

/** Space between rows and columns, in ems. */
const ROW_GAP_EMS = 3;

/** @param wishFor where a box of a row would have its middle; undefined: near to whom it is tied to. */
export function placeRows(
  { columns, above, below }: Arrangement,
  placing: Placing,
  wishFor?: (box: PartyBox) => number | undefined,
): void {
  const body = around(columns.flatMap(({ boxes }) => boxes));
  let top = body.y;
  for (const row of above) {
    settleRow(row, body, placing, wishFor);
    top -= Math.max(...row.map((box) => box.height)) + rowGap(row, placing);
    for (const box of row) box.y = top;
  }
  let bottom = body.y + body.height;
  for (const row of below) {
    settleRow(row, body, placing, wishFor);
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

function settleRow(
  row: readonly PartyBox[],
  body: Rect,
  { em, ties, links }: Placing,
  wishFor?: (box: PartyBox) => number | undefined,
): void {
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
    const wish = wishFor?.(box);
    const wishes =
      wish !== undefined
        ? [wish]
        : (ties.get(box) ?? []).map((tie) => tie.other.x + tie.otherX - tie.x + box.width / 2);
    const step = (room + ((next && roomOf.get(next)) ?? 0)) / 2 + BOX_GAP_EMS * em;
    return { ...wishOf(wishes, body.x + body.width / 2), step };
  });
  settle(settlers).forEach((x, i) => {
    const box = row[i];
    if (box) box.x = x - box.width / 2;
  });
  if (!wishFor) keepWithin(row, body);
}

/** Moves a row so that it reaches no farther than the columns; if it is wider, so that it does on both sides. */
function keepWithin(row: readonly PartyBox[], body: Rect): void {
  const { x, width } = around(row);
  const room = body.width - width;
  const least = body.x + Math.min(0, room / 2);
  const by = Math.max(least, Math.min(body.x + Math.max(room, room / 2), x)) - x;
  for (const box of row) box.x += by;
}
