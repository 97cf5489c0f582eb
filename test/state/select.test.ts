import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventEntry } from '../../src/case/index-case.js';
import { pageOf } from '../../src/state/page-of.js';
import { selectEvents } from '../../src/state/select.js';
import { type Facets, NO_FACETS, NOBODY, PAGE_SIZE, type Told, type View } from '../../src/state/view.js';
import { anyCase, anyFacets, anyTold, firstCase, idsOf, indexOf } from './cases.js';

const index = indexOf({
  sources: ['s', 't', 'u'].map((id) => ({ id, title: id, ...(id === 'u' && { via: ['s'] }) })),
  parties: ['p', 'q'].map((id) => ({ id, name: id })),
  events: [
    { id: 'undated', title: 'Undated', parties: ['p'], cites: ['t'] },
    { id: 'order', title: 'Order', when: '2017-01', kind: 'order', parties: ['p', 'q'], cites: ['s'] },
    { id: 'post', title: 'Post', when: '2017-02', kind: 'post', status: 'alleged', parties: ['q'] },
    { id: 'quoted', title: 'Q', when: '2017-03', quotations: [{ words: 'Words', cites: ['t'] }] },
    {
      id: 'differing',
      title: 'Differing',
      when: '2017-04',
      kind: 'order',
      accounts: [{ field: 'title', differ: 'conflict', versions: [{ value: 'X', cites: ['s', 'u'] }, 'Y'] }],
    },
  ],
});

test.each<[string, Partial<Facets>, Partial<Told>, string]>([
  ['a party', { party: ['q'] }, {}, 'order post'],
  ['either of two parties', { party: ['p', 'q'] }, {}, 'order post undated'],
  ['a kind', { kind: ['order'] }, {}, 'order differing'],
  ['a status', { status: ['alleged'] }, {}, 'post'],
  ['a source, wherever it is cited', { source: ['s'] }, {}, 'order differing'],
  ['a source of a quotation', { source: ['t'] }, {}, 'quoted undated'],
  ['a kind and a party', { kind: ['order'], party: ['q'] }, {}, 'order'],
  ['what nothing has', { kind: ['hearing'] }, {}, ''],
  ['names of JavaScript', { party: ['constructor', '__proto__'] }, {}, ''],
  ['as told by one', {}, { by: 's' }, 'order differing'],
  ['as told by one or the other', {}, { by: 's', beside: 't' }, 'order quoted differing undated'],
  ['as told by the other alone', {}, { beside: 't' }, 'quoted undated'],
  ['not by whom a source is known through', {}, { by: 'u' }, 'differing'],
  ['a party, as told by one', { party: ['p'] }, { by: 't' }, 'undated'],
])('%s', (_, facets, told, expected) => {
  const { events, datedCount, left } = selectEvents(
    index,
    { ...NO_FACETS, ...facets },
    { ...NOBODY, ...told },
  );
  expect(idsOf(events).join(' ')).toBe(expected);
  expect(left).toBe(index.events.length - events.length);
  expect(datedCount).toBe(idsOf(events).filter((id) => id !== 'undated').length);
});

test.each<[string, Facets, Told]>([
  ['no filter', NO_FACETS, NOBODY],
  ['a filter that all meet', NO_FACETS, { by: 'buzzfeed', beside: 'it-worked' }],
])('%s: the list of the case itself', (_, facets, told) => {
  const selection = selectEvents(firstCase, facets, told);
  expect(selection).toEqual({ events: firstCase.events, datedCount: firstCase.datedCount, left: 0 });
  expect(selection.events).toBe(firstCase.events);
});

/** The same, told plainly. */
function isShown({ event }: EventEntry, facets: Facets, { by, beside }: Told): boolean {
  const cited = [
    ...(event.cites ?? []),
    ...(event.quotations ?? []).flatMap((quotation) => quotation.cites ?? []),
    ...(event.accounts ?? []).flatMap((account) =>
      account.versions.flatMap((version) => version.cites ?? []),
    ),
  ].map((cite) => cite.source);
  const isMet = (ticked: readonly string[], has: readonly (string | undefined)[]): boolean =>
    ticked.length === 0 || ticked.some((value) => has.includes(value));
  return (
    isMet(
      facets.party,
      (event.parties ?? []).map((role) => role.party),
    ) &&
    isMet(facets.kind, [event.kind]) &&
    isMet(facets.status, [event.status]) &&
    isMet(facets.source, cited) &&
    isMet([by ?? [], beside ?? []].flat(), cited)
  );
}

test('shows what meets every filter, in the order of reading', () => {
  fc.assert(
    fc.property(anyCase, anyFacets, anyTold, (of, facets, told) => {
      const { events, datedCount, left } = selectEvents(of, facets, told);
      const expected = of.events.filter((entry) => isShown(entry, facets, told));
      expect(events).toEqual(expected);
      expect(left).toBe(of.events.length - expected.length);
      expect(datedCount).toBe(expected.filter((entry) => entry.order < of.datedCount).length);
    }),
  );
});

describe('the page of a list that is open', () => {
  const count = 3 * PAGE_SIZE;
  const long = indexOf({
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: String(1000 + i),
      kind: i % 2 === 0 ? 'even' : 'odd',
    })),
  });
  const even = selectEvents(long, { ...NO_FACETS, kind: ['even'] }, NOBODY).events;

  test.each<[string, readonly EventEntry[], Partial<View>, number]>([
    ['the first', long.events, {}, 0],
    ['with the keyboard’s place', long.events, { focus: `e${PAGE_SIZE}` }, 1],
    ['just before a page', long.events, { focus: `e${PAGE_SIZE - 1}` }, 0],
    ['turned to', long.events, { focus: 'e0', page: 2 }, 2],
    ['among those that are shown', even, { focus: `e${2 * PAGE_SIZE}` }, 1],
    ['where an event that is not shown would be', even, { focus: `e${2 * PAGE_SIZE - 1}` }, 1],
    ['where the last would be', even, { focus: `e${count - 1}` }, 1],
    ['no further than they reach', even, { page: 2 }, 1],
    ['of an id that is gone', even, { focus: 'x' }, 0],
    ['of none', [], { focus: `e${count - 1}`, page: 2 }, 0],
  ])('%s', (_, events, { page, focus }, expected) => {
    expect(pageOf(events, { page, focus }, long)).toBe(expected);
  });

  test('holds the event that has the keyboard’s place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...even), (entry) => {
        const page = pageOf(even, { page: undefined, focus: entry.event.id }, long);
        expect(even.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)).toContain(entry);
      }),
    );
  });
});
