/** In which order and on which page claims are listed. */
import { expect, test } from 'vitest';
import { CLAIMS_ON_PAGE, claimsInOrder, layoutClaims, pageWith } from '../../src/layout/claim-list.js';
import { firstCase, indexOf } from '../state/cases.js';

test('by who makes them, then by kind, each as in the file', () => {
  const index = indexOf({
    events: [],
    parties: ['p', 'q'].map((id) => ({ id, name: id })),
    claims: [
      { id: 'a', title: 'A', by: ['p'], kind: 'claim' },
      { id: 'b', title: 'B', by: ['q'], kind: 'claim' },
      { id: 'c', title: 'C', by: ['p'], kind: 'argument' },
      { id: 'd', title: 'D', by: ['p'], kind: 'claim' },
      { id: 'e', title: 'E' },
      { id: 'f', title: 'F', by: ['p', 'q'] },
    ],
  });
  const groups = layoutClaims(index, 0).groups.map(({ by, kind, isFirst, claims }) => [
    by.join('+'),
    kind,
    isFirst,
    claims.map(({ id }) => id).join(''),
  ]);
  expect(groups).toEqual([
    ['p', 'claim', true, 'ad'],
    ['p', 'argument', false, 'c'],
    ['q', 'claim', true, 'b'],
    ['', undefined, true, 'e'],
    ['p+q', undefined, true, 'f'],
  ]);
});

test('the first case: three claims, two arguments and a test, all by Twitter', () => {
  const { groups } = layoutClaims(firstCase, 0);
  expect(groups.map(({ by, kind, claims }) => [by, kind, claims.length])).toEqual([
    [['twitter'], 'claim', 3],
    [['twitter'], 'argument', 2],
    [['twitter'], 'test', 1],
  ]);
});

test('pages hold every claim once, and each knows its own', () => {
  const total = CLAIMS_ON_PAGE * 2 + 7;
  const index = indexOf({
    events: [],
    claims: Array.from({ length: total }, (_, i) => ({ id: `c${i}`, title: 'C', by: [`p${i % 3}`] })),
  });
  const pages = [0, 1, 2].map((page) => layoutClaims(index, page));
  expect(pages.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims))).toEqual(claimsInOrder(index));
  expect(pages.map(({ from, count }) => [from, count])).toEqual([
    [0, CLAIMS_ON_PAGE],
    [CLAIMS_ON_PAGE, CLAIMS_ON_PAGE],
    [2 * CLAIMS_ON_PAGE, 7],
  ]);
  pages.forEach(({ groups }, page) => {
    for (const { claims } of groups) for (const { id } of claims) expect(pageWith(index, id)).toBe(page);
  });
  expect(layoutClaims(index, 99)).toEqual(pages[2]);
  expect(layoutClaims(index, -1)).toEqual(pages[0]);
  expect(pageWith(index, 'nothing')).toBeUndefined();
  expect(layoutClaims(indexOf({ events: [] }), 0)).toEqual({ groups: [], from: 0, count: 0, total: 0 });
});
