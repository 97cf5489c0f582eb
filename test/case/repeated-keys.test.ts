/** A key that stands twice in an object is found in the text, wherever it stands and however it is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/case/find-problems.js';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { jsonPath } from '../../src/case/problem.js';
import { readCase } from '../../src/case/read-case.js';
import { findRepeatedKeys } from '../../src/case/repeated-keys.js';

const found = (json: string): [path: string, key: string][] => [...findRepeatedKeys(json)];

test.each<[string, string, [path: string, key: string][]]>([
  ['none', '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', []],
  ['at the root', '{"a":1,"b":2,"a":3}', [['$.a', 'a']]],
  ['with space around it', '{ "a" : 1 ,\n\t"a"\r\n: 3 }', [['$.a', 'a']]],
  ['three times', '{"a":1,"a":2,"a":3}', [['$.a', 'a']]],
  ['in a list', '[1,"x",{"a":1},{"b":[],"a":1,"a":2}]', [['$[3].a', 'a']]],
  ['in an event', '{"events":[{},{"when":"2017","id":"e","when":"2018"}]}', [['$.events[1].when', 'when']]],
  ['behind what lies deeper', '{"a":{"b":[[{"c":{}}]]},"a":{}}', [['$.a', 'a']]],
  [
    'in the second of two',
    '{"a":{"b":1},"a":{"b":1,"b":2}}',
    [
      ['$.a', 'a'],
      ['$.a.b', 'b'],
    ],
  ],
  [
    'in both of two',
    '{"a":{"b":1,"b":1},"a":{"b":1,"b":2}}',
    [
      ['$.a.b', 'b'],
      ['$.a', 'a'],
    ],
  ],
  [
    'two keys',
    '{"a":1,"b":1,"b":2,"a":2}',
    [
      ['$.b', 'b'],
      ['$.a', 'a'],
    ],
  ],
  ['written in another way', String.raw`{"when":1,"wh\u0065n":2}`, [['$.when', 'when']]],
  ['with a quotation mark', String.raw`{"a\"b":1,"a\"b":2,"a\\":3}`, [[String.raw`$["a\"b"]`, 'a"b']]],
  ['an empty one', '{"":1,"":2}', [['$[""]', '']]],
  ['names of JavaScript', '{"__proto__":1,"__proto__":2}', [['$.__proto__', '__proto__']]],
  [
    'texts that look like keys',
    String.raw`{"a":"b","b":"a","c":["a","a"],"d":"\"a\":1,\"a\":2}","e":"{\\"}`,
    [],
  ],
  ['remarks to the editor', '{"$comment":"a","$comment":"b"}', []],
  ['a text alone', '"a"', []],
  ['nothing', '', []],
])('%s', (_, json, expected) => {
  expect(found(json)).toEqual(expected);
});

describe('of any data', () => {
  type Data = Readonly<Record<string, unknown>> | readonly unknown[];
  const data = fc.jsonValue({ maxDepth: 6 });

  test('what has no key twice is told nothing of, however it is laid out', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(0, 1, '\t'), (value, space) => {
        expect(found(JSON.stringify(value, null, space))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  /** The JSON of data in which each key of the object at a path stands twice. */
  const doubled = (value: unknown, at: string, steps: readonly (string | number)[] = []): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const isList = Array.isArray(value);
    const parts = Object.entries(value as Data).map(([key, inner]) => {
      const written = doubled(inner, at, [...steps, isList ? Number(key) : key]);
      return isList ? written : `${JSON.stringify(key)}: ${written}`;
    });
    if (isList) return `[${parts.join(', ')}]`;
    return `{${[...parts, ...(jsonPath(steps) === at ? parts : [])].join(', ')}}`;
  };
  /** The paths of all objects in data, each with its keys. */
  const objectsOf = (value: unknown, steps: readonly (string | number)[] = []): [string, string[]][] => {
    if (typeof value !== 'object' || value === null) return [];
    const isList = Array.isArray(value);
    const inner = Object.entries(value as Data).flatMap(([key, of]) =>
      objectsOf(of, [...steps, isList ? Number(key) : key]),
    );
    return isList ? inner : [[jsonPath(steps), Object.keys(value)], ...inner];
  };

  test('what has them twice in one object is found there and nowhere else', () => {
    fc.assert(
      fc.property(data, fc.nat(), (value, seed) => {
        const objects = objectsOf(value);
        const [path, keys] = objects[seed % objects.length] ?? ['', []];
        const told = found(doubled(value, path));
        expect(told.map(([, key]) => key)).toEqual(keys.filter((key) => !key.startsWith('$')));
        for (const [where, key] of told) expect(where).toBe(path + jsonPath([key]).slice(1));
      }),
      { numRuns: 1000 },
    );
  });
});

test('deeper than any field none is looked for, and the rest is not missed', () => {
  const deep = (count: number): string => `${'{"a":'.repeat(count)}{"b":1,"b":2}${'}'.repeat(count)}`;
  expect(found(deep(15))).toHaveLength(1);
  expect(found(`{"x":[${deep(16)}],"y":1,"y":2}`)).toEqual([['$.y', 'y']]);
  expect(found(`{"x":${'['.repeat(500_000)}${']'.repeat(500_000)},"x":1}`)).toEqual([['$.x', 'x']]);
});

test('very many of them are one more than can be listed', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `"k${i}":1,"k${i}":2`);
  expect(found(`{${many.join()}}`)).toHaveLength(501);
});

describe('in a case file', () => {
  const TEXT = '{"events": [{"id": "e", "title": "E", "when": "2017", "when": "2018"}]}';
  const problem = {
    path: '$.events[0].when',
    value: 'when',
    expected: 'each key once',
    hint: '"when" stands here more than once: the last one counts. Take one out.',
    level: 'warning',
  };

  test.each([
    ['plain', TEXT],
    ['with a byte order mark', `\uFEFF${TEXT}`],
  ])('the last one counts, and it is pointed out: %s', (_, text) => {
    const { case: of, problems } = parseCase(text);
    expect(of?.events[0]?.when?.date?.text).toBe('2018');
    expect(problems).toEqual([problem]);
    const reading = readCase(text);
    expect(findProblems(reading, indexCase(reading.case!))).toEqual([problem]);
  });

  test('the picture does not wait for it', () => {
    expect(readCase(TEXT).flaws).toEqual([]);
  });

  test('data has no text to be searched', () => {
    expect(parseCase(JSON.parse(TEXT)).problems).toEqual([]);
  });

  test('what is no JSON, or no case, is told as before', () => {
    expect(parseCase(`${TEXT}}`).problems).toMatchObject([{ expected: 'JSON' }]);
    expect(parseCase('[]').problems).toMatchObject([{ expected: 'an object with a list of events' }]);
  });

  test('a very long key is cut', () => {
    const key = 'k'.repeat(1000);
    const problems = parseCase(`{"events": [], "${key}": 1, "${key}": 2}`).problems;
    expect(problems.at(-1)).toMatchObject({ value: `${'k'.repeat(200)}…`, expected: 'each key once' });
  });
});
