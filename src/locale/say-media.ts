/** What kind of thing is shown. */
import { laterWordsFor } from './later-languages.js';
import { sayKind } from './say-kind.js';
import type { Speech } from './speech.js';

/** "Video"; what a file calls by a word of its own keeps it. */
export function sayMediaKind(kind: string | undefined, speech: Speech): string {
  const words = laterWordsFor(speech);
  return kind === undefined ? words.media : sayKind(kind, words.mediaKinds);
}
