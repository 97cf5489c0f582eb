import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseIndex, type EventEntry, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/schema.js';
import { toLocal } from '../../src/case/zone.js';

type When = string | { date?: string; at?: string; after?: string; by?: string } | undefined;

/** The index of a case with these times by id, in this order. */
function indexOf(whens: Readonly<Record<string, When>> | readonly (readonly [string, When])[]): CaseIndex {
  const pairs = Array.isArray(whens) ? whens : Object.entries(whens);
  const events = pairs.map(([id, when]) => ({ id, title: id, ...(when === undefined ? {} : { when }) }));
  return indexCase(parseCase({ events }).case as Case);
}

const orderOf = ({ events }: CaseIndex): string => events.map(({ event }) => event.id).join(' ');
const entryOf = (index: CaseIndex, id: string): EventEntry => index.eventById.get(id) as EventEntry;
const day = (instant: number): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : String(instant);
/** The bounds of an event, as days: `2017-01-01 2017-12-31`. */
const boundsOf = (index: CaseIndex, id: string): string => {
  const { earliest, latest } = entryOf(index, id);
  return `${day(earliest)} ${day(latest)}`;
};

describe('the order of reading', () => {
  test.each<[string, Readonly<Record<string, When>>, string]>([
    ['no event', {}, ''],
    ['by the earliest', { b: '2018', a: '2017' }, 'a b'],
    ['then by the latest', { year: '2017', day: '2017-01-01', month: '2017-01' }, 'day month year'],
    ['then as in the file', { b: '2017', a: '2017', c: '2017' }, 'b a c'],
    ['open starts first', { a: '2017-01-01', b: '../2018' }, 'b a'],
    ['open ends last of those that begin together', { a: '2017-01-01/..', b: '2017-01-01' }, 'b a'],
    ['undated last', { a: undefined, b: '2017', c: undefined }, 'b a c'],
    ['years before 1', { a: '0001', b: '0000', c: '-0001', d: 'Y-17000' }, 'd c b a'],
    [
      'a time of day after its day',
      { a: '2017-04-06T10:00', b: '2017-04-06', c: '2017-04-06T09:00' },
      'b c a',
    ],
    ['at the same time', { b: { at: 'a' }, c: '2017-02', a: '2017-01' }, 'b a c'],
    ['after, of the same bounds', { c: { after: 'b' }, b: { after: 'a' }, a: '2017' }, 'a b c'],
    [
      'after, against the file, in a row',
      { d: { after: 'c' }, b: { after: 'a' }, c: { after: 'b' }, a: '2017' },
      'a b c d',
    ],
    ['by, of the same bounds', { c: '2017', b: { by: 'c' }, a: { by: 'b' } }, 'a b c'],
    ['after, among the undated', { c: { after: 'b' }, b: { after: 'a' }, a: undefined }, 'a b c'],
    ['after and by, among the undated', { b: { after: 'a' }, c: undefined, a: { by: 'c' } }, 'a b c'],
    [
      'what comes before is taken ahead',
      { x: '2017', b: { after: 'a', date: '2017' }, y: '2017', a: '2017', z: '2017' },
      'x a b y z',
    ],
    ['a tie to nothing', { b: { after: 'x' }, a: '2017' }, 'a b'],
    ['a tie to itself', { b: { after: 'b' }, a: '2017' }, 'a b'],
    ['a circle of two', { b: { after: 'c' }, c: { after: 'b' }, a: '2017' }, 'a c b'],
  ])('%s', (_, whens, expected) => {
    const index = indexOf(whens);
    expect(orderOf(index).split(' ').sort()).toEqual(expected.split(' ').sort());
    expect(orderOf(index)).toBe(expected);
  });

  test('each entry knows its place in the file and in the order', () => {
    const { events } = indexOf({ b: '2018', a: '2017', c: undefined });
    expect(events.map(({ position, order }) => [position, order])).toEqual([
      [1, 0],
      [0, 1],
      [2, 2],
    ]);
  });

  test.each<[string, Readonly<Record<string, When>>, number]>([
    ['none', { a: undefined }, 0],
    ['all', { a: '2017', b: '2018' }, 2],
    ['some', { a: undefined, b: '2018' }, 1],
    ['one by its tie', { a: { after: 'b' }, b: '2018', c: undefined }, 2],
    ['open on one side', { a: '../2017', b: '2017/..' }, 2],
    ['tied to what has no date', { a: { after: 'b' }, b: undefined }, 0],
  ])('has a place in time: %s', (_, whens, count) => {
    expect(indexOf(whens).datedCount).toBe(count);
  });
});

