/** What kind of thing is shown. */
import { hasWord } from './has-word.js';
import type { Speech } from './speech.js';

/** "Video"; what a file calls by a word of its own keeps it. */
export function sayMediaKind(kind: string | undefined, { words }: Speech): string {
  if (kind === undefined) return words.media;
  return hasWord(words.mediaKinds, kind) ? words.mediaKinds[kind] : kind;
}
