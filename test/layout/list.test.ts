import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseIndex } from '../../src/case/index-case.js';
import { makeAxis } from '../../src/layout/axis.js';
import { type ListItem, layoutList } from '../../src/layout/list.js';
import { datedIndex, indexOf, readIndex, someIndex } from './figures.js';

/** A page of the list of a case; all of it unless said otherwise. */
function listOf(index: CaseIndex, page = { start: 0, size: Number.POSITIVE_INFINITY }): readonly ListItem[] {
  const days = ({ from, to }: { from: number; to: number }): string =>
    `${Math.round((to - from) / 86_400_000)} days`;
  return layoutList({ ...index, bands: [], foldText: days }, makeAxis(index, 'folded'), page);
}

const silencesOf = (index: CaseIndex): [string, string][] =>
  listOf(index).flatMap(({ entry, silence }) => (silence === undefined ? [] : [[entry.event.id, silence]]));

describe('the list', () => {
  test('has every event once, in the order of reading', () => {
    fc.assert(
      fc.property(someIndex(60), (index) => {
        expect(listOf(index).map(({ entry }) => entry)).toEqual([...index.events]);
      }),
      { numRuns: 60 },
    );
  });

  test('says each silence at most once, and every one of a case of moments', () => {
    fc.assert(
      fc.property(
        someIndex(40, fc.constantFrom('2017-03-13', '2017-03-14', '2017-06', '2018', '2011-05-05')),
        (index) => {
          const said = silencesOf(index);
          const folds = makeAxis(index, 'folded')?.pieces.filter(({ kind }) => kind === 'fold') ?? [];
          expect(said).toHaveLength(folds.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('says the 23 days of the first case before the event that ended them', () => {
    const index = readIndex('twitter-v-dhs');
    const said = silencesOf(index);
    expect(said.map(([, silence]) => silence)).toEqual(['23 days']);
    const after = index.eventById.get(said[0]?.[0] ?? '');
    expect(new Date(after?.earliest ?? 0).toISOString().slice(0, 10)).toBe('2017-04-06');
  });

  test.each<[string, readonly string[], readonly [string, string][]]>([
    ['none', ['2017-01-02', '2017-01-03'], []],
    ['one', ['2017-01-02', '2017-01-03', '2017-12-02', '2017-12-03'], [['e2', '333 days']]],
    [
      'two',
      ['2015-01-02', '2015-01-03', '2016-01-02', '2016-01-03', '2017-01-02', '2017-01-03'],
      [
        ['e2', '364 days'],
        ['e4', '365 days'],
      ],
    ],
    [
      'before several of one day',
      ['2017-01-02', '2017-01-03', '2017-12-02', '2017-12-02'],
      [['e2', '333 days']],
    ],
  ])('silences: %s', (_, dates, expected) => {
    expect(silencesOf(datedIndex(dates))).toEqual(expected);
  });

  test('marks the first of those without a date, where others have one', () => {
    const first = (events: readonly Record<string, unknown>[]): string[] =>
      listOf(indexOf(events)).flatMap(({ entry, isFirstUndated }) => (isFirstUndated ? entry.event.id : []));
    expect(first([{ when: '2017' }, {}, {}])).toEqual(['e1']);
    expect(first([{}, { when: '2017' }])).toEqual(['e0']);
    expect(first([{}, {}])).toEqual([]);
    expect(first([{ when: '2017' }])).toEqual([]);
  });

  test('its pages are the whole list, cut', () => {
    fc.assert(
      fc.property(someIndex(50), fc.integer({ min: 1, max: 20 }), (index, size) => {
        const starts = Array.from(
          { length: Math.ceil(index.events.length / size) },
          (_, page) => page * size,
        );
        expect(starts.flatMap((start) => listOf(index, { start, size }))).toEqual([...listOf(index)]);
      }),
      { numRuns: 60 },
    );
  });
});
