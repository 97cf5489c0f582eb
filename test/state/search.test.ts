import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits } from '../../src/state/search.js';
import { anyText, firstCase, idsOf, indexOf } from './cases.js';

const LONG = 'x'.repeat(20_000);

const index = indexOf({
  parties: [
    { id: 'cbp', name: 'Customs and Border Protection', aliases: ['CBP'] },
    { id: 'witness', name: 'Ernestine Real', pseudonym: 'Witness A', aliases: ['Tina'] },
  ],
  events: [
    { id: 'accents', title: 'Café Škoda in Ångström', when: '2001', place: 'Zürich, Straße' },
    { id: 'greek', title: 'Ο ΔΡΟΜΟΣ', when: '2002', kind: 'hearing', text: 'The account’s user.' },
    {
      id: 'turkish',
      title: 'İstanbul',
      when: { date: '2003', said: 'in the year of the flood' },
      parties: ['cbp'],
    },
    { id: 'secret', title: 'She speaks', when: '2004', parties: [{ party: 'witness', role: 'speaker' }] },
    {
      id: 'quoted',
      title: 'Ligature: ﬁling',
      when: '2005',
      quotations: [{ words: 'no reason at all', speaker: 'witness' }],
    },
    { id: 'arabic', title: 'أُمِر', when: '2006' },
    { id: 'long', title: 'Long', when: '2007', text: `${LONG} end`, quotations: ['short'] },
  ],
});

test.each<[string, string]>([
  ['', ''],
  [' \n\t ', ''],
  ['\u0301', ''],
  ['cafe', 'accents'],
  ['CAFÉ', 'accents'],
  ['café skoda', 'accents'],
  ['skoda cafe', 'accents'],
  ['ngstr', 'accents'],
  ['zurich', 'accents'],
  ['year of the flood', 'turkish'],
  ['strasse', 'accents'],
  ['STRAẞE', 'accents'],
  ['cafe hearing', ''],
  ['δρομος', 'greek'],
  ['δρόμοσ', 'greek'],
  ['hearing', 'greek'],
  ["account's", 'greek'],
  ['istanbul', 'turkish'],
  ['ISTANBUL', 'turkish'],
  ['border protection', 'turkish'],
  ['cbp', 'turkish'],
  ['witness a', 'secret'],
  ['ernestine', ''],
  ['real', ''],
  ['tina', ''],
  ['no reason', 'quoted'],
  ['filing', 'quoted'],
  ['امر', 'arabic'],
  ['short', 'long'],
  ['xxx', 'long'],
  ['end', ''],
  ['constructor', ''],
  ['.*', ''],
])('%j: %s', (query, expected) => {
  expect(idsOf(findHits(index.events, index, query)).join(' ')).toBe(expected);
});

test('only among the events given, in their order', () => {
  const [first, second, third] = firstCase.events;
  const given = [third, first].flatMap((entry) => entry ?? []);
  for (const word of ['e', 'twitter'])
    for (const hit of findHits(given, firstCase, word)) expect(given).toContain(hit);
  expect(findHits(given, firstCase, second?.event.title ?? '')).toEqual([]);
  expect(findHits([], firstCase, 'twitter')).toEqual([]);
});

test('more words never find more', () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 2,
    unit: fc.constantFrom('a', 'e', 'i', 'n', 'r', 's', 't'),
  });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const hits = findHits(firstCase.events, firstCase, one);
      for (const hit of findHits(firstCase.events, firstCase, `${one} ${other}`)) expect(hits).toContain(hit);
    }),
  );
});

test('never throws', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      expect(findHits(index.events, index, query).length).toBeLessThanOrEqual(index.events.length);
    }),
  );
});

test('each word of a title finds its event', () => {
  const words = firstCase.events.flatMap((entry) =>
    entry.event.title.split(' ').map((word) => ({ entry, word })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.boolean(), ({ entry, word }, isLoud) => {
      const query = isLoud ? word.toUpperCase() : word.toLowerCase();
      expect(findHits(firstCase.events, firstCase, query)).toContain(entry);
    }),
  );
});
