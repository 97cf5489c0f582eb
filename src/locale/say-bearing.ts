/** How one event bears on another. */
import { laterWordsFor } from './later-languages.js';
import { sayKind } from './say-kind.js';
import type { Speech } from './speech.js';

/**
 * "Sets the deadline", or seen from the other event "Deadline set by"; what a file says in a word of its own stays.
 * @param direction `to` the event that it bears on, or `from` the one that bears on this.
 */
export function sayBearing(as: string, direction: 'to' | 'from', speech: Speech): string {
  const words = laterWordsFor(speech);
  return sayKind(as, direction === 'to' ? words.bears : words.borne);
}
