/** The cards of all that can be picked: what they say, what they lead to, and what they keep to themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/marks/draw-card.js';
import { entryName, relationName } from '../../src/marks/entry-name.js';
import type { Telling } from '../../src/marks/telling.js';
import { Drawn, tell } from './drawn.js';

const readCase = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const first = tell(readCase('twitter-v-dhs'));
const card = (id: string, telling: Telling = first): Drawn => new Drawn(drawCard(id, telling));
const idsOf = ({ eventById, partyById, relationshipById, claimById, sourceById }: Telling['index']) =>
  [eventById, partyById, relationshipById, claimById, sourceById].flatMap((byId) => [...byId.keys()]);

describe('every card of the first case', () => {
  test.each(idsOf(first.index))('%s says its name and leads only to what there is', (id) => {
    const drawn = card(id);
    if (!first.index.relationshipById.has(id)) expect(drawn.text).toContain(entryName(id, first));
    const led = drawn.attribute('data-pick');
    expect(led.filter((to) => entryName(to, first) === undefined)).toEqual([]);
    expect(drawn.html).not.toMatch(/undefined|NaN|\[object/);
  });

  test('from any card, buttons lead to all others', () => {
    const reached = new Set(['summons']);
    for (const id of reached) for (const to of card(id).attribute('data-pick')) reached.add(to);
    expect([...reached].sort()).toEqual(idsOf(first.index).sort());
  });

  test('of nothing: nothing', () => {
    for (const id of ['', 'ghost', '__proto__']) expect(card(id).html).toBe('');
  });
});

describe('a party', () => {
  test('is what the file says, with its other names and who uses them', () => {
    expect(card('alt-uscis').text).toMatch(/^account, third party @ALT_USCIS Sources 1, 2 /);
    expect(card('alt-uscis').text).toContain('Also called @ALT_uscis Sources 2 ALT Immigration Sources 2 ');
  });

  test('has what its sources differ about', () => {
    expect(card('court').text).toContain(
      'Some accounts are more exact A federal court in California Sources 1 A federal court in San Francisco Sources 2',
    );
  });

  test('stands to others both ways, with times that claim no more than is known', () => {
    const { text } = card('cbp');
    expect(text).toContain(
      'demands records from Twitter 1, 2, 4, 5 Sources 1, 2, 4, 5 since March 14, 2017; until: at the time of “The summons is withdrawn”; date not stated',
    );
    expect(text).toContain(
      'Twitter seeks a court order against U.S. Customs and Border Protection Sources 1',
    );
  });

  test('has its events with its role and the sources for that', () => {
    expect(card('dhs').text).toContain('Apr 6, 2017 Twitter sues to stop the summons 2 Sources 2 defendant');
  });

  test('has its wholes and its parts', () => {
    expect(card('dhs').text).toMatch(/Part of The Trump administration .*Includes U\.S\. Customs/);
  });

  test('not identified is said to be so, on its card and wherever it is named', () => {
    expect(card('account-user').text).toMatch(/^person, third party, not identified Whoever runs @ALT_USCIS/);
    expect(card('aclu-represents-user').text).toContain('Whoever runs @ALT_USCIS not identified');
  });

  test('of background only is said to be so', () => {
    expect(card('turkey').text).toContain('named as background only');
  });
});

describe('a party with a pseudonym', () => {
  const secret = 'Jane Realname';
  const telling = tell({
    sources: [{ id: 's', title: 'S' }],
    parties: [
      {
        id: 'p',
        name: secret,
        pseudonym: 'Witness A',
        aliases: [{ name: `${secret} alias`, cites: [{ source: 's', words: secret }] }],
        url: 'https://jane-realname.example/',
        cites: [
          { source: 's', field: 'name', words: secret, at: secret },
          { source: 's', field: 'kind', words: 'kept words' },
        ],
        accounts: [
          { field: 'name', differ: 'conflict', versions: [secret, `${secret} II`] },
          { field: 'kind', differ: 'conflict', versions: ['clerk', 'cook'] },
        ],
        partOf: ['q'],
      },
      { id: 'q', name: 'Q' },
    ],
    relationships: [{ id: 'r', from: 'p', to: 'q', verb: 'works for' }],
    claims: [{ id: 'c', title: 'C', by: ['p'], quotations: [{ words: 'w', speaker: 'p' }] }],
    events: [
      { id: 'e', title: 'E', parties: ['p'], cites: ['s'], quotations: [{ words: 'w', speaker: 'p' }] },
    ],
  });

  test('is called by nothing else on any card', () => {
    for (const id of ['p', 'q', 'r', 'c', 'e', 's']) {
      expect(card(id, telling).html, id).not.toMatch(/realname/i);
      expect(card(id, telling).text, id).toContain('Witness A');
    }
  });

  test('is said to have another name, and keeps what does not name it', () => {
    expect(card('p', telling).text).toContain('Party, name withheld Witness A');
    expect(card('p', telling).text).toContain('kept words');
    expect(card('p', telling).text).toContain('Accounts differ clerk cook');
  });
});

describe('a relationship', () => {
  test('reads as a sentence', () => {
    const name = (id: string) => relationName(first.index.relationshipById.get(id)!, first);
    expect(name('twitter-sues-dhs')).toBe('Twitter sues Department of Homeland Security');
    const { index, ...rest } = tell({
      parties: [{ id: 'a', name: 'A' }],
      relationships: [{ id: 'r', from: 'a', to: 'ghost' }],
      events: [],
    });
    expect(relationName(index.relationshipById.get('r')!, { index, ...rest })).toBe('A and ghost');
  });

  test('says since when and until when, with the events that it is tied to', () => {
    const { text } = card('twitter-sues-dhs');
    expect(text).toContain('Relationship, lawsuit Twitter sues Department of Homeland Security Sources 2');
    expect(text).toContain('Since April 6, 2017, at the time of Twitter sues to stop the summons');
    expect(text).toContain('Until date not stated, at the time of Twitter withdraws its suit');
    expect(card('aclu-represents-user').text).toContain(
      'Since date not stated, by The ACLU says that it represents the user',
    );
  });

  test('says no time where none is known, and that it is background', () => {
    expect(card('twitter-and-turkey').text).not.toMatch(/Since|Until|When/);
    expect(card('twitter-and-turkey').text).toMatch(/^Relationship, earlier fight, named as background only/);
  });

  test('has what its sources differ about, and dates of it as dates', () => {
    const telling = tell({
      parties: ['a', 'b'].map((id) => ({ id, name: id })),
      relationships: [
        {
          id: 'r',
          from: 'a',
          to: 'b',
          accounts: [{ field: 'begins', differ: 'conflict', versions: ['2017-04-06', 'in spring'] }],
        },
      ],
      events: [],
    });
    expect(card('r', telling).text).toContain('Accounts differ April 6, 2017 in spring');
    expect(card('aclu-represents-user').text).toContain('already represents Sources 1');
  });
});

describe('a claim', () => {
  test('says by whom, against whom, on what basis, in which parts, and how it stood when', () => {
    const { text } = card('unmasking-test');
    expect(text).toMatch(/^test The government must first meet a test in four parts Sources 1, 2, 4/);
    expect(text).toContain(
      'By Twitter Against U.S. Customs and Border Protection Department of Homeland Security',
    );
    expect(text).toContain('Basis The First Amendment');
    expect(text).toContain('A criminal or civil offense was committed. Sources 1, 2, 4');
    expect(text).toContain(
      'How it stood alleged , April 6, 2017: Twitter sues to stop the summons Sources 4 suit withdrawn , date not stated, at the time of Twitter withdraws its suit Sources 2',
    );
    expect(text).toContain('“have not come close” Twitter');
  });
});

describe('a source', () => {
  test('says what it is, what is not known of it, and what it is known through', () => {
    const { text } = card('complaint');
    expect(text).toMatch(/^Source 4, court filing Twitter’s complaint date not stated /);
    expect(text).toContain(
      "Known only through BuzzFeed News, report of April 6, 2017 Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked Events",
    );
    expect(card('buzzfeed').text).toContain('Known through it Twitter’s complaint Tweets of the ACLU');
  });

  test('lists all that cites it, where in it, and what no other source has', () => {
    const { text } = card('it-worked');
    expect(text).toContain('The summons is withdrawn headline, in no other source');
    expect(text).toContain('Parties Twitter @ALT_USCIS');
    expect(text).not.toContain('Twitter sues to stop the summons in no other source');
  });

  test('that nothing cites says so', () => {
    const telling = tell({ sources: [{ id: 's', title: 'S', url: 'https://s.example/' }], events: [] });
    expect(card('s', telling).text).toContain('Nothing in this case cites it.');
    expect(card('s', telling).attribute('href')).toEqual(['https://s.example/']);
  });
});

describe('what is long', () => {
  const many = Array.from({ length: 130 }, (_, i) => String(i));
  const telling = tell({
    sources: [{ id: 's', title: 'S' }, ...many.map((i) => ({ id: `s${i}`, title: `S${i}`, via: ['s'] }))],
    parties: [{ id: 'p', name: 'P' }, ...many.map((i) => ({ id: `p${i}`, name: `P${i}`, partOf: ['p'] }))],
    relationships: many.map((i) => ({ id: `r${i}`, from: 'p', to: `p${i}`, cites: ['s'] })),
    claims: many.map((i) => ({ id: `c${i}`, title: `C${i}`, by: ['p'], against: ['p'] })),
    events: [
      { id: 'first', title: 'First', when: '2000' },
      ...many.map((i) => ({
        id: `e${i}`,
        title: `E${i}`,
        parties: ['p'],
        cites: ['s'],
        bears: [{ event: 'first', as: 'follows' }],
        quotations: [{ words: 'w', speaker: 'p' }],
      })),
    ],
  });

  test.each([
    ['p', 6],
    ['s', 3],
    ['first', 1],
  ])('%s: a hundred of each list, the rest counted', (id, lists) => {
    const drawn = card(id, telling);
    expect(drawn.text.match(/30 more are not listed here\./g)).toHaveLength(lists);
    expect(drawn.html.match(/<li>/g)?.length ?? 0).toBeLessThanOrEqual(100 * lists);
  });

  test.each([
    ['other names, wholes and words of a party', 'parties', 3],
    ['sides and parts of a claim', 'claims', 3],
    ['what a source is known through', 'sources', 1],
  ] as const)('%s: a hundred of each, the rest counted', (_, kind, lists) => {
    const [parties, sources] = [many.map((i) => `p${i}`), many.map((i) => `s${i}`)];
    const own = {
      parties: { name: 'X', aliases: many, partOf: parties, quotations: many.map((words) => ({ words })) },
      claims: { title: 'X', by: parties, against: parties, parts: many.map((text) => ({ text })) },
      sources: { title: 'X', via: sources },
    };
    const { case: of } = telling.index;
    const drawn = card('x', tell({ ...of, [kind]: [...(of[kind] ?? []), { id: 'x', ...own[kind] }] }));
    expect(drawn.text.match(/30 more are not listed here\./g)).toHaveLength(lists);
  });
});

test('a quotation says where it stands in its source', () => {
  const telling = tell({
    sources: [{ id: 's', title: 'S' }],
    events: [
      {
        id: 'e',
        title: 'E',
        quotations: [{ words: 'w', name: 'A clerk', cites: [{ source: 's', at: 'headline', page: 3 }] }],
      },
    ],
  });
  expect(card('e', telling).text).toContain('“w” A clerk Sources 1 headline, page 3 ');
  expect(card('e', telling).text, 'and its source is listed').toMatch(/Sources S , .* headline, page 3/);
});

test('kinds and sides in the file’s own words stay as they are', () => {
  const telling = tell({
    parties: [{ id: 'p', name: 'P', kind: 'constructor', side: 'amicus' }],
    claims: [{ id: 'c', title: 'C', kind: 'toString' }],
    events: [],
  });
  expect(card('p', telling).text).toMatch(/^constructor, amicus P/);
  expect(card('c', telling).text).toMatch(/^toString C/);
});
