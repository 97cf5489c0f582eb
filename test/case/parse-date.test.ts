import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CaseDate, Moment } from '../../src/case/date.js';
import { parseDate } from '../../src/case/parse.js';
import { readParts } from '../../src/case/read-date.js';
import { dateOf, interval, moment, plain, SEED, set } from './edtf-texts.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

function momentOf(text: string, timeZone?: string): Moment {
  const parts = readParts(dateOf(text, timeZone));
  if (parts.kind !== 'moment') throw new Error(`${text} is no moment but ${parts.kind}`);
  return parts.moment;
}

describe('a date in a zone', () => {
  const NEW_YORK = 'America/New_York';
  const known: [text: string, zone: string | undefined, earliest: string, latest: string][] = [
    ['2017-04-06', undefined, '2017-04-06T00:00:00.000', '2017-04-06T23:59:59.999'],
    ['2017-04-06', NEW_YORK, '2017-04-06T04:00:00.000', '2017-04-07T03:59:59.999'],
    ['2017-04-06', 'Pacific/Auckland', '2017-04-05T12:00:00.000', '2017-04-06T11:59:59.999'],
    ['2017-03-12', NEW_YORK, '2017-03-12T05:00:00.000', '2017-03-13T03:59:59.999'],
    ['2017-11-05', NEW_YORK, '2017-11-05T04:00:00.000', '2017-11-06T04:59:59.999'],
    ['2017-03', NEW_YORK, '2017-03-01T05:00:00.000', '2017-04-01T03:59:59.999'],
    ['2017', 'Europe/London', '2017-01-01T00:00:00.000', '2017-12-31T23:59:59.999'],
    ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00.000', '2017-10-16T01:59:59.999'],
    ['2017-10-14', 'America/Sao_Paulo', '2017-10-14T03:00:00.000', '2017-10-15T02:59:59.999'],
    ['2017-03-13T11:45', undefined, '2017-03-13T11:45:00.000', '2017-03-13T11:45:59.999'],
    ['2017-03-13T11:45', NEW_YORK, '2017-03-13T15:45:00.000', '2017-03-13T15:45:59.999'],
    ['2017-03-13T11:45:07', NEW_YORK, '2017-03-13T15:45:07.000', '2017-03-13T15:45:07.999'],
    ['2017-03-13T11:45Z', NEW_YORK, '2017-03-13T11:45:00.000', '2017-03-13T11:45:59.999'],
    ['2017-03-13T11:45+02:00', NEW_YORK, '2017-03-13T09:45:00.000', '2017-03-13T09:45:59.999'],
    ['2017-03-13T11:45-04:30', NEW_YORK, '2017-03-13T16:15:00.000', '2017-03-13T16:15:59.999'],
    ['2010-11-06', 'America/St_Johns', '2010-11-06T02:30:00.000', '2010-11-07T03:29:59.999'],
    ['1985-04-12T24:00:00', undefined, '1985-04-13T00:00:00.000', '1985-04-13T00:00:00.999'],
    ['2017-12-31T24:00', NEW_YORK, '2018-01-01T05:00:00.000', '2018-01-01T05:00:59.999'],
    ['2017-03-13T09:00/2017-03-13T11:45', NEW_YORK, '2017-03-13T13:00:00.000', '2017-03-13T15:45:59.999'],
    ['[2017-04-06, 2017-04-07]', NEW_YORK, '2017-04-06T04:00:00.000', '2017-04-08T03:59:59.999'],
    ['2017-22', NEW_YORK, '2017-06-01T04:00:00.000', '2017-09-01T03:59:59.999'],
  ];
  test.each(known)('%s in %s: %s to %s', (text, timeZone, earliest, latest) => {
    const date = dateOf(text, timeZone);
    expect([date.earliest, date.latest]).toEqual([utc(earliest), utc(latest)]);
    expect(date).toMatchObject({ text, timeZone });
  });

  it('keeps its order on a day that its zone left out', () => {
    const { earliest, latest } = dateOf('2011-12-30', 'Pacific/Apia');
    expect(earliest).toBe(utc('2011-12-30T10:00'));
    expect(latest).toBe(earliest);
  });

  it('is read in UTC where there is no such zone, and says so', () => {
    const { date, problem } = parseDate('2017-04-06', { timeZone: 'Mars/Olympus' });
    expect(date).toEqual(dateOf('2017-04-06'));
    expect(problem).toMatchObject({ value: 'Mars/Olympus', expected: expect.stringContaining('time zone') });
  });
});

describe('marks', () => {
  const known: [text: string, isUncertain: boolean, isApproximate: boolean][] = [
    ['2017-04-07', false, false],
    ['2017-04-07?', true, false],
    ['2017-03~', false, true],
    ['1984%', true, true],
    ['?2004-06-~11', true, true],
    ['2004-06~-11', false, true],
    ['2004-%06-11', true, true],
    ['2017-03-13T11:45~', false, true],
    ['2017-03-13T11:45:00-04:00?', true, false],
    ['1984~/2004-06', false, true],
    ['1984/2004?', true, false],
    ['[1667?,1668]', true, false],
    ['{1667,1668~..1670}', false, true],
    ['201X~', false, true],
    ['Y170000002~', false, true],
  ];
  test.each(known)('%s: uncertain %s, approximate %s', (text, isUncertain, isApproximate) => {
    expect(dateOf(text)).toMatchObject({ isUncertain, isApproximate });
  });

  it('leave the bounds as they are written', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('?', '~', '%'), (text, mark) => {
        const { earliest, latest, precision } = dateOf(text);
        expect(dateOf(text + mark)).toMatchObject({ earliest, latest, precision });
      }),
      { seed: SEED },
    );
  });
});

