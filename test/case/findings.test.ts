import { describe, expect, test } from 'vitest';
import { type Finding, findFindings, sourcesOf } from '../../src/case/findings.js';
import { type EventEntry, indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/schema.js';

type Data = Record<string, unknown>;

const SOURCES = [
  { id: 's', title: 'S' },
  { id: 't', title: 'T' },
  { id: 'early', title: 'Early', published: '2017-01-05' },
  { id: 'year', title: 'In the year', published: '2017' },
];
const PARTIES = [
  { id: 'founded', name: 'Founded', when: '2017-06' },
  { id: 'old', name: 'Old', when: '1990/..' },
  { id: 'timeless', name: 'Timeless' },
];

function index(...events: readonly Data[]) {
  const titled = events.map((event) => ({ title: 'Event', cites: ['s'], ...event }));
  return indexCase(parseCase({ sources: SOURCES, parties: PARTIES, events: titled }).case as Case);
}
const found = (...events: readonly Data[]): readonly Finding[] => findFindings(index(...events));

const bears = (event: string, as: string): Data => ({ bears: [{ event, as }] });
const finding = (rule: Finding['rule'], events: string[], more: Partial<Finding> = {}): Finding => ({
  rule,
  events,
  parties: [],
  sources: ['s'],
  ...more,
});

describe('a deadline before the act that set it', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['before', '2017-03-13', '2017-03-14', true],
    ['before, in the same month', '2017-03', '2017-03-14', false],
    ['on the same day', '2017-03-14', '2017-03-14', false],
    ['after', '2017-03-15', '2017-03-14', false],
    ['a month before', '2017-02', '2017-03', true],
    ['not stated', undefined, '2017-03-14', false],
    ['an act without a date', '2017-03-13', undefined, false],
    ['an act that is known to come later', '2017-03-13', { after: 'later' }, true],
    ['perhaps before', '2017-03-13?', '2017-03-14', true],
    ['the clock tells', '2017-03-14T09:00', '2017-03-14T10:00', true],
  ])('%s', (_, due, set, isFound) => {
    const result = found(
      { id: 'due', when: due, kind: 'deadline' },
      { id: 'set', when: set, cites: ['t'], ...bears('due', 'sets deadline') },
      { id: 'later', when: '2017-05' },
    );
    const expected = finding('deadline before its order', ['due', 'set'], { sources: ['s', 't'] });
    expect(result).toEqual(isFound ? [expected] : []);
  });
});

describe('an answer before its question', () => {
  test.each(['answers', 'withdraws', 'follows'])('%s', (as) => {
    expect(
      found({ id: 'cause', when: '2017-05' }, { id: 'reply', when: '2017-04', ...bears('cause', as) }),
    ).toEqual([finding('response before its cause', ['reply', 'cause'])]);
  });

  test.each([
    ['on the same day', '2017-05-01'],
    ['later', '2017-06'],
    ['perhaps later', '2017'],
    ['not stated', undefined],
  ])('not %s', (_, when) => {
    expect(
      found({ id: 'cause', when: '2017-05-01' }, { id: 'reply', when, ...bears('cause', 'answers') }),
    ).toEqual([]);
  });

  test('not of other ties, and not of what the file does not have', () => {
    expect(
      found(
        { id: 'cause', when: '2017-05' },
        { id: 'reply', when: '2017-04', ...bears('cause', 'mentions') },
      ),
    ).toEqual([]);
    expect(found({ id: 'reply', when: '2017-04', ...bears('nothing', 'answers') })).toEqual([]);
  });
});

describe('an act by a party before it existed', () => {
  test.each<[string, unknown, string[], string[]]>([
    ['before', '2017-05', ['founded'], ['founded']],
    ['in the same month', '2017-06', ['founded'], []],
    ['in the same year', '2017', ['founded'], []],
    ['after', '2018', ['founded'], []],
    ['not stated', undefined, ['founded'], []],
    ['two of three', '1980', ['founded', 'timeless', 'old'], ['founded', 'old']],
    ['a stranger', '1980', ['stranger'], []],
  ])('%s', (_, when, parties, early) => {
    expect(found({ id: 'act', when, parties })).toEqual(
      early.length === 0 ? [] : [finding('act before existence', ['act'], { parties: early })],
    );
  });
});

