import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import { type Case, records } from '../../src/case/schema.js';
import { caseFiles, names, tree } from './bad-input.js';

const good = {
  title: 'A case',
  timeZone: 'America/New_York',
  sources: [{ id: 's', title: 'A source' }],
  parties: [{ id: 'p', name: 'A party' }],
  events: [
    { id: 'a', title: 'First', when: '2017-03-13T11:45', parties: ['p'], cites: ['s'] },
    {
      id: 'b',
      title: 'Second',
      when: { date: '2017-04', said: 'In April' },
      cites: [{ source: 's', page: 3 }],
    },
    {
      id: 'c',
      title: 'Third',
      when: { after: 'b' },
      timeZone: 'Europe/Paris',
      bears: [{ event: 'a', as: 'answers' }],
    },
  ],
};
const goodCase = read(good);

function read(input: unknown): Case {
  const { case: of, problems } = parseCase(input);
  expect(problems).toEqual([]);
  return of as Case;
}

/** A case whose middle event is something else. */
const withMiddle = (middle: unknown): object => ({
  ...good,
  events: [good.events[0], middle, good.events[2]],
});

describe('a good case', () => {
  test('is read from text and from data alike', () => {
    expect(parseCase(JSON.stringify(good))).toEqual({ case: goodCase, problems: [] });
  });

  test('carries its dates with the text as written', () => {
    expect(goodCase.events[0]?.when?.date).toMatchObject({
      text: '2017-03-13T11:45',
      timeZone: 'America/New_York',
    });
  });

  test('is read the same behind a byte order mark', () => {
    expect(parseCase(`\uFEFF${JSON.stringify(good)}`)).toEqual({ case: goodCase, problems: [] });
  });

  test('is not changed, frozen or not', () => {
    const frozen = deepFreeze(structuredClone(good));
    expect(parseCase(frozen)).toEqual({ case: goodCase, problems: [] });
    const broken = structuredClone(withMiddle({ titel: 'x', when: 3, parties: 'p' }));
    const before = structuredClone(broken);
    parseCase(broken);
    expect(broken).toStrictEqual(before);
  });

  test('takes nothing from its input by reference', () => {
    const input = structuredClone(good);
    const of = read(input);
    input.events[0]!.parties!.push('q');
    input.events.pop();
    expect(of).toEqual(goodCase);
  });
});

describe('what is no case', () => {
  const text = JSON.stringify(good, null, 2);
  const rejected: [string, unknown, RegExp][] = [
    ['an empty file', '', /empty/],
    ['white space', ' \n\t', /empty/],
    ['a byte order mark and no more', '\uFEFF', /empty/],
    ['a file with comments', `// A case\n${text}`, /line 1/],
    ['a comment in line 2', '{\n  // x\n  "events": [] }', /line 2, column 3/],
    ['a spare comma', '{ "events": [], }', /comma/],
    ['single quotation marks', "{ 'events': [] }", /line 1, column 3/],
    ['a page of markup', '<!doctype html><title>Sign in</title>', /line 1/],
    ['NaN', '{ "events": NaN }', /line 1/],
    ['a line break within text', '{ "title": "a\nb", "events": [] }', /line/],
    ['a list in text', '[]', /"events"/],
    ['a list', [], /"events"/],
    ['null', null, /"events"/],
    ['null in text', 'null', /"events"/],
    ['true', true, /"events"/],
    ['a number', '-0', /"events"/],
    ['nothing', undefined, /"events"/],
    ['a function', () => good, /"events"/],
    ['a symbol', Symbol('case'), /"events"/],
    ['a big number', 10n, /"events"/],
    ['no events', {}, /Add "events"/],
    ['events that are null', { events: null }, /list/],
    ['events that are a number', { events: 3 }, /list/],
    ['events that are true', { title: 'x', events: true }, /list/],
  ];

  test.each(rejected)('%s', (_, input, hint) => {
    const { case: of, problems } = parseCase(input);
    expect(of).toBeUndefined();
    expect(problems[0]).toMatchObject({ level: 'error', hint: expect.stringMatching(hint) });
    expect(problems[0]?.path).toMatch(/^\$/);
  });

  test('a file cut off anywhere', () => {
    for (let end = 1; end < text.length; end += 7) {
      const { case: of, problems } = parseCase(text.slice(0, end));
      expect(of, `cut at ${end}`).toBeUndefined();
      expect(problems, `cut at ${end}`).toHaveLength(1);
    }
  });

  test('a proxy that throws at everything', () => {
    const { case: of, problems } = parseCase(throwing());
    expect(of).toBeUndefined();
    expect(problems).toMatchObject([{ path: '$', level: 'error' }]);
  });
});

