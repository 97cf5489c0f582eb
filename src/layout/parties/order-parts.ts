/** Parts in the order in which whom they are tied to stand, so that lines into a whole do not cross. */
import type { Middles } from './middles.js';
import { isWithin, type Link, type PartyBox } from './tree.js';

/** Orders the parts of each whole from top to bottom, by where the roots are now. */
export function orderParts(boxes: readonly PartyBox[], links: readonly Link[], middles: Middles): void {
  const heights = new Map<PartyBox, number[]>();
  const heightOf = (box: PartyBox): number => box.root.y + box.root.height / 2 + (middles.get(box)?.y ?? 0);
  const note = (box: PartyBox, other: PartyBox): void => {
    for (let at = box; at.parent && !isWithin(other, at.parent); at = at.parent) {
      heights.set(at, [...(heights.get(at) ?? []), heightOf(other)]);
    }
  };
  for (const { from, to } of links) {
    note(from, to);
    note(to, from);
  }
  const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0;
  const orderOf = (box: PartyBox): number => {
    const of = heights.get(box);
    // Whom nothing from outside reaches stands last.
    return of ? median(of) : Number.MAX_VALUE;
  };
  for (const { parts, lineUp } of boxes) {
    if (parts.length < 2 || lineUp) continue;
    const orders = new Map(parts.map((part) => [part, orderOf(part)]));
    parts.sort((one, other) => (orders.get(one) ?? 0) - (orders.get(other) ?? 0) || one.index - other.index);
  }
}

/** Orders the parts of each whole as the file does, or the other way round. */
export function orderByFile(boxes: readonly PartyBox[], isReversed: boolean): void {
  for (const { parts } of boxes) {
    parts.sort((one, other) => (isReversed ? other.index - one.index : one.index - other.index));
  }
}
