/** Data to spoil a case with, and the cases of data/ to spoil. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { records } from '../../src/case/schema.js';

const data = new URL('../../data/', import.meta.url);

/** Every case in data/, good and broken, as name and text. */
export function caseFiles(): [name: string, text: string][] {
  const files = [
    'twitter-v-dhs.json',
    ...readdirSync(new URL('cases/', data)).map((file) => `cases/${file}`),
  ];
  return files.map((file) => [file, readFileSync(new URL(file, data), 'utf8')]);
}

/** The names of all fields of all records, once each. */
export const names: readonly string[] = [
  ...new Set(Object.values(records).flatMap((record) => Object.keys(record.entries))),
];

const utf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 90 })
  .map((units) => String.fromCharCode(...units));
const dates = [
  '2017-04-06',
  '2017-02-30',
  '2017-04~',
  '[2017-04-06..]',
  '../2017',
  '0000',
  'Y-17000',
  '2017-03-12T02:30',
];
const words = [
  'conflict',
  'compny',
  'Europe/Paris',
  'EN-us',
  'a',
  'https://example.org',
  'javascript:x',
  'answers',
  ' ',
  '',
];

/** Data in the shape of a case, or nearly: known fields and unknown ones, holding what fits and what does not. */
export const tree: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.oneof(
      fc.constantFrom(...dates, ...words),
      utf16,
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(...names, 'start', 'label', 'type', 'titel', '__proto__', '$x'),
      tie('node'),
      { maxKeys: 6 },
    ),
  ),
})).node;