describe('what throws takes nothing down but itself', () => {
  const bad = [
    ['a proxy for an event', () => withMiddle(throwing()), '$.events[1]'],
    ['a getter of an event', () => withMiddle(lazy('text', good.events[1]!)), '$.events[1].text'],
    [
      'a getter of an event’s zone',
      () => withMiddle(lazy('timeZone', good.events[1]!)),
      '$.events[1].timeZone',
    ],
    [
      'a getter within a field',
      () => withMiddle({ ...good.events[1], place: lazy('name', {}) }),
      '$.events[1].place.name',
    ],
    ['a getter of the case', () => lazy('summary', good), '$.summary'],
    ['a getter of an unknown field', () => lazy('xyz', good), '$.xyz'],
    ['a proxy for a list', () => ({ ...good, claims: new Proxy([1], thrower) }), '$.claims'],
    [
      'an entry of a list',
      () => ({ ...good, claims: Object.defineProperty([1], 0, { get: boom }) }),
      '$.claims[0]',
    ],
  ] as const;

  test.each(bad)('%s', (_, input, path) => {
    const { case: of, problems } = parseCase(input());
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(of?.events.filter(({ id }) => id !== 'b')).toEqual([goodCase.events[0], goodCase.events[2]]);
  });

  test('the zone of the event that threw does not reach the next', () => {
    const zoned = { id: 'b', timeZone: 'Asia/Tokyo', title: throwing() };
    const { case: of } = parseCase({ ...good, events: [zoned, good.events[0]] });
    expect(of?.events).toEqual([goodCase.events[0]]);
  });

  function lazy(key: string, rest: object): object {
    return Object.defineProperty({ ...rest }, key, { get: boom, enumerable: true });
  }
});

describe('a field with another name or a typo', () => {
  test.each([
    ['titel', 'Did you mean "title"?'],
    ['whne', 'Did you mean "when"?'],
    ['Kind', 'Did you mean "kind"?'],
    ['partys', 'Did you mean "parties"?'],
    ['time_zone', 'Did you mean "timeZone"?'],
    ['zzzzzzzzzz', 'Take it out.'],
    ['__proto__', 'Take it out.'],
  ])('"%s": %s', (key, hint) => {
    const middle = JSON.parse(`{ "id": "b", "title": "B", ${JSON.stringify(key)}: "x" }`) as object;
    const { case: of, problems } = parseCase(withMiddle(middle));
    const path = /^\w+$/.test(key) ? `$.events[1].${key}` : `$.events[1]["${key}"]`;
    expect(problems).toMatchObject([{ path, hint, level: 'warning' }]);
    expect(of?.events[1]).toEqual({ id: 'b', title: 'B' });
  });

  test('what begins with $ is the editor’s and the writer’s own', () => {
    expect(parseCase({ ...good, $schema: './x', $comment: ['x'] })).toEqual({ case: goodCase, problems: [] });
  });

  test('fields of other tools are understood, and pointed out', () => {
    const { case: of, problems } = parseCase(
      withMiddle({ id: 'b', headline: 'B', start: '2017-04', body: 'Text' }),
    );
    expect(of?.events[1]).toMatchObject({
      id: 'b',
      title: 'B',
      text: 'Text',
      when: { date: { text: '2017-04' } },
    });
    expect(problems.map(({ path, level }) => [path, level])).toEqual([
      ['$.events[1].headline', 'warning'],
      ['$.events[1].start', 'warning'],
      ['$.events[1].body', 'warning'],
    ]);
  });

  test('a field of its own name wins over one of another tool', () => {
    for (const middle of [
      { title: 'Own', headline: 'Other' },
      { headline: 'Other', title: 'Own' },
    ]) {
      const { case: of } = parseCase(withMiddle({ id: 'b', ...middle }));
      expect(of?.events[1]?.title).toBe('Own');
    }
  });

  test('of two from other tools the first that can be read stands', () => {
    const middle = { id: 'b', title: 'B', date: '2017-04-05', start: 'last Tuesday' };
    const { case: of, problems } = parseCase(withMiddle(middle));
    expect(of?.events[1]?.when?.date?.text).toBe('2017-04-05');
    expect(problems.map(({ path }) => path)).toContain('$.events[1].start');
  });
});