describe('bounds by ties', () => {
  test.each<[string, Readonly<Record<string, When>>, string]>([
    ['its own date', { x: '2017-03' }, '2017-03-01 2017-03-31'],
    ['none', { x: undefined }, '-Infinity Infinity'],
    ['at', { x: { at: 'a' }, a: '2017-03' }, '2017-03-01 2017-03-31'],
    ['at, in a row', { x: { at: 'b' }, b: { at: 'a' }, a: '2017-03' }, '2017-03-01 2017-03-31'],
    ['at, with its own date', { x: { at: 'a', date: '2016' }, a: '2017-03' }, '2016-01-01 2016-12-31'],
    ['after', { x: { after: 'a' }, a: '2017-03' }, '2017-03-01 Infinity'],
    ['by', { x: { by: 'a' }, a: '2017-03' }, '-Infinity 2017-03-31'],
    ['between two', { x: { after: 'a', by: 'b' }, a: '2017-03', b: '2017-05' }, '2017-03-01 2017-05-31'],
    ['after narrows a date', { x: { after: 'a', date: '2017' }, a: '2017-03' }, '2017-03-01 2017-12-31'],
    ['by narrows a date', { x: { by: 'a', date: '2017' }, a: '2017-03' }, '2017-01-01 2017-03-31'],
    ['after in a row', { x: { after: 'b' }, b: { after: 'a' }, a: '2017-03' }, '2017-03-01 Infinity'],
    ['by in a row', { x: { by: 'b' }, b: { by: 'a' }, a: '2017-03' }, '-Infinity 2017-03-31'],
    ['after what came by', { x: { after: 'b' }, b: { by: 'a' }, a: '2017-03' }, '-Infinity Infinity'],
    [
      'a contradiction narrows nothing',
      { x: { after: 'a', date: '2016' }, a: '2017-03' },
      '2016-01-01 2016-12-31',
    ],
    [
      'between in the wrong order',
      { x: { after: 'b', by: 'a' }, a: '2017-03', b: '2017-05' },
      '2017-05-01 Infinity',
    ],
    ['to nothing', { x: { after: 'nowhere' } }, '-Infinity Infinity'],
    ['to itself', { x: { at: 'x', after: 'x', by: 'x' } }, '-Infinity Infinity'],
    [
      'in a circle with a way in',
      { x: { after: 'b' }, b: { after: 'x', date: '2017-03' } },
      '2017-03-01 Infinity',
    ],
  ])('%s', (_, whens, expected) => {
    expect(boundsOf(indexOf(whens), 'x')).toBe(expected);
  });

  const chain = (count: number, tie: 'at' | 'after' | 'by'): [string, When][] =>
    Array.from({ length: count }, (_, i) => [`e${i}`, i === 0 ? '2017-03' : { [tie]: `e${i - 1}` }]);
  const ends = { at: '2017-03-01 2017-03-31', after: '2017-03-01 Infinity', by: '-Infinity 2017-03-31' };

  test.each(['at', 'after', 'by'] as const)(
    'a row of 10,000 %s, in the order of the file and against it',
    (tie) => {
      const links = chain(10_000, tie);
      expect(boundsOf(indexOf(links), 'e9999')).toBe(ends[tie]);
      expect(boundsOf(indexOf([...links].reverse()), 'e9999')).toBe(ends[tie]);
    },
  );

  test.each(['at', 'after', 'by'] as const)('a circle of 10,000 %s ends', (tie) => {
    const links = chain(10_000, tie).map(([id, when], i): [string, When] => [
      id,
      i === 0 ? { [tie]: 'e9999' } : when,
    ]);
    const index = indexOf(links);
    expect(index.datedCount).toBe(0);
    expect(orderOf(index).split(' ')).toHaveLength(10_000);
  });

  test('100,000 events in order and 100,000 against it keep their order', () => {
    const dates = Array.from({ length: 100_000 }, (_, i): [string, When] => [
      `e${i}`,
      String(1000 + (i % 9000)),
    ]);
    const { events } = indexOf(dates);
    const earliest = events.map((entry) => entry.earliest);
    expect(earliest).toEqual([...earliest].sort((a, b) => a - b));
    expect(new Set(events.map(({ event }) => event.id)).size).toBe(100_000);
  });
});

