import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedTo } from '../../src/case/related.js';
import { firstCase, indexOf } from '../state/cases.js';

const related = (id: string): readonly string[] => [...relatedTo(firstCase, id)];

describe('what lights up in the first case', () => {
  test('with an agency: its events, relationships, other ends and claims', () => {
    const found = related('cbp');
    expect(found).toEqual(expect.arrayContaining(['summons', 'cbp-demands-records', 'twitter', 'cbp-agent']));
    expect(found).not.toContain('aclu-steps-in');
    for (const { event } of firstCase.events) {
      const isOf = (event.parties ?? []).some(({ party }) => party === 'cbp');
      const isTied = found.includes(event.id);
      if (isOf) expect(isTied, event.id).toBe(true);
    }
  });

  test('with an event: its parties, its sources, and what began at it', () => {
    const found = related('lawsuit');
    expect(found).toEqual(expect.arrayContaining(['twitter', 'twitter-sues-dhs', 'case-before-court']));
    expect(found).not.toContain('wikileaks');
  });

  test('with a relationship: its two parties and the events at its ends', () => {
    expect(related('twitter-sues-dhs')).toEqual(
      expect.arrayContaining([
        'twitter-sues-dhs',
        'twitter',
        'dhs',
        'lawsuit',
        'suit-withdrawn',
        'it-worked',
      ]),
    );
  });

  test.each(['nobody', '__proto__', ''])('with what is not there (%j): nothing', (id) => {
    expect(related(id)).toEqual([]);
  });
});

test('whoever lights another up is lit up by it', () => {
  const all = [
    ...firstCase.eventById.keys(),
    ...firstCase.partyById.keys(),
    ...firstCase.relationshipById.keys(),
    ...firstCase.claimById.keys(),
    ...firstCase.sourceById.keys(),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...all), (id) => {
      for (const other of related(id)) expect(related(other)).toContain(id);
    }),
  );
});

test('what names something that is not there is related to the rest', () => {
  const index = indexOf({
    events: [{ id: 'e', title: 'E', parties: ['gone', 'p'], cites: ['nowhere'] }],
    parties: [{ id: 'p', name: 'P' }],
    relationships: [{ id: 'r', from: 'p', to: 'gone', begins: { at: 'e' } }],
  });
  expect([...relatedTo(index, 'e')]).toEqual(['e', 'p', 'r']);
  expect([...relatedTo(index, 'r')].sort()).toEqual(['e', 'p', 'r']);
});

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
])('the claims that %s touches', (id, claims) => {
  expect([...relatedTo(made, id)].filter((one) => made.claimById.has(one))).toEqual(claims);
});

test('in the first case the suit touches all six, the summons none', () => {
  const claims = (id: string) => related(id).filter((one) => firstCase.claimById.has(one));
  expect(claims('lawsuit')).toHaveLength(6);
  expect(claims('summons')).toEqual([]);
});
