/** The words of the reader's tools; no page loads them before the tools. */
import { enTools } from './en/tools.js';
import { wordsOf } from './words-of.js';

export const toolWordsFor = wordsOf('tools', enTools);
