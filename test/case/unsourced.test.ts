/** Which statements cite no source. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/case/check.js';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/schema.js';
import { findUnsourced, STATEMENT_KINDS } from '../../src/case/unsourced.js';
import { caseFiles } from './bad-input.js';

const read = (input: unknown): Case => parseCase(input).case!;
const found = (of: Case): [kind: string, id: string, path: string][] =>
  findUnsourced(indexCase(of), STATEMENT_KINDS).map(({ kind, id, path }) => [kind, id, path]);

test('each in the order of the file, by the id of the entry in which it stands', () => {
  const of = read(readFileSync(new URL('../../data/cases/unsourced.json', import.meta.url), 'utf8'));
  expect(found(of)).toEqual([
    ['party', 'ringer', '$.parties[2]'],
    ['relationship', 'duty', '$.relationships[1]'],
    ['event', 'hung', '$.events[1]'],
    ['quotation', 'cracked', '$.events[2].quotations[1]'],
    ['event', 'warned', '$.events[3]'],
    ['event', 'talks', '$.events[6]'],
    ['standing', 'fault', '$.claims[0].standings[1]'],
    ['claim', 'misuse', '$.claims[1]'],
  ]);
});

test('of a kind that is not asked for nothing is told', () => {
  const of = read({ events: [{ id: 'a', title: 'A' }], parties: [{ id: 'p', name: 'P' }] });
  expect(findUnsourced(indexCase(of), ['event']).map(({ id }) => id)).toEqual(['a']);
});

test('what stands in parts of claims and in sources is found, too', () => {
  const of = read({
    events: [],
    sources: [{ id: 's', title: 'S', quotations: ['words of a source'] }],
    claims: [{ id: 'c', title: 'C', cites: ['s'], parts: [{ text: 'T', standings: [{ status: 'open' }] }] }],
  });
  expect(found(of)).toEqual([
    ['quotation', 's', '$.sources[0].quotations[0]'],
    ['standing', 'c', '$.claims[0].parts[0].standings[0]'],
  ]);
});

test('events whose id stands twice are told apart, and places are those of the file', () => {
  const of = read({ events: ['no event', { id: 'a', title: 'A' }, { id: 'a', title: 'B' }] });
  expect(found(of)).toEqual([
    ['event', 'a', '$.events[1]'],
    ['event', 'a-2', '$.events[2]'],
  ]);
});

test.each(caseFiles())('%s: of events it is what checkCase finds', (_, text) => {
  const of = read(text);
  const events = checkCase(of).findings.flatMap(({ rule, events }) => (rule === 'no source' ? events : []));
  const ids = findUnsourced(indexCase(of), ['event']).map(({ id }) => id);
  expect(ids.sort()).toEqual(events.sort());
});
