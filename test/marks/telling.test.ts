import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFindings } from '../../src/case/findings.js';
import { drawDetail } from '../../src/marks/detail.js';
import { noteOf } from '../../src/marks/note.js';
import { describeWords } from '../../src/marks/subject.js';
import { eventName, sourceMarks } from '../../src/marks/telling.js';
import { Drawn, subjectOf, tell } from './drawn.js';

const readCase = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const first = tell(readCase('twitter-v-dhs'));
const months = tell(readCase('cases/month-only'));

describe('the numbers of sources', () => {
  const { index } = tell({ sources: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })), events: [] });
  test.each([
    [['a'], '1'],
    [['d', 'a'], '1, 4'],
    [['b', 'b', 'b'], '2'],
    [['c', 'x', 'a'], '1, 3'],
    [['x'], ''],
    [[], ''],
    [['constructor', '__proto__'], ''],
  ])('of %j: %j', (ids, marks) => {
    expect(
      sourceMarks(
        ids.map((source) => ({ source })),
        index,
      ),
    ).toBe(marks);
  });

  test('of nothing: none', () => {
    expect(sourceMarks(undefined, index)).toBe('');
  });
});

describe('what is spoken of an event', () => {
  test('has its title and its date in full', () => {
    for (const entry of first.index.events) {
      const name = eventName(entry, first);
      expect(name).toContain(entry.event.title);
      if (entry.event.when?.date?.text === '2017-04-06') expect(name).toContain('April 6, 2017');
    }
  });

  test('of a month has no day', () => {
    for (const entry of months.index.events.filter(({ event }) => event.when?.date?.precision === 'month')) {
      const said = eventName(entry, months)
        .replace(entry.event.title, '')
        .replace(/\b\d{4}\b/g, '');
      expect(said).not.toMatch(/\d/);
    }
  });
});

test.each([first, months])('findings stand with the event that carries their mark', ({ index, findings }) => {
  const all = findFindings(index);
  for (const { event } of index.events)
    expect(findings.get(event.id) ?? []).toEqual(all.filter(({ events: [marked] }) => marked === event.id));
  expect(findings.count).toBe(all.length);
  expect(findings.first(3)).toEqual(findings.first(all.length).slice(0, 3));
  expect(new Set(findings.first(all.length))).toEqual(new Set(all));
});

