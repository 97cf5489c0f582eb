import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/case/near.js';

describe('the word that was probably meant', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['evnets', ['events', 'eras'], 'events'],
    ['titel', ['title', 'text'], 'title'],
    ['Title', ['text', 'title'], 'title'],
    ['WHEN', ['when'], 'when'],
    ['compny', ['company', 'agency'], 'company'],
    ['companyy', ['company'], 'company'],
    ['xompany', ['company'], 'company'],
    ['ba', ['ab'], 'ab'],
    ['a', ['b'], 'b'],
    ['a', ['bc'], undefined],
    ['abc', ['xyz'], undefined],
    ['abcdef', ['abcxyz'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['events', [], undefined],
    ['', ['a'], 'a'],
    ['', ['ab'], undefined],
    ['ring-c', ['ring-a', 'ring-b'], 'ring-a'],
    ['ring-bb', ['ring-a', 'ring-b'], 'ring-b'],
    ['x'.repeat(40), ['x'.repeat(39)], 'x'.repeat(39)],
    ['x'.repeat(41), ['x'.repeat(41)], undefined],
    ['short', ['x'.repeat(100_000)], undefined],
    ['__proto_', ['__proto__'], '__proto__'],
  ])('%s of %j: %s', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  test('is looked for in any iterable', () => {
    expect(nearest('evnt', new Set(['event']))).toBe('event');
    expect(nearest('evnt', new Map([['event', 1]]).keys())).toBe('event');
  });
});

/** Edits from one word to the other, as the definition has it: the last characters are kept, changed, added, dropped or swapped. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    edits(a1, b1) + (a.at(-1) === b.at(-1) ? 0 : 1),
    edits(a1, b) + 1,
    edits(a, b1) + 1,
    isSwap ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test('is the first of the nearest words within a third of its length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (wanted, known) => {
      const most = Math.max(1, Math.floor(wanted.length / 3));
      const distances = known.map((candidate) => edits(wanted, candidate));
      const least = Math.min(...distances, most + 1);
      expect(nearest(wanted, known)).toBe(least > most ? undefined : known[distances.indexOf(least)]);
    }),
    { numRuns: 300 },
  );
});
