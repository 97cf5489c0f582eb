/** Dates in English, for each way in which a file may write them. */
import { describe, expect, it } from 'vitest';
import { sayDate, speechFor } from '../../src/locale/index.js';
import { dateOf, said } from './dates.js';

type Row = readonly [edtf: string, long: string, short: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'years, months and days': [
    ['2017-04-06', 'April 6, 2017', 'Apr 6, 2017'],
    ['2017-04', 'April 2017', 'Apr 2017'],
    ['2017', '2017', '2017'],
    ['1582-10-10', 'October 10, 1582', 'Oct 10, 1582'],
    ['0999', '999', '999'],
    ['0033-04-03', 'April 3, 33 CE', 'Apr 3, 33 CE'],
  ],
  'the common era and before': [
    ['0001', '1 CE', '1 CE'],
    ['0000', '1 BCE', '1 BCE'],
    ['-0001', '2 BCE', '2 BCE'],
    ['-0043-03-15', 'March 15, 44 BCE', 'Mar 15, 44 BCE'],
    ['-0043-03', 'March 44 BCE', 'Mar 44 BCE'],
    ['-0043-03-15/-0030-08-01', 'March 15, 44 BCE to August 1, 31 BCE', 'Mar 15, 44 BCE – Aug 1, 31 BCE'],
  ],
  'years of more digits': [
    ['Y12017', '12,017', '12,017'],
    ['Y170000002', '170,000,002', '170,000,002'],
    ['Y-170000001', '170,000,002 BCE', '170,000,002 BCE'],
    ['Y17E8', '1,700,000,000', '1,700,000,000'],
    ['1950S2', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['Y171010000S3', 'between 171,000,000 and 171,999,999', 'between 171,000,000 and 171,999,999'],
  ],
  'unspecified digits': [
    ['201X', '2010s', '2010s'],
    ['190X', 'between 1900 and 1909', 'between 1900 and 1909'],
    ['19XX', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['2004-XX', '2004', '2004'],
    ['1985-04-XX', 'April 1985', 'Apr 1985'],
    ['1985-XX-XX', '1985', '1985'],
    ['156X-12-25', 'December 25, 1560s', 'Dec 25, 1560s'],
    ['15XX-12-25', 'December 25, between 1500 and 1599', 'Dec 25, between 1500 and 1599'],
    ['-004X', 'between 50 BCE and 41 BCE', 'between 50 BCE and 41 BCE'],
    ['1985-XX-15', '1985, day 15, month not stated', '1985, day 15, month not stated'],
    ['XXXX-12-25', 'December 25, year not stated', 'Dec 25, year not stated'],
    ['XXXX-12-XX', 'December, year not stated', 'Dec, year not stated'],
    ['XXXX', 'year not stated', 'year not stated'],
    ['1XXX-XX', 'between 1000 and 1999', 'between 1000 and 1999'],
    ['1XXX-12', 'December, between 1000 and 1999', 'Dec, between 1000 and 1999'],
    ['1984-1X', 'between October and December 1984', 'between Oct and Dec 1984'],
    ['2017-03-1X', 'between March 10 and 19, 2017', 'between Mar 10 and 19, 2017'],
  ],
  'doubt and nearness': [
    ['2017-03~', 'about March 2017', 'about Mar 2017'],
    ['2017-03?', 'March 2017 (uncertain)', 'Mar 2017?'],
    ['2017-03%', 'about March 2017 (uncertain)', 'about Mar 2017?'],
    ['201X~', 'about the 2010s', 'about the 2010s'],
    ['19XX~', 'between about 1900 and 1999', 'between about 1900 and 1999'],
    ['2004-06-11%', 'about June 11, 2004 (uncertain)', 'about Jun 11, 2004?'],
    ['2004-06~-11', 'about June 11, 2004', 'about Jun 11, 2004'],
    ['2004?-06-11', 'June 11, 2004 (year uncertain)', 'Jun 11, 2004 (year uncertain)'],
    ['2004-?06-11', 'June 11, 2004 (month uncertain)', 'Jun 11, 2004 (month uncertain)'],
    ['2004-06-~11', 'June 11, 2004 (day approximate)', 'Jun 11, 2004 (day approximate)'],
    [
      '2004-06-%11',
      'June 11, 2004 (day uncertain and approximate)',
      'Jun 11, 2004 (day uncertain and approximate)',
    ],
    ['2011-06~/2012-05', 'about June 2011 to May 2012', 'about Jun 2011 – May 2012'],
    ['2011-06~/2011-08~', 'about June to August 2011', 'about Jun – Aug 2011'],
  ],
  'seasons and stretches of a year': [
    ['2017-21', 'spring 2017', 'spring 2017'],
    ['2017-24', 'winter 2017', 'winter 2017'],
    ['2017-25', 'spring 2017 (Northern Hemisphere)', 'spring 2017 (Northern Hemisphere)'],
    ['2017-30', 'summer 2017 (Southern Hemisphere)', 'summer 2017 (Southern Hemisphere)'],
    ['2017-33', 'first quarter of 2017', 'first quarter of 2017'],
    ['2017-39', 'third four months of 2017', 'third four months of 2017'],
    ['2017-41', 'second half of 2017', 'second half of 2017'],
    ['-0043-21', 'spring 44 BCE', 'spring 44 BCE'],
    ['2017-21~', 'about spring 2017', 'about spring 2017'],
  ],
  intervals: [
    ['2017-03-14/2017-04-06', 'March 14 to April 6, 2017', 'Mar 14 – Apr 6, 2017'],
    ['2017-04-06/2017-04-07', 'April 6 to 7, 2017', 'Apr 6 – 7, 2017'],
    ['2016-12-30/2017-01-02', 'December 30, 2016 to January 2, 2017', 'Dec 30, 2016 – Jan 2, 2017'],
    ['2017-03/2017-04', 'March to April 2017', 'Mar – Apr 2017'],
    ['2015/2017', '2015 to 2017', '2015 – 2017'],
    ['2004-02-01/2005', 'February 1, 2004 to 2005', 'Feb 1, 2004 – 2005'],
    ['2017-04-06/..', 'since April 6, 2017', 'since Apr 6, 2017'],
    ['2017-04-06/', 'from April 6, 2017; end not known', 'from Apr 6, 2017; end not known'],
    ['201X/..', 'since the 2010s', 'since the 2010s'],
    ['../2017-04-06', 'until April 6, 2017', 'until Apr 6, 2017'],
    ['/2017-04-06', 'until April 6, 2017; start not known', 'until Apr 6, 2017; start not known'],
  ],
  'one of several': [
    ['[2017-04-06, 2017-04-07]', 'April 6 or 7, 2017', 'Apr 6 or 7, 2017'],
    ['[1667, 1668]', '1667 or 1668', '1667 or 1668'],
    ['[2017-04-06..]', 'on or after April 6, 2017', 'on or after Apr 6, 2017'],
    ['[..2017-04-06]', 'on or before April 6, 2017', 'on or before Apr 6, 2017'],
    ['[2016-12..]', 'in or after December 2016', 'in or after Dec 2016'],
    ['[1667..1670]', 'between 1667 and 1670', 'between 1667 and 1670'],
    ['[1667, 1669, 1672]', '1667, 1669, or 1672', '1667, 1669, or 1672'],
    ['[1661, 1663..1665]', '1661 or between 1663 and 1665', '1661 or between 1663 and 1665'],
    [
      '[1661,1663,1665,1667,1669,1671,1673]',
      'one of 7 dates from 1661 to 1673',
      'one of 7 dates from 1661 to 1673',
    ],
  ],
  'all of several': [
    ['{2017-04-06, 2017-04-07}', 'April 6 and 7, 2017', 'Apr 6 and 7, 2017'],
    ['{1960, 1961-12}', '1960 and December 1961', '1960 and Dec 1961'],
    ['{1667, 1669..1671}', '1667 and 1669 to 1671', '1667 and 1669 – 1671'],
    ['{2017-04-06..}', 'since April 6, 2017', 'since Apr 6, 2017'],
  ],
  'times of day': [
    ['2017-03-13T11:45', 'March 13, 2017, 11:45 a.m.', 'Mar 13, 2017, 11:45 a.m.'],
    ['2017-03-13T00:05:09', 'March 13, 2017, 12:05:09 a.m.', 'Mar 13, 2017, 12:05:09 a.m.'],
    ['2017-04-06T14:00-07:00', 'April 6, 2017, 2:00 p.m. UTC−7', 'Apr 6, 2017, 2:00 p.m. UTC−7'],
    ['2017-04-06T14:00+05:30', 'April 6, 2017, 2:00 p.m. UTC+5:30', 'Apr 6, 2017, 2:00 p.m. UTC+5:30'],
    [
      '2017-04-06T24:00',
      'April 6, 2017, midnight at the end of the day',
      'Apr 6, 2017, midnight at the end of the day',
    ],
    ['2017-04-06T23:30Z', 'April 6, 2017, 11:30 p.m. UTC', 'Apr 6, 2017, 11:30 p.m. UTC'],
    [
      '2017-04-06T09:00Z/2017-04-06T11:30Z',
      'April 6, 2017, 9:00 a.m. to 11:30 a.m. UTC',
      'Apr 6, 2017, 9:00 a.m. – 11:30 a.m. UTC',
    ],
  ],
};

describe.each(Object.entries(TABLES))('sayDate: %s', (_, rows) => {
  it.each(rows)('%s', (edtf, long, short) => {
    expect(said(edtf)).toBe(long);
    expect(said(edtf, 'short')).toBe(short);
  });
});

describe('sayDate: zones', () => {
  const deadline = dateOf('2017-03-13T11:45', 'America/New_York');

  it('names the zone that the time is meant in', () => {
    expect(sayDate(deadline, speechFor('en'), 'long')).toBe('March 13, 2017, 11:45 a.m. EDT');
    expect(said('2017-01-13T11:45', 'long', 'en', 'America/New_York')).toBe(
      'January 13, 2017, 11:45 a.m. EST',
    );
    expect(said('2017-04-06T14:00', 'long', 'en', 'America/Los_Angeles')).toBe(
      'April 6, 2017, 2:00 p.m. PDT',
    );
  });

  it('names the zone for an offset that is the zone’s, and the offset for another', () => {
    expect(said('2017-03-13T11:45-04:00', 'long', 'en', 'America/New_York')).toMatch(/ EDT$/);
    expect(said('2017-03-13T11:45-07:00', 'long', 'en', 'America/New_York')).toMatch(/ UTC−7$/);
  });

  it('names the zone beside every time of day', () => {
    const eastern = speechFor('en', 'America/New_York');
    expect(sayDate(deadline, eastern, 'short')).toBe('Mar 13, 2017, 11:45 a.m. EDT');
    expect(sayDate(deadline, eastern, 'long')).toMatch(/ EDT$/);
    expect(sayDate(deadline, speechFor('en', 'America/Los_Angeles'), 'short')).toMatch(/ EDT$/);
  });

  it.each([
    ['2017-11-05T00:59', 'November 5, 2017, 12:59 a.m. EDT'],
    ['2017-11-05T01:30', 'November 5, 2017, 1:30 a.m. EDT or EST'],
    ['2017-11-05T02:00', 'November 5, 2017, 2:00 a.m. EST'],
    ['2017-11-05T01:30-05:00', 'November 5, 2017, 1:30 a.m. EST'],
    ['2017-11-05T01:30~', 'about November 5, 2017, 1:30 a.m. EDT or EST'],
    ['2017-11-05T01:15/2017-11-05T01:30', 'November 5, 2017, 1:15 a.m. to 1:30 a.m. EDT or EST'],
    [
      '2017-11-05T00:30/2017-11-05T01:30',
      'November 5, 2017, 12:30 a.m. EDT to November 5, 2017, 1:30 a.m. EDT or EST',
    ],
    ['2017-03-12T02:30', 'March 12, 2017, 2:30 a.m. EST or EDT'],
    ['2017-03-12T02:30-05:00', 'March 12, 2017, 2:30 a.m. UTC−5'],
    ['2017-11-05', 'November 5, 2017'],
  ])('names both zones where the clocks were changed just then: %s', (text, words) => {
    expect(said(text, 'long', 'en', 'America/New_York')).toBe(words);
  });

  it('names both offsets where these zones have no short names', () => {
    expect(said('2017-10-29T02:30', 'long', 'en', 'Europe/Berlin')).toMatch(/ UTC\+2 or UTC\+1$/);
  });

  it('says an offset where the zone has no short name', () => {
    expect(said('2017-03-13T11:45', 'long', 'en', 'Asia/Tokyo')).toBe('March 13, 2017, 11:45 a.m. UTC+9');
  });
});
