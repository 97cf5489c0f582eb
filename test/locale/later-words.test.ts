/** The words that come later, of the tools and of the foot: in the language of the page's other words, none of them empty. */
import { describe, expect, it } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { en } from '../../src/locale/en/index.js';
import {
  type Known,
  type Language,
  type Languages,
  sayKind,
  sayReportDate,
  speechFor,
} from '../../src/locale/index.js';
import { mentionWordsFor } from '../../src/locale/mention-languages.js';
import { storyWordsFor } from '../../src/locale/story-languages.js';
import { toolWordsFor } from '../../src/locale/tool-languages.js';

describe('their language', () => {
  const pt: Language = {
    ...en,
    messages: { ...en.messages, lang: 'pt' },
    tools: { ...en.tools, search: 'Procurar' },
    mention: { ...en.mention, inTheArticle: 'No artigo' },
  };
  const languages: Languages = new Map<string, Known>([
    ['pt', pt],
    ['pt-ao', { changes: { tools: { search: 'Busca' } } }],
  ]);

  it('is that of the other words', () => {
    const speech = speechFor('pt-BR', undefined, languages);
    expect(toolWordsFor(speech).search).toBe('Procurar');
    expect(mentionWordsFor(speech).inTheArticle).toBe('No artigo');
  });

  it('is English where there are none', () => {
    const speech = speechFor('nl', undefined, languages);
    expect(toolWordsFor(speech)).toBe(en.tools);
    expect(storyWordsFor(speech)).toBe(en.story);
  });

  it('keeps all that a page does not say in another way', () => {
    const speech = speechFor('pt-AO', undefined, languages);
    expect(toolWordsFor(speech)).toEqual({ ...pt.tools, search: 'Busca' });
    expect(mentionWordsFor(speech)).toBe(pt.mention);
  });
});

it.each([
  ['tools', en.tools],
  ['foot', en.later],
  ['story', en.story],
  ['mentions', en.mention],
  ['claims', en.claims],
  ['list of sources', en.sourceList],
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
    expect([sayKind(kind, en.claims.kinds), sayKind(kind, en.later.sourceKinds)]).toEqual([claim, source]);
  },
);

describe('counts', () => {
  it.each([
    [1, '1 hit', '1 source whose date is not known is left out.', '1 of 1 event'],
    [1234, '1,234 hits', '1,234 sources whose date is not known are left out.', '1,234 of 1,234 events'],
  ])('%d', (n, hits, sources, events) => {
    expect([en.tools.hits(n), en.tools.undatedSources(n), en.later.someEvents(n, n)]).toEqual([
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
    const words = { eventKinds: { ...en.messages.eventKinds, filing: 'FILING' } };
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
