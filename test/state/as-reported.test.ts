import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/case/findings.js';
import type { CaseIndex } from '../../src/case/index-case.js';
import { eachReference } from '../../src/case/references.js';
import { caseAsReported, reportDates } from '../../src/state/as-reported.js';
import { anyCase, firstCase, idsOf, indexOf, SOURCES } from './cases.js';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const SOURCE_LIST = [
  { id: 'april', title: 'April', published: '2017-04-01' },
  { id: 'paper', title: 'A paper', via: ['quote'] },
  { id: 'may', title: 'May', published: '2017-05-01' },
  { id: 'lost', title: 'Nobody knows when' },
  { id: 'quote', title: 'A quotation of it', via: ['may', 'lost', 'april'] },
  { id: 'june', title: 'June', published: '2017-06', via: ['april'] },
];
const index = indexOf({
  sources: SOURCE_LIST,
  parties: [{ id: 'p', name: 'P', aliases: [{ name: 'Q', cites: ['may'] }, 'R'], cites: ['may', 'april'] }],
  claims: [
    { id: 'early', title: 'Early', cites: ['april', 'june'] },
    { id: 'late', title: 'Late', cites: ['june'] },
  ],
  relationships: [{ id: 'tie', from: 'p', to: 'p', cites: ['may'] }],
  events: [
    { id: 'said', title: 'Said', quotations: [{ words: 'Late', cites: ['june'] }, 'No source'] },
    { id: 'bare', title: 'Bare' },
    {
      id: 'told',
      title: 'Told',
      when: '2017-03-02',
      timeZone: 'America/New_York',
      parties: ['p', { party: 'p', role: 'late', cites: ['june'] }],
      cites: ['april', { source: 'june', field: 'when' }],
      documents: [{ title: 'A document', source: 'june' }, 'No source'],
      accounts: [
        {
          field: 'text',
          differ: 'conflict',
          versions: [
            { value: 'A', cites: ['paper'] },
            { value: 'B', cites: ['may'] },
          ],
        },
        {
          field: 'place',
          differ: 'conflict',
          versions: [{ value: 'A', cites: ['april'] }, 'B', { value: 'C', cites: ['may'] }],
        },
      ],
    },
    { id: 'quoted', title: 'Quoted', cites: ['june'], quotations: [{ words: 'Early', cites: ['quote'] }] },
    { id: 'later', title: 'Later', when: '2017-03-01', cites: ['may', 'lost'] },
    { id: 'never', title: 'Never', cites: ['lost', 'of nobody'] },
  ],
  corrections: [
    { when: '2017-05-02', of: 'told', field: 'title', was: 'Second', now: 'Told' },
    { when: '2017-04-02', of: 'told', field: 'title', was: 'First', now: 'Second' },
    { when: '2017-05-03', of: 'told', field: 'when', was: '2017-03-01', now: '2017-03-02' },
    { when: '2017-05-03', of: 'later', field: 'when', was: 'In spring', now: '2017-03-01' },
    { when: '2017-05-03', of: 'bare', field: 'text', was: 'Wrong', now: 'Right' },
    { when: '2017-05-03', of: 'bare', field: 'text', was: 'Wrong twice', now: 'Wrong' },
    { when: '2017-05-03', of: 'p', field: 'title', was: 'X', now: 'P' },
    { when: '2017-05-03', of: 'constructor', field: 'title', was: 'X', now: 'Y' },
    { of: 'bare', field: 'title', was: 'Nobody knows when', now: 'Bare' },
  ],
});

/** An event as it read on a day. */
const eventOn = (day: string, id: string) => caseAsReported(index, at(day)).index.eventById.get(id)?.event;

