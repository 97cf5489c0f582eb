/** The table of relationships says how many of them there are, and who says so, or that nobody is named. */
import { expect, test } from 'vitest';
import { describeStandings, termsOf } from '../../../src/marks/parties/standing.js';
import { drawTable } from '../../../src/marks/parties/table.js';
import { firstCase, indexOf } from '../../state/cases.js';
import { Drawn } from '../drawn.js';
import { described } from './parties.js';

function textOf(index: typeof firstCase): string {
  const { telling, plan } = described(index);
  const state = {
    isShown: true,
    hasSources: false,
    most: 99,
    pick: undefined,
    current: undefined,
    lit: undefined,
  };
  return new Drawn(drawTable(plan, describeStandings(undefined, termsOf(index)), telling, state)).text;
}

test('what the file states and who is part of whom are counted apart', () => {
  expect(textOf(firstCase)).toContain('16 relationships, 5 parties as parts of others');
});

test('where the file names no source, that is said', () => {
  const index = indexOf({
    sources: [{ id: 's', title: 'A report', publisher: 'The Gazette' }],
    events: [],
    parties: [
      { id: 'a', name: 'A', partOf: ['b'] },
      { id: 'b', name: 'B' },
    ],
    relationships: [{ id: 'r', from: 'a', to: 'b', verb: 'sues', cites: ['s'] }],
  });
  const text = textOf(index);
  expect(text).toContain('1 relationship, 1 party as part of another');
  expect(text).toMatch(/sues.*The Gazette.*is part of.*no source named/);
});
