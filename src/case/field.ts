/** The simple fields of a case file: each reads one JSON value, reports what is wrong, and says its JSON Schema. */
import type { CaseDate } from './date.js';
import { isRefusal } from './edtf-refusal.js';
import { readDate } from './read-date.js';
import type { Reading } from './reading.js';
import { imageUrl, linkUrl } from './url.js';
import { isTimeZone } from './zone.js';

/** The forms in which values are written. */
export type Form =
  | 'text'
  | 'id'
  | 'flag'
  | 'number'
  | 'choice'
  | 'kind'
  | 'time zone'
  | 'language'
  | 'date'
  | 'address'
  | 'record'
  | 'list';

/** What an id may point at. */
export type Target = 'source' | 'party' | 'event' | 'claim' | 'any';

export interface Field<T> {
  /** The value, or undefined after the problem has been reported. Never throws for plain JSON. */
  read(value: unknown, reading: Reading): T | undefined;
  /** What is written there; the JSON Schema says the rest of it to an editor. */
  readonly form: Form;
  /** The words that a choice allows, or that have a meaning in a kind. */
  readonly words?: readonly string[];
  /** The least and the greatest number; of a list, how many entries it may have at most. */
  readonly bounds?: readonly [least: number, most: number];
  /** What the id points at, where the field is a reference. */
  readonly refersTo?: Target;
  /** The field of each entry, where the field is a list. */
  readonly item?: Field<unknown>;
  /** Of a record that may be written as a bare text: the field that this stands for. */
  readonly shorthand?: string | undefined;
  /** The fields of the object, where the field is a record. */
  readonly entries?: Readonly<Record<string, { readonly field: Field<unknown> }>>;
}

/** What a field reads to. */
export type Read<F> = F extends Field<infer T> ? T : never;

/** Characters of the longest id. */
export const LONGEST_ID = 300;

/** Text, shown as it is or, in the longer fields, read as a small Markdown. */
export const text: Field<string> = {
  form: 'text',
  read(value, reading) {
    if (typeof value === 'string') {
      if (value.trim() === '') return reading.refuse(value, { code: 'empty text' });
      return wellFormed(value, reading);
    }
    if (typeof value === 'number' && Number.isFinite(value)) {
      reading.warn(value, { code: 'unquoted text' });
      return String(value);
    }
    return reading.refuse(value, { code: 'text' });
  },
};

/** A short name that the file uses to point at an entry. */
export const id: Field<string> = {
  form: 'id',
  read(value, reading) {
    const read = text.read(value, reading);
    if (read === undefined || read.length <= LONGEST_ID) return read;
    return reading.refuse(value, { code: 'long id', most: LONGEST_ID });
  },
};

/** The id of another entry. Whether that exists is seen when the whole file has been read. */
export function reference(target: Target): Field<string> {
  return { ...id, refersTo: target };
}

/** Yes or no. */
export const flag: Field<boolean> = {
  form: 'flag',
  read(value, reading) {
    if (typeof value === 'boolean') return value;
    return reading.refuse(value, { code: 'true or false' });
  },
};

/** A finite number within bounds, such as a page or a width. */
export function number(least: number, most: number): Field<number> {
  return {
    form: 'number',
    bounds: [least, most],
    read(value, reading) {
      if (typeof value === 'number' && value >= least && value <= most) return value;
      return reading.refuse(value, { code: 'number', least, most });
    },
  };
}

/** One of the words named: a closed list. */
export function choice<const Word extends string>(...words: readonly Word[]): Field<Word> {
  return {
    form: 'choice',
    words,
    read(value, reading) {
      return words.find((known) => known === value) ?? reading.refuse(value, { code: 'word', words });
    },
  };
}

/** A word of the file's own choosing; the words named have a meaning here. A near miss is kept, and pointed out. */
export function kind(...words: readonly string[]): Field<string> {
  return {
    form: 'kind',
    words,
    read(value, reading) {
      const read = text.read(value, reading);
      if (read !== undefined && !words.includes(read)) reading.warn(value, { code: 'kind', words });
      return read;
    },
  };
}

/** An IANA time zone. */
export const timeZone: Field<string> = {
  form: 'time zone',
  read(value, reading) {
    if (typeof value === 'string' && isTimeZone(value)) return value;
    return reading.refuse(value, { code: 'time zone' });
  },
};

/** A language tag such as `en` or `pt-BR`. */
export const language: Field<string> = {
  form: 'language',
  read(value, reading) {
    try {
      if (typeof value === 'string' && value !== '') return Intl.getCanonicalLocales(value)[0];
    } catch {
      // Not a language tag: said below.
    }
    return reading.refuse(value, { code: 'language' });
  },
};

/** A date as an EDTF string; one that was read before is read again from its text. */
export const date: Field<CaseDate> = {
  form: 'date',
  read(value, reading) {
    const written = isWritten(value) ? value.text : value;
    const read = readDate(written, reading.timeZone);
    return isRefusal(read) ? reading.refuse(written, { code: 'date', refusal: read }) : read;
  },
};

/** An address that may become a link. */
export const link: Field<string> = address(linkUrl, 'link');
/** An address that an image may be loaded from. */
export const image: Field<string> = address(imageUrl, 'image');

function address(gate: (address: string) => URL | undefined, code: 'link' | 'image'): Field<string> {
  return {
    form: 'address',
    read(value, reading) {
      if (typeof value === 'string' && value.trim() !== '' && gate(value)) return value;
      return reading.refuse(value, { code });
    },
  };
}

function isWritten(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && 'earliest' in value;
}

/** Half of a surrogate pair cannot be shown, linked to or exported: it becomes the replacement character. */
function wellFormed(value: string, reading: Reading): string {
  if (value.isWellFormed()) return value;
  reading.warn(value, { code: 'half character' });
  return whole(value);
}

/** The text with the replacement character for each half of a surrogate pair. */
export function whole(value: string): string {
  return value.toWellFormed();
}
