import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBreak } from '../../src/case/json-break.js';

describe('where JSON breaks', () => {
  test.each([
    ['a spare comma in a list', '[1, 2, ]', 7],
    ['a spare comma in an object', '{ "a": 1, }', 10],
    ['a missing comma in a list', '[1 2]', 3],
    ['a missing comma between fields', '{ "a": 1 "b": 2 }', 9],
    ['a missing colon', '{ "a" 1 }', 6],
    ['a comma for a colon', '{ "a", 1 }', 5],
    ['a field without quotation marks', '{ a: 1 }', 2],
    ['single quotation marks', "['a']", 1],
    ['a comment', '[1, // one\n2]', 4],
    ['a word that is none', '[None]', 1],
    ['NaN', 'NaN', 0],
    ['undefined', '[undefined]', 1],
    ['a zero in front', '[01]', 2],
    ['a plus in front', '[+1]', 1],
    ['a point and no digits', '[1.]', 2],
    ['a line break within text', '["a\nb"]', 3],
    ['an unknown escape', '["a\\x"]', 3],
    ['an escape cut short', '["\\u12"]', 2],
    ['the wrong bracket', '[1}', 2],
    ['a bracket too many', '[1]]', 3],
    ['something behind the end', '{} x', 3],
    ['a mark of white space that JSON does not know', '[\u00a01]', 1],
    ['an object for a field’s name', '{ {} : 1 }', 2],
  ])('%s', (_, json, offset) => {
    expect(() => JSON.parse(json)).toThrow();
    expect(jsonBreak(json)).toBe(offset);
  });

  test.each(['', ' ', '[', '{ "a": ', '["text', '{ "a": [1, 2', '{ "a": 1,\n'])('cut off: %j', (json) => {
    expect(jsonBreak(json)).toBe(json.length);
  });

  test('whole JSON breaks nowhere', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonBreak(json)).toBe(json.length);
      }),
    );
  });

  test('a character that belongs nowhere is found where it is put, or at the head of the word it is put in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const json = JSON.stringify(value, null, 1);
        const at = seed % (json.length + 1);
        const spoilt = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        const offset = jsonBreak(spoilt);
        expect(offset).toBeLessThanOrEqual(at);
        expect(spoilt.slice(offset, at)).toMatch(/^[\w.+\\-]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long text and deep lists do not exhaust it', () => {
    const long = `["${'ab\\n'.repeat(500_000)}`;
    expect(jsonBreak(long)).toBe(long.length);
    const deep = '['.repeat(500_000);
    expect(jsonBreak(deep)).toBe(deep.length);
  });
});
