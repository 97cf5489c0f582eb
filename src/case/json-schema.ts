/** The JSON Schema (draft 2020-12) of the case file, for editors: made from the records that also read it. */
import { type Field, LONGEST_ID } from './field.js';
import type { Entries } from './record.js';
import { records } from './schema.js';
import { schemaWords } from './schema-words.js';

/** A fragment of JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Name = keyof typeof records;

/** The whole schema, as it stands in `data/case.schema.json`. */
export function caseJsonSchema(): JsonSchema {
  const names = Object.keys(records) as Name[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'case.schema.json',
    title: 'Case file',
    description: schemaWords.case.about,
    $ref: pointer('case'),
    $defs: Object.fromEntries(names.map((name) => [name, definition(name)])),
  };
}

/**
 * One record. What it is stands as its title and not as its description: an editor that meets a description here shows
 * it instead of the words of the field that points here, and shows a title beside them.
 */
function definition(name: Name): JsonSchema {
  const entries: Entries = records[name].entries;
  const required = Object.keys(entries).filter((key) => entries[key]?.isNeeded);
  return {
    title: schemaWords[name].about,
    ...(records[name].shorthand === undefined
      ? { type: 'object' }
      : { type: ['string', 'object'], minLength: 1 }),
    properties: { ...properties(name, entries), ...ownKeys(name) },
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function properties(name: Name, entries: Entries): JsonSchema {
  const words: Readonly<Record<string, string>> = schemaWords[name].fields;
  return Object.fromEntries(
    Object.entries(entries).map(([key, { field }]) => [key, { description: words[key], ...fragment(field) }]),
  );
}

/** Keys that are the editor's and the writer's, and mean nothing to the case. */
function ownKeys(name: Name): JsonSchema {
  const comment = { $comment: { description: 'A remark for whoever edits this file. Never shown.' } };
  if (name !== 'case') return comment;
  const schema = { type: 'string', description: 'The address of this schema, so that an editor can help.' };
  return { ...comment, $schema: schema };
}

const TEXT = { type: 'string', minLength: 1 };

/** What an editor should know of a value. */
function fragment(field: Field<unknown>): JsonSchema {
  const { words = [], bounds: [least, most] = [0, Number.POSITIVE_INFINITY] } = field;
  switch (field.form) {
    case 'text':
      return TEXT;
    case 'id':
      return { ...TEXT, maxLength: LONGEST_ID };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', minimum: least, maximum: most };
    case 'choice':
      return { enum: words };
    case 'kind':
      return { anyOf: [{ enum: words }, TEXT] };
    case 'time zone':
      return { ...TEXT, examples: ['America/New_York', 'Europe/Berlin', 'UTC'] };
    case 'language':
      return { ...TEXT, examples: ['en', 'pt-BR', 'ar'] };
    case 'date':
      return { ...TEXT, examples: ['2017-04-06', '2017-04', '2017-03~', '[2017-04-06..]'] };
    case 'address':
      return { type: 'string', format: 'uri-reference', minLength: 1 };
    case 'record':
      return { $ref: pointer((field as Field<unknown> & { readonly name: string }).name) };
    case 'list':
      return {
        type: 'array',
        ...(field.item && { items: fragment(field.item) }),
        ...(Number.isFinite(most) && { maxItems: most }),
      };
  }
}

function pointer(name: string): string {
  return `#/$defs/${name}`;
}
