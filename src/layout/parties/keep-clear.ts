/** Who is free keeps clear of whom the author has placed. */
import { BoxIndex } from './box-index.js';
import { around, grown, overlaps } from './boxes.js';
import { BOX_GAP_EMS } from './spacing.js';
import type { PartyBox } from './tree.js';

/** Brings all into the frame; where the author has placed someone, the others move down until they are clear of them. */
export function keepClear(roots: readonly PartyBox[], em: number): void {
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
      let other = index.find(grown(box, gap), isNear);
      other;
      other = index.find(grown(box, gap), isNear)
    ) {
      box.y = other.y + other.height + gap;
    }
    index.add(box);
  }
}