describe('what counts and what is left out', () => {
  test.each([
    ['2017-03-01', [], ['bare'], 3, 3],
    ['2017-04-01', ['april', 'paper', 'quote'], ['told', 'bare', 'quoted'], 2, 1],
    ['2017-05-01', ['april', 'paper', 'may', 'quote'], ['told', 'bare', 'quoted', 'later'], 1, 1],
  ])('on %s', (day, sources, events, laterSources, undatedSources) => {
    const reported = caseAsReported(index, at(day));
    expect(reported.index.case.sources?.map(({ id }) => id)).toEqual(sources);
    expect(new Set(idsOf(reported.index.events))).toEqual(new Set(events));
    expect(reported).toMatchObject({ laterSources, undatedSources });
    expect(reported.leftOut).toBe(index.events.length - reported.index.events.length);
    expect(reported.index.sourceNumbers).toBe(index.sourceNumbers);
  });

  test('what was published in a day counts from its beginning', () => {
    const begins = Date.parse('2017-04-01T00:00:00Z');
    expect(caseAsReported(index, begins).index.sourceById.has('april')).toBe(true);
    expect(caseAsReported(index, begins - 1).index.sourceById.has('april')).toBe(false);
  });

  test('claims, relationships and what is told of parties', () => {
    const { claimById, relationshipById, partyById } = caseAsReported(index, at('2017-04-01')).index;
    expect([...claimById.keys()]).toEqual(['early']);
    expect([...relationshipById.keys()]).toEqual([]);
    expect(partyById.get('p')).toMatchObject({ aliases: [{ name: 'R' }], cites: [{ source: 'april' }] });
  });

  test('inside an event', () => {
    expect(eventOn('2017-04-01', 'told')).toMatchObject({
      parties: [{ party: 'p' }],
      documents: [{ title: 'No source' }],
      // Of the first account one version is left: what it cites stands behind the event.
      cites: [{ source: 'april' }, { source: 'paper' }],
      accounts: [{ field: 'place', versions: [{ value: 'A' }, { value: 'B' }] }],
    });
    expect(eventOn('2017-04-01', 'quoted')).toMatchObject({ cites: [], quotations: [{ words: 'Early' }] });
    expect(eventOn('2017-05-01', 'told')?.accounts).toBe(index.eventById.get('told')?.event.accounts);
  });

  test('a source is known through those that count', () => {
    const via = (day: string) => caseAsReported(index, at(day)).index.sourceById.get('quote')?.via;
    expect(via('2017-04-01')).toEqual(['april']);
    expect(via('2017-05-01')).toEqual(['may', 'april']);
  });
});

describe('the first case on April 6, when only one of its two articles counts', () => {
  const { index: then, leftOut } = caseAsReported(firstCase, at('2017-04-06'));

  test('has what that article tells, and no tweet that only the other one quotes', () => {
    expect(idsOf(then.events)).toEqual([
      ...[
        'production-deadline',
        'summons',
        'lawsuit',
        'account-tweets',
        'aclu-steps-in',
        'aclu-praises-twitter',
      ],
    ]);
    expect(leftOut).toBe(5);
    expect(then.sourceById.get('aclu-tweets')?.via).toEqual(['buzzfeed']);
    // Of the complaint, the other article alone has these two.
    expect([...firstCase.claimById.keys()].filter((id) => !then.claimById.has(id))).toEqual([
      'platform',
      'chilling',
    ]);
  });

  test('has the parties of whom it tells, and those that it names', () => {
    const left = [...firstCase.partyById.keys()].filter((id) => !then.partyById.has(id));
    // The department stays: the complaint's claims are against it.
    expect(left).toEqual(['uscis', 'trump', 'wikileaks', 'occupy-account', 'turkey']);
  });

  test('has no end of what ended with events that are not known yet', () => {
    const ended = [...then.relationshipById.values()].filter(({ ends }) => ends);
    expect(ended).toEqual([]);
    expect(then.relationshipById.get('twitter-sues-cbp')?.begins).toEqual({ at: 'lawsuit' });
  });

  test('keeps the steps of the story, each in its place', () => {
    expect(then.case.story).toBe(firstCase.case.story);
  });
});

describe('a source that is known only through others', () => {
  const tweets = { id: 'tweets', title: 'Tweets', via: ['april', 'may'] };
  const told = (event: object) => {
    const events = [{ id: 'e', title: 'E', ...event }];
    const of = indexOf({ sources: [...SOURCE_LIST, tweets], events });
    return caseAsReported(of, at('2017-04-02')).index.eventById.has('e');
  };

  test.each<[string, object, boolean]>([
    ['through any of them, where none is cited along', { cites: ['tweets'] }, true],
    ['through the one that is cited along', { cites: ['may', 'tweets'] }, false],
    ['through either', { cites: ['may', 'april', 'tweets'] }, true],
    [
      'as the event around the words says',
      { cites: ['may'], quotations: [{ words: 'W', cites: ['tweets'] }] },
      false,
    ],
    ['as the words say', { cites: ['may'], quotations: [{ words: 'W', cites: ['tweets', 'april'] }] }, true],
    ['through a third', { cites: ['paper', 'quote', 'may'] }, false],
  ])('%s', (_, event, isTold) => {
    expect(told(event)).toBe(isTold);
  });
});

