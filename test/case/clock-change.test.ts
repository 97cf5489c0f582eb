/** Times at which clocks were put forward or back: what was shown twice or never claims no more than is known. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseDate } from '../../src/case/parse.js';
import { toLocal } from '../../src/case/zone.js';
import { dateOf, SEED } from './edtf-texts.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

const NEW_YORK = 'America/New_York';
const HAVANA = 'America/Havana';
const SAO_PAULO = 'America/Sao_Paulo';

const known: [text: string, zone: string, earliest: string, latest: string, why: string][] = [
  ['2017-11-05T00:59', NEW_YORK, '2017-11-05T04:59:00.000', '2017-11-05T04:59:59.999', 'the last shown once'],
  ['2017-11-05T01:00', NEW_YORK, '2017-11-05T05:00:00.000', '2017-11-05T06:00:59.999', 'shown twice'],
  ['2017-11-05T01:30', NEW_YORK, '2017-11-05T05:30:00.000', '2017-11-05T06:30:59.999', 'shown twice'],
  ['2017-11-05T01:59:59', NEW_YORK, '2017-11-05T05:59:59.000', '2017-11-05T06:59:59.999', 'shown twice'],
  ['2017-11-05T02:00', NEW_YORK, '2017-11-05T07:00:00.000', '2017-11-05T07:00:59.999', 'the next shown once'],
  [
    '2017-11-05T01:30-05:00',
    NEW_YORK,
    '2017-11-05T06:30:00.000',
    '2017-11-05T06:30:59.999',
    'the offset tells',
  ],
  ['2017-11-05T01:30Z', NEW_YORK, '2017-11-05T01:30:00.000', '2017-11-05T01:30:59.999', 'the offset tells'],
  [
    '2017-04-02T01:45',
    'Australia/Lord_Howe',
    '2017-04-01T14:45:00.000',
    '2017-04-01T15:15:59.999',
    'half an hour',
  ],
  ['2017-03-12T01:59', NEW_YORK, '2017-03-12T06:59:00.000', '2017-03-12T06:59:59.999', 'before the jump'],
  ['2017-03-12T02:00', NEW_YORK, '2017-03-12T06:00:00.000', '2017-03-12T07:00:59.999', 'skipped'],
  ['2017-03-12T02:30', NEW_YORK, '2017-03-12T06:30:00.000', '2017-03-12T07:30:59.999', 'skipped'],
  ['2017-03-12T02:59:59', NEW_YORK, '2017-03-12T06:59:59.000', '2017-03-12T07:59:59.999', 'skipped'],
  ['2017-03-12T03:00', NEW_YORK, '2017-03-12T07:00:00.000', '2017-03-12T07:00:59.999', 'after the jump'],
  [
    '2017-03-12T02:30-05:00',
    NEW_YORK,
    '2017-03-12T07:30:00.000',
    '2017-03-12T07:30:59.999',
    'the offset tells',
  ],
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T22:00:00.000', '2011-12-30T22:00:59.999', 'a day skipped'],
  ['2017-11-05T00:00', HAVANA, '2017-11-05T04:00:00.000', '2017-11-05T05:00:59.999', 'midnight shown twice'],
  ['2017-11-04T24:00', HAVANA, '2017-11-05T04:00:00.000', '2017-11-05T04:00:59.999', 'a day ends once'],
  ['2017-10-15T00:00', SAO_PAULO, '2017-10-15T02:00:00.000', '2017-10-15T03:00:59.999', 'midnight skipped'],
  ['2017-10-14T24:00', SAO_PAULO, '2017-10-15T03:00:00.000', '2017-10-15T03:00:59.999', 'a day ends once'],
  ['2017-02-18T24:00', SAO_PAULO, '2017-02-19T03:00:00.000', '2017-02-19T03:00:59.999', 'a day ends once'],
  [
    '2017-11-05T01:45/2017-11-05T01:15',
    NEW_YORK,
    '2017-11-05T05:45:00.000',
    '2017-11-05T06:15:59.999',
    'in order',
  ],
];
test.each(known)('%s in %s: %s to %s, %s', (text, timeZone, earliest, latest) => {
  const date = dateOf(text, timeZone);
  expect([date.earliest, date.latest]).toEqual([utc(earliest), utc(latest)]);
});

test.each([
  ['2017-03-12T02:30', NEW_YORK, '2017-03-12T02:00 to 2017-03-12T03:00', '-05:00 or -04:00'],
  [
    '2017-03-11T09:00/2017-03-12T02:59:59',
    NEW_YORK,
    '2017-03-12T02:00 to 2017-03-12T03:00',
    '-05:00 or -04:00',
  ],
  [
    '[2017-03-12, 2017-03-26T01:30]',
    'Europe/London',
    '2017-03-26T01:00 to 2017-03-26T02:00',
    '+00:00 or +01:00',
  ],
  [
    '{2017-03-12T01:30..2017-03-26T01:30~}',
    'Europe/London',
    '2017-03-26T01:00 to 2017-03-26T02:00',
    '+00:00 or +01:00',
  ],
  ['2017-10-01T02:15', 'Australia/Lord_Howe', '2017-10-01T02:00 to 2017-10-01T02:30', '+10:30 or +11:00'],
  ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T00:00 to 2011-12-31T00:00', '-10:00 or +14:00'],
])('%s in %s is read, and pointed out', (text, timeZone, jump, offsets) => {
  const { date, problem } = parseDate(text, { timeZone });
  expect(date).toBeDefined();
  expect(problem).toEqual({
    value: text,
    expected: 'a time that the clocks there showed',
    hint: `In ${timeZone} clocks skipped it: they went from ${jump}. Write the time that is meant, or add its offset, ${offsets}.`,
  });
});

test.each([
  ['2017-03-12T01:59', NEW_YORK],
  ['2017-03-12T03:00', NEW_YORK],
  ['2017-03-12T02:30-05:00', NEW_YORK],
  ['2017-03-12T02:30Z', NEW_YORK],
  ['2017-03-12', NEW_YORK],
  ['2017-03-12T02:30', undefined],
  ['2017-03-12T02:30', 'UTC'],
  ['2017-03-12T01:00/2017-03-12T04:00', NEW_YORK],
  ['2017-11-05T01:30', NEW_YORK],
  ['2017-10-14T24:00', SAO_PAULO],
  ['2011-12-30', 'Pacific/Apia'],
])('%s in %s is no problem', (text, timeZone) => {
  expect(parseDate(text, { timeZone })).toEqual({ date: dateOf(text, timeZone) });
});

/** As EDTF writes what a clock in UTC shows. */
const written = (local: number, end: number): string => new Date(local).toISOString().slice(0, end);
const zones = fc.constantFrom(
  ...[NEW_YORK, HAVANA, SAO_PAULO, 'America/St_Johns', 'Europe/London', 'Africa/Casablanca', 'Pacific/Apia'],
);
/** 1850 to 2200, to the second, most of them near a change of the clocks in America or Europe. */
const instants = fc.oneof(
  fc.integer({ min: -3_786_825_600, max: 7_258_118_400 }),
  fc
    .tuple(fc.constantFrom('2010-11-07', '2017-03-12', '2017-03-26', '2017-11-05'), fc.nat({ max: 43_200 }))
    .map(([day, seconds]) => utc(`${day}T00:00`) / 1000 + seconds),
);

it.each([
  ['day', 10],
  ['minute', 16],
  ['second', 19],
])('the %s that a clock shows may mean any instant at which it does', (_, end) => {
  fc.assert(
    fc.property(zones, instants, (timeZone, seconds) => {
      const at = seconds * 1000;
      const { earliest, latest } = dateOf(written(toLocal(timeZone, at), end), timeZone);
      expect(earliest).toBeLessThanOrEqual(at);
      expect(latest).toBeGreaterThanOrEqual(at);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

it('means only instants at which a clock shows it, unless none ever does', () => {
  fc.assert(
    fc.property(zones, instants, (timeZone, seconds) => {
      const text = written(seconds * 1000, 16);
      const { date, problem } = parseDate(text, { timeZone });
      const shown = [date!.earliest, date!.latest].map((at) => written(toLocal(timeZone, at), 16));
      if (problem) expect(shown).not.toContain(text);
      else expect(shown).toEqual([text, text]);
    }),
    { seed: SEED, numRuns: 3000 },
  );
});
