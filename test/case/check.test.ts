import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCase, checkIndex } from '../../src/case/check.js';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Problem } from '../../src/case/problem.js';
import type { Case } from '../../src/case/schema.js';

type Data = Record<string, unknown>;

const read = (data: Data): Case => parseCase({ events: [], ...data }).case as Case;
const check = (data: Data): readonly Problem[] => checkCase(read(data)).problems;
/** Path, level and hint of each problem. */
const told = (data: Data): [string, string, string][] =>
  check(data).map(({ path, level, hint }) => [path, level, hint]);
const pathsOf = (data: Data): string[] => check(data).map(({ path }) => path);

const event = (id: string, more: Data = {}): Data => ({ id, title: id, ...more });
const party = (id: string, more: Data = {}): Data => ({ id, name: id, ...more });
const source = (id: string, more: Data = {}): Data => ({ id, title: id, ...more });
/** Entries that cannot be read: they are left out, and those behind them keep their places in the file. */
const BROKEN = [null, 'not an object'];

test('a sound case has no problem', () => {
  const data = {
    sources: [source('s', { via: ['t'] }), source('t')],
    parties: [party('p', { partOf: ['q'] }), party('q')],
    relationships: [{ id: 'r', from: 'p', to: 'q', begins: '2017', ends: '2018' }],
    events: [
      event('a', { when: '2017', parties: ['p'], cites: ['s'] }),
      event('b', { when: { after: 'a', date: '2018' } }),
    ],
    claims: [{ id: 'c', title: 'c', by: ['p'] }],
  };
  expect(check(data)).toEqual([]);
});

describe('ids that stand twice', () => {
  test.each<[string, Data, string, string]>([
    ['two events', { events: [event('a'), event('a')] }, '$.events[1].id', '$.events[0]'],
    ['two sources', { sources: [source('a'), source('b'), source('a')] }, '$.sources[2].id', '$.sources[0]'],
    ['two parties', { parties: [party('a'), party('a')] }, '$.parties[1].id', '$.parties[0]'],
    [
      'a source and an event',
      { sources: [source('a')], events: [event('a')] },
      '$.events[0].id',
      '$.sources[0]',
    ],
    [
      'a party and a claim',
      { parties: [party('a')], claims: [{ id: 'a', title: 'a' }] },
      '$.claims[0].id',
      '$.parties[0]',
    ],
    [
      'two relationships',
      { parties: [party('p')], relationships: [1, 2].map(() => ({ id: 'r', from: 'p', to: 'p' })) },
      '$.relationships[1].id',
      '$.relationships[0]',
    ],
    [
      'behind broken neighbours',
      { events: [...BROKEN, event('a'), ...BROKEN, event('a')] },
      '$.events[5].id',
      '$.events[2]',
    ],
    [
      'names of JavaScript',
      { events: [event('__proto__'), event('__proto__')] },
      '$.events[1].id',
      '$.events[0]',
    ],
  ])('%s', (_, data, path, first) => {
    expect(told(data)).toEqual([
      [path, 'error', `${first} has the same id: give this one another. Links go to the first.`],
    ]);
  });

  test('three times are two problems', () => {
    expect(pathsOf({ events: [event('a'), event('a'), event('a')] })).toEqual([
      '$.events[1].id',
      '$.events[2].id',
    ]);
  });
});

