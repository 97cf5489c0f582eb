/** Words that come with what needs them: a file for each language. */
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';

/**
 * What chooses among the languages that have such words: the language of the page's other words, so that no two stand
 * side by side, else English.
 */
export function wordsOf<Words extends { readonly lang: string }>(english: Words) {
  const known: ReadonlyMap<string, Words> = new Map([[english.lang, english]]);
  /** @param languages by language tag in lower case, for pages that bring their own. */
  return ({ words }: Speech, languages = known): Words =>
    nearestWords(words.lang, languages) ?? languages.get(english.lang) ?? english;
}
