/** The languages in which mentions have words: a file for each, which a page loads when something is open. */
import { enMention } from './en-mention.js';
import type { MentionWords } from './mention-words.js';
import { nearestWords } from './nearest-words.js';
import type { Speech } from './speech.js';

/** Words by language tag in lower case. */
export type MentionLanguages = ReadonlyMap<string, MentionWords>;

export const MENTION_LANGUAGES: MentionLanguages = new Map([[enMention.lang, enMention]]);

/** The words of mentions in the language of the page's other words, so that no two languages stand side by side. */
export function mentionWordsFor({ words }: Speech, languages = MENTION_LANGUAGES): MentionWords {
  return nearestWords(words.lang, languages) ?? languages.get(enMention.lang) ?? enMention;
}
