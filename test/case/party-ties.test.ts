/** What a case says of a party elsewhere than in its own entry. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { tiesOfParty } from '../../src/case/party-ties.js';

const indexOf = (data: unknown): CaseIndex => indexCase(parseCase(data).case!);
const first = indexOf(firstCase);

describe('the first case', () => {
  test.each([
    [
      'twitter',
      [
        'production-deadline',
        'summons',
        'lawsuit',
        'aclu-praises-twitter',
        'summons-withdrawn',
        'suit-withdrawn',
        'earlier-fights',
      ],
    ],
    ['alt-uscis', ['summons', 'account-tweets', 'account-speaks-out']],
    ['cbp-agent', ['summons']],
    ['trump', []],
  ])('the events of %s, in the order of reading', (id, events) => {
    expect(tiesOfParty({ index: first, id }).events.map(({ event }) => event.id)).toEqual(events);
  });

  test.each([
    ['account-user', ['aclu-represents-user', 'user-runs-account']],
    ['wessler', ['wessler-speaks-for-aclu']],
    ['trump', []],
  ])('the relationships of %s, both ways', (id, relationships) => {
    expect(tiesOfParty({ index: first, id }).relationships.map((one) => one.id)).toEqual(relationships);
  });

  test('what is part of it', () => {
    const parts = (id: string) => tiesOfParty({ index: first, id }).parts.map(({ party }) => party.id);
    expect(parts('trump-administration')).toEqual(['dhs', 'uscis', 'trump']);
    expect(parts('dhs')).toEqual(['cbp']);
    expect(parts('cbp')).toEqual([]);
  });

  test('claims on both sides', () => {
    const ids = firstCase.claims.map(({ id }) => id);
    expect(tiesOfParty({ index: first, id: 'twitter' }).claimsBy.map(({ id }) => id)).toEqual(ids);
    expect(tiesOfParty({ index: first, id: 'cbp' }).claimsAgainst.map(({ id }) => id)).toEqual(ids);
  });

  test('its words elsewhere, with where they stand; those in its own entry stand there', () => {
    const said = (id: string) =>
      tiesOfParty({ index: first, id }).spoken.map(({ quotation, within }) => [quotation.words, within]);
    expect(said('aclu')).toEqual([
      ['right to anonymous speech', 'aclu-praises-twitter'],
      ['Big victory for free speech and right to dissent', 'victory-tweet'],
    ]);
    expect(said('alt-uscis')).toEqual([]);
  });
});

test('two roles in one event, a tie to itself and a claim against itself count once', () => {
  const index = indexOf({
    parties: [{ id: 'p', name: 'P' }],
    relationships: [{ id: 'r', from: 'p', to: 'p', verb: 'sues' }],
    claims: [
      {
        id: 'c',
        title: 'C',
        by: ['p', 'p'],
        parts: [{ text: 'x', quotations: [{ words: 'w', speaker: 'p' }] }],
      },
    ],
    events: [{ id: 'e', title: 'E', parties: ['p', { party: 'p', role: 'again' }] }],
  });
  const ties = tiesOfParty({ index, id: 'p' });
  expect([ties.events.length, ties.relationships.length, ties.claimsBy.length]).toEqual([1, 1, 1]);
  expect(ties.spoken.map(({ within }) => within)).toEqual(['c']);
});

test('of nobody: nothing', () => {
  for (const id of ['', 'nobody', 'constructor', '__proto__'])
    expect(Object.values(tiesOfParty({ index: first, id })).flat()).toEqual([]);
});

test('ids with a meaning in JavaScript are ids', () => {
  const index = indexOf({
    parties: [{ id: '__proto__', name: 'P' }],
    events: [{ id: 'e', title: 'E', parties: ['__proto__'] }],
  });
  expect(tiesOfParty({ index, id: '__proto__' }).events).toHaveLength(1);
});

test('is found once for all parties, and again for another case', () => {
  expect(tiesOfParty({ index: first, id: 'aclu' })).toBe(tiesOfParty({ index: first, id: 'aclu' }));
  expect(tiesOfParty({ index: indexOf(firstCase), id: 'aclu' })).not.toBe(
    tiesOfParty({ index: first, id: 'aclu' }),
  );
});

test('each party has exactly the events that name it', () => {
  const anEvent = fc.subarray(['a', 'b', 'c', 'd']);
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 20 }), (all) => {
      const index = indexOf({
        parties: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
        events: all.map((parties, i) => ({ id: `e${String(i)}`, title: 'E', parties })),
      });
      for (const id of ['a', 'b', 'c', 'd']) {
        const expected = index.events.filter(({ event }) => event.parties?.some(({ party }) => party === id));
        expect(tiesOfParty({ index, id }).events).toEqual(expected);
      }
    }),
  );
});
