/** When events happened, also where no date is stated; and the same for machines. */
import { describe, expect, it } from 'vitest';
import { indexCase, parseCase } from '../../src/case/index.js';
import { dateTimeAttribute, type Style, sayWhen, speechFor } from '../../src/locale/index.js';
import { dateOf } from './dates.js';

const parsed = parseCase({
  timeZone: 'America/New_York',
  events: [
    { id: 'suit', title: 'Twitter sues', when: '2017-04-06' },
    { id: 'summons', title: 'CBP faxes a summons', when: '2017-03-14' },
    { id: 'vague', title: 'The account tweets', when: '[2017-04-06..]' },
    { id: 'undated', title: 'Somebody speaks' },
    { id: 'before-all', title: 'Earlier fights', kind: 'background' },
    { id: 'spring', title: 'A call', when: { said: 'Later that spring' } },
    { id: 'with', title: 'A statement', when: { at: 'suit' } },
    { id: 'with-undated', title: 'Another statement', when: { at: 'undated' } },
    { id: 'after', title: 'Lawyers meet', when: { after: 'suit' } },
    { id: 'between', title: 'Lawyers talk', when: { after: 'summons', by: 'suit' } },
    { id: 'by', title: 'CBP withdraws', when: { by: 'vague' } },
    { id: 'after-vague', title: 'All is over', when: { after: 'vague' } },
    { id: 'by-dated', title: 'A draft', when: { by: 'suit' } },
    { id: 'lost', title: 'A tie to nothing', when: { after: 'nothing' } },
    { id: 'pacific', title: 'Filed', when: '2017-04-06T14:00', timeZone: 'America/Los_Angeles' },
  ],
});
const index = indexCase(parsed.case!);
const speech = speechFor('en', 'America/New_York');
const when = (id: string, style: Style): string => sayWhen(index.eventById.get(id)!, index, speech, style);

describe('sayWhen', () => {
  it.each([
    ['suit', 'April 6, 2017', 'Apr 6, 2017'],
    ['vague', 'on or after April 6, 2017', 'on or after Apr 6, 2017'],
    ['undated', 'Date not stated', 'Date not stated'],
    ['before-all', 'Date not stated', 'Date not stated'],
    ['spring', 'Later that spring', 'Later that spring'],
    ['with', 'at the time of “Twitter sues”, April 6, 2017', 'Apr 6, 2017'],
    ['with-undated', 'at the time of “Somebody speaks”; date not stated', 'Date not stated'],
    ['after', 'after “Twitter sues”; date not stated', 'Undated; after Apr 6, 2017'],
    [
      'between',
      'after “CBP faxes a summons”, by “Twitter sues”; date not stated',
      'Undated; after Mar 14, 2017',
    ],
    ['by', 'by “The account tweets”; date not stated', 'Earlier, date not stated'],
    ['after-vague', 'after “The account tweets”; date not stated', 'Later, date not stated'],
    ['by-dated', 'by “Twitter sues”; date not stated', 'Undated; by Apr 6, 2017'],
    ['lost', 'Date not stated', 'Date not stated'],
    ['pacific', 'April 6, 2017, 2:00 p.m. PDT', 'Apr 6, 2017, 2:00 p.m. PDT'],
  ])('%s', (id, long, short) => {
    expect(when(id, 'long')).toBe(long);
    expect(when(id, 'short')).toBe(short);
    expect(short.length).toBeLessThanOrEqual(32);
  });
});

describe('dateTimeAttribute', () => {
  it.each([
    ['2017', '2017'],
    ['2017-04', '2017-04'],
    ['2017-04-06', '2017-04-06'],
    ['0033-04-03', '0033-04-03'],
    ['Y12017', '12017'],
    ['1985-04-XX', '1985-04'],
    ['2017-04-06T14:00:05-07:00', '2017-04-06T14:00:05-07:00'],
    ['2017-04-06T14:00Z', '2017-04-06T14:00Z'],
    ['2017-04-06T24:00Z', '2017-04-06'],
    ['2017-03~', undefined],
    ['2017-21', undefined],
    ['201X', undefined],
    ['-0043-03-15', undefined],
    ['2017-04-06/..', undefined],
    ['[2017-04-06, 2017-04-07]', undefined],
  ])('%s is %s', (text, attribute) => {
    expect(dateTimeAttribute(dateOf(text))).toBe(attribute);
  });

  it('takes the offset from the zone in which a time is meant, and none where that is not known', () => {
    expect(dateTimeAttribute(dateOf('2017-03-13T11:45', 'America/New_York'))).toBe('2017-03-13T11:45-04:00');
    expect(dateTimeAttribute(dateOf('2017-03-13T11:45'))).toBe('2017-03-13T11:45');
  });

  it.each([
    ['2017-11-05T01:30', '2017-11-05T01:30'],
    ['2017-11-05T01:30-05:00', '2017-11-05T01:30-05:00'],
    ['2017-03-12T02:30', '2017-03-12T02:30'],
    ['2017-11-05T02:00', '2017-11-05T02:00-05:00'],
  ])('takes no offset where the clocks were changed just then: %s', (text, attribute) => {
    expect(dateTimeAttribute(dateOf(text, 'America/New_York'))).toBe(attribute);
  });
});
