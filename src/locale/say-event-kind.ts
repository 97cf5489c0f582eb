/** What kind of event it is. */
import type { EventKind, Messages } from './messages.js';
import type { Speech } from './speech.js';

/** "filing"; what a file says in a word of its own stays. */
export function sayEventKind(kind: string, { words }: Speech): string {
  return isKnownKind(kind, words) ? words.eventKinds[kind] : kind;
}

function isKnownKind(kind: string, { eventKinds }: Messages): kind is EventKind {
  return Object.hasOwn(eventKinds, kind);
}