describe('an event reported before it happened', () => {
  test.each<[string, Data, string[]]>([
    ['before', { when: '2017-01-06', cites: ['early'] }, ['early']],
    ['on the day', { when: '2017-01-05', cites: ['early'] }, []],
    ['in the month', { when: '2017-01', cites: ['early'] }, []],
    ['in a year that is over later', { when: '2017-05', cites: ['year'] }, []],
    ['after that year', { when: '2018-05', cites: ['year', 's', 'early'] }, ['year', 'early']],
    ['without a date', { cites: ['early'] }, []],
    ['a deadline to come', { when: '2018', kind: 'deadline', cites: ['early'] }, []],
    ['a hearing to come', { when: '2018', kind: 'hearing', cites: ['early'] }, []],
    [
      'by a quotation',
      { when: '2018', cites: [], quotations: [{ words: 'So', cites: ['early'] }] },
      ['early'],
    ],
  ])('%s', (_, event, early) => {
    expect(found({ id: 'act', ...event })).toEqual(
      early.length === 0 ? [] : [finding('reported before it happened', ['act'], { sources: early })],
    );
  });
});

describe('where accounts of a date conflict, only what all of them force is found', () => {
  const between = (...values: readonly string[]): Data => ({
    accounts: [{ field: 'when', differ: 'conflict', versions: values }],
  });
  const rules = (...events: readonly Data[]): readonly string[] => found(...events).map(({ rule }) => rule);

  test.each<[string, Data, boolean]>([
    ['by all', between('2017-03-12', '2017-03-13'), true],
    ['by one', between('2017-03-12', '2017-03-15'), false],
    ['by its own date only', { when: '2017-03-12', ...between('2017-03-14', '2017-03-15') }, false],
  ])('a deadline: %s', (_, due, isFound) => {
    const set = { id: 'set', when: '2017-03-14', ...bears('due', 'sets deadline') };
    expect(rules({ id: 'due', ...due }, set)).toEqual(isFound ? ['deadline before its order'] : []);
  });

  test.each<[string, Data, boolean]>([
    ['by all', between('2017-04-03', '2017-04-09'), true],
    ['by one', between('2017-04-03', '2017-05-09'), false],
  ])('an answer: %s', (_, reply, isFound) => {
    const answer = { id: 'reply', ...reply, ...bears('cause', 'answers') };
    expect(rules({ id: 'cause', when: '2017-05' }, answer)).toEqual(
      isFound ? ['response before its cause'] : [],
    );
  });

  test.each<[string, Data, string[]]>([
    ['by all', between('2017-04', '2017-05'), ['act before existence', 'reported before it happened']],
    ['by one', between('2017-01-04', '2017-07'), []],
  ])('an act, and a report: %s', (_, act, expected) => {
    expect(rules({ id: 'act', parties: ['founded'], cites: ['early'], ...act })).toEqual(expected);
  });
});

describe('an event without a source', () => {
  test.each<[string, Data, boolean]>([
    ['none', { cites: undefined }, true],
    ['an empty list', { cites: [] }, true],
    ['one', { cites: ['s'] }, false],
    ['one that the file does not have', { cites: ['stranger'] }, false],
    ['of a quotation', { cites: [], quotations: [{ words: 'So', cites: ['s'] }] }, false],
    [
      'of an account',
      {
        cites: [],
        accounts: [{ field: 'title', differ: 'conflict', versions: [{ value: 'A', cites: ['s'] }] }],
      },
      false,
    ],
    ['a quotation without one', { cites: [], quotations: ['So'] }, true],
  ])('%s', (_, event, isFound) => {
    expect(found({ id: 'act', ...event })).toEqual(
      isFound ? [finding('no source', ['act'], { sources: [] })] : [],
    );
  });
});

test('findings come in the order of reading, and of an event in the order of the rules', () => {
  const rules = found(
    { id: 'reply', when: '2017-04', cites: [], parties: ['founded'], ...bears('cause', 'answers') },
    { id: 'cause', when: '2017-05', cites: [] },
    { id: 'first', when: '2016', cites: [] },
  ).map(({ rule, events: [id] }) => [id, rule]);
  expect(rules).toEqual([
    ['first', 'no source'],
    ['reply', 'response before its cause'],
    ['reply', 'act before existence'],
    ['reply', 'no source'],
    ['cause', 'no source'],
  ]);
});

test('the sources of an event are those of all that it holds, each once, in the order cited', () => {
  const { events } = index({
    id: 'a',
    cites: ['t', 's', 't'],
    quotations: [{ words: 'So', cites: ['early'] }],
    accounts: [{ field: 'title', differ: 'conflict', versions: [{ value: 'A', cites: ['year', 's'] }] }],
  });
  expect(sourcesOf(events[0] as EventEntry)).toEqual(['t', 's', 'early', 'year']);
});
