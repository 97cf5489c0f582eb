/** What the schema has at a place of a file: whether something can be left out there, and what goes with it. */
import type { Field } from './field.js';
import type { Entry } from './record.js';
import { caseField } from './schema.js';

export interface SchemaPlace {
  /** Of a field that its record cannot do without, of one that it can, of an entry in a list. */
  readonly need: 'needed' | 'optional' | 'entry';
  /** What the field is of: `event`. */
  readonly record: string;
  readonly key: string;
}

const STEPS = /\.([\w$]+)|\[(\d+)\]/g;

/** @param path as in a problem. Undefined where the schema has no such field under this name. */
export function schemaPlace(path: string): SchemaPlace | undefined {
  let field: Field<unknown> = caseField;
  let place: SchemaPlace | undefined;
  for (const [, key, position] of path.matchAll(STEPS)) {
    if (position !== undefined && !field.item) return undefined;
    // A list of one may be written without its brackets.
    const record: Field<unknown> = field.item ?? field;
    if (key === undefined) {
      place = { need: 'entry', record: nameOf(record), key: '' };
      field = record;
      continue;
    }
    const { entries = {} } = record;
    const entry = Object.hasOwn(entries, key) ? (entries[key] as Entry<unknown, boolean>) : undefined;
    if (!entry) return undefined;
    place = { need: entry.isNeeded ? 'needed' : 'optional', record: nameOf(record), key };
    field = entry.field;
  }
  return place;
}

function nameOf(field: Field<unknown>): string {
  return 'name' in field && typeof field.name === 'string' ? field.name : 'entry';
}