describe('ids that point nowhere', () => {
  const events = [event('summons'), event('hearing')];
  test.each<[string, Data, string, string]>([
    [
      'a citation',
      { events: [event('a', { cites: ['x'] })] },
      '$.events[0].cites[0]',
      'Add a source with this id, or take the reference out.',
    ],
    [
      'a near one',
      { events: [...events, event('a', { when: { after: 'sumons' } })] },
      '$.events[2].when.after',
      'Did you mean "summons"?',
    ],
    [
      'another field',
      { events: [event('abcd', { when: { by: 'x' } })] },
      '$.events[0].when.by',
      'Add an event with this id, or take the reference out.',
    ],
    [
      'of another kind',
      { parties: [party('p')], events: [event('a', { cites: ['p'] })] },
      '$.events[0].cites[0]',
      'Add a source with this id, or take the reference out.',
    ],
    [
      'a party',
      { events: [event('a', { parties: ['x'] })] },
      '$.events[0].parties[0]',
      'Add a party with this id, or take the reference out.',
    ],
    [
      'a claim',
      { events: [event('a', { claims: ['x'] })] },
      '$.events[0].claims[0]',
      'Add a claim with this id, or take the reference out.',
    ],
    [
      'anything',
      { story: [{ text: 'a', pick: 'x' }] },
      '$.story[0].pick',
      'Add an entry with this id, or take the reference out.',
    ],
    ['a whole', { parties: [party('p', { partOf: ['x'] })] }, '$.parties[0].partOf[0]', 'Did you mean "p"?'],
    [
      'a source known through',
      { sources: [source('abcd', { via: ['x'] })] },
      '$.sources[0].via[0]',
      'Add a source with this id, or take the reference out.',
    ],
    [
      'behind broken neighbours',
      { events: [...BROKEN, event('a', { cites: [null, 'x'] })] },
      '$.events[2].cites[1]',
      'Add a source with this id, or take the reference out.',
    ],
    [
      'a name of JavaScript',
      { events: [event('a', { when: { at: 'constructor' } })] },
      '$.events[0].when.at',
      'Add an event with this id, or take the reference out.',
    ],
  ])('%s', (_, data, path, hint) => {
    expect(told(data)).toEqual([[path, 'error', hint]]);
  });

  test('anything may be an entry of any kind', () => {
    const story = ['s', 'p', 'r', 'e', 'c'].map((pick) => ({ text: pick, pick }));
    const relationships = [{ id: 'r', from: 'p', to: 'p' }];
    const claims = [{ id: 'c', title: 'c' }];
    expect(
      check({
        sources: [source('s')],
        parties: [party('p')],
        relationships,
        events: [event('e')],
        claims,
        story,
      }),
    ).toEqual([]);
  });

  test('very many of them do not compare every one with every id', () => {
    let asked = 0;
    class Counted<T> extends Map<string, T> {
      override keys(): ReturnType<Map<string, T>['keys']> {
        asked += 1;
        return super.keys();
      }
    }
    const parties = Array.from({ length: 1500 }, (_, i) => party(`party-${i}`));
    const roles = Array.from({ length: 150 }, (_, i) => `stranger-${i}`);
    const index = indexCase(
      read({ parties, events: Array.from({ length: 40 }, (_, i) => event(`e${i}`, { parties: roles })) }),
    );
    const problems = checkIndex({ ...index, partyById: new Counted(index.partyById) });
    expect(problems).toHaveLength(501);
    expect(asked).toBeLessThanOrEqual(100);
  });
});

const circle = (way: string): string =>
  `It comes back to where it starts: ${way}. Break the circle at one of them.`;

/** Entries of a list, each of which leads to the next; the last to the one at `back`. */
interface Kind {
  readonly list: string;
  readonly field: string;
  readonly of: (id: string, to: string | undefined) => Data;
}
const KINDS: readonly [string, Kind][] = [
  [
    'parts',
    { list: 'parties', field: 'partOf', of: (id, to) => party(id, to === undefined ? {} : { partOf: [to] }) },
  ],
  [
    'sources',
    { list: 'sources', field: 'via', of: (id, to) => source(id, to === undefined ? {} : { via: [to] }) },
  ],
  ...(['at', 'after', 'by'] as const).map((tie): [string, Kind] => [
    `times, ${tie}`,
    {
      list: 'events',
      field: 'when',
      of: (id, to) => event(id, to === undefined ? {} : { when: { [tie]: to } }),
    },
  ]),
];

