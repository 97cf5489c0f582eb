import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/case/field.js';
import { parseCase } from '../../src/case/parse.js';
import { jsonPath } from '../../src/case/problem.js';
import { eachReference } from '../../src/case/references.js';
import { type Case, records } from '../../src/case/schema.js';

function referencesOf(data: Record<string, unknown>): [path: string, target: Target, id: string][] {
  const found: [string, Target, string][] = [];
  eachReference(
    parseCase({ ...data, events: data['events'] ?? [] }).case as Case,
    ({ id, target, steps }) => {
      found.push([jsonPath(steps), target, id]);
    },
  );
  return found;
}

/** One reference of each kind that a file may hold. */
const EVERYWHERE: readonly [path: string, target: Target, data: Record<string, unknown>][] = [
  ['$.sources[0].via[0]', 'source', { sources: [{ id: 'a', title: 'A', via: ['x'] }] }],
  ['$.sources[0].cites[0]', 'source', { sources: [{ id: 'a', title: 'A', cites: ['x'] }] }],
  ['$.parties[0].partOf[0]', 'party', { parties: [{ id: 'a', name: 'A', partOf: ['x'] }] }],
  [
    '$.parties[0].partOf[0].when.at',
    'event',
    { parties: [{ id: 'a', name: 'A', partOf: [{ party: '-', when: { at: 'x' } }] }] },
  ],
  [
    '$.parties[0].aliases[0].cites[0]',
    'source',
    { parties: [{ id: 'a', name: 'A', aliases: [{ name: 'B', cites: ['x'] }] }] },
  ],
  ['$.parties[0].when.after', 'event', { parties: [{ id: 'a', name: 'A', when: { after: 'x' } }] }],
  ['$.relationships[0].from', 'party', { relationships: [{ id: 'a', from: 'x', to: '-' }] }],
  ['$.relationships[0].to', 'party', { relationships: [{ id: 'a', from: '-', to: 'x' }] }],
  [
    '$.relationships[0].begins.at',
    'event',
    { relationships: [{ id: 'a', from: '-', to: '-', begins: { at: 'x' } }] },
  ],
  [
    '$.relationships[0].ends.by',
    'event',
    { relationships: [{ id: 'a', from: '-', to: '-', ends: { by: 'x' } }] },
  ],
  ['$.events[0].when.at', 'event', { events: [{ id: 'a', title: 'A', when: { at: 'x' } }] }],
  ['$.events[0].when.after', 'event', { events: [{ id: 'a', title: 'A', when: { after: 'x' } }] }],
  ['$.events[0].when.by', 'event', { events: [{ id: 'a', title: 'A', when: { by: 'x' } }] }],
  ['$.events[0].parties[0]', 'party', { events: [{ id: 'a', title: 'A', parties: ['x'] }] }],
  [
    '$.events[0].parties[0].cites[0]',
    'source',
    { events: [{ id: 'a', title: 'A', parties: [{ party: '-', cites: ['x'] }] }] },
  ],
  ['$.events[0].claims[0]', 'claim', { events: [{ id: 'a', title: 'A', claims: ['x'] }] }],
  [
    '$.events[0].bears[0].event',
    'event',
    { events: [{ id: 'a', title: 'A', bears: [{ event: 'x', as: 'answers' }] }] },
  ],
  [
    '$.events[0].documents[0].source',
    'source',
    { events: [{ id: 'a', title: 'A', documents: [{ title: 'D', source: 'x' }] }] },
  ],
  [
    '$.events[0].quotations[0].speaker',
    'party',
    { events: [{ id: 'a', title: 'A', quotations: [{ words: 'W', speaker: 'x' }] }] },
  ],
  [
    '$.events[0].quotations[0].cites[0]',
    'source',
    { events: [{ id: 'a', title: 'A', quotations: [{ words: 'W', cites: ['x'] }] }] },
  ],
  [
    '$.events[0].accounts[0].versions[0].cites[0]',
    'source',
    {
      events: [
        {
          id: 'a',
          title: 'A',
          accounts: [{ field: 'title', differ: 'conflict', versions: [{ value: 'V', cites: ['x'] }] }],
        },
      ],
    },
  ],
  ['$.claims[0].by[0]', 'party', { claims: [{ id: 'a', title: 'A', by: ['x'] }] }],
  ['$.claims[0].against[0]', 'party', { claims: [{ id: 'a', title: 'A', against: ['x'] }] }],
  [
    '$.claims[0].standings[0].event',
    'event',
    { claims: [{ id: 'a', title: 'A', standings: [{ status: 'open', event: 'x' }] }] },
  ],
  [
    '$.claims[0].parts[0].standings[0].cites[0]',
    'source',
    {
      claims: [
        { id: 'a', title: 'A', parts: [{ text: 'T', standings: [{ status: 'open', cites: ['x'] }] }] },
      ],
    },
  ],
  ['$.eras[0].when.at', 'event', { eras: [{ title: 'A', when: { at: 'x' } }] }],
  ['$.gaps[0].after', 'event', { gaps: [{ after: 'x', text: 'A' }] }],
  ['$.gaps[0].by', 'event', { gaps: [{ after: '-', by: 'x', text: 'A' }] }],
  ['$.corrections[0].of', 'any', { corrections: [{ was: 'A', now: 'B', of: 'x' }] }],
  ['$.story[0].pick', 'any', { story: [{ text: 'A', pick: 'x' }] }],
];

