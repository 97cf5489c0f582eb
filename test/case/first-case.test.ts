import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import type { Case, Citation, Quotation } from '../../src/case/schema.js';

const file = readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8');
const parsed = parseCase(file);
const first = parsed.case as Case;

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** What is known of the case, by the ids of the research notes, and which list of the file must hold it. */
const FACTS = [
  ...numbered('S', 6).map((fact) => [fact, 'sources'] as const),
  ...numbered('P', 14).map((fact) => [fact, 'parties'] as const),
  ...numbered('R', 10).map((fact) => [fact, 'relationships'] as const),
  ...numbered('E', 11).map((fact) => [fact, 'events'] as const),
  ...numbered('C', 6).map((fact) => [fact, 'claims'] as const),
];

/** Where the accounts differ: the list and id of the entry that says so. */
const DIFFERENCES = [
  ['D1', 'events', 'lawsuit', 'conflict'],
  ['D2', 'parties', 'court', 'precision'],
  ['D3', 'parties', 'alt-uscis', 'conflict'],
  ['D4', 'parties', 'account-user', 'precision'],
  ['D6', 'relationships', 'aclu-represents-user', 'precision'],
] as const;

/** The words quoted, who said them, and one source that carries them. */
const QUOTATIONS = [
  ['immigration resistance', 'alt-uscis', 'buzzfeed'],
  ['[n]ot the views of DHS or USCIS', 'alt-uscis', 'buzzfeed'],
  ['[a]ll records regarding the twitter account @ALT_USCIS', 'cbp', 'complaint'],
  ['must have a strong justification', 'wessler', 'buzzfeed'],
  ['has given no reason at all', 'wessler', 'buzzfeed'],
  ['simply trying to stifle dissent', 'wessler', 'buzzfeed'],
  ['right to anonymous speech', 'aclu', 'aclu-tweets'],
  ['Big victory for free speech and right to dissent', 'aclu', 'aclu-tweets'],
  ['anonymous or pseudonymous political speech', 'twitter', 'complaint'],
  [
    'would chill their exercise of the constitutionally protected right to speak anonymously',
    'twitter',
    'it-worked',
  ],
  ['have not come close', 'twitter', 'complaint'],
] as const;

/** An article's own words: the source is the speaker. */
const CITED_WORDS = [
  ['rogue', 'it-worked'],
  ['ALT Immigration', 'it-worked'],
  ['the user or users', 'it-worked'],
  ['on Thursday', 'it-worked'],
  ['this afternoon', 'it-worked'],
] as const;

/** Every object of the case, from the root down. */
function* objects(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objects(inner);
}

const all = [...objects(first)];
const citations = all.filter((object): object is Citation => 'source' in object);
const quotations = all.filter((object): object is Quotation => 'words' in object && 'speaker' in object);

/** Memberships are relationships too: they are written with the party that is the part. */
function entriesOf(list: (typeof FACTS)[number][1]): readonly { facts?: readonly string[] }[] {
  const memberships = (first.parties ?? []).flatMap((party) => party.partOf ?? []);
  const entries = first[list] ?? [];
  return list === 'relationships' ? [...entries, ...memberships] : entries;
}

test('reads without a problem', () => {
  expect(parsed.problems).toEqual([]);
});

test.each(FACTS)('fact %s is traceable in the %s', (fact, list) => {
  expect(entriesOf(list).filter(({ facts }) => facts?.includes(fact))).not.toHaveLength(0);
});

test('no list claims a fact that is not its own', () => {
  const known = new Set([...FACTS.map(([fact]) => fact), ...numbered('D', 6), 'anomaly']);
  const claimed = all.flatMap((object) => ('facts' in object ? (object.facts as string[]) : []));
  expect(claimed.filter((fact) => !known.has(fact))).toEqual([]);
});

describe('where the accounts differ', () => {
  test.each(DIFFERENCES)('%s stands in %s, on "%s", as a %s', (fact, list, id, differ) => {
    const entry = first[list]?.find((candidate) => candidate.id === id);
    const account = entry?.accounts?.find(({ facts }) => facts?.includes(fact));
    expect(account?.differ).toBe(differ);
    const told = account?.versions.map(({ cites }) => cites?.map(({ source }) => source));
    expect(told).toEqual([['buzzfeed'], ['it-worked']]);
  });

  test('D5: the day of the withdrawal is nobody’s to say, and the file says so', () => {
    for (const id of ['summons-withdrawn', 'suit-withdrawn']) {
      const event = eventOf(id);
      expect(event.facts).toContain('D5');
      expect(event.note).toContain('Neither article states the day.');
      expect(event.when).not.toHaveProperty('date');
    }
  });
});

describe('the anomaly', () => {
  test('the summons sets a deadline that lies before it', () => {
    const { bears, when } = eventOf('summons');
    expect(bears).toEqual([
      expect.objectContaining({ event: 'production-deadline', as: 'sets deadline', facts: ['anomaly'] }),
    ]);
    const deadline = eventOf('production-deadline');
    expect(deadline.kind).toBe('deadline');
    expect(deadline.when?.date?.latest).toBeLessThan(when?.date?.earliest ?? Number.NaN);
  });
});

