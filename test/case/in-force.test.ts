import { describe, expect, test } from 'vitest';
import { type InForce, standingIn, termOf } from '../../src/case/in-force.js';
import { indexOf } from '../state/cases.js';

const DAY = 86_400_000;
const day = (date: string) => ({ from: Date.parse(date), to: Date.parse(date) + DAY - 1 });

/** How a relationship with these fields stands on the day; the events are of March 14, April 6 and April 7. */
function on(date: string, fields: object): InForce {
  const index = indexOf({
    events: [
      { id: 'summons', title: 'Summons', when: '2017-03-14' },
      { id: 'suit', title: 'Suit', when: '2017-04-06' },
      { id: 'end', title: 'End', when: '2017-04-07' },
      { id: 'undated', title: 'Undated' },
    ],
    parties: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    relationships: [{ id: 'r', from: 'a', to: 'b', ...fields }],
  });
  return standingIn(termOf(index.relationshipById.get('r')!, index), day(date));
}

const SUIT = { begins: { at: 'suit' }, ends: { at: 'end' } };

describe('how a relationship stands on a day', () => {
  test.each<[string, object, string, InForce]>([
    ['before it began', SUIT, '2017-04-05', 'not yet'],
    ['as it begins', SUIT, '2017-04-06', 'begins'],
    ['as it ends', SUIT, '2017-04-07', 'ends'],
    ['when it is over', SUIT, '2017-04-08', 'over'],
    ['between the two', { begins: { at: 'summons' }, ends: { at: 'end' } }, '2017-04-01', 'in force'],
    ['without dates', {}, '2017-04-01', 'in force'],
    ['tied to an event without a date', { begins: { at: 'undated' } }, '2017-04-01', 'begins'],
    ['tied to an event that is not there', { begins: { at: 'nowhere' } }, '2017-04-01', 'in force'],
    ['that had begun by a day', { begins: { by: 'suit' } }, '2017-04-07', 'in force'],
    ['that may have begun', { begins: { by: 'suit' } }, '2017-04-01', 'begins'],
    ['that began after a day', { begins: { after: 'suit' } }, '2017-04-05', 'not yet'],
    ['of one date', { when: '2017-04' }, '2017-04-15', 'in force'],
    ['after its one date', { when: '2017-04' }, '2017-05-01', 'over'],
    ['of an interval', { when: '2017-03/2017-05' }, '2017-04-01', 'in force'],
    ['in the month in which it began', { when: '2017-03/2017-05' }, '2017-03-20', 'begins'],
    ['in the month in which it ended', { when: '2017-03/2017-05' }, '2017-05-20', 'ends'],
    ['of an open interval', { when: '2017-03-01/..' }, '2030-01-01', 'in force'],
    ['whose end is not known', { when: '2017-03-01/' }, '2030-01-01', 'ends'],
    [
      'whose own end goes before that of the whole',
      { when: '2017/2018', ends: '2017-03' },
      '2017-06-01',
      'over',
    ],
  ])('%s', (_, fields, date, standing) => {
    expect(on(date, fields)).toBe(standing);
  });
});
