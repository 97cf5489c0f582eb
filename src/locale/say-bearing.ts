/** How one event bears on another. */
import { hasWord } from './has-word.js';
import { laterWordsFor } from './later-languages.js';
import type { Speech } from './speech.js';

/**
 * "Sets the deadline", or seen from the other event "Deadline set by"; what a file says in a word of its own stays.
 * @param direction `to` the event that it bears on, or `from` the one that bears on this.
 */
export function sayBearing(as: string, direction: 'to' | 'from', speech: Speech): string {
  const words = laterWordsFor(speech);
  const table = direction === 'to' ? words.bears : words.borne;
  return hasWord(table, as) ? table[as] : as;
}