describe.each(KINDS)('circles of %s', (_, { list, field, of }) => {
  const row = (count: number, back?: number): Data => ({
    [list]: Array.from({ length: count }, (__, i) =>
      of(`i${i}`, i + 1 < count ? `i${i + 1}` : back === undefined ? undefined : `i${back}`),
    ),
  });
  const pathOf = (place: number): string => `$.${list}[${place}].${field}`;

  test.each<[string, Data, [place: number, way: string][]]>([
    ['none', row(5), []],
    ['to itself', row(1, 0), [[0, 'i0 → i0']]],
    ['two', row(2, 0), [[0, 'i0 → i1 → i0']]],
    ['three', row(3, 0), [[0, 'i0 → i1 → i2 → i0']]],
    ['with a way in', row(4, 2), [[2, 'i2 → i3 → i2']]],
    [
      'with a way in that stands before its first',
      { [list]: [of('in', 'c'), of('a', 'b'), of('b', 'c'), of('c', 'a')] },
      [[1, 'a → b → c → a']],
    ],
    ['against the file', { [list]: [of('a', 'c'), of('b', 'a'), of('c', 'b')] }, [[0, 'a → c → b → a']]],
    [
      'one beside another',
      { [list]: [of('a', 'd'), of('b', 'c'), of('c', 'b'), of('d', 'a')] },
      [
        [0, 'a → d → a'],
        [1, 'b → c → b'],
      ],
    ],
    ['eight', row(8, 0), [[0, 'i0 → i1 → i2 → i3 → i4 → i5 → i6 → i7 → i0']]],
    ['more', row(9, 0), [[0, 'i0 → i1 → i2 → i3 → i4 → i5 → i6 → … 1 more … → i8 → i0']]],
    ['10,000', row(10_000, 0), [[0, 'i0 → i1 → i2 → i3 → i4 → i5 → i6 → … 9992 more … → i9999 → i0']]],
    [
      'a long name',
      { [list]: [of('😀'.repeat(41), '😀'.repeat(41))] },
      [[0, `${'😀'.repeat(40)}… → ${'😀'.repeat(40)}…`]],
    ],
  ])('%s', (__, data, expected) => {
    expect(told(data)).toEqual(expected.map(([place, way]) => [pathOf(place), 'error', circle(way)]));
  });

  test('with a way out', () => {
    const both =
      list === 'parties'
        ? [party('a', { partOf: ['b', 'out'] }), party('b', { partOf: ['a'] }), party('out')]
        : undefined;
    const data = both ? { parties: both } : { [list]: [of('a', 'b'), of('b', 'a'), of('out', undefined)] };
    expect(pathsOf(data)).toEqual([pathOf(0)]);
  });

  test('behind broken neighbours', () => {
    expect(pathsOf({ [list]: [...BROKEN, of('a', 'b'), null, of('b', 'a')] })).toEqual([pathOf(2)]);
  });

  test('very many of them', () => {
    const pairs = Array.from({ length: 10_000 }, (__, i) => of(`i${i}`, `i${i % 2 === 0 ? i + 1 : i - 1}`));
    const problems = check({ [list]: pairs });
    expect(problems.slice(0, -1).map(({ path }) => path)).toEqual(
      Array.from({ length: 500 }, (__, i) => pathOf(2 * i)),
    );
    expect(problems.at(-1)).toMatchObject({ path: '$', expected: 'fewer problems' });
  });

  test('a row of 10,000 is no circle', () => {
    expect(check(row(10_000))).toEqual([]);
  });

  test('an id that stands twice leads where the first one does', () => {
    const problems = pathsOf({ [list]: [of('a', 'b'), of('b', undefined), of('b', 'a')] });
    expect(problems).toEqual([`$.${list}[2].id`]);
  });
});

/** Parties by id, each with its wholes. */
const parts = (wholes: Readonly<Record<string, readonly string[]>>): Data => ({
  parties: Object.entries(wholes).map(([id, partOf]) => party(id, { partOf })),
});

