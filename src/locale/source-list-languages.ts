/** The words of the list of sources; no page loads them without it. */
import { enSourceList } from './en/source-list.js';
import { wordsOf } from './words-of.js';

export const sourceListWordsFor = wordsOf('sourceList', enSourceList);
