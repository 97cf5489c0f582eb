/** A whole case as a case file, written by the schema that reads it: `parseCase` reads it back to an equal case. */
import type { CaseDate } from '../case/date.js';
import type { Field } from '../case/field.js';
import { type Case, caseField, type Party } from '../case/schema.js';
import { type Veil, veilOf } from './veil.js';

/**
 * Writes a case as JSON. It is made for readers, so a party that has a pseudonym goes by it: its own name, its other
 * names, its address, what is told about its name, and its id, which is often made of its name, are left out or
 * replaced. Who edits the case keeps the file it came from.
 */
export function writeJson(of: Case): string {
  const ids = neutralIds(of);
  const parties = of.parties?.map((party) => veilParty(party, ids));
  const written = write(parties ? { ...of, parties } : of, caseField, { veil: veilOf(of), ids });
  return `${JSON.stringify(written, asItIs, 2)}\n`;
}

/** What a reader must not learn: names within texts, and the ids of parties by what stands for them. */
interface Hidden {
  readonly veil: Veil;
  readonly ids: ReadonlyMap<string, string>;
}

function write(value: unknown, field: Field<unknown>, hidden: Hidden): unknown {
  const { entries, item, form, refersTo } = field;
  if (entries) return writeRecord(value as object, entries, hidden);
  if (item) return (value as readonly unknown[]).map((one) => write(one, item, hidden));
  if (form === 'date') return (value as CaseDate).text;
  if (typeof value !== 'string') return value;
  const isParty = refersTo === 'party' || refersTo === 'any';
  return (isParty ? hidden.ids.get(value) : undefined) ?? hidden.veil(value);
}

function writeRecord(
  of: object,
  entries: NonNullable<Field<unknown>['entries']>,
  hidden: Hidden,
): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(of)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry && value !== undefined) written[key] = write(value, entry.field, hidden);
  }
  return written;
}

/** Taken from its holder: pages with old libraries give lists and texts a `toJSON` that would be called before. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** Ids by their places for parties that have a pseudonym. An id that another entry has too tells nothing of a party. */
function neutralIds(of: Case): ReadonlyMap<string, string> {
  const { parties = [], events, claims = [], sources = [], relationships = [] } = of;
  const others = new Set([...events, ...claims, ...sources, ...relationships].map(({ id }) => id));
  const taken = new Set([...others, ...parties.map(({ id }) => id)]);
  const ids = new Map<string, string>();
  parties.forEach(({ id, pseudonym }, i) => {
    if (pseudonym === undefined || others.has(id) || ids.has(id)) return;
    let neutral = `party-${i + 1}`;
    while (taken.has(neutral)) neutral += '-';
    taken.add(neutral);
    ids.set(id, neutral);
  });
  return ids;
}

/** Fields by which a party is known; accounts that differ about them hold names, too. */
const NAMING = /^(?:id|name|aliases|url)\b/;

function veilParty(party: Party, ids: ReadonlyMap<string, string>): object {
  if (party.pseudonym === undefined) return party;
  const accounts = party.accounts?.filter(({ field }) => !NAMING.test(field));
  const id = ids.get(party.id) ?? party.id;
  return { ...party, id, name: party.pseudonym, aliases: undefined, url: undefined, accounts };
}
