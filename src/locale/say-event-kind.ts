/** What kind of event it is. */
import { hasWord } from './has-word.js';
import type { Speech } from './speech.js';

/** "filing"; what a file says in a word of its own stays. */
export function sayEventKind(kind: string, { words: { eventKinds } }: Speech): string {
  return hasWord(eventKinds, kind) ? eventKinds[kind] : kind;
}
