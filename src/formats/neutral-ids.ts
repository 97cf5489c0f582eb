/** Ids for readers: one that is made of the name of somebody who has a pseudonym becomes one that says its place. */
import type { Target } from '../case/field.js';
import type { Case, Party } from '../case/schema.js';
import { namesOf, veilOf } from '../case/veil.js';

/** The ids by which entries go where readers see them, by their own; those not in it stay as they are. */
export type NeutralIds = Readonly<
  Record<Exclude<Target, 'any'> | 'relationship', ReadonlyMap<string, string>>
>;

const NONE: ReadonlyMap<string, string> = new Map();

/** The id of what an id points at; undefined where it stays. */
export function neutralId(id: string, target: Target, ids: NeutralIds): string | undefined {
  if (target !== 'any') return ids[target].get(id);
  // In the order in which entries are looked for.
  return [ids.event, ids.party, ids.source, ids.claim, ids.relationship]
    .map((byId) => byId.get(id))
    .find((neutral) => neutral !== undefined);
}

/** Of a party that has a pseudonym; and of all whose ids have its id in them as words, or a word of its names. */
export function neutralIds(of: Case): NeutralIds {
  const { parties = [], events, claims = [], sources = [], relationships = [] } = of;
  const hidden = parties.filter(({ pseudonym }) => pseudonym !== undefined);
  if (hidden.length === 0) return { event: NONE, party: NONE, source: NONE, claim: NONE, relationship: NONE };
  const lists = {
    event: events,
    party: parties,
    source: sources,
    claim: claims,
    relationship: relationships,
  };
  const taken = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  const isHidden = new Set(hidden.map(({ id }) => id));
  const isTelling = tellingOf(hidden, of);
  const rename = (kind: keyof NeutralIds): ReadonlyMap<string, string> => {
    const ids = new Map<string, string>();
    lists[kind].forEach(({ id }, i) => {
      if (ids.has(id) || !((kind === 'party' && isHidden.has(id)) || isTelling(id))) return;
      let neutral = `${kind}-${i + 1}`;
      while (taken.has(neutral)) neutral += '-';
      taken.add(neutral);
      ids.set(id, neutral);
    });
    return ids;
  };
  return {
    party: rename('party'),
    event: rename('event'),
    source: rename('source'),
    claim: rename('claim'),
    relationship: rename('relationship'),
  };
}

/** Whether an id tells who somebody is. Words of a name that its pseudonym has too tell nothing. */
function tellingOf(hidden: readonly Party[], of: Case): (id: string) => boolean {
  const veil = veilOf(of);
  const runs = new Set<string>();
  for (const party of hidden) {
    const shown = new Set(wordsOf(party.pseudonym ?? ''));
    runs.add(wordsOf(party.id).join(' '));
    for (const name of namesOf(party)) {
      const words = wordsOf(name);
      for (const word of [words.join(''), ...words.filter((_, i) => isOwn(name, i))]) {
        if (!shown.has(word)) runs.add(word);
      }
    }
  }
  runs.delete('');
  return (id) => {
    const words = ` ${wordsOf(id).join(' ')} `;
    return [...runs].some((run) => words.includes(` ${run} `)) || veil(id) !== id;
  };
}

/** Words in small letters without accents; a capital within a word begins the next one, as in `annSpeaks`. */
function wordsOf(text: string): readonly string[] {
  return partsOf(text).map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function partsOf(text: string): readonly string[] {
  return text.match(/\p{Lu}*[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+|\p{N}+/gu) ?? [];
}

/** Of a name in a script with capitals its words that begin with one, but for single letters. */
function isOwn(name: string, place: number): boolean {
  const word = partsOf(name)[place] ?? '';
  return word.length > 1 && !/^[\p{Ll}\p{N}]/u.test(word);
}
