/** Takes out of a case what points at entries that are gone from it: who reads the rest must not learn of them. */
import type { Field, Target } from '../case/field.js';
import type { Entry } from '../case/record.js';
import { records } from '../case/schema.js';

/** Whether an id pointed at an entry that is gone. */
export type IsGone = (id: string, target: Target) => boolean;

/** The value itself where nothing in it points there; undefined where nothing of it is left. */
export function forget<T>(value: T, field: Field<unknown>, isGone: IsGone): T | undefined {
  const { refersTo, item, entries } = field;
  if (refersTo && typeof value === 'string') return isGone(value, refersTo) ? undefined : value;
  if (item && Array.isArray(value)) return forgetIn(value, item, isGone) as T;
  if (entries && typeof value === 'object' && value !== null)
    return forgetOf(value, entries as Entries, isGone);
  return value;
}

type Entries = Readonly<Record<string, Entry<unknown, boolean>>>;

/** Without one of its ends a gap is another one, and a correction without what it is of could be of the case itself. */
const WHOLE: ReadonlySet<Entries> = new Set([records.gap.entries, records.correction.entries]);

function forgetIn(list: readonly unknown[], item: Field<unknown>, isGone: IsGone): readonly unknown[] {
  const left = list.map((one) => forget(one, item, isGone));
  return left.every((one, i) => one === list[i]) ? list : left.filter((one) => one !== undefined);
}

function forgetOf<T extends object>(of: T, entries: Entries, isGone: IsGone): T | undefined {
  const left: Record<string, unknown> = {};
  let isSame = true;
  for (const [key, value] of Object.entries(of)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const kept =
      entry && value !== undefined ? forget(value as unknown, entry.field, isGone) : (value as unknown);
    isSame &&= kept === value;
    if (kept !== undefined) left[key] = kept;
    else if (value !== undefined && (entry?.isNeeded || WHOLE.has(entries))) return undefined;
  }
  if (isSame) return of;
  return (entries === records.when.entries ? tiesOf(left) : left) as T | undefined;
}

/** The words for a time tell of all that it is tied to. */
function tiesOf(when: Readonly<Record<string, unknown>>): object | undefined {
  const ties = Object.entries(when).filter(([key]) => key !== 'said');
  return ties.length > 0 ? Object.fromEntries(ties) : undefined;
}
