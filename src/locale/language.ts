/** All words of a language, and words that a page puts in the place of some. */
import type { ClaimWords } from './claim-words.js';
import type { LaterWords } from './later-words.js';
import type { MentionWords } from './mention-words.js';
import type { Messages } from './messages.js';
import type { PartyWords } from './party-words.js';
import type { SourceListWords } from './source-list-words.js';
import type { StaticWords } from './static-words.js';
import type { StoryWords } from './story-words.js';
import type { ToolWords } from './tool-words.js';

/** A language is whole: what it leaves out, the compiler finds. `messages.lang` names it. */
export interface Language {
  /** Of the first picture. */
  readonly messages: Messages;
  /** Of what opens, of the buttons and of the foot. */
  readonly later: LaterWords;
  readonly tools: ToolWords;
  readonly parties: PartyWords;
  readonly claims: ClaimWords;
  readonly sourceList: SourceListWords;
  readonly story: StoryWords;
  readonly mention: MentionWords;
  /** Of pages without a browser. */
  readonly static: StaticWords;
}

/** Some of what there is, as deep as it goes; functions are replaced whole. */
export type Some<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Some<T[Key]> }
    : T;

export type WordChanges = Some<Language>;

/** The words, with those of `changes` in their place. Both stay as they are. */
export function changed<T>(words: T, changes: NoInfer<Some<T> | T> | undefined): T {
  if (changes === undefined) return words;
  if (!isTable(words) || !isTable(changes)) return changes as T;
  const table: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(changes)) table[key] = changed(table[key], value);
  return table as T;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