describe('what layout has to know', () => {
  const subject = subjectOf(first);

  test('the same event gives the same words', () => {
    for (const entry of first.index.events) expect(subject.wordsOf(entry)).toBe(subject.wordsOf(entry));
  });

  test('an event has its date in short, its title, its sources and its finding', () => {
    const order = first.index.events.find(
      ({ event }) => first.findings.has(event.id) && event.when?.date !== undefined,
    );
    const words = order && subject.wordsOf(order);
    expect(words?.title).toBe(order?.event.title);
    expect(words?.marks).toBe(sourceMarks(order?.event.cites, first.index));
    expect(words?.note).toBeTruthy();
    expect(words?.date).toMatch(/2017/);
  });

  test('what fits has no note but where its accounts differ', () => {
    const quiet = first.index.events.filter(({ event }) => !first.findings.has(event.id));
    const noted = quiet.filter((entry) => subject.wordsOf(entry).note !== undefined);
    expect(quiet.length).toBeGreaterThan(noted.length);
    const differing = quiet.filter(({ event }) =>
      event.accounts?.some(({ differ }) => differ === 'conflict'),
    );
    expect(noted).toEqual(differing);
    expect(noted.map((entry) => subject.wordsOf(entry).note)).toContain(first.speech.words.accountsDiffer);
  });

  test('what does not fit is said beside what compared tellings say', () => {
    const odd = first.index.events.find(({ event }) => first.findings.has(event.id))!;
    const comparison = { noteOf: () => 'Only in one', classOf: () => undefined, tellersOf: () => undefined };
    expect(noteOf(odd, first, comparison)).toBe('Passed before it was set · Only in one');
    expect(noteOf(odd, first, undefined)).toBe('Passed before it was set');
  });

  test('the one tie leads from the summons back to the deadline that it set', () => {
    expect(subject.oddTies).toHaveLength(1);
    const [tie] = subject.oddTies;
    const at = (id: string): number => first.index.eventById.get(id)?.earliest ?? Number.NaN;
    expect(at(tie?.to ?? '')).toBeLessThan(at(tie?.from ?? ''));
    expect(first.index.eventById.get(tie?.to ?? '')?.event.kind).toBe('deadline');
  });

  test('silences are said in days, rooms without a bound in words', () => {
    const [from, to] = [Date.parse('2017-03-14T04:00Z'), Date.parse('2017-04-06T04:00Z')];
    expect(subject.foldText({ kind: 'fold', from, to })).toBe('23 days');
    expect(subject.foldText({ kind: 'before', from, to })).toBe(first.speech.words.earlierNotStated);
    expect(subject.foldText({ kind: 'after', from, to })).toBe(first.speech.words.laterNotStated);
  });

  test.each([
    ['2020-03-01T19:59', '2020-03-02T08:00', '12 hours, 1 minute'],
    ['2020-03-01T19:59', '2020-03-02', 'less than 1 day'],
    ['2020-03-01', '2020-03-02T08:00', '1 day'],
  ])('between %s and %s: %s, and no more exactly than both are known', (first, then, said) => {
    const telling = tell({
      timeZone: 'America/New_York',
      events: [first, then].map((when) => ({ title: when, when })),
    });
    const [from = 0, to = 0] = telling.index.events.map(({ earliest }) => earliest);
    expect(subjectOf(telling).foldText({ kind: 'fold', from, to })).toBe(said);
  });

  test('a case of months says no day: not of an event, a silence or a tick', () => {
    const said = subjectOf(months);
    const year = 365 * 86_400_000;
    const texts = [
      ...months.index.events.map((entry) => said.wordsOf(entry).date),
      said.foldText({ kind: 'fold', from: 0, to: year }),
      ...(['month', 'quarter', 'year'] as const).map((unit) =>
        said.tickText({ local: 0, unit, context: 'first' }),
      ),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\bdays?\b/);
      expect(text.replace(/\b\d{4}\b|\d+ (months|years)/g, '')).not.toMatch(/\d/);
    }
    expect(said.finest).toBe('month');
  });

  test('the zone is the case’s', () => {
    expect(subject.timeZone).toBe('America/New_York');
  });
});

test('of a title of any length a label measures its beginning', () => {
  const telling = tell({ events: [{ id: 'a', title: 'word '.repeat(100_000), when: '2020' }] });
  const [entry] = telling.index.events;
  const { title } = describeWords(telling, undefined)(entry!);
  expect(title).toBe(`${'word '.repeat(200)}…`);
});

test('a party with a pseudonym is never called by its own name', () => {
  const telling = tell({
    parties: [{ id: 'p', name: 'Jane Realname', pseudonym: 'Witness A' }],
    events: [{ id: 'e', title: 'E', parties: ['p'], quotations: [{ words: 'w', speaker: 'p' }] }],
  });
  const { text } = new Drawn(telling.index.events.map((entry) => drawDetail(entry, telling)));
  expect(text).toContain('Witness A');
  expect(text).not.toContain('Jane Realname');
});

describe('a gap', () => {
  const events = [
    { id: 'a', title: 'A', when: '2020-01-01' },
    { id: 'same', title: 'The same day', when: '2020-01-01' },
    { id: 'b', title: 'B', when: '2020-03-05' },
    { id: 'c', title: 'C', when: '2020-06-01' },
  ];
  const endsOf = (gap: object): readonly string[] => {
    const { bands } = subjectOf(tell({ events, gaps: [{ text: 'Silence', ...gap }] }));
    return bands.map(({ from, to }) =>
      [from, to].map((at) => new Date(at).toISOString().slice(0, 10)).join(' '),
    );
  };
  test.each([
    ['to an event', { after: 'a', by: 'c' }, ['2020-01-01 2020-06-01']],
    ['that names no other end: to whatever comes next', { after: 'a' }, ['2020-01-01 2020-03-05']],
    ['after the last event: none', { after: 'c' }, []],
    ['to what does not exist: none', { after: 'a', by: 'x' }, []],
  ])('%s', (_, gap, ends) => {
    expect(endsOf(gap)).toEqual(ends);
  });
});
