/** The words for where a case stands without a browser. */
import { enStatic } from './en/static.js';
import { wordsOf } from './words-of.js';

export const staticWordsFor = wordsOf('static', enStatic);
