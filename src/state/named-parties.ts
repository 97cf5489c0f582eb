/** Which parties were known: those of whom a source that counts tells, and those whom something that it tells names. */
import { type Case, caseField, type Party } from '../case/schema.js';
import { forget } from './forget.js';

/** @param reported with all parties, and what else was known. @param isTold whether a source tells of the party itself. */
export function namedParties(reported: Case, isTold: (party: Party) => boolean): readonly Party[] {
  const { parties = [] } = reported;
  const named = new Set(parties.filter(isTold).map(({ id }) => id));
  // It asks of each id: nothing is forgotten.
  forget({ ...reported, parties: [], story: [] }, caseField, (id, target) => {
    if (target === 'party') named.add(id);
    return false;
  });
  const whole = new Map(parties.map((party) => [party.id, party]));
  // What is added on the way is walked as well: whoever is part of a larger body names it.
  for (const id of named) for (const { party } of whole.get(id)?.partOf ?? []) named.add(party);
  return parties.filter(({ id }) => named.has(id));
}
