/** Two tellings laid beside each other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/case/findings.js';
import { compareTellings, tellersOf } from '../../src/state/tellings.js';
import { anyCase, anyTold, firstCase } from './cases.js';

test('the two articles of the first case', () => {
  const told = { by: 'buzzfeed', beside: 'it-worked' };
  const { rows, counts } = compareTellings(firstCase.events, told)!;
  expect(rows.map(({ entry, standing }) => `${entry.event.id}: ${standing}`)).toEqual([
    'production-deadline: first only',
    'summons: first only',
    'lawsuit: differ',
    'account-tweets: both',
    'aclu-steps-in: first only',
    'aclu-praises-twitter: both',
    'summons-withdrawn: second only',
    'suit-withdrawn: second only',
    'victory-tweet: second only',
    'account-speaks-out: second only',
    'earlier-fights: second only',
  ]);
  expect(counts).toEqual({ both: 2, differ: 1, 'first only': 3, 'second only': 5 });
});

test('whoever tells of an event can be chosen', () => {
  expect(tellersOf(firstCase)).toEqual([
    'buzzfeed',
    'it-worked',
    'fortune',
    'complaint',
    'withdrawal-filings',
    'aclu-tweets',
  ]);
});

test('the rows are the events of either of the two, each once, and the counts are theirs', () => {
  fc.assert(
    fc.property(anyCase, anyTold, (index, told) => {
      const found = compareTellings(index.events, told);
      const { by, beside } = told;
      if (by === undefined || beside === undefined) {
        expect(found).toBeUndefined();
        return;
      }
      const either = index.events.filter((entry) => [by, beside].some((id) => sourcesOf(entry).includes(id)));
      expect(found!.rows.map(({ entry }) => entry)).toEqual(either);
      expect(Object.values(found!.counts).reduce((a, b) => a + b)).toBe(either.length);
    }),
  );
});
