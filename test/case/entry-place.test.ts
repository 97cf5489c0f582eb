/** Of what kind an entry is, and what stands before and after it. */
import { describe, expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { kindOf, placeOf } from '../../src/case/entry-place.js';
import { type CaseIndex, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';

const indexOf = (data: unknown): CaseIndex => indexCase(parseCase(data).case!);
const first = indexOf(firstCase);

test.each([
  ['summons', 'event'],
  ['cbp', 'party'],
  ['twitter-sues-cbp', 'relationship'],
  ['chilling', 'claim'],
  ['complaint', 'source'],
  ['nothing', undefined],
  ['constructor', undefined],
  [undefined, undefined],
])('%s: %s', (id, kind) => {
  expect(kindOf({ index: first, id })).toBe(kind);
});

test('an id of several kinds is the event’s', () => {
  const index = indexOf({ parties: [{ id: 'x', name: 'X' }], events: [{ id: 'x', title: 'X' }] });
  expect(kindOf({ index, id: 'x' })).toBe('event');
});

describe('its place', () => {
  test.each([
    ['production-deadline', { kind: 'event', position: 1, total: 11, previous: undefined, next: 'summons' }],
    [
      'earlier-fights',
      { kind: 'event', position: 11, total: 11, previous: 'account-speaks-out', next: undefined },
    ],
    ['twitter', { kind: 'party', position: 1, total: 17, previous: undefined, next: 'alt-uscis' }],
    [
      'summons-law',
      { kind: 'claim', position: 2, total: 6, previous: 'first-amendment', next: 'procedure-act' },
    ],
    [
      'aclu-tweets',
      { kind: 'source', position: 6, total: 6, previous: 'withdrawal-filings', next: undefined },
    ],
    ['nothing', undefined],
  ])('of %s', (id, place) => {
    expect(placeOf({ index: first, id })).toEqual(place);
  });

  test('each is the next of the one before it', () => {
    for (const id of [...first.eventById.keys(), ...first.relationshipById.keys()]) {
      const place = placeOf({ index: first, id })!;
      if (place.next !== undefined) expect(placeOf({ index: first, id: place.next })?.previous).toBe(id);
    }
  });

  test('among those that are shown; of one that is not, between its neighbours', () => {
    const shown = first.events.filter((_, i) => i % 2 === 0);
    const [a, b] = [shown[0]!.event.id, shown[1]!.event.id];
    expect(placeOf({ index: first, id: a }, shown)).toMatchObject({ position: 1, total: 6, next: b });
    expect(placeOf({ index: first, id: first.events[1]!.event.id }, shown)).toEqual({
      kind: 'event',
      position: undefined,
      total: 6,
      previous: a,
      next: b,
    });
    expect(placeOf({ index: first, id: a }, [])).toMatchObject({ position: undefined, total: 0 });
  });

  test('where an id stands twice, the first has it', () => {
    const parties = ['a', 'b', 'a', 'c'].map((id) => ({ id, name: id }));
    const index = indexOf({ parties, events: [] });
    expect(placeOf({ index, id: 'b' })).toMatchObject({ position: 2, total: 3, previous: 'a', next: 'c' });
  });
});
