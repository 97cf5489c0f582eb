/** What else a case says of the two parties of a relationship. */
import type { CaseIndex, EventEntry } from './index-case.js';
import { tiesOfParty } from './party-ties.js';
import type { Relationship } from './schema.js';

export interface RelationshipTies {
  /** Events in which both take part, in the order of reading. */
  readonly events: readonly EventEntry[];
  /** Other relationships between the two, either way. */
  readonly others: readonly Relationship[];
}

const known = new WeakMap<CaseIndex, Map<Relationship, RelationshipTies>>();

/** Found once for each relationship that is asked for. */
export function tiesOfRelationship(index: CaseIndex, relationship: Relationship): RelationshipTies {
  const found = known.get(index) ?? new Map<Relationship, RelationshipTies>();
  known.set(index, found);
  const ties = found.get(relationship) ?? findTies(index, relationship);
  found.set(relationship, ties);
  return ties;
}

function findTies(index: CaseIndex, relationship: Relationship): RelationshipTies {
  const { from, to } = relationship;
  const [one, other] = [from, to].map((id) => tiesOfParty({ index, id }));
  const ofOther = new Set(other?.events);
  const alsoOfOther = new Set(other?.relationships);
  return {
    events: from === to ? [] : (one?.events ?? []).filter((entry) => ofOther.has(entry)),
    others: (one?.relationships ?? []).filter(
      (another) => another !== relationship && isBetween(another, from, to) && alsoOfOther.has(another),
    ),
  };
}

function isBetween({ from, to }: Relationship, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}
