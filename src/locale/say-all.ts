/** Several things that belong together, as a sentence names them. */
import { listFormat } from './formatters.js';
import type { Speech } from './speech.js';

/** "CBP, DHS, and the Trump administration", as the language of our words joins them. */
export function sayAll(texts: readonly string[], { words }: Speech): string {
  return listFormat(words.lang, { type: 'conjunction' }).format(texts);
}
