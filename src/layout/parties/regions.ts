/** Who stands in which column or row: the first side left, the second right, the court above, background below. */
import type { PartyPlace } from './geometry.js';
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
/** Few boxes stand in one column. */
const MOST_IN_ONE_COLUMN = 9;

export function arrange(roots: readonly PartyBox[]): Arrangement {
  const free = roots.filter((root) => !root.isFixed);
  const regions = new Map<string, PartyBox[]>();
  for (const root of free) {
    const region = regionOf(root);
    regions.set(region, [...(regions.get(region) ?? []), root]);
  }
  const columns = ['first 2', 'first 1', 'first', 'third', 'second', 'second 1', 'second 2'].flatMap(
    (region) => inColumns(region, regions.get(region) ?? []),
  );
  return {
    columns,
    above: inRows(regions.get('court') ?? []),
    below: inRows(regions.get('background') ?? []),
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

function inColumns(region: string, boxes: readonly PartyBox[]): Column[] {
  const count = boxes.length <= MOST_IN_ONE_COLUMN ? 1 : Math.ceil(Math.sqrt(boxes.length / 2.5));
  return chunks(boxes, Math.ceil(boxes.length / count)).map((chunk) => ({ region, boxes: chunk }));
}

function inRows(boxes: readonly PartyBox[]): PartyBox[][] {
  const count = boxes.length <= 5 ? 1 : Math.ceil(Math.sqrt(boxes.length / 2));
  return chunks(boxes, Math.ceil(boxes.length / count));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += size) all.push(items.slice(start, start + size));
  return all;
}
