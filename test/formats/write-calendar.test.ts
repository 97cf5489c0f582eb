/** The calendar: to the letter of RFC 5545, and no date more exact in it than in the case. */
import { describe, expect, test } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { writeCalendar } from '../../src/formats/index.js';
import { CASES, HOSTILE, HOSTILE_TEXTS, indexFrom, readCaseFile, WITHOUT_SAMPLE } from './cases.js';

const stamp = Date.UTC(2020, 1, 3, 4, 5, 6);

/** A property by its name with its parameters; text is still escaped. */
type Block = Readonly<Record<string, string>>;

/** Reads a calendar as the standard asks, and fails at whatever is not in it. */
function readCalendar(text: string): { readonly head: Block; readonly events: readonly Block[] } {
  expect(text.endsWith('\r\n')).toBe(true);
  const folded = text.slice(0, -2).split('\r\n');
  expect(folded.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(folded.filter((line) => /[\p{Cc}\u2028\u2029\p{Cs}]/u.test(line.replaceAll('\t', '')))).toEqual([]);
  const lines = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n');
  const blocks: Record<string, string>[] = [];
  let block: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No property: ${line}`);
    if (name === 'BEGIN') blocks.push((block = {}));
    else if (name !== 'END') block[name] = value;
  }
  const [head = {}, ...events] = blocks;
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  for (const one of events) for (const name of ['UID', 'DTSTAMP']) expect(one).toHaveProperty(name);
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  return { head, events };
}

const read = (of: object): ReturnType<typeof readCalendar> =>
  readCalendar(writeCalendar(indexFrom(of), { stamp }));
/** The one event of a case, as a calendar has it; undefined where it is left out. */
const write = (when: unknown, more: object = {}): Block | undefined =>
  read({ timeZone: 'America/New_York', events: [{ id: 'a', title: 'A', when, ...more }] }).events[0];

describe('the first case', () => {
  const { head, events } = readCalendar(
    writeCalendar(indexCase(readCaseFile('twitter-v-dhs.json')), { stamp }),
  );

  test('has its title, and every event that a calendar can hold', () => {
    expect(head).toMatchObject({ VERSION: '2.0', CALSCALE: 'GREGORIAN', METHOD: 'PUBLISH' });
    expect(head['X-WR-CALNAME']).toContain('@ALT_USCIS');
    const leftOut = Number(/\((\d+) of 11\)/.exec(head['X-WR-CALDESC'] ?? '')?.[1] ?? 0);
    expect(events.length + leftOut).toBe(11);
  });

  test('says when the records were due, in UTC', () => {
    expect(events.find(({ SUMMARY }) => SUMMARY === 'Records are due at a CBP office')).toMatchObject({
      DTSTAMP: '20200203T040506Z',
      DTSTART: '20170313T154500Z',
      LOCATION: 'A CBP office in Washington\\, D.C.',
      CATEGORIES: 'deadline',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
      'X-EDTF': '2017-03-13T11:45',
    });
  });
});

describe('dates', () => {
  const days = (start: string, end: string): object => ({
    'DTSTART;VALUE=DATE': start,
    'DTEND;VALUE=DATE': end,
  });

  test.each([
    ['a day ends where the next begins', '2016-02-28', days('20160228', '20160229')],
    ['the last day of a year', '2016-12-31', days('20161231', '20170101')],
    ['days', '2019-04-01/2019-05-10', days('20190401', '20190511')],
    ['a day beside a time', '2019-04-01T23:30/2019-04-02', days('20190401', '20190403')],
    ['a minute, in the zone of the case', '2017-07-01T20:00', { DTSTART: '20170702T000000Z' }],
    ['a second with an offset', '2017-07-01T20:00:07+02:00', { DTSTART: '20170701T180007Z' }],
    ['midnight at the end of a day', '2017-07-01T24:00Z', { DTSTART: '20170702T000000Z' }],
    [
      'from a time to a time',
      '2017-07-01T10:00Z/2017-07-01T12:00Z',
      { DTSTART: '20170701T100000Z', DTEND: '20170701T120000Z' },
    ],
  ])('%s is held as it is', (_, when, expected) => {
    const event = write(when);
    expect(event).toMatchObject({ ...expected, SUMMARY: 'A', STATUS: 'CONFIRMED' });
    expect(event && 'DTEND' in event).toBe('DTEND' in expected);
  });

  test.each([
    ['a month', '2017-02', '20170201', '20170301'],
    ['months', '2017-11/2017-12', '20171101', '20180101'],
    ['digits not stated', '2017-02-XX', '20170201', '20170301'],
    ['an uncertain day', '2017-04-07?', '20170407', '20170408'],
    ['about a day', '2017-04-07~', '20170407', '20170408'],
    ['one of two days', '[2017-04-06, 2017-04-07]', '20170406', '20170408'],
    ['two days with others between', '{2017-04-06, 2017-04-09}', '20170406', '20170410'],
  ])('%s is tentative, and said as it is written', (_, when, start, end) => {
    const said = when.replaceAll(',', '\\,');
    expect(write(when)).toMatchObject({ ...days(start, end), SUMMARY: `A (${said})`, STATUS: 'TENTATIVE' });
  });

  test.each([
    '2017',
    '2017-21',
    '201X',
    '2017-04-07/..',
    '../2017-04-07',
    '2017-04-07/',
    '-0043-03-15',
    '9999-12-31',
  ])('%s is left out, and the calendar says so', (when) => {
    const { head, events } = read({ title: 'T', summary: 'S.', events: [{ id: 'a', title: 'A', when }] });
    expect(events).toEqual([]);
    expect(head['DESCRIPTION']).toBe(head['X-WR-CALDESC']);
    expect(head['X-WR-CALDESC']).toMatch(/^S\.\\n\\nNot in this calendar.* \(1 of 1\): A \(/);
  });

  test('an event at the time of another has its date; one before or after another is left out', () => {
    const { events } = read({
      events: [
        { id: 'a', title: 'A', when: '2017-04-07' },
        { id: 'b', title: 'B', when: { at: 'a' } },
        { id: 'c', title: 'C', when: { after: 'a' } },
      ],
    });
    expect(events.map((event) => [event['SUMMARY'], event['DTSTART;VALUE=DATE']])).toEqual([
      ['A', '20170407'],
      ['B', '20170407'],
    ]);
  });

  test('a day is the same day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'])
      expect(write('2017-04-07', { timeZone })).toMatchObject(days('20170407', '20170408'));
  });

  test('no event of any case is put where its date cannot lie', () => {
    for (const [, of] of CASES) {
      const index = indexCase(of);
      const { events } = readCalendar(writeCalendar(index, { stamp }));
      const plain = events
        .filter(({ STATUS }) => STATUS === 'CONFIRMED')
        .map((event) => event['X-EDTF'] ?? '');
      expect(plain.filter((text) => /[?~%X[{]|^\d{4}(?:-\d\d)?$|\.\./.test(text))).toEqual([]);
    }
  });
});

describe('text', () => {
  test('is escaped, and folded between characters', () => {
    const title = `a\\b;c,d:e "f"\r\ng\u2028h ${'👩🏽‍⚖️é漢'.repeat(40)}`;
    const { events } = read({ events: [{ id: 'a', title, when: '2020-01-01' }] });
    expect(events[0]?.['SUMMARY']).toBe(`a\\\\b\\;c\\,d:e "f"\\ng\\nh ${'👩🏽‍⚖️é漢'.repeat(40)}`);
  });

  test.each([
    ['days', ['2020-01-02', '2020-01-05'], '20200102', '20200106'],
    ['a day and a month', ['2020-01-31', '2020-02'], '20200131', '20200301'],
    ['hours', ['2020-01-02T10:00', '2020-01-02T12:30'], '20200102T150000Z', '20200102T173000Z'],
    ['a day and an hour', ['2020-01-02', '2020-01-05T12:30'], '20200102', '20200106'],
  ])('of conflicting dates has all: %s', (_, dates, from, to) => {
    const versions = dates.map((value) => ({ value, cites: ['s'] }));
    const accounts = [{ field: 'when', differ: 'conflict', versions }];
    const event = write(dates[0], { accounts });
    expect(
      Object.entries(event ?? {}).filter(([name]) => name.startsWith('DT') && name !== 'DTSTAMP'),
    ).toEqual([
      [expect.stringMatching(/^DTSTART/), from],
      [expect.stringMatching(/^DTEND/), to],
    ]);
    expect(event?.['SUMMARY']).toMatch(new RegExp(`\\(${dates.join(' or ')}\\)$`));
    expect(event?.['STATUS']).toBe('TENTATIVE');
  });

  test('of conflicting dates of which one cannot be held is left out', () => {
    const versions = ['2020-01-02', '2021'].map((value) => ({ value, cites: ['s'] }));
    expect(
      write('2020-01-02', { accounts: [{ field: 'when', differ: 'conflict', versions }] }),
    ).toBeUndefined();
  });

  test('tells what happened, who said what, how accounts differ, and where it stands', () => {
    const event = write('2020-01-01', {
      text: 'It *rained*.',
      parties: [{ party: 'p', role: 'witness' }],
      quotations: [{ words: 'Rain', speaker: 'p', cites: ['s'] }],
      accounts: [{ field: 'when', differ: 'conflict', versions: [{ value: '2020-01-02', cites: ['s'] }] }],
      cites: ['s'],
    });
    expect(event?.['DESCRIPTION']).toBe('It rained.\\n\\n“Rain”\\n\\nwhen (conflict): 2020-01-02');
    const { events } = read({
      parties: [{ id: 'p', name: 'Ann Ominous', pseudonym: 'Witness 1' }],
      sources: [{ id: 's', title: 'Paper', url: 'https://example.org/a b' }],
      events: [
        {
          id: 'a',
          title: 'Ann Ominous speaks',
          when: '2020-01-01',
          parties: [{ party: 'p', role: 'witness' }],
          quotations: [{ words: 'Rain', speaker: 'p', cites: ['s'] }],
          cites: ['s'],
        },
      ],
    });
    expect(events[0]).toMatchObject({
      SUMMARY: 'Witness 1 speaks',
      DESCRIPTION: 'Witness 1 (witness)\\n\\n“Rain” (Witness 1) [1]\\n\\n[1] Paper\\nhttps://example.org/a b',
      URL: 'https://example.org/a%20b',
    });
  });

  test('an address without a site is no address for a calendar', () => {
    const { events } = read({
      sources: [{ id: 's', title: 'Paper', url: 'papers/1.html' }],
      events: [{ id: 'a', title: 'A', when: '2020-01-01', cites: ['s'] }],
    });
    expect(events[0]).not.toHaveProperty('URL');
  });
});

test('the same case gives the same calendar, and another case other ids', () => {
  const of = (title: string) => ({ title, events: [{ id: 'a', title: 'A', when: '2020-01-01' }] });
  expect(writeCalendar(indexFrom(of('T')), { stamp })).toBe(writeCalendar(indexFrom(of('T')), { stamp }));
  expect(read(of('T')).events[0]?.['UID']).not.toBe(read(of('U')).events[0]?.['UID']);
});

describe('every case gives a calendar that can be read', () => {
  test.each(CASES)('%s', (_, of) => {
    const { events } = readCalendar(writeCalendar(indexCase(of), { stamp }));
    expect(events.length).toBeLessThanOrEqual(of.events.length);
  });

  describe.skipIf(HOSTILE.length === 0)(`hostile files (${WITHOUT_SAMPLE})`, () => {
    test.each(HOSTILE)('%s', (_, of) => {
      readCalendar(writeCalendar(indexCase(of), { stamp }));
    });

    test.each(HOSTILE_TEXTS)('text %s', (_, text) => {
      const more = { text, place: text, kind: text };
      expect(
        read({ title: text, events: [{ id: text, title: text, when: '2020-01-01', ...more }] }).events,
      ).toHaveLength(1);
    });
  });
});
