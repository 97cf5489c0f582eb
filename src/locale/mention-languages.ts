/** The words of mentions; a page loads them when something is open. */
import { enMention } from './en/mention.js';
import { wordsOf } from './words-of.js';

export const mentionWordsFor = wordsOf('mention', enMention);
