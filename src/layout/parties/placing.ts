/** What places depend on: whom a box is tied to, and where it would be for that. */
import type { Middles } from './middles.js';
import type { PairLinks } from './nest.js';
import type { Settler } from './settle.js';
import type { Link, PartyBox } from './tree.js';

/** A box that is tied to no one stays where it was, if others let it. */
const IDLE_WEIGHT = 0.02;

export interface Placing {
  readonly em: number;
  readonly links: readonly Link[];
  readonly ties: ReadonlyMap<PartyBox, readonly Tie[]>;
  readonly pairs: PairLinks;
}

/** A link as one of its roots sees it: where its ends are from their roots' top left. */
export interface Tie {
  readonly other: PartyBox;
  readonly x: number;
  readonly y: number;
  readonly otherX: number;
  readonly otherY: number;
}

export function tiesOf(links: readonly Link[], middles: Middles): Map<PartyBox, Tie[]> {
  const ties = new Map<PartyBox, Tie[]>();
  const add = (one: PartyBox, other: PartyBox): void => {
    const here = middles.get(one);
    const there = middles.get(other);
    if (!here || !there || one.root === other.root) return;
    const of = ties.get(one.root) ?? [];
    of.push({
      other: other.root,
      x: here.x + one.root.width / 2,
      y: here.y + one.root.height / 2,
      otherX: there.x + other.root.width / 2,
      otherY: there.y + other.root.height / 2,
    });
    ties.set(one.root, of);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return ties;
}

export function wishOf(wishes: readonly number[], now: number): Omit<Settler, 'step'> {
  if (wishes.length === 0) return { wish: now, weight: IDLE_WEIGHT };
  return { wish: wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length, weight: wishes.length };
}
