/** What rests on a source. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citingOf, knownThrough } from '../../src/case/citing.js';
import { sourcesOf } from '../../src/case/findings.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import { anyCase, firstCase, idsOf, indexOf, SOURCES } from '../state/cases.js';

const citing = (index: CaseIndex, id: string): Record<string, readonly string[] | number> => {
  const { events, parties, relationships, claims, sources, others } = citingOf({ index, id });
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);
  return {
    events: idsOf(events),
    parties: ids(parties),
    relationships: ids(relationships),
    claims: ids(claims),
    sources: ids(sources),
    others,
  };
};
const NOTHING = { events: [], parties: [], relationships: [], claims: [], sources: [], others: 0 };

describe('in the first case', () => {
  test('the withdrawal filings are cited by the two withdrawals, and by the end of the demand', () => {
    expect(citing(firstCase, 'withdrawal-filings')).toEqual({
      ...NOTHING,
      events: ['summons-withdrawn', 'suit-withdrawn'],
      relationships: ['cbp-demands-records'],
    });
  });

  test('the sources known through the second article', () => {
    const known = knownThrough({ index: firstCase, id: 'it-worked' }).map(({ id }) => id);
    expect(known).toEqual(['fortune', 'complaint', 'withdrawal-filings', 'aclu-tweets']);
    expect(knownThrough({ index: firstCase, id: 'fortune' })).toEqual([]);
  });
});

const at = (source: string): Record<string, unknown> => ({ cites: [source] });
const made = indexOf({
  sources: [
    { id: 's', title: 'S' },
    { id: 't', title: 'T', ...at('s'), via: ['s', 's'] },
  ],
  parties: [
    { id: 'p', name: 'P', aliases: [{ name: 'Q', ...at('s') }] },
    { id: 'q', name: 'Q', partOf: [{ party: 'p', ...at('t') }] },
  ],
  relationships: [{ id: 'r', from: 'p', to: 'q', ...at('s') }],
  events: [
    { id: 'late', title: 'Late', when: '2018', parties: [{ party: 'p', ...at('s') }] },
    { id: 'twice', title: 'Twice', when: '2017', cites: ['s', { source: 's', field: 'when' }] },
    { id: 'twice', title: 'Again', when: '2016', bears: [{ event: 'late', as: 'follows', ...at('s') }] },
    { id: 'none', title: 'None', when: '2015' },
  ],
  claims: [
    { id: 'c', title: 'C', standings: [{ status: 'open', ...at('s') }] },
    { id: 'd', title: 'D', parts: [{ text: 'Part', quotations: [{ words: 'W', ...at('s') }] }] },
    { id: 'e', title: 'E', parts: [{ text: 'Part', standings: [{ status: 'open', ...at('t') }] }] },
  ],
  eras: [{ title: 'Era', when: '2017', ...at('s') }],
  gaps: [{ after: 'none', text: 'Gap', ...at('s') }],
  corrections: [{ was: 'A', now: 'B', ...at('s') }],
});

test('each entry is found once, wherever in it the source is cited; events in the order of reading', () => {
  expect(citing(made, 's')).toEqual({
    events: ['twice-2', 'twice', 'late'],
    parties: ['p'],
    relationships: ['r'],
    claims: ['c', 'd'],
    sources: ['t'],
    others: 3,
  });
  expect(citing(made, 't')).toEqual({ ...NOTHING, parties: ['q'], claims: ['e'] });
  expect(knownThrough({ index: made, id: 's' }).map(({ id }) => id)).toEqual(['t']);
});

test('what the case does not have is cited by nothing', () => {
  expect(citing(made, '__proto__')).toEqual(NOTHING);
  expect(citing(indexOf({ events: [] }), 's')).toEqual(NOTHING);
});

test('of events it finds all that report something by the source', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...SOURCES), (index, id) => {
      const reporting = index.events.filter((entry) => sourcesOf(entry).includes(id));
      expect(citingOf({ index, id }).events).toEqual(reporting);
    }),
  );
});
