/** Every word of every language: there, its own, with what it was given in it, in the plural of the language. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.js';
import type { Language } from '../../src/locale/index.js';
import { SHIPPED } from './shipped.js';

type Say = (...args: unknown[]) => string;

it('every folder of words is one of the languages that are looked at', () => {
  const entries = readdirSync(new URL('../../src/locale/', import.meta.url), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name.split('-')[0]!);
  expect(folders.sort()).toEqual(['en', ...SHIPPED.keys()].sort());
});

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];
const [TEXT, OTHER, THIRD] = ['Ada', 'Bob', 'Cy'];
const TOLD = [
  { name: 'Ada', date: 'Bob' },
  { name: 'Cy', date: 'Di' },
];

/** What is said of something else than texts and numbers, and what may be left out. */
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'messages.timelineName': [undefined, TEXT].flatMap((title) => COUNTS.map((n) => [title, n])),
  'messages.inHemisphere': [
    [TEXT, true],
    [TEXT, false],
  ],
  'messages.partly': ['year', 'month', 'day'].flatMap((part) => [
    ['2017', part, true, false],
    ['2017', part, false, true],
    ['2017', part, true, true],
  ]),
  'messages.orAfter': [
    [TEXT, true],
    [TEXT, false],
  ],
  'messages.orBefore': [
    [TEXT, true],
    [TEXT, false],
  ],
  'messages.sameTimeAs': [
    [TEXT, OTHER],
    [TEXT, undefined],
  ],
  'messages.tied': [
    [TEXT, OTHER],
    [TEXT, undefined],
    [undefined, TEXT],
  ],
  'later.placeAmong': ['event', 'party', 'relationship', 'claim', 'source'].map((kind) => [kind, 3, 11]),
  'later.deadlineBeforeOrder': [[{ name: '', date: TEXT }, TOLD[1]]],
  'later.responseBeforeCause': [undefined, 'answers', 'follows', 'sets deadline', 'withdraws'].map((as) => [
    ...TOLD,
    as,
  ]),
  'later.actBeforeExistence': [TOLD],
  'later.reportedBefore': [TOLD],
  'parties.figureName': [
    [undefined, TEXT, OTHER],
    [TEXT, OTHER, THIRD],
  ],
  'parties.kinds': [
    [2, 5],
    [5, 5],
  ],
  'claims.perhaps': [
    [TEXT, true],
    [TEXT, false],
  ],
  'story.stepName': [
    [3, TEXT],
    [3, undefined],
  ],
};

/** All texts and functions of a language, by their path: "parties.standings.over". */
function wordsIn(of: object, path = ''): Map<string, string | Say> {
  const found = new Map<string, string | Say>();
  for (const [key, value] of Object.entries(of)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string' || typeof value === 'function') found.set(name, value as string | Say);
    else if (value) for (const [inner, word] of wordsIn(value as object, name)) found.set(inner, word);
  }
  return found;
}

const english = wordsIn(en);

/** What a function may be given: texts, and counts where English would say that a text is not a number. */
function samplesOf(path: string, say: Say): readonly (readonly unknown[])[] {
  if (SPECIAL[path]) return SPECIAL[path];
  const texts = [TEXT, OTHER, THIRD].slice(0, say.length);
  for (let numbers = 0; numbers < 2 ** say.length; numbers += 1) {
    const given = (n: number): unknown[] => texts.map((text, i) => ((numbers >> i) % 2 === 1 ? n : text));
    if (!say(...given(5)).includes('NaN')) return numbers === 0 ? [texts] : COUNTS.map(given);
  }
  throw new Error(`No sample for ${path}`);
}

const SAMPLES = new Map(
  [...english].map(([path, word]) => [path, typeof word === 'string' ? [] : samplesOf(path, word)] as const),
);

const said = (word: string | Say | undefined, args: readonly unknown[]): string =>
  typeof word === 'function' ? word(...args) : (word ?? '');

/** The same in every language: names of formats, and what only puts a mark between two texts. */
const NEUTRAL =
  /^(messages\.lang|messages\.(comma|semicolon|quote|eventName|dateAndTime|inYears|seasonOf|uncertainShort|eras.*|dayPeriods.*)|tools\.formats\..*|parties\.(relation|group|kind)|parties\.standingsShort\.in force)$/;

/** Words that happen to be those of English. */
const COGNATES: Readonly<Record<string, RegExp>> = {
  ar: /^$/,
  de: /^(Argument|Person|Interview|Name|Text|Filter|Status|Die|Video|Sources|name|Link|(Argument|Person|Interview))$/i,
  es: /^(.* \(.*\)|no)$/i,
  fr: /^(Sources?( \d+)?|Pause|Document|Documents|Image|article|opposition|organisation|page .*|Moment|Corrections \(.*\)|Parties|Parties.*|Type|Status|argument|date|\d+ parties)$/i,
  he: /^$/,
  pt: /^(Link|.* \(.*\))$/i,
  ru: /^$/,
  uk: /^$/,
};

