/** Dates by `Intl` where a language has no words of its own yet, and the direction it is written in. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/messages.js';
import { type Messages, sayTick, speechFor } from '../../src/locale/index.js';
import { ENGLISH, said, saidIn } from './dates.js';

describe('sayDate in other languages', () => {
  it.each([
    ['en-GB', '2017-04-06', '6 April 2017', '6 Apr 2017'],
    ['en-GB', '2017-04-06T14:05Z', '6 April 2017, 14:05 UTC', '6 Apr 2017, 14:05 UTC'],
    ['fr', '2017-04-06', '6 avril 2017', '6 avr. 2017'],
    ['fr', '-0043-03-15', '15 mars 44 av. J.-C.', '15 mars 44 av. J.-C.'],
    ['fr', '2017-04', 'avril 2017', 'avr. 2017'],
    ['de', '2017-04-06', '6. April 2017', '6. Apr. 2017'],
    ['nl', '[2017-04-06, 2017-04-07]', '6 or 7 april 2017', '6 or 7 apr 2017'],
    ['ja', '2017-04-06', '2017年4月6日', '2017年4月6日'],
    ['ja', '2017', '2017年', '2017年'],
    ['ja', '-0043-03', '紀元前44年3月', '紀元前44年3月'],
    ['ja', '2017-04-06/2017-04-07', '2017年4月6日 to 2017年4月7日', '2017年4月6日 – 2017年4月7日'],
    ['ar-EG', '2017-04-06', '٦ أبريل ٢٠١٧', '٦ أبريل ٢٠١٧'],
    ['fa', '2017-04-06', '۶ آوریل ۲۰۱۷', '۶ آوریل ۲۰۱۷'],
    ['th', '2017-04', 'เมษายน 2017', 'เม.ย. 2017'],
  ])('%s: %s', (lang, edtf, long, short) => {
    expect(said(edtf, 'long', lang)).toBe(long);
    expect(said(edtf, 'short', lang)).toBe(short);
  });
});

describe('dates in the words of a language', () => {
  it.each([
    ['fr', '2017-04-06/2017-04-07', 'du 6 au 7 avril 2017'],
    ['fr', '2017-03/2017-04', 'de mars à avril 2017'],
    ['fr', '2017-04-06/..', 'depuis le 6 avril 2017'],
    ['fr', '2017-04/..', 'depuis avril 2017'],
    ['fr', '-0043/..', 'depuis 44 av. J.-C.'],
    ['fr', '0044~', 'vers 44 ap. J.-C.'],
    ['fr', '-0043/-0040', 'de 44 av. J.-C. à 41 av. J.-C.'],
    ['fr', '201X~', 'vers les années 2010'],
    ['fr', '2017-22~', 'vers l’été 2017'],
    ['de', '2017-04-06/2017-04-07', '6. bis 7. April 2017'],
    ['de', '2017-04-06/..', 'seit dem 6. April 2017'],
    ['de', '../201X', 'bis zu den 2010er-Jahren'],
    ['de', '2017-03-1X', 'zwischen dem 10. und dem 19. März 2017'],
    ['es', '2017-04-06/2017-04-07', 'del 6 al 7 de abril de 2017'],
    ['es', '2017-04~', 'hacia abril de 2017'],
    ['es', '2017-21~', 'hacia la primavera de 2017'],
    ['pt-BR', '2017-04-06/2017-04-07', 'de 6 a 7 de abril de 2017'],
    ['pt-BR', '201X~', 'por volta dos anos 2010'],
    ['ru', '2017-04-06/2017-04-07', 'с 6 по 7 апреля 2017 г.'],
    ['ru', '2017-04/..', 'с апреля 2017 г.'],
    ['ru', '2017/2019', 'с 2017 года по 2019 год'],
    ['ru', '2017-33~', 'примерно первый квартал 2017 г.'],
    ['uk', '2017-04/2017-06', 'з квітня 2017 р. по червень 2017 р.'],
    ['uk', '201X/..', 'з 2010-х років'],
    ['ar', '2017-04-06/2017-04-07', 'من 6 إلى 7 أبريل 2017'],
    ['ar', '[2017-04-06, 2017-04-07]', '6 أو 7 أبريل 2017'],
    ['ar', '2017-04~', 'نحو أبريل 2017'],
    ['he', '2017-04-06/2017-04-07', '6 עד 7 באפריל 2017'],
    ['he', '2017-03-1X', 'בין 10 ל־19 במרץ 2017'],
    ['he', '201X~', 'בסביבות שנות ה־2010'],
  ])('%s: %s', (lang, edtf, long) => {
    expect(saidIn(lang, edtf).replace(/\s/g, ' ')).toBe(long);
  });
});

describe('speechFor', () => {
  it.each([
    ['en', 'en', 'ltr'],
    ['en-gb', 'en-GB', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['he', 'he', 'rtl'],
    ['fa-IR', 'fa-IR', 'rtl'],
    ['ur', 'ur', 'rtl'],
    ['ja', 'ja', 'ltr'],
    ['xx-not-a-language', 'en', 'ltr'],
    ['', 'en', 'ltr'],
    [undefined, 'en', 'ltr'],
  ])('%s is said in %s, %s', (asked, lang, direction) => {
    const speech = speechFor(asked, undefined, ENGLISH);
    expect([speech.lang, speech.direction]).toEqual([lang, direction]);
    expect(speech.words).toBe(en);
  });

  it('gives the same speech for the same question', () => {
    expect(speechFor('fr', 'Europe/Paris')).toBe(speechFor('fr', 'Europe/Paris'));
    expect(speechFor('fr')).not.toBe(speechFor('fr', 'Europe/Paris'));
  });

  it('forgets a zone that is none', () => {
    expect(speechFor('en', 'Mars/Olympus').timeZone).toBeUndefined();
  });

  it('takes the words of the nearest language of those that a page brings', () => {
    const pt: Messages = { ...en, lang: 'pt', tryAgain: 'De novo' };
    const languages = new Map([['pt', { messages: pt }]]);
    expect(speechFor('pt-BR', undefined, languages).words.tryAgain).toBe('De novo');
    expect(speechFor('fr', undefined, languages).words.tryAgain).toBe('Try again');
  });

  it('leaves the eras and halves of a day to Intl where the words are not the language’s own', () => {
    expect(
      sayTick(Date.UTC(2017, 0, 1, 9), 'hour', 'plain', speechFor('ar', undefined, ENGLISH)),
    ).not.toMatch(/[a-z]/);
  });
});
