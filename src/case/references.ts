/** Every id in a case that points at another entry: found by walking the schema, so that no field is forgotten. */
import type { Field, Target } from './field.js';
import { placeInFile } from './record.js';
import { type Case, caseField } from './schema.js';

export interface Reference {
  readonly id: string;
  readonly target: Target;
  /** Keys and positions from the root, as in the file. */
  readonly steps: readonly (string | number)[];
}

/** Calls `visit` for each reference, in the order of the case. */
export function eachReference(of: Case, visit: (reference: Reference) => void): void {
  walk(caseField, of, [], visit);
}

/** The schema is a handful of levels deep, so this depth is its own and never the data's. */
function walk(
  field: Field<unknown>,
  value: unknown,
  steps: (string | number)[],
  visit: (reference: Reference) => void,
): void {
  if (field.refersTo && typeof value === 'string')
    visit({ id: value, target: field.refersTo, steps: [...steps] });
  if (field.item && Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    for (let i = 0; i < entries.length; i++) {
      steps.push(placeInFile(entries, i));
      walk(field.item, entries[i], steps, visit);
      steps.pop();
    }
  }
  if (field.entries && typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const entry = field.entries[key];
      if (!entry || !leadsSomewhere(entry.field)) continue;
      // A bare text and an object with that one field read to the same: both are named as a whole.
      const isWhole = key === field.shorthand && Object.keys(value).length === 1;
      if (!isWhole) steps.push(key);
      walk(entry.field, Reflect.get(value, key), steps, visit);
      if (!isWhole) steps.pop();
    }
  }
}

const leading = new WeakMap<Field<unknown>, boolean>();

/** Whether a reference can stand anywhere below the field: the rest is not walked. */
function leadsSomewhere(field: Field<unknown>): boolean {
  const known = leading.get(field);
  if (known !== undefined) return known;
  const below = field.item ? [field.item] : Object.values(field.entries ?? {}).map((entry) => entry.field);
  const leads = field.refersTo !== undefined || below.some(leadsSomewhere);
  leading.set(field, leads);
  return leads;
}
