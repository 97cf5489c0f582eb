/** The reader against the standard: its own examples, worked-out vectors, and another implementation. */
import { existsSync, readFileSync } from 'node:fs';
// @ts-expect-error: edtf has no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDate } from '../../src/case/parse.js';
import { readParts } from '../../src/case/read-date.js';
import { dateOf, dayOf, masked, plain, SEED, timed } from './edtf-texts.js';

/** From `../shared/data/edtf`, beside the project; not part of it. */
interface Vectors {
  readonly valid: readonly { s: string; min?: string; max?: string }[];
  readonly invalid: readonly { s: string; why: string }[];
}

describe('the examples of the standard', () => {
  type Example = [text: string, earliest: string, latest: string, precision: string];
  const level0: Example[] = [
    ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
    ['1985-04', '1985-04-01', '1985-04-30', 'month'],
    ['1985', '1985-01-01', '1985-12-31', 'year'],
    ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12', 'second'],
    ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12', 'second'],
    ['1985-04-12T23:20:30-04', '1985-04-13', '1985-04-13', 'second'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12', '1985-04-12', 'second'],
    ['1964/2008', '1964-01-01', '2008-12-31', 'year'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'month'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'day'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'month'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'year'],
    ['2005/2006-02', '2005-01-01', '2006-02-28', 'year'],
  ];
  const level1: Example[] = [
    ['Y20000', '+020000-01-01', '+020000-12-31', 'year'],
    ['Y-20000', '-020000-01-01', '-020000-12-31', 'year'],
    ['2001-21', '2001-03-01', '2001-05-31', 'season'],
    ['2001-22', '2001-06-01', '2001-08-31', 'season'],
    ['2001-23', '2001-09-01', '2001-11-30', 'season'],
    ['2001-24', '2001-12-01', '2002-02-28', 'season'],
    ['1984?', '1984-01-01', '1984-12-31', 'year'],
    ['2004-06~', '2004-06-01', '2004-06-30', 'month'],
    ['2004-06-11%', '2004-06-11', '2004-06-11', 'day'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
    ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
    ['1985-04-12/..', '1985-04-12', '..', 'day'],
    ['1985-04/..', '1985-04-01', '..', 'month'],
    ['1985/..', '1985-01-01', '..', 'year'],
    ['../1985-04-12', '..', '1985-04-12', 'day'],
    ['../1985', '..', '1985-12-31', 'year'],
    ['1985-04-12/', '1985-04-12', '..', 'day'],
    ['/1985-04', '..', '1985-04-30', 'month'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30', 'year'],
    ['1984/2004-06~', '1984-01-01', '2004-06-30', 'year'],
    ['1984?/2004%', '1984-01-01', '2004-12-31', 'year'],
    ['1984-06-02?/2004-08-08~', '1984-06-02', '2004-08-08', 'day'],
    ['-1985', '-1985-01-01', '-1985-12-31', 'year'],
  ];
  const level2: Example[] = [
    ['1950S2', '1900-01-01', '1999-12-31', 'century'],
    ['2001-29', '2001-09-01', '2001-11-30', 'season'],
    ['2001-30', '2001-12-01', '2002-02-28', 'season'],
    ['2001-31', '2001-03-01', '2001-05-31', 'season'],
    ['2001-32', '2001-06-01', '2001-08-31', 'season'],
    ['2001-33', '2001-01-01', '2001-03-31', 'season'],
    ['2001-34', '2001-04-01', '2001-06-30', 'season'],
    ['2001-36', '2001-10-01', '2001-12-31', 'season'],
    ['2001-37', '2001-01-01', '2001-04-30', 'season'],
    ['2001-38', '2001-05-01', '2001-08-31', 'season'],
    ['2001-39', '2001-09-01', '2001-12-31', 'season'],
    ['2001-40', '2001-01-01', '2001-06-30', 'season'],
    ['2001-41', '2001-07-01', '2001-12-31', 'season'],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'year'],
    ['[..1760-12-03]', '..', '1760-12-03', 'day'],
    ['[1760-12..]', '1760-12-01', '..', 'month'],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01', '..', 'month'],
    ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'year'],
    ['[..1984]', '..', '1984-12-31', 'year'],
    ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31', 'year'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'year'],
    ['{..1984}', '..', '1984-12-31', 'year'],
    ['2004-06-11%', '2004-06-11', '2004-06-11', 'day'],
    ['2004-06~-11', '2004-06-11', '2004-06-11', 'day'],
    ['2004?-06-11', '2004-06-11', '2004-06-11', 'day'],
    ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day'],
    ['2004-%06-11', '2004-06-11', '2004-06-11', 'day'],
    ['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
    ['15XX-12-25', '1500-12-25', '1599-12-25', 'century'],
    ['XXXX-12-XX', '0000-12-01', '9999-12-31', 'millennium'],
    ['1XXX-XX', '1000-01-01', '1999-12-31', 'millennium'],
    ['1XXX-12', '1000-12-01', '1999-12-31', 'millennium'],
    ['1984-1X', '1984-10-01', '1984-12-31', 'year'],
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'day'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'month'],
  ];
  test.each([...level0, ...level1, ...level2])('%s: %s to %s, %s', (text, earliest, latest, precision) => {
    const date = dateOf(text);
    expect([dayOf(date.earliest), dayOf(date.latest), date.precision]).toEqual([earliest, latest, precision]);
  });

  const longYears: [text: string, first: number, last: number, precision: string][] = [
    ['Y170000002', 170_000_002, 170_000_002, 'year'],
    ['Y-170000002', -170_000_002, -170_000_002, 'year'],
    ['Y17E7', 170_000_000, 170_000_000, 'year'],
    ['Y-17E7', -170_000_000, -170_000_000, 'year'],
    ['Y171010000S3', 171_000_000, 171_999_999, 'millennium'],
    ['Y3388E2S3', 338_000, 338_999, 'millennium'],
    ['-1950S2', -1999, -1900, 'century'],
    ['1950S3', 1950, 1959, 'decade'],
    ['1950S4', 1950, 1950, 'year'],
    ['0050S1', 50, 59, 'decade'],
  ];
  test.each(longYears)('%s: the years %i to %i, %s', (text, first, last, precision) => {
    const parts = readParts(dateOf(text));
    expect(parts).toMatchObject({ kind: 'moment', moment: { years: [first, last], precision } });
  });
});

const vectorsFile = new URL('../../../shared/data/edtf/edtf-vectors.json', import.meta.url);
const vectors: Vectors | undefined = existsSync(vectorsFile)
  ? JSON.parse(readFileSync(vectorsFile, 'utf8'))
  : undefined;

describe('the worked-out vectors', () => {
  if (!vectors) {
    test.skip('are not there: ../shared/data/edtf is missing beside the project', () => undefined);
    return;
  }
  test.each(vectors.valid)('$s is read', ({ s, min, max }) => {
    const { earliest, latest } = dateOf(s);
    expect(earliest).toBeLessThanOrEqual(latest);
    if (min) expect(dayOf(earliest)).toBe(min);
    if (max) expect(dayOf(latest)).toBe(max);
  });
  test.each(vectors.invalid)('$s is refused: $why', ({ s }) => {
    const { date, problem } = parseDate(s);
    expect(date).toBeUndefined();
    expect(problem?.value).toBe(s);
  });
});

describe('beside the npm package edtf', () => {
  const theirs = (text: string): string[] => {
    const { min, max } = edtf(text);
    // Unknown ends are null there.
    return [dayOf(min ?? -Infinity), dayOf(max ?? Infinity)];
  };
  const ours = (text: string): string[] => {
    const { earliest, latest } = dateOf(text);
    return [dayOf(earliest), dayOf(latest)];
  };

  /** There the start of the second must come after the start of the first. */
  const pairs = fc
    .tuple(plain, plain)
    .map(inOrder)
    .filter(([a = '', b = '']) => dateOf(a).earliest < dateOf(b).earliest);

  const kinds: [name: string, texts: fc.Arbitrary<string>][] = [
    ['plain dates', plain],
    ['unspecified digits', masked.filter((text) => !/^-(X|000X|.*-)/.test(text))],
    ['marks', fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''))],
    ['open and unknown ends', fc.tuple(plain, fc.constantFrom('/', '/..')).map((parts) => parts.join(''))],
    ['open and unknown starts', fc.tuple(fc.constantFrom('/', '../'), plain).map((parts) => parts.join(''))],
    ['intervals', pairs.map((pair) => pair.join('/'))],
    ['sets', fc.array(plain, { minLength: 1, maxLength: 4 }).map((list) => `[${inOrder(list).join(',')}]`)],
    ['lists', fc.array(plain, { minLength: 1, maxLength: 4 }).map((list) => `{${inOrder(list).join(',')}}`)],
  ];
  test.each(kinds)('%s mean the same', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('times mean the same, but are instants there and last a minute or second here', () => {
    fc.assert(
      fc.property(
        timed.filter((text) => !/[?~%]/.test(text)),
        (text) => {
          const { earliest, latest } = dateOf(text);
          expect(earliest).toBe(edtf(text).min);
          expect(latest - earliest).toBe(/T\d\d:\d\d:/.test(text) ? 999 : 59_999);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  const differences: [text: string, earliest: string, latest: string, reason: string][] = [
    ['2001-21', '2001-03-01', '2001-05-31', 'spring is a season of the weather, not the first quarter'],
    ['2001-24', '2001-12-01', '2002-02-28', 'winter goes on into the next year'],
    ['2001-30', '2001-12-01', '2002-02-28', 'southern seasons lie half a year apart'],
    ['1950S2', '1900-01-01', '1999-12-31', 'digits that are not significant may be any'],
    ['190X-02-29', '1904-02-29', '1908-02-29', 'only leap years have the day, and it is never March 1'],
    ['-0001-XX', '-0001-01-01', '-0001-12-31', 'months before the year 0 count forwards too'],
    ['-XXXX', '-9999-01-01', '-0001-12-31', 'a year with a minus is before the year 0'],
    ['{1667..1668}', '1667-01-01', '1668-12-31', 'a range at the end of a set reaches to its own end'],
    ['[1670,1667]', '1667-01-01', '1670-12-31', 'the dates of a set need not be in order'],
  ];
  test.each(differences)('%s means %s to %s here: %s', (text, earliest, latest) => {
    expect(ours(text)).toEqual([earliest, latest]);
    expect(theirs(text)).not.toEqual([earliest, latest]);
  });

  /** What the package accepts and we refuse, each with the reason. */
  const refusals: [text: string, reason: string][] = [
    ['19', 'a century is written 19XX'],
    ['198', 'a decade is written 198X'],
    ['1985-02-29', 'there is no such day'],
    ['/', 'it names no date'],
    ['../..', 'it names no date'],
    ['2017-04-06T09:00:00.000Z', 'fractions of a second are not part of the format'],
  ];
  test.each(refusals)('%s is refused here: %s', (text) => {
    expect(() => edtf(text)).not.toThrow();
    expect(parseDate(text).date).toBeUndefined();
  });

  /** What the package refuses and we accept. */
  const additions: [text: string, reason: string][] = [
    ['201X~', 'marks after unspecified digits'],
    ['2001-21?', 'marks after seasons'],
    ['2017-03-13T11:45~', 'marks after times'],
    ['2017-03-13T09:00~/2017-03-13T11:45', 'times in intervals with marks'],
    ['[2017-03-13T09:00,2017-03-13T11:45]', 'times in sets'],
    ['1950S2~', 'marks after significant digits'],
    ['2004-06-3X', 'the 30th'],
  ];
  test.each(additions)('%s is accepted here: %s', (text) => {
    expect(() => edtf(text)).toThrow();
    expect(parseDate(text).problem).toBeUndefined();
  });
});

function inOrder(texts: readonly string[]): string[] {
  return [...texts].sort(
    (a, b) => dateOf(a).earliest - dateOf(b).earliest || dateOf(a).latest - dateOf(b).latest,
  );
}