describe('times', () => {
  test.each([
    ['production-deadline', { date: '2017-03-13T11:45' }],
    ['summons', { date: '2017-03-14' }],
    ['lawsuit', { date: '2017-04-06' }],
    ['account-tweets', { date: '2017-04-06', after: 'lawsuit' }],
    ['aclu-steps-in', { date: '2017-04-06' }],
    ['aclu-praises-twitter', { date: '2017-04-06~' }],
    ['summons-withdrawn', { after: 'lawsuit', by: 'victory-tweet' }],
    ['suit-withdrawn', { after: 'summons-withdrawn', by: 'victory-tweet' }],
    ['victory-tweet', { date: '[2017-04-06..]' }],
  ])('%s is dated as the sources date it', (id, expected) => {
    const { date, after, by } = eventOf(id).when ?? {};
    expect({ date: date?.text, after, by }).toEqual({
      date: undefined,
      after: undefined,
      by: undefined,
      ...expected,
    });
  });

  test.each(['account-speaks-out', 'earlier-fights'])('%s has no time', (id) => {
    const { date, at, after, by } = eventOf(id).when ?? {};
    expect([date, at, after, by]).toEqual([undefined, undefined, undefined, undefined]);
    expect(eventOf(id).kind).toBe('background');
  });

  test('withdrawals and tweet are declared in the order in which they happened', () => {
    const ids = first.events.map(({ id }) => id);
    expect(ids.slice(-3)).toEqual(['summons-withdrawn', 'suit-withdrawn', 'victory-tweet']);
  });
});

describe('sources', () => {
  test('every citation points at one', () => {
    const known = new Set(first.sources?.map(({ id }) => id));
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.map(({ source }) => source).filter((id) => !known.has(id))).toEqual([]);
  });

  test('every event, claim, relationship and party cites at least one', () => {
    for (const list of [first.events, first.claims, first.relationships, first.parties]) {
      for (const { id, cites } of list ?? []) expect(cites ?? [], id).not.toHaveLength(0);
    }
  });

  test('no address is made up', () => {
    expect(all.filter((object) => 'url' in object)).toEqual([]);
  });

  test('what is known only through another source names it', () => {
    const via = Object.fromEntries(first.sources?.map((source) => [source.id, source.via]) ?? []);
    expect(via).toEqual({
      buzzfeed: undefined,
      'it-worked': undefined,
      fortune: ['it-worked'],
      complaint: ['buzzfeed', 'it-worked'],
      'withdrawal-filings': ['it-worked'],
      'aclu-tweets': ['buzzfeed', 'it-worked'],
    });
  });

  test('publisher and date of the second article are left open', () => {
    const second = first.sources?.find(({ id }) => id === 'it-worked');
    expect(second?.title).toBe(
      "Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked",
    );
    expect(second).not.toHaveProperty('publisher');
    expect(second).not.toHaveProperty('published');
    expect(second?.note).toContain('not known');
  });
});

describe('quotations', () => {
  test.each(QUOTATIONS)('“%s” is by %s, cited to %s', (words, speaker, source) => {
    const quotation = quotations.find((candidate) => candidate.words === words);
    expect(quotation?.speaker).toBe(speaker);
    expect(quotation?.cites?.map((cite) => cite.source)).toContain(source);
  });

  test('there are no others', () => {
    expect(new Set(quotations.map(({ words }) => words))).toEqual(
      new Set(QUOTATIONS.map(([words]) => words)),
    );
  });

  test.each(CITED_WORDS)('“%s” is cited as words of %s', (words, source) => {
    expect(citations.filter((cite) => cite.words === words).map((cite) => cite.source)).toContain(source);
  });
});

describe('what the figures need', () => {
  test('ids are unique in the whole file', () => {
    const lists = [first.sources, first.parties, first.relationships, first.events, first.claims];
    const ids = lists.flatMap((list) => (list ?? []).map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('every reference leads to an entry', () => {
    const ids = new Set(all.flatMap((object) => ('id' in object ? [object.id] : [])));
    const keys = ['party', 'event', 'speaker', 'from', 'to', 'at', 'after', 'by', 'pick', 'via'] as const;
    const isTie = (key: string, object: object): boolean => !('source' in object && key === 'at');
    const strays = all
      .flatMap((object) =>
        keys.filter((key) => isTie(key, object)).map((key) => Reflect.get(object, key) as unknown),
      )
      .filter((value) => typeof value === 'string' && !ids.has(value));
    expect(strays).toEqual([]);
  });

  test.each(first.events.map(({ id, title }) => [id, title]))(
    'the title of %s is a short label',
    (_, title) => {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(title).not.toMatch(/\.$/);
    },
  );

  test('people whom nobody names are not identified', () => {
    const unnamed = first.parties?.filter(({ isIdentified }) => isIdentified === false).map(({ id }) => id);
    expect(unnamed).toEqual(['account-user', 'cbp-agent']);
  });

  test('the story has a handful of steps, and every one picks something', () => {
    expect(first.story?.length).toBeGreaterThanOrEqual(5);
    expect(first.story?.length).toBeLessThanOrEqual(7);
    for (const step of first.story ?? []) expect(step.pick).toBeDefined();
  });

  test('every claim was alleged with the suit and ended with it', () => {
    for (const claim of first.claims ?? []) {
      expect(claim.standings?.map(({ event }) => event)).toEqual(['lawsuit', 'suit-withdrawn']);
    }
    expect(first.claims?.find(({ kind }) => kind === 'test')?.parts).toHaveLength(4);
  });
});

function eventOf(id: string): Case['events'][number] {
  const found = first.events.find((event) => event.id === id);
  if (!found) throw new Error(`no event "${id}"`);
  return found;
}
