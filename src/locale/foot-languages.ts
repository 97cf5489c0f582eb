/** The languages in which the foot of a figure has words: a file for each, none of which a page loads before the picture. */
import { enFoot } from './en-foot.js';
import type { FootWords } from './foot-words.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type FootLanguages = ReadonlyMap<string, FootWords>;

export const FOOT_LANGUAGES: FootLanguages = new Map([[enFoot.lang, enFoot]]);

/** The words of the foot in the language of the page's other words, so that no two languages stand side by side. */
export function footWordsFor({ words }: Speech, languages = FOOT_LANGUAGES): FootWords {
  return nearestWords(words.lang, languages) ?? languages.get(enFoot.lang) ?? enFoot;
}
