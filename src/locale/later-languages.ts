/** The words of what opens, of the buttons and of the foot; no page loads them before the picture. */
import { enLater } from './en/later.js';
import { wordsOf } from './words-of.js';

export const laterWordsFor = wordsOf('later', enLater);
