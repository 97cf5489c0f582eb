/** Objects and lists of a case file. One bad part never hides a good one. */
import type { Field } from './field.js';
import type { Reading } from './reading.js';
import { isTimeZone } from './zone.js';

/** A field in its place: whether its record needs it. */
export interface Entry<T, Need extends boolean> {
  readonly field: Field<T>;
  readonly isNeeded: Need;
}
export type Entries = Readonly<Record<string, Entry<unknown, boolean>>>;

type Keys<E extends Entries, Need extends boolean> = {
  [K in keyof E]: E[K]['isNeeded'] extends Need ? K : never;
}[keyof E];
type ReadEntry<E> = E extends Entry<infer T, boolean> ? T : never;

/** The object that a record reads to. */
export type ReadEntries<E extends Entries> = {
  readonly [K in Keys<E, true>]: ReadEntry<E[K]>;
} & { readonly [K in Keys<E, false>]?: ReadEntry<E[K]> };

/** A record has a name in the JSON Schema, and its entries, for the schema's words. */
export interface RecordField<E extends Entries> extends Field<ReadEntries<E>> {
  readonly name: string;
  readonly entries: E;
  /** The field that a bare text stands for. */
  readonly shorthand: string | undefined;
}

export interface RecordOptions {
  /** The field that a bare text stands for: `"cbp"` instead of `{ "party": "cbp" }`. */
  readonly shorthand?: string;
  /** Names from elsewhere that are understood, and pointed out. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The record's own `timeZone` holds for the dates in it. */
  readonly isZoned?: boolean;
  /** Gives the entry an id from its place where it has none. */
  readonly isNamed?: boolean;
}

/** A field that the record cannot do without: where it is missing or unreadable, the record is left out. */
export function needs<T>(field: Field<T>): Entry<T, true> {
  return { field, isNeeded: true };
}

/** A field that may be left out. */
export function may<T>(field: Field<T>): Entry<T, false> {
  return { field, isNeeded: false };
}

/** An object with known fields. Known keys are copied into a fresh object; all others are reported. */
export function record<E extends Entries>(
  name: string,
  entries: E,
  options: RecordOptions = {},
): RecordField<E> {
  const known = new Map(Object.entries(entries));
  const shape: Shape = { known, ...options };
  const needed = [...known].filter(([, entry]) => entry.isNeeded).map(([key]) => key);
  return {
    name,
    entries,
    shorthand: options.shorthand,
    form: 'record',
    read(value, reading) {
      const isBare = typeof value === 'string' || typeof value === 'number';
      const given = isObject(value) ? value : undefined;
      if (!given && !(isBare && options.shorthand !== undefined))
        return reading.refuse(value, { code: 'object', name });
      const outerZone = reading.timeZone;
      if (options.isZoned && given) enterZone(given, reading);
      const read = given ? readKeys(given, shape, reading) : readShort(value, shape, reading);
      reading.timeZone = outerZone;
      for (const key of needed) {
        if (read[key] !== undefined && Object.hasOwn(read, key)) continue;
        const isGiven = given ? Object.hasOwn(given, key) : key === options.shorthand;
        if (!isGiven) reading.refuse(undefined, { code: 'missing field', name, key });
        return undefined;
      }
      return read as ReadEntries<E>;
    },
  };
}

