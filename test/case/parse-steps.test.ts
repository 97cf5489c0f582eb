/** A text that is parsed in pieces says what it says at once, wherever it is cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSteps } from '../../src/case/parse-steps.js';
import { finish } from '../../src/case/work.js';

function inPieces(json: string, size: number): unknown {
  const parsed = finish(parseSteps(json, size));
  return parsed && { ...parsed.data, events: parsed.pieces.flat() };
}

/** Texts that look like the places where a file is cut. */
const word = fc.oneof(fc.string(), fc.constantFrom('},{', '"events": [', ']}', '\\', '"', '},\n{'));
const value = fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word));
const entry = fc.oneof(
  fc.dictionary(word, fc.oneof(value, fc.array(fc.dictionary(word, value)))),
  fc.jsonValue(),
  fc.constant({ events: [{ id: 'a' }, { id: 'b' }] }),
);
const file = fc.record(
  { before: entry, events: fc.array(entry), after: entry },
  { requiredKeys: ['events'] },
);

test('whatever stands in it', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 2), (data, size, indent) => {
      const json = JSON.stringify(data, undefined, indent);
      expect(inPieces(json, size)).toEqual(JSON.parse(json));
    }),
    { numRuns: 400 },
  );
});

test('a text that is broken somewhere is left to be read at once', () => {
  const json = JSON.stringify({
    title: 't',
    events: [{ id: 'a' }, { id: 'b', cites: ['s'] }],
    sources: [{ id: 's' }],
  });
  const broken: string[] = [];
  for (let i = 0; i < json.length; i++) {
    const marks = [',', ']', '}', '"', '{', '['].map((mark) => `${json.slice(0, i)}${mark}${json.slice(i)}`);
    broken.push(json.slice(0, i), json.slice(0, i) + json.slice(i + 1), ...marks);
  }
  for (const text of broken) {
    let whole: unknown;
    try {
      whole = JSON.parse(text);
    } catch {
      whole = undefined;
    }
    expect([whole, undefined], text).toContainEqual(inPieces(text, 1));
    if (whole === undefined) expect(inPieces(text, 1), text).toBeUndefined();
  }
});

test.each([
  '{"events": [1], "events": [2, 3]}',
  '{"events": [1], "events": 2}',
  '{"events": [1], "\\u0065vents": []}',
  '{"events": 1}',
  '[]',
])('the last of two lists counts, or none: %s', (json) => {
  expect([undefined, JSON.parse(json)]).toContainEqual(inPieces(json, 1));
});

test('it stands still often', () => {
  const json = JSON.stringify({ events: Array.from({ length: 2000 }, (_, i) => ({ id: `e${i}` })) });
  expect([...parseSteps(json, 100)].length).toBeGreaterThan(90);
});
