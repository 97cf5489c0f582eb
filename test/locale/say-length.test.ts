/** How long things took, and the words at the ticks of an axis. */
import { describe, expect, it } from 'vitest';
import { instantFromCivil } from '../../src/case/calendar.js';
import type { Precision } from '../../src/case/date.js';
import { sayDuration, sayTick, speechFor, type TickContext, type TickUnit } from '../../src/locale/index.js';

const en = speechFor('en');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const YEAR = 365.2425 * DAY;

describe('sayDuration', () => {
  it.each<[number, Precision | undefined, string]>([
    [0, undefined, 'less than 1 minute'],
    [MINUTE, undefined, '1 minute'],
    [59 * MINUTE, undefined, '59 minutes'],
    [150 * MINUTE, undefined, '2 hours, 30 minutes'],
    [120 * MINUTE, 'second', '2 hours'],
    [40_000, 'second', '40 seconds'],
    [DAY - MINUTE, undefined, '23 hours, 59 minutes'],
    [23 * DAY - 3_600_000, 'day', '23 days'],
    [0.2 * DAY, 'day', 'less than 1 day'],
    [60 * DAY, 'day', '60 days'],
    [61 * DAY, 'day', '2 months'],
    [23 * DAY, 'month', '1 month'],
    [10 * DAY, 'month', 'less than 1 month'],
    [2 * YEAR, 'day', '24 months'],
    [2.5 * YEAR, 'day', '2 years, 6 months'],
    [3 * YEAR, 'day', '3 years'],
    [12.4 * YEAR, 'day', '12 years'],
    [2.6 * YEAR, 'year', '3 years'],
    [0.3 * YEAR, 'decade', 'less than 1 year'],
    [2e6 * YEAR, 'year', '2,000,000 years'],
    [Number.POSITIVE_INFINITY, 'day', 'length not known'],
  ])('%d ms to the %s: %s', (length, finest, words) => {
    expect(sayDuration(1000, 1000 + length, en, finest)).toBe(words);
    expect(sayDuration(1000 + length, 1000, en, finest)).toBe(words);
  });

  it('counts in the language asked for', () => {
    expect(sayDuration(0, 23 * DAY, speechFor('fr'), 'day')).toMatch(/^23\sjours$/);
  });
});

describe('sayTick', () => {
  const at = (iso: string): number => Date.parse(`${iso}Z`);
  it.each<[number, TickUnit, TickContext, string]>([
    [at('2017-04-14T00:00'), 'day', 'plain', '14'],
    [at('2017-04-06T00:00'), 'day', 'new-parent', 'Apr 6'],
    [at('2018-01-01T00:00'), 'day', 'new-parent', 'Jan 1, 2018'],
    [at('2017-03-13T00:00'), 'day', 'first', 'Mar 13, 2017'],
    [at('2017-04-03T00:00'), 'week', 'new-parent', 'Apr 3'],
    [at('2017-02-01T00:00'), 'month', 'plain', 'Feb'],
    [at('2017-01-01T00:00'), 'month', 'new-parent', 'Jan 2017'],
    [at('2017-04-01T00:00'), 'quarter', 'first', 'Apr 2017'],
    [at('2017-01-01T00:00'), 'year', 'plain', '2017'],
    [Date.UTC(-43, 0, 1), 'year', 'first', '44 BCE'],
    [at('2017-03-13T11:00'), 'hour', 'plain', '11 a.m.'],
    [at('2017-03-14T00:00'), 'hour', 'new-parent', 'Mar 14'],
    [at('2017-03-14T03:00'), 'hour', 'new-parent', 'Mar 14, 3 a.m.'],
    [at('2017-03-13T11:00'), 'hour', 'first', 'Mar 13, 2017, 11 a.m.'],
    [at('2017-03-13T00:00'), 'hour', 'first', 'Mar 13, 2017'],
    [at('-017000-01-01T00:00'), 'day', 'first', '17,001 BCE'],
    [at('2018-01-01T00:00'), 'hour', 'new-parent', 'Jan 1, 2018'],
    [at('2017-03-13T11:45'), 'minute', 'plain', '11:45 a.m.'],
    [at('2017-03-13T11:45:30'), 'second', 'plain', '11:45:30 a.m.'],
    [instantFromCivil({ year: 170_000_002 }), 'year', 'plain', '170,000,002'],
    [instantFromCivil({ year: -169_999_999 }), 'year', 'plain', '170,000,000 BCE'],
  ])('%d as %s, %s: %s', (local, unit, context, words) => {
    expect(sayTick(local, unit, context, en)).toBe(words);
  });

  it('follows the language', () => {
    const noon = at('2017-03-13T12:00');
    expect(sayTick(noon, 'hour', 'plain', speechFor('de'))).toBe('12 Uhr');
    expect(sayTick(noon, 'hour', 'plain', speechFor('ru'))).toBe('12:00');
    expect(sayTick(noon, 'day', 'plain', speechFor('ja'))).toBe('13日');
    expect(sayTick(noon, 'month', 'plain', speechFor('fr'))).toBe('mars');
  });
});
