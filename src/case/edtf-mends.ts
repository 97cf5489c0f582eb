/** The usual mistakes in dates, each with its correction and what to tell the editor. */

import { monthsOfSeason } from './edtf-calendar.js';

/** A mistake, what to put in its place, and a sentence ('' where the reader has told the reason). */
export type Mend = readonly [
  mistake: RegExp,
  correction: string | ((match: string, ...groups: string[]) => string),
  advice: string,
];

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const UNITS = [...MONTHS.map((month) => month.slice(0, 3).toLowerCase()), 'spr', 'sum', 'aut', 'win'];

const NUMERIC = 'Write year-month-day in numbers';
const INTERVAL = 'Write both ends of an interval in full, with a slash between them.';
const MASK = 'Write 198X for a decade, 19XX for a century.';
const OPEN = 'Write .. for an open end, nothing for an unknown one.';

/** Mistakes to be seen in the text as a whole, in the order in which they are mended. */
export const WHOLE_MENDS: readonly Mend[] = [
  [/^\s+|\s+$/g, '', 'Leave out the space around the date.'],
  [/[‐-―−]/g, '-', 'Write a plain hyphen.'],
  [
    /\b(?:(\d\d?)[a-z.]* (?:of )?)?([a-z]{3,})\.?(?: (\d\d?)(?:[a-z]{2})?)?,? (\d{4})\b/gi,
    fromWords,
    `${NUMERIC}.`,
  ],
  [/\b(1[3-9]|2\d|3[01])\/(\d\d?)\/(\d{4})\b/g, '$3-$2-$1', `${NUMERIC}.`],
  [/\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g, '$3-$1-$2', `${NUMERIC} (this was taken as month/day/year).`],
  [/\b(\d\d?)\.(\d\d?)\.(\d{4})\b/g, '$3-$2-$1', `${NUMERIC} (this was taken as day.month.year).`],
  [/\b(\d{4})[/.](\d\d?)[/.](\d\d?)\b/g, '$1-$2-$3', `${NUMERIC}.`],
  [/^(\d{4})\/(0?[1-9]|1[0-2])$/, '$1-$2', `${NUMERIC}.`],
  [/^(\d\d|\d{4}-(?:\d\d-(?:\d\dT)?)?)(\d\d(?::[\d:]+)?)\/T?(\d\d(?::[\d:]+)?)$/, '$1$2/$1$3', INTERVAL],
  [/^(\d{4}) ?- ?(?=\d{4}$)| (?:-|to|until) /g, '$1/', INTERVAL],
  [/\/(?:open|now|today|present|ongoing)$/i, '/..', OPEN],
  [/^open\//i, '../', OPEN],
  [/^(?:unknown|\?+)\/|\/(?:unknown|\?+)$/i, '/', OPEN],
  [
    /^(.+?)(\/|\.\.)(.+)$/,
    (_, from = '', sign = '', to = '') => inMonths(from, 0) + sign + inMonths(to, 1),
    '',
  ],
  [/ *; */g, ',', 'Separate the dates of a set by commas.'],
  [
    /^[^[{].*,.*$/,
    (text) => (text.endsWith('}') ? '{' : '[') + text,
    'Put a set in [ ] (one of the dates) or { } (all of them).',
  ],
  [/^\[[^\]]*$/, '$&]', ''],
  [/^\{[^}]*$/, '$&}', ''],
  [/^([[{][^/]*)\//, '$1..', 'Write .. for a range in a set.'],
  [/\((\d\d)\)([?~%])/g, '$2$1', 'Write the mark before the part it is about.'],
  [/\b(?:ca?|circa|about|around)\b\.? ?([-\w]+)/gi, '$1~', 'Mark an approximate date with ~.'],
  [
    /\b(\d{1,4}) ?B\.?C\.?(?:E\.?)?/gi,
    (_, year) => yearText(1 - Number(year)),
    '1 BC is the year 0000, 1985 BC is -1984.',
  ],
  [/\b(\d\d?)[a-z]{2} century\b/gi, (_, count) => `${Number(count) - 1}XX`, MASK],
  [/(:\d\d)[.,]\d+/g, '$1', ''],
];

/** Mistakes to be seen in one expression, between slashes, commas, dots and brackets. */
export const PART_MENDS: readonly Mend[] = [
  [/^(\d{3})0'?s$/, '$1X', MASK],
  [/^\d\d$/, '$&XX', MASK],
  [
    /^(?=.*\d)[-\d:+?~%XTZYES]*[xtzyesu][-\d:+?~%XTZYESxtzyesu]*$/,
    (text) => text.toUpperCase().replace(/U/g, 'X'),
    'Write X for an unknown digit, and letters as capitals.',
  ],
  [/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3', `${NUMERIC}.`],
  [/^(?=-?[1-9]\d{4,}$)/, 'Y', 'Write Y before a year of more than four digits.'],
  [/^Y(-?\d{4})$/, '$1', 'Write Y before a year of more than four digits only.'],
  [/^-?(?:\d|\d{2,3})$/, (year) => yearText(Number(year)), 'Write years with four digits.'],
  [/^-(?=0000)/, '', ''],
  [/[-+T](?=\d(?![\dX]))/g, '$&0', 'Write month, day and hour with two digits.'],
  [/(\d) (?=\d\d?:)/g, '$1T', 'Write T between day and time.'],
  [/(:\d\d[+-]\d\d)(\d\d)$/, '$1:$2', ''],
  [/^([-\d]{10})(?:Z|[+-]\d\d:\d\d)$/, '$1', 'Write an offset after a time only.'],
  [/^(\d{4})-(1[3-9]|2\d|3[01])-(0\d|1[0-2])$/, '$1-$3-$2', ''],
  [/-00(?=-|$)/g, '', 'Leave out a month or day that is not known, or write XX.'],
  [/[?~%]{2}/g, '%', 'Write % for ? and ~ together.'],
];

/** `12 April 1985`, `Apr. 12, 1985`, `spring 1985`. */
function fromWords(match: string, before = '', word = '', after = '', year = ''): string {
  const name = word.slice(0, 3).toLowerCase();
  const index = UNITS.indexOf(name);
  const day = before || after;
  return index < 0
    ? match
    : [year, pad(index < 12 ? index + 1 : index + 9, 2), ...(day ? [day] : [])].join('-');
}

/** A season at an end of an interval as its first or last month. */
function inMonths(text: string, end: 0 | 1): string {
  return text.replace(/(-?\d{4})-(2[1-9]|3\d|4[01])\b(?!-)/, (_, year: string, season: string) => {
    const [first, count] = monthsOfSeason(Number(season));
    const month = first + end * (count - 1);
    return `${yearText(Number(year) + (month > 12 ? 1 : 0))}-${pad(((month - 1) % 12) + 1, 2)}`;
  });
}

function yearText(year: number): string {
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
