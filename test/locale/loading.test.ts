/** Languages that come while a page is open: fetched, brought by the page, changed word by word. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHIPPED } from './shipped.js';

/** With nothing known but English. */
const fresh = async () => {
  vi.resetModules();
  return import('../../src/locale/index.js');
};

let locale: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  locale = await fresh();
});
// Other files share the process, and not the words that are changed here.
afterAll(() => {
  vi.resetModules();
});

describe('the words of a shipped language', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['PT', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ar-EG', 'ar'],
  ])('of %s are %s once fetched, and English before', async (tag, lang) => {
    expect(locale.speechFor(tag).words.lang).toBe('en');
    await locale.loadLanguage(tag);
    expect(locale.speechFor(tag).words.lang).toBe(lang);
    expect(locale.laterWordsFor(locale.speechFor(tag)).close).not.toBe('Close');
    expect(locale.loadLanguage(tag)).toBeUndefined();
  });

  it.each([undefined, '', 'en', 'en-GB', 'nl', 'not a tag'])('of %s are not fetched', (tag) => {
    expect(locale.loadLanguage(tag)).toBeUndefined();
  });

  it('are those of the tag in use today', async () => {
    await locale.loadLanguage('iw');
    expect(locale.speechFor('iw').words.lang).toBe('he');
  });

  it('are English where they cannot be had, and asked for again by the next', async () => {
    vi.doMock('../../src/locale/de/index.js', () => {
      throw new Error('No network');
    });
    await locale.loadLanguage('de');
    expect(locale.speechFor('de').words.lang).toBe('en');
    vi.doUnmock('../../src/locale/de/index.js');
    await locale.loadLanguage('de');
    expect(locale.speechFor('de').words.lang).toBe('de');
  });

  it('are told to whoever listens, once', async () => {
    const told = vi.fn();
    const rest = locale.onLanguages(told);
    await Promise.all([locale.loadLanguage('fr'), locale.loadLanguage('fr-BE')]);
    expect(told).toHaveBeenCalledTimes(1);
    rest();
    await locale.loadLanguage('de');
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('a page', () => {
  const french = SHIPPED.get('fr')!;
  const dutch = { ...french, messages: { ...french.messages, lang: 'nl', today: 'Vandaag' } };

  it('brings a language', () => {
    locale.registerLanguage(dutch);
    expect(locale.speechFor('nl-BE').words.today).toBe('Vandaag');
    expect(locale.laterWordsFor(locale.speechFor('nl')).close).toBe('Fermer');
  });

  it('brings one in the place of a shipped one, which is then not fetched', async () => {
    const loading = locale.loadLanguage('fr');
    locale.registerLanguage({ ...french, messages: { ...french.messages, today: 'Ce jour' } });
    await loading;
    expect(locale.loadLanguage('fr')).toBeUndefined();
    expect(locale.speechFor('fr').words.today).toBe('Ce jour');
  });

  it('brings a variety, for which the rest of the language is not fetched', () => {
    const canadian = { ...french, messages: { ...french.messages, lang: 'fr-CA', today: 'Ce jour' } };
    locale.registerLanguage(canadian);
    expect(locale.loadLanguage('fr-CA')).toBeUndefined();
    expect(locale.speechFor('fr-CA').words.today).toBe('Ce jour');
    expect(locale.loadLanguage('fr')).toBeInstanceOf(Promise);
  });

  it('changes the names of kinds on the figure, too', async () => {
    await locale.loadLanguage('fr');
    locale.changeWords('fr', { later: { relationshipKinds: { lawsuit: 'ACTION' } } });
    expect(locale.sayPlainKind('lawsuit', 'relationshipKinds', locale.speechFor('fr'))).toBe('ACTION');
  });

  it('changes words before and after they come, for a language and for a variety of it', async () => {
    locale.changeWords('fr', { messages: { today: 'Ce jour' }, later: { bears: { answers: 'Réplique à' } } });
    await locale.loadLanguage('fr');
    locale.changeWords('fr-CA', { messages: { tryAgain: 'Essayer encore' } });
    const [france, canada] = [locale.speechFor('fr'), locale.speechFor('fr-CA')];
    expect([france.words.today, canada.words.today]).toEqual(['Ce jour', 'Ce jour']);
    expect([france.words.tryAgain, canada.words.tryAgain]).toEqual(['Réessayer', 'Essayer encore']);
    expect(locale.laterWordsFor(canada).bears).toEqual({ ...french.later.bears, answers: 'Réplique à' });
  });

  it('changes words of English', () => {
    const before = locale.speechFor('en');
    locale.changeWords('en', {
      parties: { pause: 'Hold' },
      messages: { joints: { or: (a, b) => `${a}/${b}` } },
    });
    const speech = locale.speechFor('en');
    expect(speech).not.toBe(before);
    expect(locale.partyWordsFor(speech).pause).toBe('Hold');
    expect(speech.words.joints.or('a', 'b')).toBe('a/b');
    expect(speech.words.joints.and('a', 'b')).toBe('a and b');
    expect(locale.speechFor('nl').words.joints.or('a', 'b'), 'where English is said for want of others').toBe(
      'a/b',
    );
  });
});
