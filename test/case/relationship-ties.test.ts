/** What else a case says of the two parties of a relationship. */
import { expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { tiesOfRelationship } from '../../src/case/relationship-ties.js';

const indexOf = (data: unknown): CaseIndex => indexCase(parseCase(data).case!);
const first = indexOf(firstCase);

function tied(index: CaseIndex, id: string): { events: readonly string[]; others: readonly string[] } {
  const { events, others } = tiesOfRelationship(index, index.relationshipById.get(id)!);
  return { events: events.map(({ event }) => event.id), others: others.map((one) => one.id) };
}

test.each([
  [
    'twitter-sues-cbp',
    ['production-deadline', 'summons', 'lawsuit', 'summons-withdrawn'],
    ['cbp-demands-records'],
  ],
  ['aclu-represents-user', ['aclu-steps-in', 'aclu-praises-twitter'], []],
  ['account-claims-uscis-staff', [], []],
])('%s: the events with both, and what else is between the two', (id, events, others) => {
  expect(tied(first, id)).toEqual({ events, others });
});

test('a relationship of a party with itself has no events of two', () => {
  const index = indexOf({
    parties: [{ id: 'p', name: 'P' }],
    relationships: [
      { id: 'r', from: 'p', to: 'p' },
      { id: 's', from: 'p', to: 'p' },
    ],
    events: [{ id: 'e', title: 'E', parties: ['p'] }],
  });
  expect(tied(index, 'r')).toEqual({ events: [], others: ['s'] });
});

test('parties that the case does not have are no ties', () => {
  const index = indexOf({
    relationships: [{ id: 'r', from: 'x', to: 'y' }],
    events: [{ id: 'e', title: 'E' }],
  });
  expect(tied(index, 'r')).toEqual({ events: [], others: [] });
});

test('is found once', () => {
  const relationship = first.relationshipById.get('twitter-sues-cbp')!;
  expect(tiesOfRelationship(first, relationship)).toBe(tiesOfRelationship(first, relationship));
});
