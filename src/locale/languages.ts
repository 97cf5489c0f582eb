/**
 * The languages that there are words of. English is here from the beginning; each of the others is a chunk of its own,
 * loaded where a page is written in it. A page may bring languages and change words at any time.
 */
import { en } from './en/messages.js';
import { changed, type Language, type WordChanges } from './language.js';
import { nearestLanguage } from './nearest-language.js';

/** What is known of one language: its words, as far as they are here, and what the page says in another way. */
export type Known = Partial<Language> & { readonly changes?: WordChanges };

/** By language tag in lower case, such as "fr" or "pt-br". Never changed: another one takes its place. */
export type Languages = ReadonlyMap<string, Known>;

type Load = () => Promise<Language>;

/** By the first part of the tag: the words of "pt" are those of Brazil. Each is written out, so that bundlers find it. */
const SHIPPED: Readonly<Record<string, Load | undefined>> = {
  ar: async () => (await import('./ar/index.js')).ar,
  de: async () => (await import('./de/index.js')).de,
  es: async () => (await import('./es/index.js')).es,
  fr: async () => (await import('./fr/index.js')).fr,
  he: async () => (await import('./he/index.js')).he,
  pt: async () => (await import('./pt-br/index.js')).ptBr,
  ru: async () => (await import('./ru/index.js')).ru,
  uk: async () => (await import('./uk/index.js')).uk,
};

let now: Languages = new Map([['en', { messages: en }]]);
const listeners = new Set<() => void>();
const coming = new Map<string, Promise<void>>();

/** Those known now; another object after every change, so that what was made from it is made anew. */
export function languagesNow(): Languages {
  return now;
}

/**
 * Brings a language, or puts it in the place of one. Elements that are drawn are drawn anew.
 * @param language all of its words; `messages.lang` is its tag, such as "nl" or "pt-PT".
 */
export function registerLanguage(language: Language): void {
  know(language.messages.lang.toLowerCase(), language);
}

/**
 * Puts other words in the place of some, in one language and its varieties: `changeWords('fr', { later: { showAll: 'Tout' } })`.
 * Elements that are drawn are drawn anew. A word changed twice is the last one.
 */
export function changeWords(lang: string, changes: WordChanges): void {
  const key = lang.toLowerCase();
  know(key, { changes: changed<WordChanges>(now.get(key)?.changes ?? {}, changes) });
}

/** Calls back after every change, until the function that it gives is called. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fetches the words of a language; undefined where there is nothing to fetch. Never rejects: without them English is said. */
export function loadLanguage(lang: string | undefined): Promise<void> | undefined {
  const locale = lang === undefined ? undefined : localeOf(lang);
  const key = locale?.language ?? '';
  const load = SHIPPED[key];
  // Those that a page has brought, for all of the language or for this variety, need no others.
  if (!locale || !load || nearestLanguage(locale.baseName, now).language !== now.get('en')) return undefined;
  const loading = coming.get(key) ?? take(key, load);
  coming.set(key, loading);
  return loading;
}

/** By the tag in use today: "iw" is "he". */
function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang);
  } catch {
    return undefined;
  }
}

async function take(key: string, load: Load): Promise<void> {
  try {
    const language = await load();
    // What a page has brought meanwhile stays.
    if (!now.get(key)?.messages) know(key, language);
  } catch {
    // The next to ask tries again.
    coming.delete(key);
  }
}

function know(key: string, known: Known): void {
  now = new Map([...now, [key, { ...now.get(key), ...known }]]);
  for (const listener of [...listeners]) listener();
}