describe('circles that touch each other', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, string[]]>([
    ['in one entry', { p: ['q', 'r'], q: ['p'], r: ['p'] }, ['p → q → p', 'p → r → p']],
    ['in one link', { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['a'] }, ['a → b → c → a', 'a → b → d → a']],
    ['one inside another', { a: ['b'], b: ['c'], c: ['b', 'a'] }, ['b → c → b']],
    ['the same link twice', { a: ['b', 'b'], b: ['a', 'a'] }, ['a → b → a']],
    ['all with all', { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] }, ['a → b → a', 'a → b → c → a']],
  ])('%s', (_, wholes, ways) => {
    expect(told(parts(wholes)).map(([, , hint]) => hint)).toEqual(ways.map(circle));
  });

  const links = fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 4 }), {
    minLength: 8,
    maxLength: 8,
  });
  const waysOf = (wholes: Readonly<Record<string, readonly string[]>>): string[][] =>
    told(parts(wholes)).map(([, , hint]) => / starts: (.*)\. Break/.exec(hint)?.[1]?.split(' → ') ?? []);

  test('each follows links of the file, comes back, and is told once', () => {
    fc.assert(
      fc.property(links, (wholes) => {
        const named = Object.fromEntries(wholes.map((to, i) => [`p${i}`, to.map((j) => `p${j}`)]));
        const ways = waysOf(named);
        expect(new Set(ways.map(String)).size).toBe(ways.length);
        for (const way of ways) {
          expect(way.at(-1)).toBe(way[0]);
          expect(new Set(way).size).toBe(way.length - 1);
          expect(way[0]).toBe([...way].sort()[0]);
          for (const [i, id] of way.slice(1).entries()) expect(named[way[i] ?? '']).toContain(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('when each that is told is broken again and again, none is left', () => {
    fc.assert(
      fc.property(links, (wholes) => {
        const named = Object.fromEntries(wholes.map((to, i) => [`p${i}`, to.map((j) => `p${j}`)]));
        for (let ways = waysOf(named); ways.length > 0; ways = waysOf(named)) {
          for (const [id = '', next] of ways) named[id] = (named[id] ?? []).filter((to) => to !== next);
        }
        for (const id of Object.keys(named)) expect(reach(named, id)).not.toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  /** All that an entry leads to, over any number of links. */
  const reach = (wholes: Readonly<Record<string, readonly string[]>>, from: string): ReadonlySet<string> => {
    const reached = new Set(wholes[from]);
    for (const id of reached) for (const next of wholes[id] ?? []) reached.add(next);
    return reached;
  };
});

test('100,000 parties, each a part of the next, are checked', () => {
  const parties = Array.from({ length: 100_000 }, (_, i) =>
    party(`p${i}`, { partOf: i === 99_999 ? [] : [`p${i + 1}`] }),
  );
  expect(check({ parties })).toEqual([]);
});

describe('dates that contradict ties', () => {
  test.each<[string, Data, string | undefined]>([
    [
      'after',
      { x: { after: 'a', date: '2016' }, a: '2017-03' },
      'It is said to have happened after "a", which is dated 2017-03. Mend one of the two.',
    ],
    [
      'by',
      { x: { by: 'a', date: '2018' }, a: '2017-03' },
      'It is said to have happened by "a", which is dated 2017-03. Mend one of the two.',
    ],
    ['after, on the same day', { x: { after: 'a', date: '2017-03-04' }, a: '2017-03-04' }, undefined],
    ['after, perhaps', { x: { after: 'a', date: '2017' }, a: '2017-03' }, undefined],
    ['by, perhaps', { x: { by: 'a', date: '2017' }, a: '2017-03' }, undefined],
    ['by, on the same day', { x: { by: 'a', date: '2017-03-04' }, a: '2017-03-04' }, undefined],
    ['after what has no date', { x: { after: 'a', date: '2016' }, a: undefined }, undefined],
    ['no date of its own', { x: { after: 'a' }, a: '2017' }, undefined],
  ])('%s', (_, whens, hint) => {
    const events = Object.entries(whens).map(([id, when]) => event(id, when === undefined ? {} : { when }));
    expect(told({ events })).toEqual(hint === undefined ? [] : [['$.events[0].when', 'warning', hint]]);
  });

  test.each<[string, readonly string[], string[]]>([
    ['all contradict', ['2017-04', '2017-05'], ['$.events[0].when']],
    ['one does not', ['2017-04', '2016'], []],
  ])('where accounts conflict about a date: %s', (_, versions, paths) => {
    const accounts = [{ field: 'when', differ: 'conflict', versions }];
    const early = event('x', { when: { after: 'a', date: '2017-02' } });
    const late = event('a', { when: { by: 'x', date: '2017-04' }, accounts });
    expect(pathsOf({ events: [early, event('a', { when: '2017-04', accounts })] })).toEqual(paths);
    expect(pathsOf({ events: [event('x', { when: '2017-02' }), late] })).toEqual(
      paths.map(() => '$.events[1].when'),
    );
  });

  test('both ways are two problems, at their place in the file', () => {
    const events = [
      ...BROKEN,
      event('x', { when: { after: 'b', by: 'a', date: '2017' } }),
      event('a', { when: '2016' }),
      event('b', { when: '2018' }),
    ];
    expect(pathsOf({ events })).toEqual(['$.events[2].when', '$.events[2].when']);
  });
});

describe('relationships that end before they begin', () => {
  const events = [event('early', { when: '2017-03' }), event('late', { when: '2018-03' })];
  test.each<[string, Data, boolean]>([
    ['by dates', { begins: '2018', ends: '2017' }, true],
    ['by events', { begins: { at: 'late' }, ends: { at: 'early' } }, true],
    ['by both', { begins: '2018', ends: { at: 'early' } }, true],
    ['in the same year', { begins: '2017-05', ends: '2017' }, false],
    ['in order', { begins: { at: 'early' }, ends: { at: 'late' } }, false],
    ['without an end', { begins: '2017' }, false],
    ['with an end that is not known', { begins: '2017', ends: '2016/..' }, false],
  ])('%s', (_, times, isReversed) => {
    const relationships = [...BROKEN, { id: 'r', from: 'p', to: 'p', ...times }];
    expect(told({ parties: [party('p')], events, relationships })).toEqual(
      isReversed
        ? [['$.relationships[2].ends', 'warning', 'It ends before it begins: exchange the two, or mend one.']]
        : [],
    );
  });
});

describe('accounts of when', () => {
  const accounts = (field: string, ...values: unknown[]): Data => ({
    events: [null, event('a', { accounts: [null, { field, differ: 'conflict', versions: values }] })],
  });

  test.each([
    ['dates', accounts('when', '2017-03', '2017-04?'), []],
    ['no date', accounts('when', '2017-03', 'in May'), ['$.events[1].accounts[1].versions[1].value']],
    [
      'no such day, behind what cannot be read',
      accounts('when', null, '2017-02-30'),
      ['$.events[1].accounts[1].versions[1].value'],
    ],
    ['of something else', accounts('title', 'in May', 'in June'), []],
  ])('%s', (_, data, expected) => {
    expect(check(data).map(({ path, level }) => [path, level])).toEqual(
      expected.map((path) => [path, 'error']),
    );
  });
});

test('problems come in the order of the checks, and never twice from one index', () => {
  const of = read({ events: [event('a', { cites: ['x'] }), event('a', { when: { after: 'a' } })] });
  const index = indexCase(of);
  expect(checkIndex(index)).toEqual(checkCase(of).problems);
  expect(checkIndex(index).map(({ path }) => path)).toEqual(['$.events[1].id', '$.events[0].cites[0]']);
});

test('a case made by hand may leave everything out', () => {
  expect(checkCase({ events: [] })).toEqual({ problems: [], findings: [] });
});

describe('times that clocks skipped', () => {
  const SKIPPED = '2017-03-12T02:30';
  const zoned = (data: Data): Data => ({ timeZone: 'America/New_York', ...data });

  test.each<[string, Data, string]>([
    ['of an event', { events: [event('a', { when: SKIPPED })] }, '$.events[0].when'],
    [
      'beside a tie',
      { events: [event('a'), event('b', { when: { date: SKIPPED, after: 'a' } })] },
      '$.events[1].when.date',
    ],
    [
      'behind broken neighbours',
      { events: [...BROKEN, event('a', { when: `${SKIPPED}/..` })] },
      '$.events[2].when',
    ],
    ['of a source', { sources: [source('s', { published: SKIPPED })] }, '$.sources[0].published'],
    ['of the file', { updated: SKIPPED }, '$.updated'],
    ['of a step', { story: [{ text: 'a', from: SKIPPED }] }, '$.story[0].from'],
    [
      'of a version',
      {
        events: [
          event('a', { accounts: [{ field: 'when', differ: 'conflict', versions: ['2017', SKIPPED] }] }),
        ],
      },
      '$.events[0].accounts[0].versions[1].value',
    ],
  ])('%s are pointed out', (_, data, path) => {
    expect(check(zoned(data))).toMatchObject([
      { path, level: 'warning', expected: 'a time that the clocks there showed' },
    ]);
  });

  test('are those of the zone in force', () => {
    const accounts = [{ field: 'when', differ: 'conflict', versions: ['2017', SKIPPED] }];
    const london = { timeZone: 'Europe/London', accounts };
    expect(check(zoned({ events: [event('a', { when: SKIPPED, ...london })] }))).toEqual([]);
    expect(pathsOf({ events: [event('a', { when: '2017-03-26T01:30', ...london })] })).toEqual([
      '$.events[0].when',
    ]);
    expect(check({ events: [event('a', { when: SKIPPED })] })).toEqual([]);
  });
});

describe('a name that is withheld', () => {
  const hidden = party('wessler', {
    name: 'Nathan Wessler',
    aliases: ['Wessler'],
    pseudonym: 'A lawyer',
    text: 'W.',
  });

  test('is pointed out where a page would show it, with what to write', () => {
    const data = {
      summary: 'Wessler speaks.',
      parties: [null, hidden, party('q', { text: 'Nathan Wessler’s client' })],
      events: [event('wessler-speaks', { text: 'So says Nathan Wessler.', quotations: ['Wesslers speak'] })],
      story: [{ text: 'Then Wessler.' }],
    };
    expect(told(data)).toEqual(
      [
        ['$.events[0].text', 'Nathan Wessler'],
        ['$.summary', 'Wessler'],
        ['$.parties[2].text', 'Nathan Wessler'],
        ['$.story[0].text', 'Wessler'],
      ].map(([path, name]) => [
        path,
        'warning',
        `It names "${name}", and pages that load this file show it. Write "A lawyer", or publish what "case-timeline convert --to json" makes of the file.`,
      ]),
    );
  });

  test('is the file’s own business where no page shows it', () => {
    expect(told({ parties: [hidden, party('q')] })).toEqual([]);
  });
});
