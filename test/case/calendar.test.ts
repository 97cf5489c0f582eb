import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CivilTime,
  civilFromDays,
  civilFromInstant,
  DAY_MS,
  daysFromCivil,
  daysInMonth,
  instantFromCivil,
  isLeapYear,
  MAX_YEAR,
} from '../../src/case/calendar.js';

const SEED = 20170406;

const year = fc.integer({ min: -10_000_000, max: 10_000_000 });
const month = fc.integer({ min: 1, max: 12 });
const civilDay = fc
  .tuple(year, month)
  .chain(([y, m]) =>
    fc.tuple(fc.constant(y), fc.constant(m), fc.integer({ min: 1, max: daysInMonth(y, m) })),
  );

describe('days and calendar days', () => {
  // Worked out by hand; the last two from the 400-year cycle of 146,097 days.
  const known: [year: number, month: number, day: number, days: number][] = [
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 3, 1, 59],
    [1972, 2, 29, 789],
    [2000, 3, 1, 11_017],
    [2017, 4, 6, 17_262],
    [1, 1, 1, -719_162],
    [0, 12, 31, -719_163],
    [0, 3, 1, -719_468],
    [0, 2, 29, -719_469],
    [2370, 1, 1, 146_097],
    [-30, 1, 1, -730_485],
  ];
  test.each(known)('%i-%i-%i is day %i', (y, m, d, days) => {
    expect(daysFromCivil(y, m, d)).toBe(days);
    expect(civilFromDays(days)).toEqual({ year: y, month: m, day: d });
  });

  it('agree with each other over ten million years either way', () => {
    fc.assert(
      fc.property(civilDay, ([y, m, d]) => {
        expect(civilFromDays(daysFromCivil(y, m, d))).toEqual({ year: y, month: m, day: d });
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('follow on each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_652_425_000, max: 3_652_425_000 }), (days) => {
        const [today, tomorrow] = [civilFromDays(days), civilFromDays(days + 1)];
        const isLast = today.day === daysInMonth(today.year, today.month);
        const next = isLast
          ? { year: today.year + (today.month === 12 ? 1 : 0), month: (today.month % 12) + 1, day: 1 }
          : { ...today, day: today.day + 1 };
        expect(tomorrow).toEqual(next);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('agree with Date where it reaches', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(civilFromInstant(date.getTime())).toEqual(fieldsOf(date));
        expect(instantFromCivil(fieldsOf(date))).toBe(date.getTime());
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('count on beyond the end of a month or year', () => {
    expect(daysFromCivil(2017, 13, 1)).toBe(daysFromCivil(2018, 1, 1));
    expect(daysFromCivil(2017, 0, 1)).toBe(daysFromCivil(2016, 12, 1));
    expect(daysFromCivil(2017, -11, 1)).toBe(daysFromCivil(2016, 1, 1));
    expect(daysFromCivil(2016, 3, 0)).toBe(daysFromCivil(2016, 2, 29));
  });

  test.each([MAX_YEAR, -MAX_YEAR])('are exact in the year %i', (y) => {
    const first = daysFromCivil(y, 1, 1);
    expect(daysFromCivil(y + 1, 1, 1) - first).toBe(isLeapYear(y) ? 366 : 365);
    expect(civilFromDays(first)).toEqual({ year: y, month: 1, day: 1 });
    expect(civilFromDays(first + 31)).toEqual({ year: y, month: 2, day: 1 });
  });
});

describe('instants', () => {
  it('take what is left out as the least it can be', () => {
    expect(instantFromCivil({ year: 2017 })).toBe(Date.UTC(2017, 0, 1));
    expect(instantFromCivil({ year: 2017, month: 4, day: 6, hour: 9, minute: 30 })).toBe(
      Date.UTC(2017, 3, 6, 9, 30),
    );
    expect(instantFromCivil({ year: 2017, second: 1, millisecond: 2 })).toBe(Date.UTC(2017, 0, 1) + 1002);
  });

  it('have no limits of a Date', () => {
    const instant = instantFromCivil({ year: 280_000, month: 7, day: 14, hour: 23, minute: 59, second: 58 });
    expect(Number.isNaN(new Date(instant).getTime())).toBe(true);
    expect(civilFromInstant(instant)).toMatchObject({
      year: 280_000,
      month: 7,
      day: 14,
      hour: 23,
      second: 58,
    });
  });

  it('before 1970 keep their time of day', () => {
    expect(civilFromInstant(-1)).toEqual({
      ...{ year: 1969, month: 12, day: 31 },
      ...{ hour: 23, minute: 59, second: 59, millisecond: 999 },
    });
    expect(civilFromInstant(-DAY_MS)).toMatchObject({ day: 31, hour: 0, millisecond: 0 });
  });
});

describe('leap years', () => {
  const known: [year: number, isLeap: boolean][] = [
    ...([2000, 2016, 1600, 0, -4, -400] as const).map((y): [number, boolean] => [y, true]),
    ...([1900, 2017, 2100, 1, -1, -100] as const).map((y): [number, boolean] => [y, false]),
  ];
  test.each(known)('%i: %s', (y, isLeap) => {
    expect(isLeapYear(y)).toBe(isLeap);
    expect(daysInMonth(y, 2)).toBe(isLeap ? 29 : 28);
  });

  it('leave the other months alone', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2017, i + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

function fieldsOf(date: Date): CivilTime {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
