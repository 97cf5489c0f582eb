import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Linked, NOTHING_LINKED, readLink, writeLink } from '../../src/state/permalink.js';
import { INITIAL_VIEW, NO_FACETS } from '../../src/state/view.js';
import { anyText, firstCase, indexOf } from './cases.js';

const ODD = ['a,b', 'x&y=z', 'ü #%41', '__proto__', "it's", '100%', '+', 'case.pick'] as const;
const index = indexOf({
  timeZone: 'America/New_York',
  events: ODD.map((id) => ({ id, title: id, kind: id, status: `${id}!` })),
  parties: ODD.map((id) => ({ id: `party ${id}`, name: id })),
  sources: ODD.map((id) => ({ id: `source ${id}`, title: id })),
});

const linked = (change: Partial<Linked> = {}): Linked => ({ ...NOTHING_LINKED, ...change });
const march = Date.parse('2017-03-13T04:00:00Z');

/** What stands in the view, and how it is written, in the first case. */
const LINKS: readonly [string, Partial<Linked>, string][] = [
  ['nothing', {}, ''],
  ['an open event', { pick: 'lawsuit' }, 'case.pick=lawsuit'],
  ['an open party', { pick: 'cbp' }, 'case.pick=cbp'],
  ['two parties', { facets: { ...NO_FACETS, party: ['cbp', 'twitter'] } }, 'case.party=cbp,twitter'],
  [
    'a kind and a source',
    { facets: { ...NO_FACETS, kind: ['post'], source: ['buzzfeed'] } },
    'case.kind=post&case.source=buzzfeed',
  ],
  [
    'a window from the beginning of a day',
    { window: { from: march, to: march + 3_600_000 } },
    'case.from=2017-03-13&case.to=2017-03-13T05:00:00.000Z',
  ],
  [
    'a window beyond all dates',
    { window: { from: -3e19, to: 3e15 } },
    'case.from=-30000000000000000000&case.to=+097036-03-20T05:20:00.000Z',
  ],
  ['a scale', { scale: 'equal' }, 'case.scale=equal'],
  ['lanes', { lanes: 'party' }, 'case.lanes=party'],
  ['words', { query: 'First Amendment' }, 'case.find=First%20Amendment'],
  ['a telling', { told: { by: 'buzzfeed', beside: undefined } }, 'case.told=buzzfeed'],
  ['two tellings', { told: { by: 'buzzfeed', beside: 'it-worked' } }, 'case.told=buzzfeed,it-worked'],
  ['the second alone', { told: { by: undefined, beside: 'it-worked' } }, 'case.told=,it-worked'],
  ['a day of report', { reportedBy: Date.parse('2017-04-06T04:00:00Z') }, 'case.reported=2017-04-06'],
  ['the first instant', { reportedBy: 0 }, 'case.reported=1970-01-01T00:00:00.000Z'],
  ['a list', { form: 'list' }, 'case.as=list'],
  ['a step of the story, and what it opens', { step: 2, pick: 'lawsuit' }, 'case.step=3&case.pick=lawsuit'],
];

test.each(LINKS)('%s', (_, change, link) => {
  expect(writeLink('', 'case', linked(change), firstCase)).toBe(link);
  expect(readLink(link, 'case', firstCase)).toEqual(link === '' ? undefined : linked(change));
});

test('what passes is no part of a link', () => {
  const passing = { focus: 'lawsuit', hover: 'lawsuit', crowd: ['lawsuit'], page: 1 };
  expect(writeLink('', 'case', { ...INITIAL_VIEW, ...passing }, firstCase)).toBe('');
});

test.each([
  ['', 'case.pick=lawsuit'],
  ['top', 'top&case.pick=lawsuit'],
  ['a=1&b', 'a=1&b&case.pick=lawsuit'],
  ['a=%ZZ&case.pick=x&&b=2', 'a=%ZZ&&b=2&case.pick=lawsuit'],
  ['case.as=list&case.other=1&other.pick=x', 'case.other=1&other.pick=x&case.pick=lawsuit'],
  ['case.x.pick=1&case=2&case.pick', 'case.x.pick=1&case=2&case.pick&case.pick=lawsuit'],
  ['summons', 'case.pick=lawsuit'],
  ['summons=', 'summons=&case.pick=lawsuit'],
])('beside what is the page’s own: %j', (fragment, expected) => {
  expect(writeLink(fragment, 'case', linked({ pick: 'lawsuit' }), firstCase)).toBe(expected);
});

test.each<[string, Linked | undefined]>([
  ['lawsuit', linked({ pick: 'lawsuit' })],
  ['%6Cawsuit', linked({ pick: 'lawsuit' })],
  ['cbp', undefined],
  ['top', undefined],
  ['constructor', undefined],
  ['%ZZ', undefined],
  ['', undefined],
  ['a=1&lawsuit', undefined],
  ['other.pick=lawsuit', undefined],
  ['case.other=1', undefined],
  ['case.pick', undefined],
  [`case.pick=lawsuit&${'x'.repeat(8192)}`, undefined],
  ['case.pick=', linked()],
  ['case.pick=gone', linked()],
  ['case.pick=%ZZ', linked()],
  ['case.pick=__proto__', linked()],
  ['case.pick=summons&case.pick=lawsuit', linked({ pick: 'lawsuit' })],
  ['case.party=cbp,,x,%ZZ,constructor,cbp', linked({ facets: { ...NO_FACETS, party: ['cbp'] } })],
  ['case.kind=post,toString&case.status=x', linked({ facets: { ...NO_FACETS, kind: ['post'] } })],
  ['case.scale=log&case.lanes=__proto__&case.as=cube', linked()],
  ['case.told=x,it-worked', linked({ told: { by: undefined, beside: 'it-worked' } })],
  ['case.told=buzzfeed,buzzfeed', linked({ told: { by: 'buzzfeed', beside: undefined } })],
  ['case.told=buzzfeed,it-worked,complaint', linked({ told: { by: 'buzzfeed', beside: 'it-worked' } })],
  ['case.from=2017-03-13', linked()],
  ['case.from=2017-03-14&case.to=2017-03-13', linked()],
  ['case.from=2017-03-13&case.to=Infinity', linked()],
  ['case.from=2017-03-13&case.to=2017-13-40', linked()],
  ['case.from=1&case.to=2017', linked()],
  [
    'case.from=2017-03-13&case.to=2017-03-13T05:00Z',
    linked({ window: { from: march, to: march + 3_600_000 } }),
  ],
  ['case.step=0', linked()],
  ['case.step=7', linked()],
  ['case.step=1e0', linked()],
  ['case.step=-1', linked()],
  ['case.reported=yesterday', linked()],
  ['case.reported=NaN', linked()],
])('reads %j', (fragment, expected) => {
  expect(readLink(fragment, 'case', firstCase)).toEqual(expected);
});

