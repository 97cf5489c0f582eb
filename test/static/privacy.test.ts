/** A party that has a pseudonym is called by it alone in all that is written; somebody who is not identified by no name. */
import { expect, test } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import type { Case } from '../../src/case/schema.js';
import { veiled } from '../../src/static/veiled.js';
import { caseFrom } from '../formats/cases.js';
import { figuresOf, outputsOf } from './outputs.js';

const REAL = 'Maria Musterfrau';

const told = caseFrom({
  title: `${REAL} against the city`,
  summary: `What *${REAL}* says.`,
  language: 'en',
  sources: [
    {
      id: 'letter-of-mia',
      title: `Letter of ${REAL}`,
      authors: [REAL],
      publisher: REAL,
      url: 'https://example.org/',
    },
  ],
  parties: [
    {
      id: 'maria-musterfrau',
      name: REAL,
      pseudonym: 'Ms. A.',
      aliases: ['Mia Muster'],
      kind: 'person',
      side: 'plaintiff',
      url: 'https://example.org/maria-musterfrau',
      text: `${REAL} was a teacher.`,
      accounts: [
        { field: 'name', differ: 'conflict', versions: [{ value: REAL, cites: ['letter-of-mia'] }] },
      ],
    },
    { id: 'agent', name: 'The agent who sent it', kind: 'person', isIdentified: false, aliases: ['Agent X'] },
    { id: 'city', name: 'The city', kind: 'government', side: 'defendant' },
  ],
  relationships: [
    { id: 'maria-musterfrau-sues', from: 'maria-musterfrau', to: 'city', verb: 'sues', kind: 'lawsuit' },
  ],
  events: [
    {
      id: 'musterfrauFiled',
      title: `${REAL} sues`,
      when: '2024-03',
      text: `Then Mia Muster, that is ${REAL}, sued.`,
      parties: [{ party: 'maria-musterfrau', role: 'plaintiff' }, 'agent'],
      quotations: [{ words: `I am ${REAL}`, speaker: 'maria-musterfrau', cites: ['letter-of-mia'] }],
      cites: [{ source: 'letter-of-mia', at: `headline on ${REAL}` }],
      media: [{ url: 'https://example.org/a.png', caption: REAL, alt: REAL, credit: REAL }],
    },
  ],
  claims: [{ id: 'right-of_MARIA', title: `${REAL} is right`, by: ['maria-musterfrau'], against: ['city'] }],
  corrections: [{ of: 'maria-musterfrau', field: 'name', was: REAL, now: 'Ms. A.' }],
});

test.each([...outputsOf(told), ...figuresOf(told)].map((output) => [output.name, output] as const))(
  'in the %s',
  (_, { text }) => {
    expect(text).not.toMatch(/maria|musterfrau|\bmia\b/i);
    expect(text).toContain('Ms. A.');
  },
);

test('to search engines somebody who is not identified has a description and no name', () => {
  const json = outputsOf(told).find(({ name }) => name === 'JSON-LD');
  const { mentions } = JSON.parse(json?.text ?? '{}') as { mentions: readonly object[] };
  const agent = mentions.find((one) => JSON.stringify(one).includes('The agent'));
  expect(agent).toEqual({
    '@type': 'Person',
    '@id': 'https://news.example/case#party-agent',
    description: 'The agent who sent it',
  });
});

test('names are taken out once, whatever is written, and where they cannot be nothing is written', () => {
  const index = indexCase(told);
  expect(veiled(index)).toBe(veiled(index));
  const inherited = { ...index, case: Object.create(told) as Case };
  expect(() => veiled(inherited)).toThrow(/withholds names/);
});
