/** Sources as they are listed, and two tellings side by side. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawSources, type SourcesState } from '../../src/marks/sources-list.js';
import type { Telling } from '../../src/marks/telling.js';
import { drawTellings } from '../../src/marks/tellings.js';
import { Drawn, tell } from './drawn.js';
import { sourceListOf, tellingsOf } from './entries-states.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const first = tell(read('twitter-v-dhs'));
const draw = (telling: Telling, own: Partial<SourcesState> = {}): Drawn =>
  new Drawn(drawSources(sourceListOf(telling, own), telling));
const CLOSED = { opened: new Set<string>() };

describe('the sources of the first case', () => {
  const { text, html } = draw(first, CLOSED);

  test('stand by the numbers used everywhere', () => {
    expect([...html.matchAll(/<li class="source"[^>]* value="?(\d+)/g)].map(([, n]) => n)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  test('say what is known of each, and what is not', () => {
    expect(text).toContain(
      'BuzzFeed News, report of April 6, 2017 , BuzzFeed News, Washington, April 6, 2017 article , address not stated The address of this article is not known.',
    );
    expect(text).toContain('And It Worked , publisher and date not stated');
    expect(text).toContain(
      'Twitter’s complaint , date not stated, through [1] and [2] court filing Known only',
    );
  });

  test('say in numbers what rests on each', () => {
    expect(text).toContain('Cited for 6 events, 11 parties, 10 relationships, and 1 claim or argument');
    expect(text).toContain('Cited for 2 events and 1 relationship');
  });

  test('have in an open one what cites it, and through which others it and others are known', () => {
    const complaint = draw(first, { opened: new Set(['complaint']) });
    expect(complaint.attribute('data-pick')).toEqual([
      'production-deadline',
      'summons',
      'lawsuit',
      'cbp-agent',
      'cbp-demands-records',
      'agent-acts-for-cbp',
      ...['first-amendment', 'summons-law', 'procedure-act', 'platform', 'chilling', 'unmasking-test'],
      'buzzfeed',
      'it-worked',
    ]);
    expect(complaint.text).toContain('The CBP agent who faxed the summons acts for U.S. Customs');
    const article = draw(first, { opened: new Set(['it-worked']) });
    expect(article.text).toContain('Known through it [3] Fortune, on Twitter’s earlier fights [4]');
  });
});

test('a source that nothing cites, one that only leads to others, and one with an address', () => {
  const telling = tell({
    sources: [
      { id: 'idle', title: 'Idle', url: 'https://www.idle.example/a', publisher: 'P', published: '2017-04' },
      { id: 'way', title: 'Way', kind: 'rumour' },
      { id: 'far', title: 'Far', via: ['way'] },
    ],
    events: [],
  });
  const { text, html } = draw(telling, CLOSED);
  expect(text).toContain('Idle idle.example , P, April 2017 Nothing in this case cites it.');
  expect(text).toContain('rumour , address not stated 1 source is known through it');
  expect(html).toContain('href="https://www.idle.example/a"');
  expect(draw(tell({ events: [] })).text).toBe('This case records no sources.');
});

test('what is picked says so, and what the pick cites too', () => {
  const drawn = draw(first, { ...CLOSED, pick: 'fortune', cited: new Set(['buzzfeed', 'fortune']) });
  expect(drawn.html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(drawn.text.match(/Cited by what is open/g)).toHaveLength(1);
});

test('of very long lists a part is drawn, and the rest is counted', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `s${i}`);
  const sources = many.map((id) => ({ id, title: id, via: ['s0'] }));
  const telling = tell({ sources, events: many.map((id) => ({ id, title: id, cites: ['s0'] })) });
  const drawn = draw(telling, { sources: telling.index.case.sources!.slice(0, 50), count: 50 });
  expect(drawn.html.length).toBeLessThan(200_000);
  expect(drawn.text).toContain('4,900 more are not listed here.');
  expect(drawn.text).toContain('1 to 50 of 5,000 The 50 after');
});

describe('two tellings', () => {
  const conflicts = tell(read('cases/conflicting-accounts'));
  const compare = (telling: Telling, two: readonly [string, string]): Drawn =>
    new Drawn(drawTellings(tellingsOf(telling, two), telling));

  test('what is told differently, each in the column of who tells it', () => {
    const { text } = compare(conflicts, ['herald', 'mirror']);
    expect(text).toContain(
      'The passengers are told Told differently [2] Ferry cancels without a word date August 13, 2022, 9:00 p.m. ADT place The pier [3] Passengers left on the pier date August 13, 2022, 11:45 p.m. ADT place The ticket hall',
    );
  });

  test('what a source says in its own words, and that it tells of an event where it has none', () => {
    const { text } = compare(first, ['buzzfeed', 'it-worked']);
    expect(text).toContain('“[a]ll records regarding the twitter account @ALT_USCIS”');
    expect(text).toContain('parties The Department of Homeland Security “on Thursday”');
    expect(text).toContain('Tells of it');
  });

  test('numbers only of what there is', () => {
    const tally = (standing: 'both' | 'first only'): string =>
      new Drawn(drawTellings(tellingsOf(first, ['buzzfeed', 'it-worked'], standing), first)).html.replace(
        /^[\s\S]*part="tally"|<\/ul>[\s\S]*$/g,
        '',
      );
    expect(tally('both')).toContain('11 events told alike');
    expect(tally('first only')).toContain('11 only in [1]');
    expect(tally('first only')).not.toContain('alike');
  });

  test('a source that is silent says so', () => {
    const state = tellingsOf(first, ['buzzfeed', 'it-worked'], 'second only');
    expect(new Drawn(drawTellings(state, first)).text.match(/Does not tell of it/g)).toHaveLength(11);
  });

  test('until two are chosen it says what can be chosen, and with one source nothing', () => {
    const state = { tellers: ['buzzfeed', 'it-worked'], told: { by: undefined, beside: undefined } };
    const { text } = new Drawn(drawTellings({ ...state, table: undefined }, first));
    expect(text).toContain('Choose two sources to see');
    const none = { ...state, tellers: ['buzzfeed'], table: undefined };
    expect(new Drawn(drawTellings(none, first)).html).toBe('');
  });

  test('two that tell of nothing that is shown', () => {
    const state = tellingsOf(tell({ events: [] }), ['buzzfeed', 'it-worked']);
    const { text, html } = new Drawn(drawTellings(state, first));
    expect(text).toContain('Neither of the two tells of any event that is shown.');
    expect(html).not.toContain('<table');
  });
});
