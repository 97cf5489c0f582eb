/** What a phrase of the article mentions: in few words, on a card, and the way back from it. */
import { describe, expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { drawMentionCard } from '../../src/marks/mention-card.js';
import { describeMentioned, sayMentioned } from '../../src/marks/mentioned.js';
import { drawMentions } from '../../src/marks/mentions.js';
import { Drawn, tell } from './drawn.js';

const telling = tell(firstCase);

describe('what is mentioned', () => {
  test.each([
    ['summons', 'event', 'March 14, 2017: CBP faxes Twitter a summons'],
    ['cbp', 'party', 'U.S. Customs and Border Protection'],
    ['unmasking-test', 'claim', 'The government must first meet a test in four parts'],
    ['buzzfeed', 'source', 'BuzzFeed News, report of April 6, 2017'],
  ])('%s is a %s', (id, kind, said) => {
    expect(describeMentioned(id, telling)?.kind).toBe(kind);
    expect(sayMentioned(id, telling)).toBe(said);
  });

  test('a relationship is said by its verb', () => {
    const { id, from, to, verb } = firstCase.relationships[0]!;
    const name = (party: string): string => {
      const { name: own } = firstCase.parties.find((one) => one.id === party)!;
      return telling.index.partyById.get(party)?.pseudonym ?? own;
    };
    expect(sayMentioned(id, telling)).toBe(`${name(from)} ${verb} ${name(to)}`);
  });

  test('a party with a pseudonym is never called by its own name', () => {
    const parties = [{ id: 'p', name: 'Jane Roe', pseudonym: 'The source' }];
    expect(sayMentioned('p', tell({ events: [], parties }))).toBe('The source');
  });

  test.each(['', 'nobody', '__proto__', 'constructor'])('%j is nothing', (id) => {
    expect(describeMentioned(id, telling)).toBeUndefined();
    expect(new Drawn(drawMentionCard(id, telling, 'timeline')).html).toBe('');
  });
});

describe('the card', () => {
  const card = (id: string, place?: 'timeline' | 'detail'): Drawn =>
    new Drawn(drawMentionCard(id, telling, place));

  test('says when, what, how it begins and who says so', () => {
    expect(card('summons', 'timeline').text).toMatch(
      /^March 14, 2017 CBP faxes Twitter a summons Sources 1, 4 According to the complaint.*Show in the timeline$/,
    );
  });

  test('leads nowhere where nothing shows more', () => {
    expect(card('summons').attribute('data-card')).toEqual([]);
    expect(card('summons').text).not.toContain('Show');
  });

  test.each([
    ['short', 'Short text.', 'Short text.'],
    ['with marks', 'A *b* [c](https://example.org/).', 'A b c.'],
    ['long', 'word '.repeat(1000), `${'word '.repeat(55)}word…`],
    ['one long word', 'x'.repeat(100_000), `${'x'.repeat(280)}…`],
  ])('shows a text: %s', (_, text, shown) => {
    const of = tell({ events: [{ id: 'e', title: 'Title', when: '2020', text }] });
    expect(new Drawn(drawMentionCard('e', of, undefined)).text).toBe(`2020 Title ${shown}`);
  });
});

describe('the way back', () => {
  test('is a button for each phrase, in their order', () => {
    const drawn = new Drawn(drawMentions('a', telling, (id) => (id === 'a' ? ['one', 'two'] : [])));
    expect(drawn.text).toBe('In the article “one” “two”');
    expect(drawn.attribute('data-nth')).toEqual(['0', '1']);
  });

  test('is not there where no phrase mentions it, and where there is no article', () => {
    expect(new Drawn(drawMentions('a', telling, () => [])).html).toBe('');
    expect(new Drawn(drawMentions('a', telling, undefined)).html).toBe('');
  });

  test('of very many phrases, and very long ones, shows a beginning', () => {
    const drawn = new Drawn(
      drawMentions('a', telling, () => Array.from({ length: 1000 }, () => 'x'.repeat(1000))),
    );
    expect(drawn.attribute('data-nth')).toHaveLength(20);
    expect(drawn.text.length).toBeLessThan(20 * 90);
  });
});
