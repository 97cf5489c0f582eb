/** What is said, to whoever writes the article, of a phrase that mentions what the case does not have. */
import type { CaseIndex } from '../case/index-case.js';
import { nearest } from '../case/near.js';
import type { Problem } from '../case/problem.js';

export function mentionProblem(pick: string, index: CaseIndex): Problem {
  const { eventById, partyById, claimById, relationshipById, sourceById } = index;
  const ids = [eventById, partyById, claimById, relationshipById, sourceById].flatMap((byId) => [
    ...byId.keys(),
  ]);
  const meant = nearest(pick, ids);
  return {
    path: 'case-mention[pick]',
    value: pick,
    expected: 'the id of an event, a party, a claim, a relationship or a source of the case',
    hint: meant === undefined ? 'Give the id of something in the case.' : `Did you mean "${meant}"?`,
    level: 'error',
  };
}
