import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParts } from '../../src/case/read-date.js';
import { findSilences } from '../../src/layout/silences.js';
import { datedIndex, dateText, farDate, readIndex, someIndex } from './figures.js';

const DAY = 86_400_000;

/** Days from the last event to the next, as a reader counts them. */
const daysOf = (dates: readonly string[]): number[] =>
  findSilences(datedIndex(dates)).map(({ since, to }) => Math.round((to - since) / DAY));

const days = (month: string, ...of: readonly number[]): string[] =>
  of.map((day) => `2017-${month}-${String(day).padStart(2, '0')}`);

describe('which silences are folded', () => {
  test('the first case: the 23 days from the summons to its withdrawal, and nothing else', () => {
    const silences = findSilences(readIndex('twitter-v-dhs'));
    expect(silences.map(({ since, to }) => Math.round((to - since) / DAY))).toEqual([23]);
  });

  test('the case of long silences: its two', () => {
    expect(findSilences(readIndex('cases/long-silence'))).toHaveLength(2);
  });

  test.each<[string, readonly string[], readonly number[]]>([
    ['no event', [], []],
    ['one event', ['2017-04-06'], []],
    ['two events', ['2017-04-06', '2018-04-06'], []],
    ['twice the same day', ['2017-04-06', '2017-04-06'], []],
    ['every day', days('04', 1, 2, 3, 4, 5, 6), []],
    ['every five days', days('04', 1, 6, 11, 16, 21, 26), []],
    ['nearly even', days('04', 1, 4, 10, 13, 20, 22), []],
    ['one gap', [...days('01', 2, 3, 4), ...days('12', 2, 3, 4)], [332]],
    [
      'every month, but twice in two days',
      ['2017-01-03', '2017-02-03', '2017-02-04', '2017-03-04', '2017-04-03'],
      [],
    ],
    [
      'silences of different lengths',
      [...days('01', 2, 3), ...days('02', 20, 21), '2019-01-01', '2019-01-02'],
      [48, 679],
    ],
    [
      'bursts',
      [...days('01', 2, 3), ...days('05', 2, 3), ...days('09', 2, 3), ...days('12', 2, 3)],
      [119, 122, 90],
    ],
    ['a gap that an event spans', ['2017-01-02', '2017-01-03', '2017-01-03/2017-12-04', '2017-12-05'], [335]],
    ['a gap in which only a month is known', [...days('01', 2, 3), '2017', ...days('12', 2, 3)], []],
    ['a gap before an open end', [...days('01', 2, 3, 4), '2017-01-04/..'], []],
    ['undated events only', ['', ''], []],
  ])('%s', (_, dates, expected) => {
    expect(daysOf(dates)).toEqual(expected);
  });

  test('any number of even steps folds nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 400 }), (count, step) => {
        const dates = Array.from({ length: count }, (_, i) =>
          new Date(Date.UTC(2000, 0, 1 + i * step)).toISOString().slice(0, 10),
        );
        expect(daysOf(dates)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([2, 3, 4, 5, 10, 24])('%d bursts fold every gap between them', (bursts) => {
    const dates = Array.from({ length: bursts }, (_, i) => [`${2000 + i}-03-01`, `${2000 + i}-03-02`]).flat();
    expect(daysOf(dates)).toHaveLength(bursts - 1);
  });

  test('a busy week: no few hours at which a fold would take more room than they do', () => {
    const minutes = Array.from({ length: 200 }, (_, i) => (i * i * 7919) % 10_080).sort((a, b) => a - b);
    const dates = minutes.map((at) => new Date(Date.UTC(2024, 4, 4, 0, at)).toISOString().slice(0, 16));
    const [first = 0, ...rest] = minutes;
    const longest = Math.max(...rest.map((at, i) => at - (rest[i - 1] ?? first)));
    expect(longest, 'far longer than the mean of 50').toBeGreaterThan(200);
    expect(findSilences(datedIndex(dates))).toEqual([]);
  });

  test('more gaps than can be shown are not folded at all', () => {
    const dates = Array.from({ length: 40 }, (_, i) => [`${2000 + i}-03-01`, `${2000 + i}-03-02`]).flat();
    expect(daysOf(dates)).toEqual([]);
  });
});

/** An open end has its place where the known one is. */
function isWithin(earliest: number, latest: number, { from, to }: { from: number; to: number }): boolean {
  const first = Number.isFinite(earliest) ? earliest : latest;
  const last = Number.isFinite(latest) ? latest : earliest;
  return first < to && last > from;
}

describe('laws', () => {
  const some = someIndex(40, fc.oneof({ weight: 9, arbitrary: dateText }, { weight: 1, arbitrary: farDate }));

  test('no event lies in a silence', () => {
    fc.assert(
      fc.property(some, (index) => {
        const silences = findSilences(index);
        const stays = index.events.slice(0, index.datedCount).flatMap(({ event, earliest, latest }) => {
          const date = event.when?.date;
          const parts = date?.kind === 'interval' ? readParts(date) : undefined;
          // Of what lasted, only the ends must be seen: between them it is a bar.
          const ends = parts?.kind === 'interval' ? [parts.start, parts.end] : [{ earliest, latest }];
          return ends.filter((end) => typeof end !== 'string');
        });
        for (const { from, to } of silences)
          expect(stays.filter(({ earliest, latest }) => isWithin(earliest, latest, { from, to }))).toEqual(
            [],
          );
      }),
      { numRuns: 200 },
    );
  });

  test('one begins where all before it has ended, and counts from the last that began of what ended there', () => {
    fc.assert(
      fc.property(some, (index) => {
        const stays = index.events.slice(0, index.datedCount).flatMap(({ event, earliest, latest }) => {
          const date = event.when?.date;
          const parts = date?.kind === 'interval' ? readParts(date) : undefined;
          const ends = parts?.kind === 'interval' ? [parts.start, parts.end] : [{ earliest, latest }];
          return ends.filter((end) => typeof end !== 'string');
        });
        const known = stays.map((stay) => ({
          from: Number.isFinite(stay.earliest) ? stay.earliest : stay.latest,
          to: Number.isFinite(stay.latest) ? stay.latest : stay.earliest,
        }));
        for (const silence of findSilences(index)) {
          const before = known.filter(({ from }) => from < silence.to);
          const end = Math.max(...before.map(({ to }) => to));
          const last = before.filter(({ to }) => to === end).map(({ from }) => from);
          expect(silence.from).toBe(end + 1);
          expect(silence.since).toBe(Math.max(...last));
          expect(known.map(({ from }) => from)).toContain(silence.to);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('silences are in order and apart, and count from an event', () => {
    fc.assert(
      fc.property(some, (index) => {
        const silences = findSilences(index);
        const edges = silences.flatMap(({ from, to }) => [from, to]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(silences.filter(({ from, to, since }) => !(from < to && since <= from))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
