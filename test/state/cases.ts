/** Cases for tests of what is looked at. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CaseIndex, type EventEntry, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/schema.js';

/** The index of a case given as text or data. */
export function indexOf(data: unknown): CaseIndex {
  return indexCase(parseCase(data).case as Case);
}

export const firstCase = indexOf(
  readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8'),
);

export const idsOf = (entries: readonly EventEntry[]): readonly string[] =>
  entries.map(({ event }) => event.id);

export const PARTIES = ['p', 'q', 'r'] as const;
export const SOURCES = ['s', 't', 'u'] as const;
export const KINDS = ['order', 'post'] as const;
export const STATUSES = ['alleged', 'denied'] as const;

/** Any text, halves of characters too. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const cites = someOf(SOURCES);
const anEvent = fc.record(
  {
    when: fc.constantFrom('2017', '2018-03', '2018-03-04', '../2016'),
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(...STATUSES),
    parties: someOf(PARTIES),
    cites,
    quotations: fc.array(fc.record({ words: fc.constant('Words'), cites }), { maxLength: 1 }),
    accounts: fc.array(
      fc.record({
        field: fc.constant('title'),
        differ: fc.constantFrom('conflict', 'precision'),
        versions: fc.array(fc.record({ value: fc.constant('A value'), cites }), { maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: [] },
);

/** Small cases in which everything may be there or not. */
export const anyCase: fc.Arbitrary<CaseIndex> = fc.array(anEvent, { maxLength: 12 }).map((events) =>
  indexOf({
    parties: PARTIES.map((id) => ({ id, name: id.toUpperCase() })),
    sources: SOURCES.map((id) => ({ id, title: id.toUpperCase() })),
    events: events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event })),
  }),
);

export const anyFacets = fc.record({
  party: someOf(PARTIES),
  kind: someOf(KINDS),
  source: someOf(SOURCES),
  status: someOf(STATUSES),
});

const aTeller = fc.constantFrom(undefined, ...SOURCES);
export const anyTold = fc.record({ by: aTeller, beside: aTeller });
