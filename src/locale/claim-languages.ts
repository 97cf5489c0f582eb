/** The languages in which claims have words: a file for each, none of which a page loads without them. */
import type { ClaimWords } from './claim-words.js';
import { enClaims } from './en-claims.js';
import { hasWord } from './has-word.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type ClaimLanguages = ReadonlyMap<string, ClaimWords>;

export const CLAIM_LANGUAGES: ClaimLanguages = new Map([[enClaims.lang, enClaims]]);

/** The words of claims in the language of the page's other words, so that no two languages stand side by side. */
export function claimWordsFor({ words }: Speech, languages = CLAIM_LANGUAGES): ClaimWords {
  return nearestWords(words.lang, languages) ?? languages.get(enClaims.lang) ?? enClaims;
}

/** The heading of claims of a kind; what a file says in a word of its own stays. */
export function sayClaimKind(kind: string | undefined, words: ClaimWords): string {
  if (kind === undefined) return words.otherKind;
  return hasWord(words.kinds, kind) ? words.kinds[kind] : kind;
}