/** A list. Entries that cannot be read are left out; past `most` the rest is. A single value counts as a list of one. */
export function list<T>(item: Field<T>, most = Number.POSITIVE_INFINITY): Field<readonly T[]> {
  return {
    item,
    form: 'list',
    bounds: [0, most],
    read(value, reading) {
      if (!Array.isArray(value)) {
        const single = typeof value === 'string' || isObject(value) ? item.read(value, reading) : undefined;
        if (single === undefined) return reading.refuse(value, { code: 'list' });
        reading.warn(value, { code: 'single entry' });
        return [single];
      }
      const given: readonly unknown[] = value;
      const read: T[] = [];
      let kept: number[] | undefined;
      const ready = reading.ready?.given === given ? reading.ready : undefined;
      const end = Math.min(given.length, most);
      for (let i = 0; i < end; i++) {
        reading.enter(i);
        const one = ready ? (ready.read[i] as T | undefined) : readItem(item, given, i, reading);
        // Places are noted from the first entry on that is left out: all before it stand where they stood.
        if (one === undefined) kept ??= Array.from(read, (_, place) => place);
        else {
          read.push(one);
          kept?.push(i);
        }
        reading.leave();
      }
      for (const flaw of ready?.flaws ?? []) reading.flaws.add(flaw);
      if (kept) places.set(read, kept);
      if (given.length > end) reading.refuse(given.length, { code: 'long list', most });
      return read;
    },
  };
}

/** Where the entries of a list stood in the file, for lists from which one was left out. */
const places = new WeakMap<readonly unknown[], readonly number[]>();

/** The place in the file of the entry that was read to the place `index` of a list. */
export function placeInFile(list: readonly unknown[], index: number): number {
  return places.get(list)?.[index] ?? index;
}

/** What may throw (a getter, a proxy) takes nothing down but itself. */
export function readItem<T>(
  item: Field<T>,
  from: object,
  key: string | number,
  reading: Reading,
): T | undefined {
  const { depth, timeZone } = reading;
  try {
    return item.read(Reflect.get(from, key), reading);
  } catch {
    reading.unwind(depth);
    reading.timeZone = timeZone;
    return reading.refuse('a value that cannot be read', { code: 'unreadable' });
  }
}

interface Shape extends RecordOptions {
  readonly known: ReadonlyMap<string, Entry<unknown, boolean>>;
}

/** A bare text is the value of one field, and stands where the whole record would. */
function readShort(
  given: unknown,
  { shorthand = '', known }: Shape,
  reading: Reading,
): Record<string, unknown> {
  const value = known.get(shorthand)?.field.read(given, reading);
  return value === undefined ? {} : { [shorthand]: value };
}

function readKeys(given: object, shape: Shape, reading: Reading): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const entry = shape.known.get(key);
    if (!entry && key.startsWith('$')) continue;
    reading.enter(key);
    if (entry) take(read, key, readItem(entry.field, given, key, reading));
    else readOther(key, { given, read }, shape, reading);
    reading.leave();
  }
  if (shape.isNamed && !Object.hasOwn(read, 'id')) {
    read['id'] = reading.place;
    reading.warn(undefined, { code: 'no id' });
  }
  return read;
}

function take(read: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) read[key] = value;
}

/** A key of no meaning here. */
function readOther(
  key: string,
  { given, read }: { given: object; read: Record<string, unknown> },
  shape: Shape,
  reading: Reading,
): void {
  const isTaken = (name: string): boolean => Object.hasOwn(given, name) || Object.hasOwn(read, name);
  const alias = understood(key, isTaken, shape, reading) ?? '';
  const field = shape.known.get(alias)?.field;
  if (field) take(read, alias, readItem(field, given, key, reading));
}

/** The field that a key of no meaning here stands for, if it is known from elsewhere. Always pointed out. */
function understood(
  key: string,
  isTaken: (name: string) => boolean,
  { known, aliases }: Shape,
  reading: Reading,
): string | undefined {
  const alias = aliases && Object.hasOwn(aliases, key) ? aliases[key] : undefined;
  if (alias !== undefined && !isTaken(alias)) {
    reading.warn(key, { code: 'other name', name: alias });
    return alias;
  }
  reading.warn(key, { code: 'unknown field', names: [...known.keys()] });
  return undefined;
}

function enterZone(given: object, reading: Reading): void {
  try {
    const zone: unknown = Object.hasOwn(given, 'timeZone') ? Reflect.get(given, 'timeZone') : undefined;
    if (typeof zone === 'string' && isTimeZone(zone)) reading.timeZone = zone;
  } catch {
    // Reported when the field itself is read.
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
