/** How relationships stand at a moment, and how that is said. */
import { describe, expect, test } from 'vitest';
import { termOf } from '../../../src/case/in-force.js';
import { momentOf } from '../../../src/case/steps.js';
import { makeMoments } from '../../../src/layout/moments.js';
import {
  describeMoment,
  describeStandings,
  relationName,
  sayChanges,
  termsOf,
} from '../../../src/marks/parties/standing.js';
import { firstCase, indexOf } from '../../state/cases.js';
import { described } from './parties.js';

const day = (text: string) => ({ from: Date.parse(text), to: Date.parse(text) + 86_399_999 });

const dated = indexOf({
  events: [
    { id: 'filed', title: 'Filed', when: '2017-04-06' },
    { id: 'dropped', title: 'Dropped', when: '2017-04-07' },
  ],
  parties: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  relationships: [
    { id: 'suit', from: 'a', to: 'b', verb: 'sues', begins: { at: 'filed' }, ends: { at: 'dropped' } },
    { id: 'loan', from: 'b', to: 'a', verb: 'lends to', when: '2017-04/2018' },
    { id: 'tie', from: 'b', to: 'a' },
  ],
});

function at(index: typeof dated, text: string | undefined) {
  const { telling, relations } = described(index);
  const all = [...relations.stated, ...relations.memberships];
  const moments = makeMoments(
    index,
    all.map((one) => termOf(one, index)),
    [],
  );
  const moment = describeMoment(text === undefined ? undefined : day(text), moments, telling);
  const standings = describeStandings(moment, termsOf(index));
  const name = (id: string): string => relationName(index.relationshipById.get(id)!, standings, telling);
  return {
    name,
    of: (id: string) => standings.of(index.relationshipById.get(id)!),
    changes: sayChanges(standings, all, telling),
  };
}

describe('a relationship with two dates', () => {
  test.each([
    ['2017-04-05', 'not yet', 'not yet in force on April 5, 2017'],
    ['2017-04-06', 'begins', 'in force on April 6, 2017, when it begins'],
    ['2017-04-07', 'ends', 'in force on April 7, 2017, when it ends'],
    ['2017-04-08', 'over', 'no longer in force on April 8, 2017'],
  ] as const)('on %s: %s', (moment, standing, said) => {
    expect(at(dated, moment).of('suit')).toBe(standing);
    expect(at(dated, moment).name('suit')).toBe(`A sues B, from April 6 to 7, 2017; ${said}`);
  });

  test('without a moment its dates alone are said', () => {
    expect(at(dated, undefined).name('suit')).toBe('A sues B, from April 6 to 7, 2017');
    expect(at(dated, undefined).changes).toEqual([]);
  });
});

test('an interval as a whole, and no date at all', () => {
  expect(at(dated, '2017-04-05').name('loan')).toBe(
    'B lends to A, from April 2017 to 2018; may have been in force on April 5, 2017',
  );
  expect(at(dated, '2017-04-05').name('tie')).toBe('B is linked with A; in force on April 5, 2017');
});

test('what had begun by some event may have begun before it, and has by then', () => {
  expect(at(firstCase, '2017-03-13T04:00Z').of('aclu-represents-user')).toBe('may have begun');
  expect(at(firstCase, '2017-04-06T04:00Z').of('aclu-represents-user')).toBe('in force');
});

describe('the first case: no source states the day on which the suit ended', () => {
  test.each([
    ['2017-04-05', 'not yet'],
    ['2017-04-06', 'begins'],
    ['2017-04-07', 'may have ended'],
    ['2017-04-08', 'may have ended'],
  ])('on %s: %s', (moment, standing) => {
    expect(at(firstCase, `${moment}T04:00Z`).of('twitter-sues-dhs')).toBe(standing);
  });

  test('what begins and ends is said in a sentence each', () => {
    expect(at(firstCase, '2017-04-06T04:00Z').changes).toEqual([
      'Begins: Twitter sues Department of Homeland Security and 3 more',
      'May have ended: U.S. Customs and Border Protection demands records from Twitter',
    ]);
  });
});

test('the moment of what happened nobody knows when after a day is said as a stretch', () => {
  const { telling, relations } = described(firstCase);
  const terms = relations.stated.map((one) => termOf(one, firstCase));
  const withdrawn = momentOf(firstCase.eventById.get('summons-withdrawn')!, firstCase);
  const moment = describeMoment(withdrawn, makeMoments(firstCase, terms, []), telling);
  expect(moment?.said).toBe('April 6 to 7, 2017');
});
