/** Which claims an event, a party, a claim or a source touches. */
import { expect, test } from 'vitest';
import { claimsTouchedBy } from '../../src/case/touched-claims.js';
import { firstCase, indexOf } from '../state/cases.js';

const made = indexOf({
  sources: [{ id: 's', title: 'S' }],
  parties: [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ],
  events: [
    { id: 'names', title: 'Names', claims: ['a'] },
    { id: 'moves', title: 'Moves' },
    { id: 'idle', title: 'Idle' },
  ],
  claims: [
    { id: 'a', title: 'A', by: ['p'] },
    { id: 'b', title: 'B', against: ['p'], by: ['q'], standings: [{ status: 'won', event: 'moves' }] },
    { id: 'c', title: 'C', parts: [{ text: 'Part', standings: [{ status: 'met', when: { at: 'moves' } }] }] },
    { id: 'd', title: 'D', quotations: [{ words: 'W', cites: ['s'] }] },
  ],
});

test.each([
  ['names', ['a']],
  ['moves', ['b', 'c']],
  ['idle', []],
  ['p', ['a', 'b']],
  ['q', ['b']],
  ['c', ['c']],
  ['s', ['d']],
  ['nothing', []],
  [undefined, []],
])('%s', (id, claims) => {
  expect([...claimsTouchedBy(made, id)].map((claim) => claim.id)).toEqual(claims);
});

test('in the first case the suit touches all six, the summons none', () => {
  expect(claimsTouchedBy(firstCase, 'lawsuit').size).toBe(6);
  expect(claimsTouchedBy(firstCase, 'summons').size).toBe(0);
});
