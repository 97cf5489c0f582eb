/** Several things one after the other. */
import { listFormat } from './formatters.js';
import type { Speech } from './speech.js';

/** "7 of 11 events, as reported by April 6, 2017": what is said in our words, joined as their language joins it. */
export function sayList(texts: readonly string[], { words }: Speech): string {
  return listFormat(words.lang, { type: 'unit', style: 'long' }).format(texts);
}
