/** Which language's words are meant by a tag. */
import { changed, type WordChanges } from './language.js';
import type { Known, Languages } from './languages.js';

export interface Nearest {
  readonly language: Known;
  /** Those of the more special tag stand. */
  readonly changes: WordChanges;
}

/** Words of "fr-CA" stand under that name, in lower case, else under "fr", else they are English. */
export function nearestLanguage(lang: string, languages: Languages): Nearest {
  const subtags = lang.toLowerCase().split('-');
  const own = subtags.flatMap((_, i) => languages.get(subtags.slice(0, i + 1).join('-')) ?? []);
  const known = own.some(({ messages }) => messages) ? own : [languages.get('en') ?? {}, ...own];
  return {
    language: known.findLast(({ messages }) => messages) ?? {},
    changes: known.reduce<WordChanges>((all, { changes }) => changed(all, changes), {}),
  };
}
