/** What verbs keep clear of. */

import { BoxIndex } from './box-index.js';
import { around, overlaps } from './boxes.js';
import type { Rect } from './geometry.js';
import type { Bounds } from './tracks.js';
import { isWithin, type Link, type PartyBox } from './tree.js';
import { headOf } from './words.js';

/** A party, or the words at the head of one that has parts. */
export interface Obstacle extends Rect {
  readonly box: PartyBox;
  readonly isHead: boolean;
}

export class Obstacles {
  readonly bounds: Rect;
  /** How far verbs may go. */
  readonly limits: Bounds;
  readonly #index: BoxIndex<Obstacle>;

  constructor(boxes: readonly PartyBox[], em: number, limits: Bounds) {
    this.limits = limits;
    this.bounds = around(boxes);
    this.#index = new BoxIndex(this.bounds);
    for (const box of boxes) {
      const { x, y, width, height } = box;
      this.#index.add({ box, isHead: false, x, y, width, height });
      if (box.parts.length === 0) continue;
      this.#index.add({ box, isHead: true, ...headOf(box, em) });
    }
  }

  /** Whether a verb of a link would lie on a party; the wholes in which both its ends stand are its ground. */
  isUnder(link: Link, area: Rect, gap: number): boolean {
    const isOn = (obstacle: Obstacle): boolean =>
      overlaps(obstacle, area, gap) &&
      (obstacle.isHead ||
        !(
          isWithin(link.from, obstacle.box) &&
          isWithin(link.to, obstacle.box) &&
          obstacle.box.parts.length > 0
        ));
    const near = {
      x: area.x - gap,
      y: area.y - gap,
      width: area.width + 2 * gap,
      height: area.height + 2 * gap,
    };
    return this.#index.find(near, isOn) !== undefined;
  }
}
