/** Which claims something of the case touches. */
import { standingsIn } from './about-claim.js';
import { citingOf } from './citing.js';
import type { CaseIndex } from './index-case.js';
import type { Claim } from './schema.js';

const NONE: ReadonlySet<Claim> = new Set();

/**
 * The claims that an event names or by which they came to stand as they did; those that a party makes or that are made
 * against it; those for which a source is cited. A claim touches itself alone.
 */
export function claimsTouchedBy(index: CaseIndex, id: string | undefined): ReadonlySet<Claim> {
  if (id === undefined) return NONE;
  const { claims = [] } = index.case;
  const event = index.eventById.get(id)?.event;
  if (event) {
    const named = new Set(event.claims);
    return new Set(claims.filter((claim) => named.has(claim.id) || isMovedBy(claim, id)));
  }
  if (index.partyById.has(id))
    return new Set(claims.filter(({ by, against }) => by?.includes(id) || against?.includes(id)));
  const claim = index.claimById.get(id);
  if (claim) return new Set([claim]);
  return index.sourceById.has(id) ? new Set(citingOf({ index, id }).claims) : NONE;
}

function isMovedBy(claim: Claim, id: string): boolean {
  return standingsIn(claim).some(({ event, when }) => event === id || when?.at === id);
}