/** Names of keys and formats, in whatever script the words are. */
const LATIN = /\b(SVG|PNG|CSV|JSON|Home|End|Enter|Escape|Esc|Ada|Bob|Cy|Di)\b/g;

const isLatin = (tag: string): boolean => /^(de|es|fr|pt)$/.test(tag);

const inEachCase = [...SHIPPED].map(([tag, language]) => [tag, language] as const);

describe.each(inEachCase)('%s', (tag, language: Language) => {
  const own = wordsIn(language);

  it('says all that English says, and nothing else', () => {
    const all = [...english.keys()].filter((path) => !/\.(eras|dayPeriods)\./.test(path));
    expect([...own.keys()].filter((path) => !/\.(eras|dayPeriods)\./.test(path)).sort()).toEqual(all.sort());
  });

  it('says it in its own words, with all that it was given, and no sign of failure', () => {
    const wrong: string[] = [];
    for (const [path, word] of own) {
      for (const args of SAMPLES.get(path)?.length ? SAMPLES.get(path)! : [[]]) {
        const words = said(word, args);
        const texts = args.flatMap((arg) =>
          typeof arg === 'object' && arg && 'name' in arg ? Object.values(arg) : arg,
        );
        const isGiven = texts.every(
          (text) => typeof text !== 'string' || !/^(Ada|Bob|Cy|Di|2017)$/.test(text) || words.includes(text),
        );
        const isBroken =
          /#|undefined|NaN|ليس رقم|null|\[object|\s{2}/.test(words) ||
          (words.trim() !== words && !/^messages\.(comma|semicolon)$/.test(path));
        const isEmpty = words === '' && path !== 'parties.standingsShort.in force';
        const isEnglish =
          words === said(english.get(path), args) && !NEUTRAL.test(path) && !COGNATES[tag]?.test(words);
        const isForeign =
          !isLatin(tag) && path !== 'messages.lang' && /[a-z]/i.test(words.replace(LATIN, ''));
        if (!isGiven || isBroken || isEmpty || isEnglish || isForeign) wrong.push(`${path}: “${words}”`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('chooses its plurals as Intl does, and says every number above two', () => {
    const rules = new Intl.PluralRules(language.messages.lang);
    const digits = new Intl.NumberFormat(language.messages.lang);
    const wrong: string[] = [];
    for (const [path, samples] of SAMPLES) {
      const word = own.get(path);
      if (SPECIAL[path] || typeof word !== 'function' || !samples.some((args) => args.includes(5))) continue;
      const forms = new Map<string, string>();
      samples.forEach((args, i) => {
        const n = COUNTS[i] ?? 0;
        const words = word(...args);
        if (n > 2 && !words.includes(digits.format(n))) wrong.push(`${path}(${n}): “${words}”`);
        if (n < 3) return;
        const form = words.replaceAll(digits.format(n), '#');
        const before = forms.get(rules.select(n)) ?? form;
        forms.set(rules.select(n), form);
        if (form !== before) wrong.push(`${path}(${n}): “${form}”, but “${before}”`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

it.each([
  ['ar', ['لا علاقات', 'علاقة واحدة', 'علاقتان', '3 علاقات', '11 علاقة', '100 علاقة']],
  [
    'de',
    ['0 Beziehungen', '1 Beziehung', '2 Beziehungen', '3 Beziehungen', '11 Beziehungen', '100 Beziehungen'],
  ],
  ['es', ['0 relaciones', '1 relación', '2 relaciones', '3 relaciones', '11 relaciones', '100 relaciones']],
  ['fr', ['0 relation', '1 relation', '2 relations', '3 relations', '11 relations', '100 relations']],
  ['he', ['0 קשרים', 'קשר אחד', 'שני קשרים', '3 קשרים', '11 קשרים', '100 קשרים']],
  ['pt', ['0 relação', '1 relação', '2 relações', '3 relações', '11 relações', '100 relações']],
  ['ru', ['0 связей', '1 связь', '2 связи', '3 связи', '11 связей', '100 связей']],
  ['uk', ['0 зв’язків', '1 зв’язок', '2 зв’язки', '3 зв’язки', '11 зв’язків', '100 зв’язків']],
])('relationships are counted in %s', (tag, counted) => {
  expect([0, 1, 2, 3, 11, 100].map((n) => SHIPPED.get(tag)!.parties.relationships(n))).toEqual(counted);
});
