/** The languages in which the parties have words: a file for each. */
import { enParties } from './en-parties.js';
import { nearestWords } from './nearest-words.js';
import type { PartyWords } from './party-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type PartyLanguages = ReadonlyMap<string, PartyWords>;

export const PARTY_LANGUAGES: PartyLanguages = new Map([[enParties.lang, enParties]]);

/** The words of the parties in the language of the page's other words, so that no two languages stand side by side. */
export function partyWordsFor({ words }: Speech, languages = PARTY_LANGUAGES): PartyWords {
  return nearestWords(words.lang, languages) ?? languages.get(enParties.lang) ?? enParties;
}
