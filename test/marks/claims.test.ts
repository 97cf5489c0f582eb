/** Claims as they are drawn: by whom, how each stands, its parts, and what bears on it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimsState, drawClaims } from '../../src/marks/claims.js';
import type { Telling } from '../../src/marks/telling.js';
import { Drawn, tell } from './drawn.js';
import { claimsOf } from './entries-states.js';

const first = tell(readFileSync(new URL('../../data/twitter-v-dhs.json', import.meta.url), 'utf8'));
const draw = (telling: Telling, own: Partial<ClaimsState> = {}): Drawn =>
  new Drawn(drawClaims(claimsOf(telling, own), telling));
const CLOSED = { opened: new Set<string>() };

describe('the first case', () => {
  const { text } = draw(first, CLOSED);

  test('says once who claims against whom, then claims, arguments and tests', () => {
    expect(text).toContain(
      'Twitter against U.S. Customs and Border Protection, Department of Homeland Security, and The Trump administration Claims The demand',
    );
    expect(text.match(/against U\.S\./g)).toHaveLength(1);
    expect(text.match(/\b(Claims|Arguments|Tests)\b/g)).toEqual(['Claims', 'Arguments', 'Tests']);
  });

  test('says of each how it stands, and how it came to that with dates and sources', () => {
    expect(text).toContain(
      'The demand violates the First Amendment Sources 4 suit withdrawn alleged Sources 4 April 6, 2017 suit withdrawn Sources 2 After the summons was withdrawn',
    );
    expect(text.match(/April 6, 2017 suit withdrawn/g)).toHaveLength(6);
  });

  test('numbers the four parts of the test, each with its sources', () => {
    const { html } = draw(first, CLOSED);
    expect(html.match(/<li class="claim-part">/g)).toHaveLength(4);
    expect(html).toContain('<ol class="parts" part="claim-parts" aria-label="4 parts">');
    expect(text).toContain('A criminal or civil offense was committed. Sources 1, 2, 4');
  });

  test('has in an open one its words, its events, whom it is against, and its sources in full', () => {
    const opened = draw(first, { opened: new Set(['chilling']) });
    expect(opened.text).toContain('would chill their exercise');
    expect(opened.text).toContain('Twitter’s complaint , date not stated, through [2]');
    const picked = opened.attribute('data-pick');
    for (const id of ['lawsuit', 'suit-withdrawn', 'cbp', 'dhs', 'twitter']) expect(picked).toContain(id);
  });
});

describe('at a moment', () => {
  test.each([
    ['2017-04-05T12:00Z', 'Not known to have been raised yet'],
    ['2017-04-06T12:00Z', 'perhaps alleged, perhaps suit withdrawn'],
    ['2017-04-07T12:00Z', 'alleged, perhaps suit withdrawn by then'],
  ])('%s', (moment, said) => {
    const { text } = draw(first, { ...CLOSED, moment: Date.parse(moment) });
    expect(text).toContain(`The demand violates the First Amendment Sources 4 ${said} alleged`);
    expect(text).toMatch(/^As of April \d, 2017 /);
  });

  test('what came later is still there, and said to be later', () => {
    const { text, html } = draw(first, { ...CLOSED, moment: Date.parse('2017-04-05T12:00Z') });
    expect(text).toContain('alleged (later) Sources 4 April 6, 2017');
    expect(html).toContain('step is-later');
  });
});

test('what is picked says so, and what the pick touches too, in words', () => {
  const picked = draw(first, { ...CLOSED, pick: 'chilling' });
  expect(picked.html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(picked.html.match(/class="claim is-picked"/g)).toHaveLength(1);
  const touched = draw(first, { ...CLOSED, pick: 'lawsuit' });
  expect(touched.text.match(/Touched by what is open/g)).toHaveLength(6);
  expect(draw(first, { ...CLOSED, pick: 'summons' }).text).not.toContain('Touched');
});

test('what is not known is said', () => {
  const { text } = draw(tell({ events: [], claims: [{ id: 'c', title: 'C' }] }), CLOSED);
  expect(text).toBe('By whom is not stated C How it stands is not stated');
  expect(draw(tell({ events: [] })).text).toBe('This case records no claims or arguments.');
});

test('one standing has no history, and claims against others say so themselves', () => {
  const telling = tell({
    sources: [{ id: 's', title: 'S' }],
    parties: ['p', 'q'].map((id) => ({ id, name: id.toUpperCase() })),
    events: [],
    claims: [
      {
        id: 'a',
        title: 'A',
        by: ['p'],
        against: ['q'],
        standings: [{ status: 'won', when: '2017', cites: ['s'] }],
      },
      { id: 'b', title: 'B', by: ['p'], kind: 'counterclaim' },
    ],
  });
  const { text, html } = draw(telling, CLOSED);
  expect(html).not.toContain('class="history"');
  expect(text).toBe('P Others A won Sources 1 2017 against Q counterclaim B How it stands is not stated');
});

test('accounts that differ stand there with each source, also while it is closed', () => {
  const account = {
    field: 'text',
    differ: 'conflict',
    versions: [
      { value: 'Two million', cites: ['s'] },
      { value: 'Three million', cites: ['t'] },
    ],
  };
  const claims = [{ id: 'c', title: 'C', accounts: [account], parts: [{ text: 'P', accounts: [account] }] }];
  const sources = ['s', 't'].map((id) => ({ id, title: id }));
  const { text } = draw(tell({ sources, events: [], claims }), CLOSED);
  expect(text.match(/Accounts differ Two million Sources 1 Three million Sources 2/g)).toHaveLength(2);
});

test('of very long lists a part is drawn, and the rest is counted', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `x${i}`);
  const telling = tell({
    parties: many.map((id) => ({ id, name: id })),
    events: many.map((id) => ({ id: `e-${id}`, title: id, claims: ['c0'] })),
    claims: many.map((_, i) => ({
      id: `c${i}`,
      title: `Claim ${i}`,
      ...(i === 0 && { by: many, against: many, parts: many, quotations: many }),
      ...(i === 0 && { standings: many.map((status) => ({ status })) }),
    })),
  });
  const drawn = draw(telling);
  expect(drawn.html.length).toBeLessThan(400_000);
  expect(drawn.text).toContain('4,900 more are not listed here.');
  expect(drawn.text).toContain('1 to 50 of 5,000 The 50 after');
});