test.each(EVERYWHERE)('%s: %s', (path, target, data) => {
  expect(referencesOf(data).filter(([, , id]) => id !== '-')).toEqual([[path, target, 'x']]);
});

/** The field that a bare text in one of these lists stands for. */
const BARE: Readonly<Record<string, string>> = { cites: 'source', parties: 'party', partOf: 'party' };

test('the table has every field of the schema that is a reference', () => {
  const fields = Object.values(records).flatMap((record) =>
    Object.entries(record.entries).flatMap(([key, { field }]) => {
      const isReference =
        'refersTo' in field || (field as { item?: { refersTo?: Target } }).item?.refersTo !== undefined;
      return isReference ? key : [];
    }),
  );
  const listed = EVERYWHERE.map(([path]) => path.replace(/\[0\]$/, '').replace(/.*\./, '')).map(
    (key) => BARE[key] ?? key,
  );
  expect(new Set(listed)).toEqual(new Set(fields));
});

describe('where', () => {
  test('in the order of the file', () => {
    const data = {
      sources: [{ id: 'a', title: 'A', via: ['1'] }],
      events: [{ id: 'b', title: 'B', cites: ['2', '3'], claims: ['4'] }],
    };
    expect(referencesOf(data).map(([, , id]) => id)).toEqual(['1', '2', '3', '4']);
  });

  test('as in the file, where neighbours were left out', () => {
    const data = {
      events: [
        null,
        7,
        { id: 'a', title: 'A', cites: [null, 'x', true, 'y'], parties: [{}, { party: 'z' }] },
      ],
    };
    expect(referencesOf(data).map(([path]) => path)).toEqual([
      '$.events[2].cites[1]',
      '$.events[2].cites[3]',
      '$.events[2].parties[1]',
    ]);
  });

  // Only objects remember their place in the file: a text counts as many places as were left out before it too early.
  test('of texts in a list, where neighbours were left out', () => {
    const data = { events: [{ id: 'a', title: 'A', claims: [null, 'x'] }] };
    expect(referencesOf(data).map(([path]) => path)).toEqual(['$.events[0].claims[1]']);
  });

  test('nothing that only looks like one', () => {
    const data = { events: [{ id: 'a', title: 'b', text: 'c', note: 'd', status: 'e', place: 'f' }] };
    expect(referencesOf(data)).toEqual([]);
  });
});
