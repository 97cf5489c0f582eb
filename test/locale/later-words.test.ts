/** The words that come later, of the tools and of the foot: in the language of the page's other words, none of them empty. */
import { describe, expect, it } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { claimWordsFor } from '../../src/locale/claim-languages.js';
import { en } from '../../src/locale/en.js';
import { enClaims } from '../../src/locale/en-claims.js';
import { enLater } from '../../src/locale/en-later.js';
import { enMention } from '../../src/locale/en-mention.js';
import { enSourceList } from '../../src/locale/en-source-list.js';
import { enStory } from '../../src/locale/en-story.js';
import { enTools } from '../../src/locale/en-tools.js';
import { sayKind, sayReportDate, speechFor } from '../../src/locale/index.js';
import { laterWordsFor } from '../../src/locale/later-languages.js';
import type { LaterWords } from '../../src/locale/later-words.js';
import { mentionWordsFor } from '../../src/locale/mention-languages.js';
import type { MentionWords } from '../../src/locale/mention-words.js';
import { sourceListWordsFor } from '../../src/locale/source-list-languages.js';
import { storyWordsFor } from '../../src/locale/story-languages.js';
import type { StoryWords } from '../../src/locale/story-words.js';
import { toolWordsFor } from '../../src/locale/tool-languages.js';
import type { ToolWords } from '../../src/locale/tool-words.js';

describe('their language', () => {
  const pt: ToolWords = { ...enTools, lang: 'pt', search: 'Procurar' };
  const ptFoot: LaterWords = { ...enLater, lang: 'pt', legend: 'Legenda' };
  const ptStory: StoryWords = { ...enStory, lang: 'pt', nextStep: 'Seguinte' };
  const ptMention: MentionWords = { ...enMention, lang: 'pt', inTheArticle: 'No artigo' };
  const spoken = new Map([['pt', { ...en, lang: 'pt' }]]);

  it('is that of the other words', () => {
    const speech = speechFor('pt-BR', undefined, spoken);
    expect(toolWordsFor(speech, new Map([['pt', pt]])).search).toBe('Procurar');
    expect(laterWordsFor(speech, new Map([['pt', ptFoot]])).legend).toBe('Legenda');
    expect(storyWordsFor(speech, new Map([['pt', ptStory]])).nextStep).toBe('Seguinte');
    expect(mentionWordsFor(speech, new Map([['pt', ptMention]])).inTheArticle).toBe('No artigo');
    expect(claimWordsFor(speech, new Map([['pt', { ...enClaims, notYet: 'Passos' }]])).notYet).toBe('Passos');
    expect(sourceListWordsFor(speech, new Map([['pt', { ...enSourceList, event: 'Facto' }]])).event).toBe(
      'Facto',
    );
  });

  it('is not another one than theirs, and English where there are none', () => {
    expect(toolWordsFor(speechFor('pt'), new Map([['pt', pt]]))).toBe(enTools);
    expect(toolWordsFor(speechFor('pt', undefined, spoken))).toBe(enTools);
    expect(laterWordsFor(speechFor('pt', undefined, spoken))).toBe(enLater);
    expect(storyWordsFor(speechFor('pt', undefined, spoken))).toBe(enStory);
    expect(mentionWordsFor(speechFor('pt', undefined, spoken))).toBe(enMention);
  });
});

it.each([
  ['tools', enTools],
  ['foot', enLater],
  ['story', enStory],
  ['mentions', enMention],
  ['claims', enClaims],
  ['list of sources', enSourceList],
])('the English words of the %s are all there', (_, words) => {
  const texts = Object.values(words).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? Object.values(value) : value,
  );
  for (const text of texts) if (typeof text === 'string') expect(text.trim()).not.toBe('');
});

it.each([
  ['test', 'Tests', 'test'],
  ['filing', 'filing', 'court filing'],
  ['constructor', 'constructor', 'constructor'],
])(
  'of the kind “%s” our words are said where there are any, else those of the file',
  (kind, claim, source) => {
    expect([sayKind(kind, enClaims.kinds), sayKind(kind, enLater.sourceKinds)]).toEqual([claim, source]);
  },
);

describe('counts', () => {
  it.each([
    [1, '1 hit', '1 source whose date is not known is left out.', '1 of 1 event'],
    [1234, '1,234 hits', '1,234 sources whose date is not known are left out.', '1,234 of 1,234 events'],
  ])('%d', (n, hits, sources, events) => {
    expect([enTools.hits(n), enTools.undatedSources(n), enLater.someEvents(n, n)]).toEqual([
      hits,
      sources,
      events,
    ]);
  });
});

describe('kinds of events', () => {
  it.each([
    ['filing', 'FILING'],
    ['withdrawal', 'withdrawal'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('%s: %s', (kind, said) => {
    const words = { ...en, lang: 'xx', eventKinds: { ...en.eventKinds, filing: 'FILING' } };
    expect(sayKind(kind, words.eventKinds)).toBe(said);
  });
});

describe('the date of a report', () => {
  const read = parseCase({
    timeZone: 'America/New_York',
    sources: [
      { id: 'a', title: 'A', published: '2017-04' },
      { id: 'b', title: 'B', published: '2018-05-06T10:00' },
      { id: 'c', title: 'C', published: '2019-07?' },
    ],
    events: [],
  }).case;
  const index = indexCase(read!);
  const speech = speechFor('en', 'America/New_York');
  const first = (id: string): number => index.sourceById.get(id)!.published!.earliest;

  it.each([
    ['as a source has it', first('a'), 'April 2017'],
    ['with its time', first('b'), 'May 6, 2018, 10:00 a.m. EDT'],
    ['as a day where the source is in doubt', first('c'), 'July 1, 2019'],
    ['as the day in the zone of the case', Date.UTC(2020, 0, 1, 3), 'December 31, 2019'],
    ['long ago', Date.UTC(2000, 0, 1) - 2100 * 365.2425 * 86_400_000, /BCE$/],
    ['without an end', Number.POSITIVE_INFINITY, 'Date not stated'],
  ])('%s', (_, instant, said) => {
    expect(sayReportDate(instant, index, speech)).toMatch(said);
  });
});
