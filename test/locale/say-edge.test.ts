/** What is in view, in words. */
import { describe, expect, test } from 'vitest';
import { sayEdge, sayStretch, speechFor } from '../../src/locale/index.js';
import { indexOf } from '../layout/figures.js';

const at = (text: string): number => Date.parse(`${text}T00:00Z`);
const english = speechFor('en');

describe('an edge, no more exact than the case', () => {
  test.each([
    ['2017-04-06', 'April 6, 2017'],
    ['2017-04-06T11:45', 'April 6, 2017'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
  ])('of a case that knows %s: %s', (when, said) => {
    expect(sayEdge(at('2017-04-06'), indexOf([{ when }]), english)).toBe(said);
  });

  test('far away is a year', () => {
    expect(sayEdge(-1e17, indexOf([{ when: '2017-04-06' }]), english)).toMatch(/BCE$/);
  });

  test('in the words of its language', () => {
    expect(sayEdge(at('2017-04-06'), indexOf([{ when: '2017-04-06' }]), speechFor('fr'))).toBe(
      '6 avril 2017',
    );
  });
});

describe('from one edge to the other: what they share is said once', () => {
  test.each([
    ['2017-03-13', '2017-04-06', 'March 13 to April 6, 2017'],
    ['2016-12-30', '2017-01-02', 'December 30, 2016 to January 2, 2017'],
    ['2017-04-06', '2017-04-06', 'April 6, 2017'],
  ])('%s, %s: %s', (from, to, said) => {
    expect(sayStretch(at(from), at(to), indexOf([{ when: '2017-04-06' }]), english)).toBe(said);
  });
});
