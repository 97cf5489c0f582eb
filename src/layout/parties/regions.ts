/** Who stands in which column or row: the first side left, the second right, the court above, background below. */
import type { PartiesFrame, PartyPlace } from './geometry.js';
import type { PartyBox } from './tree.js';

/** Boxes in columns from left to right, each from top to bottom, and in rows above and below the columns. */
export interface Arrangement {
  readonly columns: readonly Column[];
  readonly above: readonly PartyBox[][];
  readonly below: readonly PartyBox[][];
}

export interface Column {
  /** Boxes may move between the columns of one region. */
  readonly region: string;
  boxes: PartyBox[];
}

/** How many columns of servants stand one behind the other; who serves those stands in the last. */
const MOST_OUTER = 2;
const OUTER_FORMS = new Map<string, Shape['form']>([
  ['first', 'left'],
  ['second', 'right'],
]);
/** Few boxes stand in one column. */
const MOST_IN_ONE_COLUMN = 9;
/** Between boxes of a row, at least, in ems. */
const ROW_GAP_EMS = 2;

export interface Shape {
  /**
   * outer: who serves a side stands in columns of their own, outside of it; left and right: on that side only. inner:
   * with those they serve. below: as well, and who is on no side stands in rows below the sides.
   */
  readonly form: 'outer' | 'left' | 'right' | 'inner' | 'below';
  /** How much taller than usual columns become, so that there are fewer. */
  readonly slimness: number;
}

export function arrange(roots: readonly PartyBox[], shape: Shape, { width, em }: PartiesFrame): Arrangement {
  const regions = new Map<string, PartyBox[]>();
  for (const root of roots) {
    if (root.isFixed) continue;
    const own = regionOf(root);
    const [side = own] = own.split(' ');
    const region = shape.form === 'outer' || shape.form === OUTER_FORMS.get(side) ? own : side;
    const boxes = regions.get(region);
    if (boxes) boxes.push(root);
    else regions.set(region, [root]);
  }
  const of = (region: string): PartyBox[] => regions.get(region) ?? [];
  const isBelow = shape.form === 'below' && (of('first').length > 0 || of('second').length > 0);
  const middle = isBelow
    ? ['first', 'second']
    : ['first 2', 'first 1', 'first', 'third', 'second', 'second 1', 'second 2'];
  return {
    columns: middle.flatMap((region) => inColumns(region, of(region), shape.slimness)),
    above: inRows(of('court'), width, em),
    below: [...(isBelow ? inRows(of('third'), width, em) : []), ...inRows(of('background'), width, em)],
  };
}

/** The region of a box: that of its place; one farther out for each step of serving. */
export function regionOf(root: PartyBox): string {
  const seen = new Set([root]);
  let at = root;
  while (at.client && !seen.has(at.client.root)) {
    at = at.client.root;
    seen.add(at);
  }
  const place: PartyPlace = at.isFixed ? root.subject.place : at.subject.place;
  const steps = Math.min(MOST_OUTER, seen.size - 1);
  if (place === 'first' || place === 'second') return steps > 0 ? `${place} ${steps}` : place;
  return root.subject.place === 'court' || root.subject.place === 'background' ? root.subject.place : 'third';
}

function inColumns(region: string, boxes: readonly PartyBox[], slimness: number): Column[] {
  const isFew = boxes.length <= MOST_IN_ONE_COLUMN;
  const count = isFew ? 1 : Math.max(1, Math.round(Math.sqrt(boxes.length / 2.5) / slimness));
  return chunks(boxes, Math.ceil(boxes.length / count)).map((chunk) => ({ region, boxes: chunk }));
}

/** As many in a row as the frame has room for; more where there are very many. */
function inRows(boxes: readonly PartyBox[], width: number, em: number): PartyBox[][] {
  const widest = Math.max(1, ...boxes.map((box) => box.width)) + ROW_GAP_EMS * em;
  const most = Math.max(2, Math.floor(width / widest), Math.ceil(Math.sqrt(boxes.length * 2)));
  const rows = Math.ceil(boxes.length / most);
  return chunks(boxes, Math.ceil(boxes.length / rows));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += Math.max(1, size))
    all.push(items.slice(start, start + size));
  return all;
}
