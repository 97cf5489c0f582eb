/** What a file calls a kind or a field, in the words of the page where it is one that is known. */
import { hasWord } from './has-word.js';

/** A word of the file's own stays as it is. */
export function sayKind<Kind extends string>(kind: string, table: Readonly<Record<Kind, string>>): string {
  return hasWord(table, kind) ? table[kind] : kind;
}
