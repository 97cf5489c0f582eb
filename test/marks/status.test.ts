/** The line of what is left out: there while anything is, with a way back from each wish. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawStatus, type StatusState } from '../../src/marks/status.js';
import { Drawn, tell } from './drawn.js';

const first = tell(readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8'));
const NOTHING = { party: [], kind: [], source: [], status: [] };

function draw(own: Partial<StatusState> = {}): Drawn {
  const state: StatusState = {
    shown: 7,
    total: 11,
    query: '',
    hits: 0,
    facets: NOTHING,
    told: { by: undefined, beside: undefined },
    reportedBy: undefined,
    ...own,
  };
  return new Drawn(drawStatus(state, first));
}

test('is empty where nothing is left out, and ready to be heard', () => {
  expect(draw().text).toBe('');
  expect(draw().html).toContain('role="status"');
});

describe('says', () => {
  test.each<[string, Partial<StatusState>, string]>([
    ['a filter', { facets: { ...NOTHING, kind: ['filing'] } }, '7 of 11 events filing Show everything'],
    [
      'a telling',
      { told: { by: 'buzzfeed', beside: undefined } },
      '7 of 11 events, as told by “BuzzFeed News, report of April 6, 2017” Show everything',
    ],
    [
      'two tellings',
      { told: { by: 'complaint', beside: 'fortune' } },
      '7 of 11 events, as told by “Twitter’s complaint” beside “Fortune, on Twitter’s earlier fights” Show everything',
    ],
    [
      'a date of report',
      { reportedBy: first.index.sourceById.get('buzzfeed')?.published?.latest },
      '7 of 11 events, as reported by April 6, 2017 Show everything',
    ],
    ['a search, which leaves nothing out', { query: 'summons', hits: 3 }, '3 hits for “summons”'],
  ])('%s', (_, own, text) => {
    expect(draw(own).text).toBe(text);
  });
});

test('each value ticked goes by a button that says so', () => {
  const drawn = draw({ facets: { ...NOTHING, party: ['cbp', 'gone'], status: ['alleged'] } });
  expect(drawn.attribute('data-facet')).toEqual(['party', 'party', 'status']);
  expect(drawn.attribute('data-value')).toEqual(['cbp', 'gone', 'alleged']);
  expect(drawn.attribute('aria-label')).toEqual([
    'Remove filter: U.S. Customs and Border Protection',
    'Remove filter: gone',
    'Remove filter: alleged',
  ]);
});

test('long texts are cut', () => {
  const long = 'x'.repeat(500);
  const drawn = draw({ query: long, facets: { ...NOTHING, status: [long] } });
  for (const { value, attribute } of drawn.spots)
    if (attribute !== 'data-value') expect(value.length).toBeLessThan(100);
});