describe('a date that cannot be read', () => {
  test.each([
    ['a text', '2017-02-30', '$.events[1].when'],
    ['an object', { date: '2017-02-30' }, '$.events[1].when.date'],
  ])('as %s is reported where it stands, and still said', (_, when, path) => {
    const { case: of, problems } = parseCase(withMiddle({ id: 'b', title: 'B', when }));
    expect(problems).toMatchObject([{ path, value: '2017-02-30', level: 'error' }]);
    expect(problems[0]?.hint).not.toBe('');
    expect(of?.events[1]?.when).toEqual({ said: '2017-02-30' });
  });

  test('as a number is told to be text, and still said', () => {
    const { case: of, problems } = parseCase(withMiddle({ id: 'b', title: 'B', when: 2017 }));
    expect(problems).toMatchObject([{ path: '$.events[1].when', value: 2017, level: 'error' }]);
    expect(problems[0]?.hint).toContain('"2017"');
    expect(of?.events[1]?.when).toEqual({ said: '2017' });
  });

  test('keeps the words that the file has for it', () => {
    const { case: of } = parseCase(
      withMiddle({ id: 'b', title: 'B', when: { date: 'May?', said: 'In May' } }),
    );
    expect(of?.events[1]?.when).toEqual({ said: 'In May' });
  });

  test('is cut between whole characters when it is long', () => {
    const { case: of } = parseCase(withMiddle({ id: 'b', title: 'B', when: `${'x'.repeat(79)}💧y` }));
    expect(of?.events[1]?.when?.said).toBe(`${'x'.repeat(79)}💧`);
  });
});

describe('a text that is written short stands where it is reported', () => {
  test.each([
    ['cites', [''], '$.events[1].cites[0]'],
    ['place', ' ', '$.events[1].place'],
    ['media', ['javascript:alert(1)'], '$.events[1].media[0]'],
  ])('%s', (key, value, path) => {
    const { problems } = parseCase(withMiddle({ id: 'b', title: 'B', [key]: value }));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });
});

test('ids that are numbers, and the references to them, become text together', () => {
  const { case: of, problems } = parseCase({
    parties: [{ id: 7, name: 'P' }],
    events: [{ id: 1, title: 'E', parties: [7] }],
  });
  expect(of?.parties?.[0]?.id).toBe('7');
  expect(of?.events[0]).toEqual({ id: '1', title: 'E', parties: [{ party: '7' }] });
  expect(problems.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning']);
});

describe('names with a meaning in JavaScript', () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const odd = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'then',
    'length',
    'valueOf',
  ];

  test.each(odd)('"%s" as an id', (id) => {
    const { case: of, problems } = parseCase({
      parties: [{ id, name: 'P' }],
      events: [{ id, title: 'E', parties: [id], when: { after: id } }],
    });
    expect(problems).toEqual([]);
    expect(of).toEqual({
      parties: [{ id, name: 'P' }],
      events: [{ id, title: 'E', parties: [{ party: id }], when: { after: id } }],
    });
  });

  test.each(odd)('"%s" as a key, anywhere', (key) => {
    const spoilt = JSON.stringify(good).replaceAll(
      '{',
      `{${JSON.stringify(key)}:{"polluted":1,"title":"x"},`,
    );
    const { case: of, problems } = parseCase(spoilt);
    expect(of).toEqual(goodCase);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ level }) => level === 'warning')).toBe(true);
  });

  test('nothing inherits anything from the file', () => {
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const { case: of } = parseCase(
      '{"__proto__":{"events":[]},"events":[{"__proto__":{"title":"x"},"id":"a"}]}',
    );
    expect(of?.events).toEqual([]);
  });
});

