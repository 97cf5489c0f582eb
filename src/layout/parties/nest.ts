/** Parts inside their wholes: a whole is as large as its name and its parts need. */
import { around } from './boxes.js';
import type { PartiesFrame, Rect } from './geometry.js';
import type { Forest, Link, PartyBox } from './tree.js';
import { sizeName } from './words.js';

/** Space between a whole and its parts, and between its parts, in ems. */
const FRAME_EMS = 0.75;
const GAP_EMS = 0.75;
/** Where parts stand in several columns, lines run between them. */
const WIDE_GAP_EMS = 1.5;
/** A line is seen for so long on either side of its verb, in ems. */
export const LINE_EMS = 0.875;
const MOST_IN_ONE_COLUMN = 5;
/** Positions farther away than this are not meant, in ems. */
const FARTHEST_EMS = 10_000;

/** Gives every box its size, and every part its place in its whole; what the author has placed, its place in the frame. */
export function nestParts({ boxes, links }: Forest, frame: PartiesFrame, nameWidth: number): void {
  const between = linksOfPairs(links);
  for (const box of boxes.toReversed()) {
    const fixed = box.parts.filter((part) => part.isFixed);
    const free = box.parts.filter((part) => !part.isFixed);
    const content =
      box.lineUp && fixed.length === 0 ? box.lineUp(frame.em) : stackParts(free, frame, between);
    const position = positionOf(box, frame);
    box.isFixed = fixed.length > 0 || position !== undefined;
    if (fixed.length > 0) {
      surround(box, { fixed, free, content, position }, frame);
      continue;
    }
    if (box.parts.length > 0) sizeName(box, frame, Math.max(nameWidth, content.width));
    const margin = box.parts.length > 0 ? FRAME_EMS * frame.em : 0;
    box.width = Math.max(box.wordsWidth, content.width + 2 * margin);
    box.height = box.wordsHeight + (box.parts.length > 0 ? content.height + margin : box.extra);
    shift(free, (box.width - content.width) / 2, box.wordsHeight);
    if (position) {
      box.x = position.x - box.width / 2;
      box.y = position.y - box.height / 2;
    }
  }
}

/** Parts into the frame, after what they stand in. */
export function putParts(boxes: readonly PartyBox[]): void {
  for (const box of boxes) {
    if (box.isFixed || !box.parent) continue;
    box.x += box.parent.x;
    box.y += box.parent.y;
  }
}

/** The verbs between two parts that follow each other have to fit between them. */
export type PairLinks = (one: PartyBox, other: PartyBox) => readonly Link[];

/** Finds the links between two boxes of one parent or of none, those of their parts included. */
export function linksOfPairs(links: readonly Link[]): PairLinks {
  const pairs = new Map<number, Map<number, Link[]>>();
  for (const link of links) {
    const [one, other] = siblings(link.from, link.to);
    if (!one || !other || one === other) continue;
    const low = Math.min(one.index, other.index);
    const high = Math.max(one.index, other.index);
    const of = pairs.get(low) ?? new Map<number, Link[]>();
    pairs.set(low, of);
    of.set(high, [...(of.get(high) ?? []), link]);
  }
  return ({ index: one }, { index: other }) =>
    pairs.get(Math.min(one, other))?.get(Math.max(one, other)) ?? [];
}

/** The two boxes around two others that stand in the same box, or in none. */
function siblings(from: PartyBox, to: PartyBox): readonly [PartyBox | undefined, PartyBox | undefined] {
  let one: PartyBox | undefined = from;
  let other: PartyBox | undefined = to;
  while (one && one.depth > to.depth) one = one.parent;
  while (other && other.depth > from.depth) other = other.parent;
  while (one && other && one.parent !== other.parent) {
    one = one.parent;
    other = other.parent;
  }
  return [one, other];
}

/** Places parts in columns, from 0 on; as large as they are together. */
function stackParts(parts: readonly PartyBox[], { em }: PartiesFrame, between: PairLinks): Rect {
  const columns = columnsFor(parts);
  const gap = (columns > 1 ? WIDE_GAP_EMS : GAP_EMS) * em;
  const rows = Math.ceil(parts.length / columns);
  let x = 0;
  for (let start = 0; start < parts.length; start += rows) {
    const column = parts.slice(start, start + rows);
    const width = Math.max(...column.map((part) => part.width));
    let y = 0;
    column.forEach((part, i) => {
      part.x = x + (width - part.width) / 2;
      part.y = y;
      const next = column[i + 1];
      const verbs = next ? between(part, next).map((link) => link.labelHeight) : [];
      y += part.height + (verbs.length > 0 ? Math.max(...verbs) + 2 * LINE_EMS * em : gap);
    });
    x += width + gap;
  }
  return around(parts);
}

function columnsFor(parts: readonly PartyBox[]): number {
  if (parts.length <= MOST_IN_ONE_COLUMN) return 1;
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  const width = parts.reduce((sum, part) => sum + part.width, 0) / parts.length;
  return Math.max(1, Math.round(Math.sqrt(height / width)));
}

interface Surrounded {
  /** Where they are in the frame. */
  readonly fixed: readonly PartyBox[];
  readonly free: readonly PartyBox[];
  readonly content: Rect;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/** A whole around parts that the author has placed: the others stand below them. */
function surround(box: PartyBox, { fixed, free, content, position }: Surrounded, frame: PartiesFrame): void {
  const margin = FRAME_EMS * frame.em;
  const placed = around(fixed);
  const all = free.length === 0 ? placed : around([placed, below(placed, content, margin)]);
  sizeName(box, frame, Math.max(all.width, 10 * frame.em));
  const width = Math.max(all.width + 2 * margin, box.wordsWidth);
  let area = {
    x: all.x + all.width / 2 - width / 2,
    y: all.y - box.wordsHeight,
    width,
    height: all.height + box.wordsHeight + margin,
  };
  if (position) {
    const across = Math.max(position.x - area.x, area.x + area.width - position.x);
    const along = Math.max(position.y - area.y, area.y + area.height - position.y);
    area = { x: position.x - across, y: position.y - along, width: 2 * across, height: 2 * along };
  }
  Object.assign(box, area);
  shift(free, placed.x - area.x, placed.y + placed.height + margin - area.y);
}

function below(placed: Rect, content: Rect, gap: number): Rect {
  return { ...content, x: placed.x, y: placed.y + placed.height + gap };
}

function shift(parts: readonly PartyBox[], x: number, y: number): void {
  for (const part of parts) {
    part.x += x;
    part.y += y;
  }
}

function positionOf({ subject: { position } }: PartyBox, { em }: PartiesFrame): Surrounded['position'] {
  if (!position) return undefined;
  const isMeant = Math.abs(position.x) <= FARTHEST_EMS && Math.abs(position.y) <= FARTHEST_EMS;
  return isMeant ? { x: position.x * em, y: position.y * em } : undefined;
}
