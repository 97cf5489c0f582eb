import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, type Facet } from '../../src/case/facet.js';
import { countFacets } from '../../src/state/facets.js';
import { selectEvents, valuesOf } from '../../src/state/select.js';
import { type Facets, NO_FACETS, NOBODY, type Told } from '../../src/state/view.js';
import { anyCase, anyFacets, anyTold, firstCase, indexOf } from './cases.js';

const index = indexOf({
  sources: ['s', 't', 'unused'].map((id) => ({ id, title: id })),
  parties: ['p', 'q', 'unused'].map((id) => ({ id, name: id })),
  events: [
    { id: 'b', title: 'B', when: '2017-02', kind: 'post', parties: ['q', 'p'], cites: ['t', 's'] },
    { id: 'a', title: 'A', when: '2017-01', kind: 'order', status: 'denied', parties: ['p', 'p', 'x'] },
    { id: 'c', title: 'C', kind: 'post', status: 'alleged', parties: ['q'], cites: ['t', 'x'] },
  ],
});

/** The counts of a facet as text: `p 2, [q] 1`, with brackets around what is ticked. */
function countsOf(facet: Facet, facets: Partial<Facets> = {}, told: Partial<Told> = {}): string {
  return countFacets(index, { ...NO_FACETS, ...facets }, { ...NOBODY, ...told })
    [facet].map(({ value, count, isTicked }) => `${isTicked ? `[${value}]` : value} ${count}`)
    .join(', ');
}

describe('the values of a facet', () => {
  test.each<[string, Facet, string]>([
    ['parties in the order of the file, each event once, without strangers', 'party', 'p 2, q 2'],
    ['sources in the order of the file', 'source', 's 1, t 2'],
    ['kinds as they are read', 'kind', 'order 1, post 2'],
    ['statuses as they are read', 'status', 'denied 1, alleged 1'],
  ])('%s', (_, facet, expected) => {
    expect(countsOf(facet)).toBe(expected);
  });
});

test.each<[string, Facet, Partial<Facets>, Partial<Told>, string]>([
  ['its own ticks count nothing out', 'kind', { kind: ['order'] }, {}, '[order] 1, post 2'],
  ['those of others do', 'kind', { party: ['q'] }, {}, 'order 0, post 2'],
  ['two facets', 'party', { party: ['p'], kind: ['order'] }, {}, '[p] 1, q 0'],
  ['a third one', 'status', { party: ['p'], kind: ['order'] }, {}, 'denied 1, alleged 0'],
  ['a telling', 'kind', {}, { by: 's' }, 'order 0, post 1'],
  ['a telling counts in the facet of sources too', 'source', { source: ['s'] }, { by: 't' }, '[s] 1, t 2'],
  ['what does not occur is not listed', 'kind', { kind: ['constructor'] }, {}, 'order 1, post 2'],
])('%s', (_, facet, facets, told, expected) => {
  expect(countsOf(facet, facets, told)).toBe(expected);
});

test('the first case: a value with its count, for each that occurs', () => {
  const counts = countFacets(firstCase, NO_FACETS, NOBODY);
  for (const facet of FACETS) {
    const occurring = new Set(firstCase.events.flatMap((entry) => valuesOf(entry, facet)));
    expect(new Set(counts[facet].map(({ value }) => value))).toEqual(occurring);
  }
});

test('a count is what a tick alone in its facet would show', () => {
  fc.assert(
    fc.property(anyCase, anyFacets, anyTold, (of, facets, told) => {
      const counts = countFacets(of, facets, told);
      for (const facet of FACETS) {
        for (const { value, count, isTicked } of counts[facet]) {
          expect(count).toBe(selectEvents(of, { ...facets, [facet]: [value] }, told).events.length);
          expect(isTicked).toBe(new Set<string>(facets[facet]).has(value));
        }
      }
    }),
  );
});
