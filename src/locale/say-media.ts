/** What kind of thing is shown. */
import { hasWord } from './has-word.js';
import { laterWordsFor } from './later-languages.js';
import type { Speech } from './speech.js';

/** "Video"; what a file calls by a word of its own keeps it. */
export function sayMediaKind(kind: string | undefined, speech: Speech): string {
  const words = laterWordsFor(speech);
  if (kind === undefined) return words.media;
  return hasWord(words.mediaKinds, kind) ? words.mediaKinds[kind] : kind;
}
