/** What lines and verbs keep clear of. */

import { BoxIndex } from './box-index.js';
import { around, overlaps, type Point, runsThrough } from './boxes.js';
import type { Rect } from './geometry.js';
import { isWithin, type Link, type PartyBox } from './tree.js';
import { PADDING_X_EMS, PADDING_Y_EMS } from './words.js';

/** A party, or the words at the head of one that has parts. */
export interface Obstacle extends Rect {
  readonly box: PartyBox;
  readonly isHead: boolean;
}

export class Obstacles {
  readonly bounds: Rect;
  readonly #index: BoxIndex<Obstacle>;

  constructor(boxes: readonly PartyBox[], em: number) {
    this.bounds = around(boxes);
    this.#index = new BoxIndex(this.bounds);
    for (const box of boxes) {
      const { x, y, width, height } = box;
      this.#index.add({ box, isHead: false, x, y, width, height });
      if (box.parts.length === 0) continue;
      this.#index.add({ box, isHead: true, ...headOf(box, em) });
    }
  }

  /** What a line of a link runs through. Lines leave the wholes in which their ends stand. */
  inTheWay(link: Link, from: Point, to: Point, gap: number): Obstacle | undefined {
    const { from: one, to: other } = link;
    return this.#index.findAlong(from, to, gap, (obstacle) => {
      const { box, isHead } = obstacle;
      const isEnd = box === one || box === other;
      if (!runsThrough(from, to, obstacle, isEnd ? -0.5 : gap)) return false;
      if (!isEnd) return isHead || !holdsEnd(box, link);
      // A whole is no obstacle to its own parts.
      return !isHead && (one === other || !isWithin(box === one ? other : one, box));
    });
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

function holdsEnd(box: PartyBox, { from, to }: Link): boolean {
  return isWithin(from, box) || isWithin(to, box);
}

/** The words at the head of a whole. */
function headOf({ x, y, width, wordsWidth, wordsHeight }: PartyBox, em: number): Rect {
  const across = wordsWidth - 2 * PADDING_X_EMS * em;
  return {
    x: x + (width - across) / 2,
    y: y + PADDING_Y_EMS * em,
    width: across,
    height: wordsHeight - 2 * PADDING_Y_EMS * em,
  };
}