describe('the parts of a date', () => {
  const UNSTATED = { month: undefined, season: undefined, day: undefined, time: undefined };
  const known: [text: string, parts: Partial<Moment>][] = [
    [
      '2017-04-06',
      { years: [2017, 2017], month: 4, season: undefined, day: 6, time: undefined, precision: 'day' },
    ],
    ['2017', { ...UNSTATED, years: [2017, 2017], precision: 'year' }],
    ['156X-12-25', { years: [1560, 1569], month: 12, day: 25, precision: 'decade' }],
    ['XXXX-12-XX', { years: [0, 9999], month: 12, day: undefined, precision: 'millennium' }],
    ['2004-XX-01', { years: [2004, 2004], month: undefined, day: 1, precision: 'year' }],
    ['1985-04-1X', { years: [1985, 1985], month: 4, day: undefined, precision: 'month' }],
    ['190X-02-29', { years: [1904, 1908], month: 2, day: 29, precision: 'decade' }],
    ['-01XX', { ...UNSTATED, years: [-199, -100], precision: 'century' }],
    ['-000X', { ...UNSTATED, years: [-9, -1], precision: 'decade' }],
    ['0000', { ...UNSTATED, years: [0, 0], precision: 'year' }],
    ['2001-24', { ...UNSTATED, years: [2001, 2001], season: 24, precision: 'season' }],
    ['199X-21', { ...UNSTATED, years: [1990, 1999], season: 21, precision: 'decade' }],
    ['Y1E13', { ...UNSTATED, years: [1e13, 1e13], precision: 'year' }],
    [
      '2017-03-13T11:45',
      { time: { hour: 11, minute: 45, second: undefined, offset: undefined }, precision: 'minute' },
    ],
    ['2017-03-13T11:45:00Z', { time: { hour: 11, minute: 45, second: 0, offset: 0 }, precision: 'second' }],
    ['2017-03-13T11:45-04:30', { time: { hour: 11, minute: 45, second: undefined, offset: -270 } }],
    ['2017-03-13T24:00-00:00', { time: { hour: 24, minute: 0, second: undefined, offset: 0 } }],
  ];
  test.each(known)('%s', (text, parts) => {
    const read = momentOf(text);
    expect(Object.fromEntries(Object.keys(parts).map((key) => [key, read[key as keyof Moment]]))).toEqual(
      parts,
    );
  });

  it('of an interval are its ends', () => {
    expect(readParts(dateOf('/2017~'))).toMatchObject({
      kind: 'interval',
      start: 'unknown',
      end: { years: [2017, 2017] },
    });
    expect(readParts(dateOf('2017-04-06/..'))).toMatchObject({ start: { day: 6 }, end: 'open' });
  });

  it('of a set are its members', () => {
    const parts = readParts(dateOf('[..1667,1670,1672..1675,1680..]'));
    expect(parts).toMatchObject({
      kind: 'one-of',
      members: [
        { from: 'open', to: { years: [1667, 1667] } },
        { years: [1670, 1670] },
        { from: { years: [1672, 1672] }, to: { years: [1675, 1675] } },
        { from: { years: [1680, 1680] }, to: 'open' },
      ],
    });
    expect(readParts(dateOf('{1960, 1961-12}'))).toMatchObject({
      kind: 'all-of',
      members: [{}, { month: 12 }],
    });
  });

  it('are read in the zone of the date', () => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(undefined, 'America/New_York', 'Pacific/Auckland'),
        (text, timeZone) => {
          const date = dateOf(text, timeZone);
          const { earliest, latest, precision, isUncertain, isApproximate } = momentOf(text, timeZone);
          expect(date).toEqual({
            ...{ text, timeZone, kind: 'moment' },
            ...{ earliest, latest, precision, isUncertain, isApproximate },
          });
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('of a date made by hand that says nothing are two unknown ends', () => {
    const date: CaseDate = { ...dateOf('2017'), text: 'some day' };
    expect(readParts(date)).toEqual({ kind: 'interval', start: 'unknown', end: 'unknown' });
  });
});

describe('every date', () => {
  const anyDate = fc.oneof(moment, interval, set);
  const zone = fc.constantFrom(
    undefined,
    'America/New_York',
    'Pacific/Auckland',
    'Europe/London',
    'Pacific/Apia',
  );

  it('begins before it ends, whatever its kind and zone', () => {
    fc.assert(
      fc.property(anyDate, zone, (text, timeZone) => {
        const { earliest, latest } = dateOf(text, timeZone);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('has the same shape', () => {
    const shape = [
      'text',
      'timeZone',
      'kind',
      'earliest',
      'latest',
      'precision',
      'isUncertain',
      'isApproximate',
    ];
    fc.assert(
      fc.property(anyDate, zone, (text, timeZone) => {
        expect(Object.keys(dateOf(text, timeZone))).toEqual(shape);
      }),
      { seed: SEED },
    );
  });

  it('is as exact as its least exact member', () => {
    expect(dateOf('1985/1986-04-12').precision).toBe('year');
    expect(dateOf('[19XX,1985-04-12]').precision).toBe('century');
    expect(dateOf('2017-04-06T09:00/..').precision).toBe('minute');
  });

  it('may be a set of hundreds', () => {
    const years = Array.from({ length: 1900 }, (_, i) => String(1000 + i));
    const { earliest, latest } = dateOf(`{${years.join(',')}}`);
    expect([earliest, latest]).toEqual([utc('1000-01-01T00:00'), utc('2899-12-31T23:59:59.999')]);
  });
});
