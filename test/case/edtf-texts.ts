/** Texts that are dates, made at random, and what the tests of dates compare them with. */
import fc from 'fast-check';
import type { CaseDate } from '../../src/case/date.js';
import { parseDate } from '../../src/case/parse.js';

export const SEED = 20170406;

/** Reads a date that is known to be right. */
export function dateOf(text: string, timeZone?: string): CaseDate {
  const { date, problem } = parseDate(text, { timeZone });
  if (!date) throw new Error(`${text}: ${problem?.hint ?? 'no problem given'}`);
  return date;
}

/** The day of an instant in UTC, as EDTF writes it; `..` where it is open. */
export function dayOf(instant: number): string {
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, -14).replace(/^-00/, '-') : '..';
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const two = (min: number, max: number) => fc.integer({ min, max }).map((number) => pad(number, 2));
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

const mark = fc.constantFrom('', '', '?', '~', '%');
const sign = fc.constantFrom('', '', '-');
const dash = fc.constant('-');

const year = joined(
  sign,
  fc.integer({ min: 1, max: 9999 }).map((number) => pad(number, 4)),
);
const month = two(1, 12);
/** Every month has these. */
const day = two(1, 28);

export const plain = fc.oneof(year, joined(year, dash, month), joined(year, dash, month, dash, day));

/** With X for some digits. */
export const masked = fc.oneof(
  joined(sign, fc.constantFrom('19XX', '201X', '1XXX', 'XXXX', 'X0X7', '156X', 'XX12')),
  joined(year, fc.constantFrom('-XX', '-0X', '-1X', '-X1', '-XX-XX', '-04-XX', '-04-1X', '-12-X5', '-XX-01')),
  fc.constantFrom('156X-12-25', 'XXXX-12-XX', '1XXX-12', '15XX-12-25', '20X1-02-XX'),
);

/** With marks on either side of each part. */
export const marked = joined(mark, year, mark, dash, mark, month, mark, dash, mark, day, mark);

export const season = joined(year, dash, two(21, 41), mark);

export const longYear = fc.oneof(
  joined(fc.constant('Y'), sign, fc.integer({ min: 10_000, max: 999_999_999 }).map(String)),
  joined(fc.constant('Y'), sign, fc.constantFrom('17E7', '1E12', '138E8', '3388E2S3', '17101E4S3')),
  joined(year, fc.constantFrom('S1', 'S2', 'S3', 'S4')),
);

export const timed = joined(
  plain.filter((text) => text.length > 9),
  fc.constant('T'),
  two(0, 23),
  fc.constant(':'),
  two(0, 59),
  fc.oneof(
    fc.constant(''),
    two(0, 59).map((second) => `:${second}`),
  ),
  fc.constantFrom('', 'Z', '+02:00', '-04:30', '+14:00', '-05'),
  mark,
);

export const moment = fc.oneof(plain, masked, marked, season, longYear, timed);

const end = fc.oneof(plain, masked, marked, timed);

/** Two ends that follow on each other. */
const ends = fc
  .tuple(end, end)
  .map((pair) => pair.sort((first, second) => dateOf(first).earliest - dateOf(second).earliest));

export const interval = fc.oneof(
  ends.map((pair) => pair.join('/')),
  joined(end, fc.constantFrom('/', '/..')),
  joined(fc.constantFrom('/', '../'), end),
);

const members = fc.array(
  fc.oneof(
    moment,
    ends.map((pair) => pair.join('..')),
  ),
  { minLength: 1, maxLength: 5 },
);

export const set = fc
  .tuple(members, fc.constantFrom(',', ', '), fc.constantFrom('[]', '{}'), fc.constantFrom('', ',2017..'))
  .map(([list, comma, [open, close], last]) => `${open}${list.join(comma)}${last}${close}`);
