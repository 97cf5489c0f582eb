/** What a source reports, and what is known through it alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/case/citations-in.js';
import { sourcesOf } from '../../src/case/findings.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import { tiesOfSource } from '../../src/case/source-ties.js';
import { anyCase, firstCase as first, idsOf, indexOf, SOURCES } from '../state/cases.js';

/** Ids of what a source reports; a star behind what no other does. */
function reported(index: CaseIndex, id: string): readonly string[] {
  const { events, parties, relationships, claims, sources } = tiesOfSource({ index, id });
  const others = [...parties, ...relationships, ...claims, ...sources];
  return [
    ...events.map(({ entry, isOnly }) => entry.event.id + (isOnly ? '*' : '')),
    ...others.map(({ entry, isOnly }) => entry.id + (isOnly ? '*' : '')),
  ];
}

describe('the first case', () => {
  test('what is known through a source', () => {
    const through = (id: string) => tiesOfSource({ index: first, id }).through.map((one) => one.id);
    expect(through('it-worked')).toEqual(['fortune', 'complaint', 'withdrawal-filings', 'aclu-tweets']);
    expect(through('buzzfeed')).toEqual(['complaint', 'aclu-tweets']);
    expect(through('fortune')).toEqual([]);
  });

  test('filings that one article alone reports leave it the only source; a source beside it does not', () => {
    expect(reported(first, 'it-worked')).toEqual(
      expect.arrayContaining(['summons-withdrawn*', 'wikileaks*', 'lawsuit']),
    );
    expect(reported(first, 'withdrawal-filings')).toEqual([
      'summons-withdrawn',
      'suit-withdrawn',
      'cbp-demands-records',
    ]);
  });

  test('what both articles quote is in neither alone', () => {
    expect(reported(first, 'it-worked')).toContain('victory-tweet');
    expect(reported(first, 'aclu-tweets')).toContain('victory-tweet');
  });

  test('a claim of one source of which another says how it ended is in both', () => {
    expect(reported(first, 'complaint')).toContain('first-amendment');
    expect(reported(first, 'it-worked')).toContain('first-amendment');
  });
});

describe('where an entry may cite', () => {
  const cites = ['s'];
  test.each([
    ['itself', { cites }],
    ['in a quotation', { quotations: [{ words: 'w', cites }] }],
    [
      'in an account',
      { accounts: [{ field: 'title', differ: 'conflict', versions: [{ value: 'v', cites }] }] },
    ],
    ['for a role', { parties: [{ party: 'p', cites }] }],
    ['for a bearing', { bears: [{ event: 'other', as: 'answers', cites }] }],
    ['as a document', { documents: [{ title: 'D', source: 's' }] }],
  ])('an event: %s', (_, given) => {
    const index = indexOf({
      sources: [{ id: 's', title: 'S' }],
      events: [
        { id: 'e', title: 'E', ...given },
        { id: 'other', title: 'O' },
      ],
    });
    expect(reported(index, 's')).toEqual(['e*']);
  });

  test('a party by its other names and its wholes, a claim by its parts and how they stood', () => {
    const index = indexOf({
      sources: [{ id: 's', title: 'S' }],
      parties: [
        { id: 'p', name: 'P', aliases: [{ name: 'Q', cites }] },
        { id: 'q', name: 'Q', partOf: [{ party: 'p', cites }] },
      ],
      claims: [{ id: 'c', title: 'C', parts: [{ text: 't', standings: [{ status: 'x', cites }] }] }],
      events: [],
    });
    expect(reported(index, 's')).toEqual(['p*', 'q*', 'c*']);
  });
});

const at = (source: string): Record<string, unknown> => ({ cites: [source] });
const made = indexOf({
  sources: [
    { id: 's', title: 'S' },
    { id: 't', title: 'T', ...at('s'), via: ['s', 's'] },
  ],
  parties: [
    { id: 'p', name: 'P', aliases: [{ name: 'Q', ...at('s') }] },
    { id: 'q', name: 'Q', partOf: [{ party: 'p', ...at('t') }] },
  ],
  relationships: [{ id: 'r', from: 'p', to: 'q', ...at('s') }],
  events: [
    { id: 'late', title: 'Late', when: '2018', parties: [{ party: 'p', ...at('s') }] },
    { id: 'twice', title: 'Twice', when: '2017', cites: ['s', { source: 's', field: 'when' }] },
    { id: 'twice', title: 'Again', when: '2016', bears: [{ event: 'late', as: 'follows', ...at('s') }] },
    { id: 'none', title: 'None', when: '2015' },
  ],
  claims: [
    { id: 'c', title: 'C', standings: [{ status: 'open', ...at('s') }] },
    { id: 'd', title: 'D', parts: [{ text: 'Part', quotations: [{ words: 'W', ...at('s') }] }] },
    { id: 'e', title: 'E', parts: [{ text: 'Part', standings: [{ status: 'open', ...at('t') }] }] },
  ],
  eras: [{ title: 'Era', when: '2017', ...at('s') }],
  gaps: [{ after: 'none', text: 'Gap', ...at('s') }],
  corrections: [{ was: 'A', now: 'B', ...at('s') }],
});

test('each entry is found once, wherever in it the source is cited; events in the order of reading', () => {
  const { events, parties, relationships, claims, sources, others, through } = tiesOfSource({
    index: made,
    id: 's',
  });
  const ids = (all: readonly { readonly entry: { readonly id: string } }[]) =>
    all.map(({ entry }) => entry.id);
  expect(idsOf(events.map(({ entry }) => entry))).toEqual(['twice-2', 'twice', 'late']);
  expect([parties, relationships, claims, sources].map(ids)).toEqual([['p'], ['r'], ['c', 'd'], ['t']]);
  expect(others).toBe(3);
  expect(through.map(({ id }) => id)).toEqual(['t']);
  expect(reported(made, 't')).toEqual(['q*', 'e*']);
});

test('of events it finds all that report something by the source', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...SOURCES), (index, id) => {
      const reporting = index.events.filter((entry) => sourcesOf(entry).includes(id));
      expect(tiesOfSource({ index, id }).events.map(({ entry }) => entry)).toEqual(reporting);
    }),
  );
});

test('sources known through each other in a circle end', () => {
  const index = indexOf({
    sources: [
      { id: 'a', title: 'A', via: ['b'] },
      { id: 'b', title: 'B', via: ['a'] },
      { id: 'c', title: 'C', via: ['c'] },
    ],
    events: [{ id: 'e', title: 'E', cites: ['a', 'b', 'c'] }],
  });
  expect(reported(index, 'a')).toEqual(['e']);
});

test('sources that the case does not have report nothing', () => {
  const index = indexOf({ sources: [], events: [{ id: 'e', title: 'E', cites: ['ghost'] }] });
  for (const id of ['ghost', '__proto__', '']) expect(reported(index, id)).toEqual([]);
});

test('an entry’s own citations come before those of what it is made of', () => {
  const { event } = first.eventById.get('summons')!;
  expect(citationsIn(event).map(({ source }) => source)).toEqual([
    ...['buzzfeed', 'complaint', 'complaint'],
    ...['complaint', 'buzzfeed'],
    ...['buzzfeed', 'complaint'],
  ]);
});
