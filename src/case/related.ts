/** What belongs together: the ids of all that an event, a party, a relationship, a claim or a source touches. */
import { sourcesWithin } from './citations-in.js';
import { causesOf } from './claim-ties.js';
import type { CaseIndex, EventEntry } from './index-case.js';
import type { Claim, Party, Relationship, When } from './schema.js';

type Links = Map<string, Set<string>>;
type Join = (one: string, other: string) => void;

const known = new WeakMap<CaseIndex, Links>();

/**
 * The ids of what lights up with an entry, its own first. Of an event: its parties, claims and sources, and the
 * relationships that began or ended at it. Of a party: its events, its relationships and the parties at their other ends,
 * its claims. Of the others: whatever names them, and what they name. Empty for an id that the case does not have.
 */
export function relatedTo(index: CaseIndex, id: string | undefined): ReadonlySet<string> {
  const isThere = isIn(index);
  if (id === undefined || !isThere(id)) return new Set();
  let links = known.get(index);
  if (!links) known.set(index, (links = linksOf(index)));
  const entry = index.eventById.get(id);
  const own = entry ? namesIn(entry).filter(isThere) : [];
  return new Set([id, ...own, ...(links.get(id) ?? [])]);
}

/** Both ways, but for what an event names itself: of that only the way back is kept, so that a long case stays small. */
function linksOf(index: CaseIndex): Links {
  const links: Links = new Map();
  const isThere = isIn(index);
  const add: Join = (one, other) => {
    const found = links.get(one);
    if (found) found.add(other);
    else if (isThere(one)) links.set(one, new Set([other]));
  };
  const join: Join = (one, other) => {
    if (!isThere(one) || !isThere(other)) return;
    add(one, other);
    add(other, one);
  };
  for (const entry of index.events) for (const id of namesIn(entry)) add(id, entry.event.id);
  for (const party of index.partyById.values()) joinSources(party, join);
  for (const relationship of index.relationshipById.values()) joinRelationship(relationship, join);
  for (const claim of index.claimById.values()) joinClaim(claim, index, join);
  return links;
}

function isIn({ eventById, partyById, relationshipById, claimById, sourceById }: CaseIndex) {
  const all = [eventById, partyById, relationshipById, claimById, sourceById];
  return (id: string): boolean => all.some((byId) => byId.has(id));
}

function namesIn(entry: EventEntry): readonly string[] {
  const { parties, claims } = entry.event;
  return [...(parties ?? []).map(({ party }) => party), ...(claims ?? []), ...sourcesWithin(entry.event)];
}

function joinRelationship(relationship: Relationship, join: Join): void {
  const { id, from, to, when, begins, ends } = relationship;
  join(id, from);
  join(id, to);
  join(from, to);
  for (const event of [when, begins, ends].flatMap(eventsOf)) join(id, event);
  joinSources(relationship, join);
}

function joinClaim(claim: Claim, index: CaseIndex, join: Join): void {
  const { id, by, against } = claim;
  for (const party of [...(by ?? []), ...(against ?? [])]) join(id, party);
  for (const { event } of causesOf(claim, index)) join(id, event.id);
  joinSources(claim, join);
}

function joinSources(entry: Party | Relationship | Claim, join: Join): void {
  for (const source of sourcesWithin(entry)) join(entry.id, source);
}

/** The events to which a time is tied. */
function eventsOf(when: When | undefined): readonly string[] {
  return [when?.at, when?.after, when?.by].filter((id) => id !== undefined);
}