const anInstant = fc.oneof(
  fc.integer({ min: -1e14, max: 1e14 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((days) => days * 86_400_000 + 5 * 3_600_000),
  fc.double({ min: 8.63e15, max: 1e22, noNaN: true }).map(Math.floor),
  fc.double({ min: -1e22, max: -8.63e15, noNaN: true }).map(Math.floor),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const anyOf = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 4 });
const parties = [...index.partyById.keys()];
const sources = [...index.sourceById.keys()];
const anyLinked: fc.Arbitrary<Linked> = fc.record({
  window: maybe(
    fc
      .uniqueArray(anInstant, { minLength: 2, maxLength: 2 })
      .map((ends) => ({ from: Math.min(...ends), to: Math.max(...ends) })),
  ),
  step: maybe(fc.nat({ max: ODD.length - 1 })),
  pick: maybe(fc.constantFrom(...ODD, ...parties, ...sources)),
  form: fc.constantFrom('figure', 'list'),
  scale: maybe(fc.constantFrom('folded', 'time', 'equal')),
  lanes: maybe(fc.constantFrom('party', 'kind', 'source', 'none')),
  facets: fc.record({
    party: anyOf(parties),
    kind: anyOf(ODD),
    source: anyOf(sources),
    status: anyOf(ODD.map((id) => `${id}!`)),
  }),
  query: fc.string({ maxLength: 50 }),
  told: fc
    .uniqueArray(maybe(fc.constantFrom(...sources)), { minLength: 2, maxLength: 2 })
    .map(([by, beside]) => ({ by, beside })),
  reportedBy: maybe(anInstant),
});
const aKey = fc.constantFrom('case', 'a.b', 'a=b&c', 'ü');
/** Parts of a page, of other figures, and of links long gone. */
const aFragment = fc
  .array(
    fc.oneof(
      fc.constantFrom('', 'top', 'x=1', 'other.pick=y', 'case.pick=old', 'case.other=1', 'a.b.find=z', '%ZZ'),
      fc.string(),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('&'));

describe('any link', () => {
  test('reads as it was written, beside anything', () => {
    fc.assert(
      fc.property(aFragment, aKey, anyLinked, (fragment, key, view) => {
        const link = writeLink(fragment, key, view, index);
        const isNothing = writeLink('', key, view, index) === '';
        if (!isNothing) expect(readLink(link, key, index)).toEqual(view);
        else if (readLink(fragment, key, index) === undefined) expect(link).toBe(fragment);
      }),
    );
  });

  test('written twice is written once, and the last view is the one that counts', () => {
    fc.assert(
      fc.property(aFragment, aKey, anyLinked, anyLinked, (fragment, key, first, second) => {
        const link = writeLink(fragment, key, second, index);
        expect(writeLink(link, key, second, index)).toBe(link);
        expect(writeLink(writeLink(fragment, key, first, index), key, second, index)).toBe(link);
      }),
    );
  });

  test('of one figure leaves that of another alone', () => {
    fc.assert(
      fc.property(aFragment, anyLinked, anyLinked, (fragment, one, other) => {
        const link = writeLink(fragment, 'one', one, index);
        const both = writeLink(link, 'two', other, index);
        expect(readLink(both, 'one', index) ?? NOTHING_LINKED).toEqual(one);
        expect(writeLink(both, 'two', NOTHING_LINKED, index)).toBe(link);
      }),
    );
  });

  test('holds a window between two milliseconds, and no more than that around it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e14, max: 1e14 }),
        fc.double({ min: 1e-3, max: 1e6 }),
        (from, length) => {
          const window = { from, to: from + length };
          fc.pre(window.from < window.to);
          const read = readLink(writeLink('', 'case', linked({ window }), index), 'case', index)?.window;
          expect(read).toEqual({ from: Math.floor(from) + 0, to: Math.ceil(window.to) + 0 });
        },
      ),
    );
  });

  test('is read whatever it is, and asks for what can be shown', () => {
    const aValue = fc.oneof(anyText, fc.constantFrom(...ODD, ...sources, '2017-01-01', '-1e300', ',,,', '%'));
    const aName = fc.constantFrom(
      'pick',
      'party',
      'kind',
      'from',
      'to',
      'scale',
      'find',
      'told',
      'reported',
      'as',
    );
    const hostile = fc
      .array(fc.tuple(aName, aValue).map(([name, value]) => `case.${name}=${value}`))
      .map((parts) => parts.join('&'));
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), (fragment) => {
        const read = readLink(fragment, 'case', index);
        if (read === undefined) return;
        expect(readLink(writeLink('', 'case', read, index), 'case', index) ?? NOTHING_LINKED).toEqual(read);
      }),
    );
  });
});
