/** The places of a drawing before kept for the next, where a group has been folded or opened: the others make room, and no more. */
import { around } from './boxes.js';
import { finish } from './finish.js';
import { gather, type Told } from './for-groups.js';
import type { PartiesFrame, PartiesGeometry, Rect } from './geometry.js';
import { drawLines } from './lines.js';
import { middlesOf } from './middles.js';
import { mirrored } from './mirror.js';
import { linksOfPairs, putParts } from './nest.js';
import { placeAcross, step } from './place.js';
import { type Placing, tiesOf } from './placing.js';
import { arrange } from './regions.js';
import { placeRows } from './rows.js';
import { settle } from './settle.js';
import { type Forest, growForest, type PartyBox } from './tree.js';
import { begin } from './trials.js';

/** Who stands above a group moves so much less than who stands below it. */
const FIRM = 100;
const LOOSE = 1;
const ROUNDING_PX = 0.5;
/** A group that was folded or opened is so much taller or lower, CSS px. */
const CHANGED_PX = 4;

/** As it was before; undefined where the frame has no room for that, or someone had no place. */
export function* placeLike(
  { subject, frame, groups }: Told,
  was: PartiesGeometry,
): Generator<undefined, PartiesGeometry | undefined> {
  if (!groups) return undefined;
  const before = frame.isMirrored ? mirrored(was) : was;
  const { trial } = before;
  const forest = growForest(subject);
  yield* gather(forest, frame, groups, trial);
  yield* begin(forest, frame, trial);
  if (!(yield* keepPlaces(forest, frame, before))) return undefined;
  const lines = yield* drawLines(forest, frame, { nearer: 0, isDirect: false, isKept: true });
  const geometry = finish(forest, lines, frame, trial, true);
  return geometry.width > Math.max(frame.width, before.width) + ROUNDING_PX ? undefined : geometry;
}

/** Whether all had a place before, and have one again. */
function* keepPlaces(
  { boxes, roots, links }: Forest,
  frame: PartiesFrame,
  before: PartiesGeometry,
): Generator<undefined, boolean> {
  const places = new Map<string, Rect>(before.parties.map((party) => [party.id, party]));
  if (roots.some((root) => root.isFixed || !places.has(root.subject.id))) return false;
  const placeOf = (box: PartyBox): Rect => places.get(box.subject.id) ?? box;
  const middle = (box: PartyBox): number => placeOf(box).x + placeOf(box).width / 2;
  // The boxes of a column have the same middle.
  const order = (one: PartyBox, other: PartyBox): number =>
    Math.round(middle(one)) - Math.round(middle(other)) || placeOf(one).y - placeOf(other).y;
  const arrangement = arrange(roots.toSorted(order), before.trial, frame);
  const ties = tiesOf(links, middlesOf(boxes));
  const placing = { em: frame.em, links, ties, pairs: linksOfPairs(links) };
  yield;
  placeAcross(arrangement, placing);
  keepColumns(
    arrangement.columns.map((column) => column.boxes),
    middle,
  );
  for (const { boxes: column } of arrangement.columns) keepColumn(column, placeOf, placing);
  placeRows(arrangement, placing, middle);
  putParts(boxes);
  yield;
  return true;
}

/** Columns as far apart as they have been placed, but where they were. */
function keepColumns(columns: readonly (readonly PartyBox[])[], middle: (box: PartyBox) => number): void {
  const areas = columns.map(around);
  const settlers = columns.map(([first], i) => {
    const { x, width } = areas[i] as Rect;
    const wish = first ? middle(first) - width / 2 : x;
    return { wish, weight: 1, step: (areas[i + 1]?.x ?? x) - x };
  });
  settle(settlers).forEach((x, i) => {
    const by = x - (areas[i]?.x ?? 0);
    for (const box of columns[i] ?? []) box.x += by;
  });
}

function keepColumn(column: readonly PartyBox[], placeOf: (box: PartyBox) => Rect, placing: Placing): void {
  const last = column.findLastIndex((box) => Math.abs(placeOf(box).height - box.height) > CHANGED_PX);
  const settlers = column.map((box, i) => ({
    wish: placeOf(box).y,
    weight: i <= last ? FIRM : LOOSE,
    step: step(box, column[i + 1], 'height', placing),
  }));
  settle(settlers).forEach((y, i) => {
    const box = column[i];
    if (box) box.y = y;
  });
}