describe('versions', () => {
  const NEW_YORK = 'America/New_York';
  const account = (...values: readonly string[]) => ({
    field: 'when',
    differ: 'conflict',
    versions: values.map((value) => ({ value, cites: [`says ${value}`] })),
  });
  /** The entry of one event, with another in March to be tied to. */
  const entryWith = (event: object): EventEntry => {
    const events = [
      { id: 'x', title: 'x', ...event },
      { id: 'march', title: 'march', when: '2017-03' },
    ];
    return entryOf(indexCase(parseCase({ events, timeZone: NEW_YORK }).case as Case), 'x');
  };
  const saysOf = ({ versions }: EventEntry): string => versions.map(({ date }) => date.text).join(' ');

  test('keep their sources', () => {
    const { versions } = entryWith({ accounts: [account('2017-04-03', '2017-04-09')] });
    expect(versions.map(({ date, cites }) => [date.text, cites])).toEqual([
      ['2017-04-03', [{ source: 'says 2017-04-03' }]],
      ['2017-04-09', [{ source: 'says 2017-04-09' }]],
    ]);
  });

  test('without a source have an empty list of them', () => {
    const versions = ['2017-04-03', { value: '2017-04-09' }];
    const entry = entryWith({ accounts: [{ field: 'when', differ: 'conflict', versions }] });
    expect(entry.versions.map(({ cites }) => cites)).toEqual([[], []]);
  });

  test.each<[string, object, string]>([
    ['of two', { accounts: [account('2017-04-03', '2017-04-09')] }, '2017-04-03 2017-04-09'],
    ['of several accounts', { accounts: [account('2017', '2018'), account('2019')] }, '2017 2018 2019'],
    ['beside one that cannot be read', { accounts: [account('2017', 'in spring', '2018')] }, '2017 2018'],
    ['none of a single one', { accounts: [account('2017', 'in spring')] }, ''],
    [
      'none that are only more exact',
      { accounts: [{ ...account('2017', '2017-04'), differ: 'precision' }] },
      '',
    ],
    ['none of another field', { accounts: [{ ...account('2017', '2018'), field: 'title' }] }, ''],
    ['none without accounts', { when: '2017' }, ''],
  ])('%s', (_, event, expected) => {
    expect(saysOf(entryWith(event))).toBe(expected);
  });

  test('none is one list for all', () => {
    expect(entryWith({ when: '2017' }).versions).toBe(entryWith({ accounts: [account('2017')] }).versions);
  });

  test.each<[string, object, string]>([
    [
      'all of them',
      { when: '2017-04-03', accounts: [account('2017-04-03', '2017-04-09')] },
      '2017-04-03 2017-04-09',
    ],
    [
      'a date of its own that none gives',
      { when: '2017-05', accounts: [account('2017-04-03', '2017-04-09')] },
      '2017-04-03 2017-05-31',
    ],
    ['no date of its own', { accounts: [account('2017-04-09', '2017-04-03')] }, '2017-04-03 2017-04-09'],
    ['an open end', { accounts: [account('2017-04-03', '2017-04-09/..')] }, '2017-04-03 Infinity'],
    [
      'ties prefer none',
      {
        when: { date: '2017', at: 'march', after: 'march', by: 'march' },
        accounts: [account('2016', '2018')],
      },
      '2016-01-01 2018-12-31',
    ],
    [
      'nor do they without a date of its own',
      { when: { at: 'march' }, accounts: [account('2016', '2018')] },
      '2016-01-01 2018-12-31',
    ],
    [
      'not of those that are only more exact',
      { when: '2017-04', accounts: [{ ...account('2017', '2017-04-03'), differ: 'precision' }] },
      '2017-04-01 2017-04-30',
    ],
  ])('widen the bounds: %s', (_, event, expected) => {
    const { earliest, latest } = entryWith(event);
    // In its own zone, where the last millisecond of a day lies in the next of UTC.
    const [from, to] = [earliest, latest].map((instant) => day(toLocal(NEW_YORK, instant)));
    expect(`${from} ${to}`).toBe(expected);
  });

  test.each<[string, object, string]>([
    ['the case’s', {}, '2017-04-03T04:00:00.000Z'],
    ['the event’s own', { timeZone: 'Pacific/Auckland' }, '2017-04-02T12:00:00.000Z'],
  ])('are read in a zone: %s', (_, event, earliest) => {
    const entry = entryWith({ ...event, accounts: [account('2017-04-03', '2017-04-09')] });
    expect(new Date(entry.earliest).toISOString()).toBe(earliest);
  });

  test('what is tied to one with versions has their bounds', () => {
    const events = [
      { id: 'x', title: 'x', when: { after: 'a' } },
      { id: 'y', title: 'y', when: { at: 'a' } },
      { id: 'a', title: 'a', when: '2018', accounts: [account('2017', '2019')] },
    ];
    const index = indexCase(parseCase({ events }).case as Case);
    expect(boundsOf(index, 'x')).toBe('2017-01-01 Infinity');
    expect(boundsOf(index, 'y')).toBe('2017-01-01 2019-12-31');
  });

  test('may be more exact than any date', () => {
    const events = [
      { id: 'a', title: 'a', when: '2017', accounts: [account('2017-04-03T10:00', '2017-04-03T11:00')] },
    ];
    expect(indexCase(parseCase({ events }).case as Case).finest).toBe('minute');
  });

  test('lie within the bounds, and one of them or the event’s own date at each end', () => {
    const date = fc.constantFrom(
      ...['2017', '2017-03', '2017-03-04T10:00', '../2017', '2018/..', '2016?', '[2017,2018]', '-0004'],
    );
    const tie = fc.constantFrom({}, { at: 'march' }, { after: 'march' }, { by: 'march' });
    const when = fc.tuple(fc.option(date, { nil: undefined }), tie);
    fc.assert(
      fc.property(when, fc.array(date, { minLength: 2, maxLength: 4 }), ([own, tied], values) => {
        const { event, versions, earliest, latest } = entryWith({
          when: { ...tied, ...(own === undefined ? {} : { date: own }) },
          accounts: [account(...values)],
        });
        const dates = [...versions.map((version) => version.date), event.when?.date ?? []].flat();
        expect(versions).toHaveLength(values.length);
        expect(earliest).toBe(Math.min(...dates.map((of) => of.earliest)));
        expect(latest).toBe(Math.max(...dates.map((of) => of.latest)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws', () => {
  const COUNT = 8;
  const id = fc.nat({ max: COUNT }).map((i) => `e${i}`);
  const date = fc.constantFrom('2017', '2017-03', '2017-03-04', '../2017', '2018/..', '2016?', '[2017,2018]');
  const when = fc.oneof(
    date,
    fc.constant(undefined),
    fc.record({ date, at: id, after: id, by: id }, { requiredKeys: [] }),
  );
  const some = fc
    .array(when, { minLength: 1, maxLength: COUNT })
    .map((whens) => whens.map((of, i): [string, When] => [`e${i}`, of]));

  test('ties narrow what a date says, and never widen it', () => {
    fc.assert(
      fc.property(some, (whens) => {
        for (const { event, earliest, latest } of indexOf(whens).events) {
          const own = event.when?.date;
          expect(earliest).toBeGreaterThanOrEqual(own?.earliest ?? Number.NEGATIVE_INFINITY);
          expect(latest).toBeLessThanOrEqual(own?.latest ?? Number.POSITIVE_INFINITY);
          expect(earliest).toBeLessThanOrEqual(latest);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order is by earliest, then latest, with the undated last, and has every event once', () => {
    fc.assert(
      fc.property(some, (whens) => {
        const { events, datedCount } = indexOf(whens);
        expect(events.map(({ position }) => position).sort((a, b) => a - b)).toEqual(whens.map((_, i) => i));
        const dated = events.slice(0, datedCount);
        for (const [i, next] of dated.entries()) {
          const last = dated[i - 1];
          if (!last) continue;
          expect(
            last.earliest < next.earliest || (last.earliest === next.earliest && last.latest <= next.latest),
          ).toBe(true);
        }
        for (const { earliest, latest } of events.slice(datedCount))
          expect([earliest, latest]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
      }),
      { numRuns: 300 },
    );
  });

  test('among events of the same bounds, what comes after another comes after it, in any order of the file', () => {
    // Ties lead from higher numbers to lower ones only: no circle.
    const tied = fc
      .tuple(fc.array(fc.nat({ max: 99 }), { minLength: 2, maxLength: 10 }), fc.boolean())
      .chain(([links, isBy]) => {
        const all = links.map((link, i): [string, When] => {
          const to = `e${link % Math.max(1, i)}`;
          return [`e${i}`, i === 0 ? undefined : isBy ? { by: to } : { after: to }];
        });
        return fc.tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.constant(isBy));
      });
    fc.assert(
      fc.property(tied, ([whens, isBy]) => {
        const index = indexOf(whens);
        for (const { event, order } of index.events) {
          const to = index.eventById.get(event.when?.after ?? event.when?.by ?? '');
          if (to) expect(isBy ? order < to.order : order > to.order).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same case gives the same index', () => {
    fc.assert(
      fc.property(some, (whens) => {
        expect(indexOf(whens)).toEqual(indexOf(whens));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is found by id', () => {
  const { case: of } = parseCase({
    sources: [
      { id: 's', title: 'First' },
      { id: 't', title: 'T' },
      { id: 's', title: 'Second' },
    ],
    parties: [
      { id: 'p', name: 'First' },
      { id: 'p', name: 'Second' },
    ],
    relationships: [
      { id: 'r', from: 'p', to: 'p', verb: 'First' },
      { id: 'r', from: 'p', to: 'p', verb: 'Second' },
    ],
    events: [
      { id: 'e', title: 'First', when: '2018' },
      { id: 'e', title: 'Second', when: '2017' },
      { id: '__proto__', title: 'P' },
    ],
    claims: [
      { id: 'c', title: 'First' },
      { id: 'c', title: 'Second' },
    ],
  });
  const index = indexCase(of as Case);

  test('is the first of that id, also where another comes before it in time', () => {
    expect(index.sourceById.get('s')?.title).toBe('First');
    expect(index.partyById.get('p')?.name).toBe('First');
    expect(index.relationshipById.get('r')?.verb).toBe('First');
    expect(index.eventById.get('e')?.event.title).toBe('First');
    expect(index.claimById.get('c')?.title).toBe('First');
  });

  test('may be a name of JavaScript, and is nothing that was not written', () => {
    expect(index.eventById.get('__proto__')?.event.title).toBe('P');
    expect(index.eventById.get('constructor')).toBeUndefined();
  });

  test('sources are numbered from 1 in the order of the file', () => {
    expect([...index.sourceNumbers]).toEqual([
      ['s', 1],
      ['t', 2],
    ]);
  });
});

describe('the finest precision', () => {
  test.each([
    [['2017', '2017-03'], 'month'],
    [['2017-03-04', '20XX'], 'day'],
    [['2017-03-04T10:00', '2017'], 'minute'],
    [['2017-03-04T10:00:00'], 'second'],
    [['201X'], 'decade'],
    [['2017-21'], 'season'],
    [['2017-03-04/2018'], 'year'],
  ])('of %j: %s', (dates, finest) => {
    expect(indexOf(dates.map((date, i): [string, When] => [`e${i}`, date])).finest).toBe(finest);
  });
});