describe('what points at an entry that is not known yet', () => {
  const pointing = indexOf({
    sources: SOURCE_LIST,
    parties: [{ id: 'p', name: 'P', partOf: [{ party: 'p', when: { at: 'late', said: 'Then' } }] }],
    relationships: [
      { id: 'r', from: 'p', to: 'p', begins: { by: 'known' }, ends: { at: 'late' }, cites: ['april'] },
      { id: 'f', from: 'p', to: 'p', ends: '2017', cites: ['april', { source: 'may', field: 'ends' }] },
    ],
    events: [
      {
        id: 'known',
        title: 'Known',
        when: { after: 'other', by: 'late', said: 'Between the two' },
        bears: [
          { event: 'late', as: 'follows' },
          { event: 'other', as: 'follows' },
        ],
        claims: ['unheard', 'heard'],
      },
      { id: 'other', title: 'Other', when: { date: '2017-03', said: 'In spring' }, cites: ['april'] },
      { id: 'late', title: 'Late', cites: ['may'] },
    ],
    claims: [
      { id: 'heard', title: 'H', standings: [{ status: 'alleged', event: 'late', when: { at: 'late' } }] },
      { id: 'unheard', title: 'U', cites: ['may'] },
    ],
    gaps: [
      { after: 'other', by: 'late', text: 'Nothing between.' },
      { after: 'other', text: 'Nothing after.' },
    ],
    corrections: [{ of: 'late', was: 'A', now: 'B' }],
  });
  const { index: then } = caseAsReported(pointing, at('2017-04-02'));

  test.each<[string, unknown, object]>([
    [
      'bearings, claims and ties of an event, with the words for them',
      then.eventById.get('known')?.event,
      {
        id: 'known',
        title: 'Known',
        when: { after: 'other' },
        bears: [{ event: 'other', as: 'follows' }],
        claims: ['heard'],
      },
    ],
    [
      'an end by its event',
      then.relationshipById.get('r'),
      {
        ...{ id: 'r', from: 'p', to: 'p', begins: { by: 'known' }, cites: [{ source: 'april' }] },
      },
    ],
    [
      'an end by its source',
      then.relationshipById.get('f'),
      {
        ...{ id: 'f', from: 'p', to: 'p', cites: [{ source: 'april' }] },
      },
    ],
    [
      'since when somebody belongs',
      then.partyById.get('p'),
      { id: 'p', name: 'P', partOf: [{ party: 'p' }] },
    ],
    [
      'where a claim stood',
      then.claimById.get('heard'),
      { id: 'heard', title: 'H', standings: [{ status: 'alleged' }] },
    ],
    ['gaps', then.case.gaps, [{ after: 'other', text: 'Nothing after.' }]],
    ['corrections', then.case.corrections, []],
  ])('%s', (_, left, expected) => {
    expect(left).toEqual(expected);
  });

  test('nothing else is touched', () => {
    expect(then.eventById.get('other')?.event).toBe(pointing.eventById.get('other')?.event);
    for (const of of [then.case, caseAsReported(firstCase, at('2017-04-06')).index.case])
      eachReference({ ...of, story: [] }, ({ id, target }) => {
        if (target === 'event') expect(of.events.map((event) => event.id)).toContain(id);
      });
  });
});

