import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromLocal, isTimeZone, offsetAt, toLocal, untilLocal } from '../../src/case/zone.js';

const SEED = 20170406;
const HOUR = 3_600_000;
const YEAR = 365.2425 * 24 * HOUR;

const ZONES = [
  ...['America/New_York', 'Pacific/Auckland', 'Europe/London', 'America/Los_Angeles', 'Asia/Kolkata'],
  ...['Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Sao_Paulo', 'Pacific/Apia'],
  ...['America/Havana', 'America/St_Johns', 'Asia/Gaza', 'Africa/Monrovia', 'Antarctica/Troll', 'UTC'],
];

const utc = (text: string): number => Date.parse(`${text}Z`);
const zone = fc.constantFrom(...ZONES);
/** 1700 to 2600, to the second. */
const instant = fc.integer({ min: -8_520_336_000, max: 19_880_899_200 }).map((seconds) => seconds * 1000);

describe('offsets', () => {
  const known: [zone: string | undefined, instant: string, hours: number][] = [
    ['America/New_York', '2017-01-15T12:00', -5],
    ['America/New_York', '2017-07-15T12:00', -4],
    ['America/New_York', '2017-03-12T06:59:59', -5],
    ['America/New_York', '2017-03-12T07:00:00', -4],
    ['America/New_York', '2017-11-05T05:59:59', -4],
    ['America/New_York', '2017-11-05T06:00:00', -5],
    ['Pacific/Auckland', '2017-01-15T12:00', 13],
    ['Pacific/Auckland', '2017-04-01T13:59:59', 13],
    ['Pacific/Auckland', '2017-04-01T14:00:00', 12],
    ['Pacific/Auckland', '2017-09-23T13:59:59', 12],
    ['Pacific/Auckland', '2017-09-23T14:00:00', 13],
    ['Europe/London', '2017-03-26T00:59:59', 0],
    ['Europe/London', '2017-03-26T01:00:00', 1],
    ['Europe/London', '2017-10-29T00:59:59', 1],
    ['Europe/London', '2017-10-29T01:00:00', 0],
    ['Asia/Kathmandu', '2017-01-15T12:00', 5.75],
    ['Australia/Lord_Howe', '2017-01-15T12:00', 11],
    ['Australia/Lord_Howe', '2017-07-15T12:00', 10.5],
    ['UTC', '2017-07-15T12:00', 0],
    [undefined, '2017-07-15T12:00', 0],
    ['Nowhere/Land', '2017-07-15T12:00', 0],
  ];
  test.each(known)('%s at %s: %d h', (timeZone, at, hours) => {
    expect(offsetAt(timeZone, utc(at))).toBe(hours * HOUR);
    expect(toLocal(timeZone, utc(at))).toBe(utc(at) + hours * HOUR);
  });

  it('are those that Intl states, in all years and zones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instant, (timeZone, at) => {
        expect(offsetAt(timeZone, at)).toBe(statedOffset(timeZone, at));
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('find two changes within a few weeks (Ramadan in Morocco, 2017)', () => {
    const offsets = ['2017-05-20', '2017-05-28', '2017-06-30', '2017-07-03'].map((day) =>
      offsetAt('Africa/Casablanca', utc(`${day}T12:00`)),
    );
    expect(offsets).toEqual([HOUR, 0, 0, HOUR]);
  });

  it('find a change that was taken back within a week (Recife, 2000)', () => {
    const offsets = ['07', '09', '14', '16'].map((day) =>
      offsetAt('America/Recife', utc(`2000-10-${day}T12:00`)),
    );
    expect(offsets).toEqual([-3 * HOUR, -2 * HOUR, -2 * HOUR, -3 * HOUR]);
  });

  it('repeat every 400 years in the far future', () => {
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 130, max: 529 }),
        fc.integer({ min: 1, max: 20_000 }),
        (name, year, cycles) => {
          const at = Math.round((year + 0.4) * YEAR);
          expect(offsetAt(name, at + cycles * 400 * YEAR)).toBe(offsetAt(name, at));
        },
      ),
      { seed: SEED },
    );
  });

  it('before 1800 are those of 1800', () => {
    const early = offsetAt('America/New_York', utc('1801-06-01T00:00'));
    expect(early).toBe(-(4 * 3600 + 56 * 60 + 2) * 1000);
    expect(offsetAt('America/New_York', utc('0001-06-01T00:00'))).toBe(early);
    expect(offsetAt('America/New_York', -1e18)).toBe(early);
  });

  test.each([Infinity, -Infinity])('an open date (%d) stays open', (open) => {
    expect(offsetAt('America/New_York', open)).toBe(0);
    expect(toLocal('America/New_York', open)).toBe(open);
    expect(fromLocal('America/New_York', open)).toBe(open);
    expect(fromLocal(undefined, open)).toBe(open);
    expect(untilLocal('America/New_York', open)).toBe(open);
  });
});

