/** The languages in which the foot of a figure has words: a file for each, none of which a page loads before the picture. */
import { enLater } from './en-later.js';
import type { LaterWords } from './later-words.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type LaterLanguages = ReadonlyMap<string, LaterWords>;

export const LATER_LANGUAGES: LaterLanguages = new Map([[enLater.lang, enLater]]);

/** The words of the foot in the language of the page's other words, so that no two languages stand side by side. */
export function laterWordsFor({ words }: Speech, languages = LATER_LANGUAGES): LaterWords {
  return nearestWords(words.lang, languages) ?? languages.get(enLater.lang) ?? enLater;
}