describe('corrections made later are taken back', () => {
  test.each([
    ['2017-04-01', 'First'],
    ['2017-04-02', 'Second'],
    ['2017-05-02', 'Told'],
  ])('a title on %s: %s', (day, title) => {
    expect(eventOn(day, 'told')?.title).toBe(title);
  });

  test.each([
    ['2017-05-02', '2017-03-01'],
    ['2017-05-03', '2017-03-02'],
  ])('a date on %s, in the zone of the event: %s', (day, text) => {
    expect(eventOn(day, 'told')?.when?.date).toMatchObject({ text, timeZone: 'America/New_York' });
  });

  test('a date that cannot be read is said as it was', () => {
    expect(eventOn('2017-05-02', 'later')?.when).toEqual({ said: 'In spring' });
  });

  test('two on one day, the last of them first', () => {
    expect(eventOn('2017-05-02', 'bare')?.text).toBe('Wrong');
  });

  test('of nothing else, and not where nobody knows when they were made', () => {
    const { partyById, eventById } = caseAsReported(index, at('2017-05-02')).index;
    expect(partyById.get('p')?.name).toBe('P');
    expect(eventById.get('bare')?.event.title).toBe('Bare');
  });

  test('they are not listed yet', () => {
    const listed = (day: string) => caseAsReported(index, at(day)).index.case.corrections?.length;
    expect([listed('2017-04-01'), listed('2017-04-02'), listed('2017-05-03')]).toEqual([1, 2, 9]);
  });
});

test.each<[string, CaseIndex, readonly string[]]>([
  [
    'each once, in order, of sources and corrections',
    index,
    ['2017-04-01', '2017-04-02', '2017-05-01', '2017-05-02', '2017-05-03', '2017-06-01'],
  ],
  ['of the first case, in its zone', firstCase, ['2017-04-06']],
  ['none', indexOf({ sources: [{ id: 's', title: 'S', published: '../2017' }], events: [] }), []],
])('the dates of report: %s', (_, of, days) => {
  const isoDays = reportDates(of).map((instant) => new Date(instant).toISOString().slice(0, 10));
  expect(isoDays).toEqual(days);
});

/** Small cases, and when each of their sources was published. */
const anyReported = fc.tuple(
  anyCase,
  fc.tuple(...SOURCES.map(() => fc.constantFrom(undefined, '2017-01', '2017-02', '2017-03'))),
);
const aDate = fc.constantFrom('2016-12-01', '2017-01-15', '2017-02-15', '2017-03-15').map(at);

function publish(of: CaseIndex, dates: readonly (string | undefined)[]): CaseIndex {
  const sources = SOURCES.map((id, i) => ({ id, title: id, ...(dates[i] && { published: dates[i] }) }));
  const { sources: dated } = indexOf({ sources, events: [] }).case;
  return {
    ...of,
    case: { ...of.case, sources: dated ?? [] },
    sourceById: new Map(dated?.map((one) => [one.id, one])),
  };
}

test('nothing cites a source that does not count, and what is told by one that does is there', () => {
  fc.assert(
    fc.property(anyReported, aDate, ([of, dates], by) => {
      const whole = publish(of, dates);
      const before = structuredClone(whole);
      const { index: reported, leftOut } = caseAsReported(whole, by);
      const counting = new Set(reported.sourceById.keys());
      for (const entry of reported.events) for (const id of sourcesOf(entry)) expect(counting).toContain(id);
      const expected = whole.events.filter((entry) => {
        const cited = sourcesOf(entry);
        return cited.length === 0 || cited.some((id) => counting.has(id));
      });
      expect(new Set(idsOf(reported.events))).toEqual(new Set(idsOf(expected)));
      expect(leftOut).toBe(whole.events.length - expected.length);
      for (const entry of expected) {
        const left = reported.eventById.get(entry.event.id);
        expect(new Set(left && sourcesOf(left))).toEqual(
          new Set(sourcesOf(entry).filter((id) => counting.has(id))),
        );
      }
      expect(whole).toEqual(before);
    }),
  );
});

test('what is known once stays known', () => {
  fc.assert(
    fc.property(anyReported, aDate, aDate, ([of, dates], one, other) => {
      const whole = publish(of, dates);
      const early = caseAsReported(whole, Math.min(one, other)).index;
      const late = caseAsReported(whole, Math.max(one, other)).index;
      for (const id of early.eventById.keys()) expect(late.eventById.has(id)).toBe(true);
    }),
  );
});

test('once everything is published, events are those of the case itself', () => {
  const { index: reported, leftOut } = caseAsReported(index, Number.POSITIVE_INFINITY);
  for (const { event } of reported.events.filter(({ event: { id } }) => id !== 'later'))
    expect(event).toBe(index.eventById.get(event.id)?.event);
  expect(reported.eventById.get('later')?.event.cites).toEqual([{ source: 'may' }]);
  expect(leftOut).toBe(1);
});
