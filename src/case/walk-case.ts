/** The values of a case in the fields that are looked for: found by walking the schema, so that no field is forgotten. */
import type { Field } from './field.js';
import type { Steps } from './problem.js';
import { placeInFile } from './record.js';
import { type Case, caseField } from './schema.js';
import { finish, STEP, type Work } from './work.js';

/** What is looked for in a case, and what is done with it. */
export interface Search {
  readonly isWanted: (field: Field<unknown>) => boolean;
  /** Takes each value in the order of the case. Its steps lead to it from the root, as in the file; they go on changing. */
  readonly visit: (value: unknown, field: Field<unknown>, steps: Steps) => void;
}

/** Visits each value of the fields that are wanted. */
export function walkCase(of: Case, search: Search): void {
  finish(walkSteps(of, search));
}

/** The same in steps. */
export function* walkSteps(of: Case, search: Search): Work<void> {
  const all: Walk = { ...search, leading: new Map() };
  if (search.isWanted(caseField)) search.visit(of, caseField, []);
  for (const key of Object.keys(of)) {
    const field = caseField.entries?.[key]?.field;
    if (!field || !leadsSomewhere(field, all)) continue;
    const value: unknown = Reflect.get(of, key);
    const steps: (string | number)[] = [key];
    if (!field.item || !Array.isArray(value) || search.isWanted(field)) walk(field, value, steps, all);
    else {
      for (let i = 0; i < value.length; i++) {
        steps.push(placeInFile(value, i));
        walk(field.item, value[i], steps, all);
        steps.pop();
        if (i % STEP === 0) yield 0;
      }
    }
  }
}

interface Walk extends Search {
  /** Whether anything wanted can stand in or below a field, where that is known already. */
  readonly leading: Map<Field<unknown>, boolean>;
}

/** The schema is a handful of levels deep, so this depth is its own and never the data's. */
function walk(field: Field<unknown>, value: unknown, steps: (string | number)[], search: Walk): void {
  if (search.isWanted(field)) search.visit(value, field, steps);
  if (field.item && Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    for (let i = 0; i < entries.length; i++) {
      steps.push(placeInFile(entries, i));
      walk(field.item, entries[i], steps, search);
      steps.pop();
    }
  }
  if (field.entries && typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const entry = field.entries[key];
      if (!entry || !leadsSomewhere(entry.field, search)) continue;
      // A bare text and an object with that one field read to the same: both are named as a whole.
      const isWhole = key === field.shorthand && Object.keys(value).length === 1;
      if (!isWhole) steps.push(key);
      walk(entry.field, Reflect.get(value, key), steps, search);
      if (!isWhole) steps.pop();
    }
  }
}

/** What leads to nothing that is wanted is not walked. */
function leadsSomewhere(field: Field<unknown>, search: Walk): boolean {
  const { isWanted, leading } = search;
  const known = leading.get(field);
  if (known !== undefined) return known;
  const below = field.item ? [field.item] : Object.values(field.entries ?? {}).map((entry) => entry.field);
  const leads = isWanted(field) || below.some((next) => leadsSomewhere(next, search));
  leading.set(field, leads);
  return leads;
}