describe('wall clocks', () => {
  const known: [zone: string, local: string, instant: string, why: string][] = [
    ['America/New_York', '2017-04-06T09:00', '2017-04-06T13:00', 'summer'],
    ['America/New_York', '2017-03-12T01:59:59', '2017-03-12T06:59:59', 'before the gap'],
    ['America/New_York', '2017-03-12T02:00', '2017-03-12T07:00', 'the start of the gap'],
    ['America/New_York', '2017-03-12T02:59:59', '2017-03-12T07:00', 'the end of the gap'],
    ['America/New_York', '2017-03-12T03:00', '2017-03-12T07:00', 'after the gap'],
    ['America/New_York', '2017-11-05T01:30', '2017-11-05T05:30', 'shown twice: the first'],
    ['America/New_York', '2017-11-05T02:00', '2017-11-05T07:00', 'after the fold'],
    ['Pacific/Auckland', '2017-09-24T02:30', '2017-09-23T14:00', 'in the gap'],
    ['Pacific/Auckland', '2017-04-02T02:30', '2017-04-01T13:30', 'shown twice: the first'],
    ['Pacific/Auckland', '2017-04-02T03:00', '2017-04-01T15:00', 'after the fold'],
    ['Europe/London', '2017-03-26T01:30', '2017-03-26T01:00', 'in the gap'],
    ['Europe/London', '2017-10-29T01:30', '2017-10-29T00:30', 'shown twice: the first'],
    ['Europe/London', '2017-10-29T02:00', '2017-10-29T02:00', 'after the fold'],
    ['America/Sao_Paulo', '2017-10-15T00:00', '2017-10-15T03:00', 'a midnight that was not shown'],
    ['America/Havana', '2017-11-05T00:00', '2017-11-05T04:00', 'a midnight shown twice: the first'],
    ['Asia/Singapore', '1981-12-31T22:00', '1981-12-31T14:30', 'hours before the zone moved for good'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00', 'a day that was left out'],
  ];
  test.each(known)('%s %s is %s: %s', (timeZone, local, at) => {
    expect(fromLocal(timeZone, utc(local))).toBe(utc(at));
  });

  const ends: [zone: string | undefined, local: string, instant: string, why: string][] = [
    ['America/New_York', '2017-04-06T09:00', '2017-04-06T13:00', 'summer'],
    ['America/New_York', '2017-03-12T02:30', '2017-03-12T07:00', 'in the gap: the jump'],
    ['America/New_York', '2017-11-05T01:00', '2017-11-05T05:00', 'where clocks were put back to: the first'],
    ['America/New_York', '2017-11-05T01:30', '2017-11-05T06:30', 'shown twice: the second'],
    ['America/New_York', '2017-11-05T02:00', '2017-11-05T07:00', 'after the fold'],
    ['America/Havana', '2017-11-05T00:00', '2017-11-05T04:00', 'put back to midnight: the first'],
    ['America/St_Johns', '2010-11-07T00:00', '2010-11-07T03:30', 'put back before midnight: the second'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00', 'a day that was left out'],
    ['UTC', '2017-04-06T09:00', '2017-04-06T09:00', 'no change'],
    [undefined, '2017-04-06T09:00', '2017-04-06T09:00', 'no zone'],
  ];
  test.each(ends)('%s shows %s or later from %s on: %s', (timeZone, local, at) => {
    expect(untilLocal(timeZone, utc(local))).toBe(utc(at));
  });

  it('show a time or later from its end on, and an earlier one just before', () => {
    const more = fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(zone, instant, more, (timeZone, local, ahead) => {
        const end = untilLocal(timeZone, local);
        expect(toLocal(timeZone, end + ahead)).toBeGreaterThanOrEqual(local);
        expect(toLocal(timeZone, end - 1)).toBeLessThan(local);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('show the time that was asked for, except in a gap', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, local) => {
        const at = fromLocal(timeZone, local);
        if (toLocal(timeZone, at) === local) return;
        // Otherwise the clock jumped over the time at this very instant.
        expect(toLocal(timeZone, at)).toBeGreaterThan(local);
        expect(toLocal(timeZone, at - 1)).toBeLessThan(local);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('give back the instant they were read from, or the first that showed the same', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const first = fromLocal(timeZone, toLocal(timeZone, at));
        expect(first).toBeLessThanOrEqual(at);
        expect(toLocal(timeZone, first)).toBe(toLocal(timeZone, at));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('never run backwards', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 0, max: 72 }), (timeZone, local, quarters) => {
        const later = fromLocal(timeZone, local + quarters * 900_000);
        expect(later).toBeGreaterThanOrEqual(fromLocal(timeZone, local));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('names of zones', () => {
  test.each(['America/New_York', 'Europe/Berlin', 'UTC', 'Etc/GMT+5', 'america/new_york'])(
    '%s is one',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
      expect(isTimeZone(name)).toBe(true);
    },
  );
  test.each([...['Mars/Olympus', '+02:00', '-0500', '', ' UTC', 'New York'], 5, null, undefined, {}])(
    '%j is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

/** The offset in words of Intl ("GMT-04:56:02"), another of its features than the one in use. */
function statedOffset(timeZone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const stated = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = 0, minutes = 0, seconds = 0] =
    /^GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(stated) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + 0;
}
