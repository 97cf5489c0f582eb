/** Where the values of a JSON text stand, however it is laid out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, placesAt } from '../../src/case/json-places.js';
import { jsonPath } from '../../src/case/problem.js';

const placeOf = (json: string, path: string): [line: number, column: number] => {
  const { line, column } = findPlaces(json, [path]).get(path)!;
  return [line, column];
};

test.each<[string, string, string, [line: number, column: number]]>([
  ['the root', '\n {"a":1}', '$', [2, 2]],
  ['a value', '{"a": 1}', '$.a', [1, 7]],
  ['a value in a line of its own', '{\n  "a":\n    true\n}', '$.a', [3, 5]],
  ['an entry of a list', '{"a": [1,\r\n\t22, "x"]}', '$.a[2]', [2, 6]],
  ['the first of a list', '[ [ ], 1]', '$[0]', [1, 3]],
  ['behind lists that are not looked for', '[[[1],[{"a":[]}]], [2, {"b": 3}]]', '$[1][1].b', [1, 30]],
  ['behind texts that look like more', String.raw`{"a":"]}\"{[,","b":null}`, '$.b', [1, 20]],
  ['a key in quotation marks', String.raw`{"a b\"":1}`, String.raw`$["a b\""]`, [1, 10]],
  ['a key written in another way', String.raw`{"wh\u0065n":1}`, '$.when', [1, 14]],
  ['a key that is a number', '{"0":{"0":1},"a":[5]}', '$["0"]["0"]', [1, 11]],
  ['an empty key', '{"":[{"":1}]}', '$[""][0][""]', [1, 10]],
  ['a name of JavaScript', '{"constructor":0,"__proto__":1}', '$.__proto__', [1, 30]],
  ['the last of two with one key', '{"a":1,\n"a":2}', '$.a', [2, 5]],
  ['what is in the last of two', '{"a":{"b":1},\n"a":{"b":2}}', '$.a.b', [2, 10]],
  ['what only the first of two holds', '{"a":{"b":1},\n"a":{}}', '$.a.b', [2, 5]],
  ['what is not there, where it would be', '{"a":[1,{"b":[]}]}', '$.a[1].b[3].c', [1, 14]],
  ['what is not there at all', ' {"a":1}', '$.b', [1, 2]],
  ['the path of nothing', '{"a":1}', '$..a', [1, 1]],
  ['nothing in an empty text', '', '$.a', [1, 1]],
])('%s', (_, json, path, place) => {
  expect(placeOf(json, path)).toEqual(place);
});

test('one scan finds them all', () => {
  const places = findPlaces('{"a":[1,2],\n"b":3}', ['$.b', '$', '$.a[1]', '$.b']);
  expect([...places]).toEqual([
    ['$.b', { offset: 16, line: 2, column: 5 }],
    ['$', { offset: 0, line: 1, column: 1 }],
    ['$.a[1]', { offset: 8, line: 1, column: 9 }],
  ]);
});

test('depth costs no stack, beside the way and on it', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(placeOf(`{"x":${deep},\n"a":1}`, '$.a')).toEqual([2, 5]);
  expect(placeOf(deep, `$${'[0]'.repeat(100_000)}`)).toEqual([1, 100_001]);
});

describe('of any data', () => {
  /** Every path in data, with its value. */
  const allOf = (value: unknown, steps: readonly (string | number)[] = []): [string, unknown][] => {
    const own: [string, unknown] = [jsonPath(steps), value];
    if (typeof value !== 'object' || value === null) return [own];
    const isList = Array.isArray(value);
    return [
      own,
      ...Object.entries(value).flatMap(([key, inner]) =>
        allOf(inner, [...steps, isList ? Number(key) : key]),
      ),
    ];
  };

  test('each value is found where it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (data, space) => {
        const json = JSON.stringify(data, null, space);
        const all = allOf(JSON.parse(json));
        const places = findPlaces(
          json,
          all.map(([path]) => path),
        );
        const lines = json.split('\n');
        for (const [path, value] of all) {
          const { offset, line, column } = places.get(path)!;
          const before = lines.slice(0, line - 1).join('').length + (line - 1) + (column - 1);
          expect(before).toBe(offset);
          const written = JSON.stringify(value, null, space).replaceAll(/\s/g, '');
          expect(json.slice(offset).replaceAll(/\s/g, '').startsWith(written)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('offsets at and behind the ends of lines', () => {
  expect(
    [...placesAt('ab\n\nc', [5, 0, 2, 3, 4, 9]).values()].map(({ line, column }) => [line, column]),
  ).toEqual([
    [1, 1],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
    [3, 6],
  ]);
});
