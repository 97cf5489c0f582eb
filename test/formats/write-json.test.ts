/** A case written as a file and read again is the same case; only real names behind pseudonyms do not come along. */
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import { writeJson } from '../../src/formats/index.js';
import { CASES, caseFrom, HOSTILE, WITHOUT_SAMPLE } from './cases.js';

describe('reads back to an equal case', () => {
  const isVeiled = (name: string): boolean => name === 'cases/spans-and-deadlines.json';

  test.each(CASES.filter(([name]) => !isVeiled(name)))('%s', (_, of) => {
    expect(parseCase(writeJson(of)).case).toEqual(of);
  });

  test.each(CASES.filter(([name]) => isVeiled(name)))('%s, but for what a pseudonym hides', (_, of) => {
    const hidden = JSON.stringify(of)
      .replaceAll('"briar"', '"party-5"')
      .replaceAll('Brenna Briar', 'Counsel B.');
    expect(hidden).not.toMatch(/briar/i);
    expect(parseCase(writeJson(of)).case).toEqual(parseCase(hidden).case);
  });

  describe.skipIf(HOSTILE.length === 0)(`hostile files (${WITHOUT_SAMPLE})`, () => {
    test.each(HOSTILE)('%s', (_, of) => {
      expect(parseCase(writeJson(of)).case).toEqual(of);
    });
  });

  test('and has nothing to mend in it, unless the file had', () => {
    for (const [name, of] of CASES)
      if (name !== 'cases/broken-entries.json') expect(parseCase(writeJson(of)).problems).toEqual([]);
  });
});

test('a date is written as the file has it, in its own zone', () => {
  const event = { id: 'a', title: 'A', when: '2017-03-13T11:45~', timeZone: 'America/New_York' };
  expect(JSON.parse(writeJson(caseFrom({ events: [event] })))).toEqual({
    events: [{ ...event, when: { date: '2017-03-13T11:45~' } }],
  });
});

test('a page that gives lists and texts a way to write themselves changes nothing', () => {
  const of = caseFrom({ title: 'T', events: [{ id: 'a', title: 'A', when: '2020' }] });
  const plain = writeJson(of);
  const junk = { value: () => 'junk', configurable: true };
  const prototypes = [Array.prototype, String.prototype, Object.prototype];
  for (const prototype of prototypes.slice(0, 2)) Object.defineProperty(prototype, 'toJSON', junk);
  try {
    expect(writeJson(of)).toBe(plain);
  } finally {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  }
});

describe('a party with a pseudonym', () => {
  const of = caseFrom({
    title: 'Ann Ominous v. Annex Ltd',
    summary: 'Ann Ominous, known as “王伟”, sues. 王伟说话。 Annex is no Ann.',
    parties: [
      {
        id: 'ann',
        name: 'Ann Ominous',
        aliases: ['Ann', 'A. (Ominous)', '王伟'],
        pseudonym: 'Witness 1',
        url: 'https://example.org/ominous',
        accounts: [
          { field: 'name', differ: 'conflict', versions: ['Anna Ominous'] },
          { field: 'text', differ: 'conflict', versions: ['A gardener', 'A cook'] },
        ],
      },
      { id: 'annex', name: 'Annex Ltd', aliases: ['The Annex'] },
    ],
    story: [{ text: 'One', pick: 'ann' }],
    events: [
      {
        id: 'a',
        parties: ['ann', 'annex'],
        title: 'Annex writes to A. (Ominous)',
        quotations: [{ words: 'It was Ann', speaker: 'ann', name: 'Ann Ominous' }],
      },
    ],
  });
  const written = writeJson(of);
  const read = parseCase(written).case;

  test('is called by it wherever its names stood', () => {
    expect(written).not.toMatch(/Ominous|王伟|\bAnn\b/i);
    expect(read?.title).toBe('Witness 1 v. Annex Ltd');
    expect(read?.summary).toBe(
      'Witness 1, known as “Witness 1”, sues. Witness 1说话。 Annex is no Witness 1.',
    );
    expect(read?.events[0]?.quotations).toEqual([
      { words: 'It was Witness 1', speaker: 'party-1', name: 'Witness 1' },
    ]);
    expect(read?.events[0]?.parties).toEqual([{ party: 'party-1' }, { party: 'annex' }]);
    expect(read?.story).toEqual([{ text: 'One', pick: 'party-1' }]);
  });

  test('ids that are made of its id or of its names say a place', () => {
    const event = (id: string) => ({ id, title: 'T' });
    const ids = ['letter-by-Ann', 'annWrites', 'OMINOUS_2', 'anominous', 'annex-opens', 'one', 'event-1'];
    const claims = [{ id: 'c', title: 'C', standings: [{ status: 'said', event: 'annWrites' }] }];
    const story = [{ text: 'T', pick: 'letter-by-Ann' }];
    const relationships = [{ id: 'ann-and-annex', from: 'ann', to: 'annex' }];
    const data = { ...of, events: ids.map(event), claims, story, relationships };
    const shown = caseFrom(writeJson(caseFrom(data)));
    expect(shown.events.map(({ id }) => id)).toEqual([
      'event-1-',
      'event-2',
      'event-3',
      'anominous',
      'annex-opens',
      'one',
      'event-1',
    ]);
    expect(shown.claims?.[0]?.standings?.[0]?.event).toBe('event-2');
    expect(shown.story?.[0]?.pick).toBe('event-1-');
    expect(shown.relationships?.[0]).toEqual({ id: 'relationship-1', from: 'party-1', to: 'annex' });
  });

  test('keeps what does not name it', () => {
    expect(read?.parties?.[0]).toEqual({
      id: 'party-1',
      name: 'Witness 1',
      pseudonym: 'Witness 1',
      accounts: [
        { field: 'text', differ: 'conflict', versions: [{ value: 'A gardener' }, { value: 'A cook' }] },
      ],
    });
  });

  test('leaves the others as they are', () => {
    expect(read?.parties?.[1]).toEqual(of.parties?.[1]);
  });
});
