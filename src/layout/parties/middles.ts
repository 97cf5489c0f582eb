/** Where the middles of parties are from those of their roots. */
import type { PartyBox } from './tree.js';

export type Middles = ReadonlyMap<PartyBox, { readonly x: number; readonly y: number }>;

/** Of boxes with wholes before their parts, before their places in the frame are known. */
export function middlesOf(boxes: readonly PartyBox[]): Middles {
  const corners = new Map<PartyBox, { readonly x: number; readonly y: number }>();
  const middles = new Map<PartyBox, { readonly x: number; readonly y: number }>();
  for (const box of boxes) {
    const whole = box.parent;
    const at = (whole && corners.get(whole)) ?? { x: 0, y: 0 };
    // What the author has placed is known from the frame's top left, as is then what it stands in.
    const start = whole && box.isFixed ? { x: -whole.x, y: -whole.y } : { x: 0, y: 0 };
    const corner = whole ? { x: at.x + box.x + start.x, y: at.y + box.y + start.y } : at;
    corners.set(box, corner);
    const { root } = box;
    middles.set(box, {
      x: corner.x + box.width / 2 - root.width / 2,
      y: corner.y + box.height / 2 - root.height / 2,
    });
  }
  return middles;
}
