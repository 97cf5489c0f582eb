/** A whole case as a case file, written by the schema that reads it: `parseCase` reads it back to an equal case. */
import type { CaseDate } from '../case/date.js';
import type { Field } from '../case/field.js';
import { type Case, caseField, type Party } from '../case/schema.js';
import { type Veil, veilOf } from '../case/veil.js';
import { type NeutralIds, neutralId, neutralIds } from './neutral-ids.js';

/**
 * Writes a case as JSON. It is made for readers, so a party that has a pseudonym goes by it: its own name, its other
 * names, its address, what is told about its name, its id, which is often made of its name, and the ids of others that
 * are made of these are left out or replaced. Who edits the case keeps the file it came from.
 */
export function writeJson(of: Case): string {
  const ids = neutralIds(of);
  const written = write(withIds(of, ids), caseField, { veil: veilOf(of), ids });
  return `${JSON.stringify(written, asItIs, 2)}\n`;
}

/** What a reader must not learn: names within texts, and ids that tell them by what stands for these. */
interface Hidden {
  readonly veil: Veil;
  readonly ids: NeutralIds;
}

function write(value: unknown, field: Field<unknown>, hidden: Hidden): unknown {
  const { entries, item, form, refersTo } = field;
  if (entries) return writeRecord(value as object, entries, hidden);
  if (item) return (value as readonly unknown[]).map((one) => write(one, item, hidden));
  if (form === 'date') return (value as CaseDate).text;
  if (typeof value !== 'string') return value;
  return (refersTo && neutralId(value, refersTo, hidden.ids)) ?? hidden.veil(value);
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

/** What each list holds whose entries have ids. */
const LISTS: ReadonlyMap<string, keyof NeutralIds> = new Map([
  ['events', 'event'],
  ['parties', 'party'],
  ['relationships', 'relationship'],
  ['claims', 'claim'],
  ['sources', 'source'],
]);

function withIds(of: Case, ids: NeutralIds): object {
  const entries = Object.entries(of).map(([key, value]: [string, unknown]): [string, unknown] => {
    const kind = LISTS.get(key);
    if (!kind || !Array.isArray(value)) return [key, value];
    const named = (value as readonly { readonly id: string }[]).map((one) => {
      const shown = kind === 'party' ? veilParty(one as Party) : one;
      return { ...shown, id: ids[kind].get(one.id) ?? one.id };
    });
    return [key, named];
  });
  return Object.fromEntries(entries);
}

/** Fields by which a party is known; accounts that differ about them hold names, too. */
const NAMING = /^(?:id|name|aliases|url)\b/;

function veilParty(party: Party): object {
  const { pseudonym } = party;
  if (pseudonym === undefined) return party;
  const others = Object.fromEntries(Object.entries(party).filter(([key]) => !NAMING.test(key)));
  const accounts = party.accounts?.filter(({ field }) => !NAMING.test(field));
  return { ...others, id: party.id, name: pseudonym, ...(accounts && { accounts }) };
}
