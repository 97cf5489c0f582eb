/** The languages in which the list of sources has words: a file for each, none of which a page loads without it. */
import { enSourceList } from './en-source-list.js';
import { hasWord } from './has-word.js';
import { nearestWords } from './nearest-words.js';
import type { SourceListWords } from './source-list-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type SourceListLanguages = ReadonlyMap<string, SourceListWords>;

export const SOURCE_LIST_LANGUAGES: SourceListLanguages = new Map([[enSourceList.lang, enSourceList]]);

/** The words of the list in the language of the page's other words, so that no two languages stand side by side. */
export function sourceListWordsFor({ words }: Speech, languages = SOURCE_LIST_LANGUAGES): SourceListWords {
  return nearestWords(words.lang, languages) ?? languages.get(enSourceList.lang) ?? enSourceList;
}

/** What kind of source it is; what a file says in a word of its own stays. */
export function saySourceKind(kind: string, { kinds }: SourceListWords): string {
  return hasWord(kinds, kind) ? kinds[kind] : kind;
}
