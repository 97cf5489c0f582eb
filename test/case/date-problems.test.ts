/** What an editor is told about texts and values that are no dates. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDate } from '../../src/case/parse.js';
import { SEED } from './edtf-texts.js';

function hintFor(value: unknown): string {
  const { date, problem } = parseDate(value);
  if (date || !problem) throw new Error(`${String(value)} was read`);
  return problem.hint;
}

describe('a corrected text', () => {
  const known: [text: string, meant: string][] = [
    ['1985 ', '1985'],
    ['1985-4-12', '1985-04-12'],
    ['2017-4-6T9:05', '2017-04-06T09:05'],
    ['19850412', '1985-04-12'],
    ['04/06/2017', '2017-04-06'],
    ['13/04/1985', '1985-04-13'],
    ['4.6.2017', '2017-06-04'],
    ['2017/04/06', '2017-04-06'],
    ['1985/04', '1985-04'],
    ['2017-13-04', '2017-04-13'],
    ['April 1985', '1985-04'],
    ['Sept. 12, 1985', '1985-09-12'],
    ['12th of April 1985', '1985-04-12'],
    ['spring 1985', '1985-21'],
    ['about April 1985', '1985-04~'],
    ['c. 1985', '1985~'],
    ['1980s', '198X'],
    ['19', '19XX'],
    ['19th century', '18XX'],
    ['1985 BC', '-1984'],
    ['1 BCE', '0000'],
    ['-1', '-0001'],
    ['-0000', '0000'],
    ['12345', 'Y12345'],
    ['-170000', 'Y-170000'],
    ['Y2000', '2000'],
    ['y-17e7', 'Y-17E7'],
    ['198x', '198X'],
    ['199u', '199X'],
    ['1999-uu-uu', '1999-XX-XX'],
    ['1985-00-00', '1985'],
    ['1984~?', '1984%'],
    ['2004-06-(01)~', '2004-06-~01'],
    ['1985-04-12 23:20:30', '1985-04-12T23:20:30'],
    ['1985-04-12Z', '1985-04-12'],
    ['2017-04-06T09:00:00.000Z', '2017-04-06T09:00:00Z'],
    ['2017-04-06T11:45+0400', '2017-04-06T11:45+04:00'],
    ['unknown/2006', '/2006'],
    ['2004-01-01/open', '2004-01-01/..'],
    ['2017-04-06/now', '2017-04-06/..'],
    ['2017-03-13T09:00/11:45', '2017-03-13T09:00/2017-03-13T11:45'],
    ['2017-03-13/15', '2017-03-13/2017-03-15'],
    ['1985/86', '1985/1986'],
    ['1984–1986', '1984/1986'],
    ['2017-06-01 to 2017-07-02', '2017-06-01/2017-07-02'],
    ['2008/1964', '1964/2008'],
    ['April 2017/March 2017', '2017-03/2017-04'],
    ['2001-21/2003', '2001-03/2003'],
    ['2001/2001-24', '2001/2002-02'],
    ['2001-33/2001-41', '2001-01/2001-12'],
    ['[2001-21..2003]', '[2001-03..2003]'],
    ['1667,1668]', '[1667,1668]'],
    ['{1667,1668', '{1667,1668}'],
    ['[1667;1668]', '[1667,1668]'],
    ['[1985-04-01/1985-04-03]', '[1985-04-01..1985-04-03]'],
    ['[1670..1667]', '[1667..1670]'],
    ['{1650, 1670..1667}', '{1650, 1667..1670}'],
  ];
  test.each(known)('of %j is %s', (text, meant) => {
    expect(hintFor(text)).toMatch(/Did you mean `[^`]*`\?$/);
    expect(hintFor(text)).toContain(`\`${meant}\``);
    expect(parseDate(meant).date).toBeDefined();
  });
});

describe('a sentence', () => {
  const known: [text: string, sentence: string][] = [
    ['2017-02-30', 'There is no February 30 in 2017: February had 28 days.'],
    ['1985-02-29', 'There is no February 29 in 1985: February had 28 days.'],
    ['1985-04-31/..', 'There is no April 31 in 1985: April had 30 days.'],
    ['2001-42', 'There is no month 42: months run from 01 to 12.'],
    ['2004-02-3X', 'No day of the calendar fits 2004-02-3X.'],
    ['19XX-02-30', 'No day of the calendar fits 19XX-02-30.'],
    ['2001-21-03', 'The season 21 has no days.'],
    ['1985-04-12T23:60:00', 'There is no time 23:60:00'],
    ['1985-04-12T24:00:01', 'There is no time 24:00:01'],
    ['1985-04-12T12:00+24:00', 'There is no time 12:00+24:00'],
    ['2017-XX-04T11:00', 'A time needs a whole day before it.'],
    ['2017T11:00', 'A time needs a whole day before it.'],
    ['Y1E14', 'The year is beyond'],
    ['2001-21/2003', 'A season is no end of an interval: name its months.'],
    ['2008/1964', 'It ends before it begins.'],
    ['[]', 'A date is missing in the set.'],
    ['[1667,,1668]', 'A date is missing in the set.'],
    ['[..]', 'One end needs a date.'],
    ['[1667,..1668,1669]', 'A set is open before its first or after its last date only.'],
    ['[1667..,1668]', 'A set is open before its first or after its last date only.'],
    ['', 'No date is given'],
    ['..', 'No date is given'],
    ['/', 'No date is given'],
    ['04/06/2017', 'Write year-month-day in numbers (this was taken as month/day/year).'],
    ['unknown/2006', 'Write .. for an open end, nothing for an unknown one.'],
    ['198x', 'Write X for an unknown digit'],
    ['198504', 'Write Y before a year of more than four digits.'],
    ['1985 BC', '1 BC is the year 0000'],
    ['some day', 'Write YYYY'],
    ['T23:20:30', 'Write YYYY'],
    ['1950S', 'Write YYYY'],
    ['1985/1986/1987', 'Write YYYY'],
    ['Y00001', 'Write YYYY'],
    ['20?17', 'Write YYYY'],
    ['2017-04:06', 'Write YYYY'],
    ['2017:04', 'Write YYYY'],
    ['2017-04-06/..~', 'Write YYYY'],
    ['2017-04-06T09:00T10:00', 'Write YYYY'],
  ];
  test.each(known)('about %j: %s', (text, sentence) => {
    expect(hintFor(text)).toContain(sentence);
  });

  it('comes alone where the right date is not known', () => {
    expect(hintFor('2017-02-30')).not.toContain('Did you mean');
    expect(hintFor('some day')).not.toContain('Did you mean');
  });

  it('tells of every mistake', () => {
    expect(hintFor('1985-02-29/open')).toMatch(/February 29.*open end/);
    expect(hintFor('4/6/17 to 2017-02-30')).not.toContain('Did you mean');
  });
});

describe('whatever stands in the file', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const refuse = () => {
    throw new Error('touched');
  };
  const hostile = new Proxy({}, { get: refuse, getPrototypeOf: refuse, has: refuse, ownKeys: refuse });
  const values: [name: string, value: unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['NaN', Number.NaN],
    ['Infinity', Infinity],
    ['a bigint', 2017n],
    ['a symbol', Symbol('2017')],
    ['a function', () => '2017'],
    ['a list', ['2017']],
    ['an object', { text: '2017' }],
    ['a Date', new Date(0)],
    ['a String object', Object('2017')],
    ['a revoked proxy', proxy],
    ['a proxy that throws', hostile],
  ];
  test.each(values)('%s is no date', (_, value) => {
    const { date, problem } = parseDate(value);
    expect(date).toBeUndefined();
    expect(Object.is(problem?.value, value)).toBe(true);
    expect(problem?.hint).toBe('Write the date as text, in quotation marks.');
  });

  it('a number that looks like a year is mended', () => {
    expect(hintFor(2017)).toContain('Did you mean `"2017"`?');
    expect(hintFor(20170406)).not.toContain('Did you mean');
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789-XYTZSE?~%/.,[]{}: xu')), maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom('2017', '-', '04', 'X', '/', '..', '[', ']', ', ', '~', 'T', '09:00', 'Z'),
      maxLength: 12,
    }),
  );

  it('a text is a date or a problem, and nothing is thrown', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'Europe/London'), (given, timeZone) => {
        const { date, problem } = parseDate(given, { timeZone });
        expect([date, problem].filter((each) => each !== undefined)).toHaveLength(1);
        if (date) expect(date.earliest).toBeLessThanOrEqual(date.latest);
        else expect(problem).toMatchObject({ value: given, hint: expect.stringMatching(/[.?]$/) });
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('any value at all is a date or a problem', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (given) => {
        const { date, problem } = parseDate(given);
        expect(date !== undefined).toBe(problem === undefined);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('what is meant is always a date', () => {
    fc.assert(
      fc.property(text, (given) => {
        const meant = /Did you mean `(.*)`\?$/s.exec(parseDate(given).problem?.hint ?? '')?.[1];
        if (meant !== undefined) expect(parseDate(meant).date).toBeDefined();
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});

describe('a long text', () => {
  const pieces = [
    ...Array.from('[{/1X-T,.? –('),
    ...[
      '1985-04-12,',
      '1985,',
      'XXXX-02-29,',
      '1985-XX-XX/',
      'a ',
      '1 ',
      '1/',
      ' ;',
      '1e',
      'ca ',
      '12 of ',
      '..',
    ],
  ];
  const texts = pieces.flatMap((piece) =>
    ['', '[', '{', 'Y1E', '1985-04-12T'].flatMap((start) =>
      [100, 9_900, 50_000].map((length) => `${start}${piece.repeat(length / piece.length)}x]`),
    ),
  );
  test.each(texts.map((text) => [text.slice(0, 16), text.length, text] as const))(
    '%s… of %i characters is refused',
    (_, __, text) => {
      const { date, problem } = parseDate(text);
      expect(date).toBeUndefined();
      expect(problem?.hint.length).toBeLessThan(1000);
    },
  );

  it('says how long it may be', () => {
    expect(hintFor(`[${'1985,'.repeat(2000)}1985]`)).toBe('A date has at most 10000 characters.');
  });
});
