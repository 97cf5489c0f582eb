/** What holds of every date: it is never more exact than written, and the same on every machine. */
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { dateTimeAttribute, type Style } from '../../src/locale/index.js';
import { dateOf, said, saidIn } from './dates.js';
import { TAGS } from './shipped.js';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`;

const year = fc.integer({ min: -9998, max: 9999 }).map(four);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const time = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', 'Z', '-07:00'),
  )
  .map(([d, h, m, zone]) => `${d}T${two(h)}:${two(m)}${zone}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${y}-${s}`);
const decade = fc.integer({ min: 0, max: 999 }).map((n) => `${String(n).padStart(3, '0')}X`);
const large = fc
  .integer({ min: -2e9, max: 2e9 })
  .filter((n) => Math.abs(n) > 99_999)
  .map((n) => `Y${n}`);
const marked = fc
  .tuple(fc.oneof(year, month, day), fc.constantFrom('', '?', '~', '%'))
  .map((pair) => pair.join(''));
const moment = fc.oneof(marked, decade, large, time);
const withOpenEnd = fc
  .tuple(moment, fc.constantFrom('#/..', '#/', '../#', '/#', '[..#]', '[#..]', '{#}', '{#..}'))
  .map(([text, frame]) => frame.replace('#', text));
const pair = fc
  .tuple(
    fc.oneof(year, month, day),
    fc.oneof(year, month, day),
    fc.constantFrom('#/#', '[#,#]', '{#,#}', '[#..#]'),
  )
  .map(([a, b, frame]) => inOrder(a, b).reduce((text, date) => text.replace('#', date), frame));
const inOrder = (...texts: string[]): string[] =>
  texts.sort((a, b) => dateOf(a).earliest - dateOf(b).earliest || dateOf(a).latest - dateOf(b).latest);
const style = fc.constantFrom<Style>('long', 'short');
const anyDate = fc.oneof(moment, season, withOpenEnd, pair);

describe('every date', () => {
  it('is said without a sign of failure, a year 0 or a minus sign', () => {
    fc.assert(
      fc.property(anyDate, style, (text, how) => {
        const words = said(text, how);
        expect(words).not.toMatch(/NaN|undefined|null|Invalid|Infinity|\b0 (BCE|CE)|-|\[|\{/);
        expect(words.trim()).toBe(words);
        expect(words).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('is said without a sign of failure in every language', () => {
    const languages = fc.constantFrom(...TAGS, 'ar-EG', 'ja', 'hu', 'zh-Hant', 'fa');
    fc.assert(
      fc.property(anyDate, style, languages, (text, how, lang) => {
        const words = saidIn(lang, text, how);
        expect(words).not.toMatch(
          /NaN|undefined|null|Invalid|Infinity|\p{Nd}\s?-(?!\p{L})|-\s?\p{Nd}|\s{2}/u,
        );
        expect(words.trim()).toBe(words);
      }),
      { numRuns: 1000 },
    );
  });

  const spoken = fc.constantFrom('en', ...TAGS);

  it('names no day where it is known to the month', () => {
    fc.assert(
      fc.property(month, style, fc.constantFrom('', '?', '~', '-XX'), spoken, (text, how, mark, lang) => {
        const withoutYear = saidIn(lang, text + mark, how).replace(/\d+/, '');
        expect(withoutYear).not.toMatch(/\d/);
      }),
    );
  });

  it('names no month where it is known to the year', () => {
    fc.assert(
      fc.property(year, style, spoken, (text, how, lang) => {
        const { era } = Object.fromEntries(
          new Intl.DateTimeFormat(lang, { year: 'numeric', era: 'short' })
            .formatToParts(Date.UTC(Number(text) < 1 ? -2000 : 2000, 5))
            .map(({ type, value }) => [type, value]),
        );
        const rest = saidIn(lang, text, how)
          .replace(/^\d{1,4}/, '')
          .trim();
        expect(['', 'BCE', 'CE', era, `г. ${String(era)}`]).toContain(rest);
      }),
    );
  });

  it('loses no doubt, no open end and no other date that is written', () => {
    const marks = fc.constantFrom('#?', '#~', '#%', '#/..', '#/', '../#', '/#', '[..#]', '[#..]');
    fc.assert(
      fc.property(fc.oneof(month, day), style, marks, spoken, (text, how, frame, lang) => {
        const [plain, doubted] = [saidIn(lang, text, how), saidIn(lang, frame.replace('#', text), how)];
        expect(doubted).not.toBe(plain);
        expect(doubted.length).toBeGreaterThan(plain.length);
      }),
    );
  });

  it('says both ends of an interval, and all of a set', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1700, max: 2000 }),
        fc.constantFrom('#/+', '[#,+]', '{#,+}'),
        spoken,
        (from, frame, lang) => {
          const words = saidIn(lang, frame.replace('#', String(from)).replace('+', String(from + 30)));
          expect(words).toContain(String(from));
          expect(words).toContain(String(from + 30));
        },
      ),
    );
  });

  it('names the day as written, whatever the zone', () => {
    const zones = fc.constantFrom(
      'Pacific/Auckland',
      'Pacific/Honolulu',
      'America/New_York',
      'Asia/Kolkata',
      undefined,
    );
    fc.assert(
      fc.property(day, zones, (text, zone) => {
        expect(said(text, 'long', 'en', zone)).toContain(` ${Number(text.slice(-2))}, `);
      }),
    );
  });

  it('is given to machines as HTML can read it, or not at all', () => {
    const valid =
      /^(?!0000)\d{4,}(-(0[1-9]|1[0-2])(-\d\d(T[0-2]\d:[0-5]\d(:[0-5]\d)?(Z|[+-][0-2]\d:[0-5]\d)?)?)?)?$/;
    fc.assert(
      fc.property(anyDate, fc.constantFrom('America/New_York', undefined), (text, zone) => {
        const attribute = dateTimeAttribute(dateOf(text, zone));
        if (attribute !== undefined) expect(attribute).toMatch(valid);
      }),
    );
  });
});

describe('the machine', () => {
  const { TZ } = process.env;
  afterAll(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  const SAMPLES = [
    '2017-04-06',
    '2017-03',
    '2017-03-13T11:45',
    '2017-03-14/2017-04-06',
    '2017-03-1X',
    '2017',
  ];
  /** With every module fresh, so that no formatter was made elsewhere. */
  const sayAll = async (): Promise<string[]> => {
    vi.resetModules();
    const fresh = await import('./dates.js');
    return SAMPLES.flatMap((text) => [fresh.said(text), fresh.said(text, 'short', 'fr', 'America/New_York')]);
  };

  it.each([
    ['Pacific/Auckland', 12],
    ['Pacific/Honolulu', 14],
    ['UTC', 0],
  ])('may stand in %s', async (zone, hour) => {
    const before = await sayAll();
    process.env['TZ'] = zone;
    expect(new Date(0).getHours()).toBe(hour);
    expect(await sayAll()).toEqual(before);
    expect(before).toContain('April 6, 2017');
  });
});
