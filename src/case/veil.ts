/** Keeps the real name of a party that has a pseudonym out of what readers see and take away. */
import type { Case, Party } from './schema.js';

/** Gives a text back with pseudonyms in place of the real names that stand in it. */
export type Veil = (text: string) => string;

/** The veil over a case: names and other names alike, wherever they stand as written. */
export function veilOf(of: Case): Veil {
  const hidden = hiddenNames(of);
  if (!hidden) return (text) => text;
  const { pattern, pseudonyms } = hidden;
  return (text) => text.replace(pattern, (name) => pseudonyms.get(name) ?? name);
}

/** Finds the first such name in a text, with its pseudonym. */
export function nameFinder(
  of: Case,
): (text: string) => readonly [name: string, pseudonym: string] | undefined {
  const hidden = hiddenNames(of);
  return (text) => {
    const [name] = (hidden && text.match(hidden.pattern)) ?? [];
    return name === undefined ? undefined : [name, hidden?.pseudonyms.get(name) ?? ''];
  };
}

/** Undefined where nobody's name is hidden. */
function hiddenNames({ parties = [] }: Case) {
  const pseudonyms = new Map<string, string>();
  for (const party of parties) {
    const { pseudonym } = party;
    if (pseudonym === undefined) continue;
    for (const name of namesOf(party)) if (name !== pseudonym) pseudonyms.set(name, pseudonym);
  }
  if (pseudonyms.size === 0) return undefined;
  // The longest first: a name that begins another one would leave the rest of it to be read.
  const names = [...pseudonyms.keys()].sort((a, b) => b.length - a.length).map(literally);
  return { pattern: new RegExp(`${NOT_BEFORE}(?:${names.join('|')})${NOT_AFTER}`, 'gu'), pseudonyms };
}

/** The name by which a party is called in a file. */
export function nameOf(party: Party | undefined): string | undefined {
  return party?.pseudonym ?? party?.name;
}

/**
 * A name is a whole word where words are set apart: "Ann" is not in "Annex". Scripts without capitals often write
 * words together, and there a name hidden once too often does less harm than one that is read.
 */
const NOT_BEFORE = '(?<![\\p{Lu}\\p{Ll}\\p{N}])';
const NOT_AFTER = '(?![\\p{Lu}\\p{Ll}\\p{N}])';

/** The names that a pseudonym stands for. */
export function namesOf({ name, aliases = [] }: Party): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

/** A text as a pattern that finds it and nothing else. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