describe('large and odd text', () => {
  test('a megabyte in a title is kept', () => {
    const title = 'ab '.repeat(350_000).trim();
    expect(read(withMiddle({ id: 'b', title })).events[1]?.title).toBe(title);
  });

  test('a megabyte where none belongs is not repeated in the report', () => {
    const { problems } = parseCase(withMiddle({ id: 'b', title: 'B', isOngoing: 1, when: 'x'.repeat(1e6) }));
    expect(JSON.stringify(problems).length).toBeLessThan(5000);
  });

  test('100,000 parties are all read', () => {
    const parties = Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, name: `Party ${i}` }));
    expect(read({ ...good, parties }).parties).toEqual(parties);
  });

  test('100,000 mistakes are counted, and the first are listed', () => {
    const { case: of, problems } = parseCase({ ...good, parties: new Array(100_000).fill(null) });
    expect(of).toMatchObject({ parties: [], events: goodCase.events });
    expect(problems.length).toBeLessThan(1000);
    expect(problems.at(-1)?.hint).toContain('more problems');
  });

  test('of an event 200 links and 100 media are read, of a case a million events; the rest is left out, and said', () => {
    const ids = Array.from({ length: 201 }, (_, i) => `x${i}`);
    const addresses = ids.map((id) => ({ title: id, url: `https://example.org/${id}` }));
    const event = { id: 'b', title: 'B', parties: ids, claims: ids, cites: ids };
    const full = { ...event, bears: ids.map((id) => ({ event: id, as: 'follows' })) };
    const { case: of, problems } = parseCase({
      events: [{ ...full, media: addresses, documents: addresses }],
    });
    const { parties, claims, cites, bears, media, documents } = of?.events[0] ?? {};
    expect([parties, claims, cites, bears].map((list) => list?.length)).toEqual([200, 200, 200, 200]);
    expect([media?.length, documents?.length]).toEqual([100, 100]);
    expect(problems.filter(({ expected }) => /^at most [12]00 entries$/.test(expected))).toHaveLength(6);
    expect(records.case.entries.events.field.bounds).toEqual([0, 1_000_000]);
  });

  test('half a character becomes a sign for that, everywhere', () => {
    const { case: of, problems } = parseCase(
      withMiddle({ id: 'b\uD800', title: '\uDC00B', text: 'x\uD83D\uDE00y' }),
    );
    expect(of?.events[1]).toEqual({ id: 'b\uFFFD', title: '\uFFFDB', text: 'x\uD83D\uDE00y' });
    expect(problems.map(({ path, level }) => [path, level])).toEqual([
      ['$.events[1].id', 'warning'],
      ['$.events[1].title', 'warning'],
    ]);
  });

  test('lists in lists, a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify(withMiddle({ id: 'b', title: 'B', text: 'DEEP' })).replace('"DEEP"', deep);
    const { case: of, problems } = parseCase(text);
    expect(of?.events[1]).toEqual({ id: 'b', title: 'B' });
    expect(problems).toMatchObject([{ path: '$.events[1].text', value: 'a list' }]);
  });
});

describe('reading again what was read', () => {
  test.each(caseFiles())('%s stays as it is', (_, text) => {
    const once = parseCase(text);
    expectStable(once);
  });

  test('holds for any data', () => {
    fc.assert(
      fc.property(tree, fc.array(tree, { maxLength: 4 }), (data, events) => {
        expectStable(parseCase({ ...(data as object), events }));
      }),
      { numRuns: 700 },
    );
  });

  function expectStable(once: ReturnType<typeof parseCase>): void {
    const twice = parseCase(once.case);
    expect(twice.case).toStrictEqual(once.case);
    const known = new Set(once.problems.map(({ expected, hint }) => `${expected}\n${hint}`));
    for (const { expected, hint } of twice.problems) expect(known).toContain(`${expected}\n${hint}`);
  }
});

describe('any data', () => {
  test('never throws, and gives a case or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tree, fc.anything()), (data) => {
        const { case: of, problems } = parseCase(data);
        expect(of !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('as text never throws either', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const { case: of, problems } = parseCase(text);
        expect(of !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });

  const first = readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8');
  const whole = read(first);
  const place = fc.nat(whole.events.length - 1);

  test('in place of one event leaves the others as they were', () => {
    fc.assert(
      fc.property(place, fc.oneof(fc.jsonValue(), tree), (i, spoilt) => {
        const data = JSON.parse(first) as { events: unknown[] };
        data.events[i] = spoilt;
        expectOthers(parseCase(data).case, i);
      }),
    );
  });

  test('in one field of an event leaves the other events as they were', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...names), fc.oneof(fc.jsonValue(), tree), (i, name, spoilt) => {
        const data = JSON.parse(first) as { events: object[] };
        data.events[i] = Object.defineProperty(data.events[i]!, name, { value: spoilt, enumerable: true });
        expectOthers(parseCase(data).case, i);
      }),
    );
  });

  function expectOthers(of: Case | undefined, spoilt: number): void {
    const others = whole.events.filter((_, i) => i !== spoilt);
    const isKept = of?.events.length === whole.events.length;
    expect(isKept ? of.events.filter((_, i) => i !== spoilt) : of?.events).toEqual(others);
    expect({ ...of, events: [] }).toEqual({ ...whole, events: [] });
  }
});

const boom = (): never => {
  throw new Error('boom');
};
const thrower: ProxyHandler<never[] | object> = {
  get: boom,
  has: boom,
  ownKeys: boom,
  getOwnPropertyDescriptor: boom,
  getPrototypeOf: boom,
};

function throwing(): object {
  return new Proxy({}, thrower);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
