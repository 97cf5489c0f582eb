import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { caseJsonSchema } from '../../src/case/json-schema.js';
import { records } from '../../src/case/schema.js';
import { schemaWords } from '../../src/case/schema-words.js';

const data = new URL('../../data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

interface Definition {
  title: string;
  type: string | string[];
  required?: string[];
  properties: Record<string, { description: string; $ref?: string; anyOf?: object[] }>;
}
const definitions = caseJsonSchema()['$defs'] as Record<string, Definition>;
const names = Object.keys(records) as (keyof typeof records)[];

/** Compiles the schema as editors see it; strict, so that an unknown keyword or a stray reference fails. */
function validator(): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    formats: { 'uri-reference': true },
  });
  return ajv.compile(caseJsonSchema());
}

test('the schema in data/ is the one that the records make (npm run schema writes it)', () => {
  const written = readFileSync(new URL('case.schema.json', data), 'utf8');
  expect(written).toBe(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
});

describe.each(names)('the record "%s"', (name) => {
  const keys = Object.keys(records[name].entries);

  test('is described, and so is each of its fields', () => {
    const { title, properties } = definitions[name]!;
    expect(title).toBe(schemaWords[name].about);
    expect(title).toMatch(/^[A-Z].*\.$/s);
    for (const key of keys) expect(properties[key]?.description, key).toMatch(/\S.*[.”"]$/s);
  });

  test('has its fields and no other, but for comments', () => {
    const own = name === 'case' ? ['$schema', '$comment'] : ['$comment'];
    expect(Object.keys(definitions[name]!.properties).sort()).toEqual([...keys, ...own].sort());
    expect(definitions[name]).toMatchObject({ additionalProperties: false });
  });

  test('asks for the fields that it cannot do without', () => {
    const entries: Readonly<Record<string, { isNeeded: boolean }>> = records[name].entries;
    const needed = keys.filter((key) => entries[key]?.isNeeded);
    expect(definitions[name]!.required ?? []).toEqual(needed);
  });

  test('may be a bare text where the reader understands one', () => {
    const isShort = records[name].shorthand !== undefined;
    expect(definitions[name]!.type).toEqual(isShort ? ['string', 'object'] : 'object');
  });
});

test('a field that points at a record has words of its own beside the reference', () => {
  const pointing = Object.values(definitions).flatMap(({ properties }) =>
    Object.values(properties).filter(({ $ref }) => $ref),
  );
  expect(pointing.length).toBeGreaterThan(0);
  const ofRecords = new Set(Object.values(schemaWords).map(({ about }) => about));
  for (const { description } of pointing) expect(ofRecords).not.toContain(description);
});

test('no record has a description: editors would show it instead of the field’s words', () => {
  for (const definition of Object.values(definitions)) expect(definition).not.toHaveProperty('description');
});

test('no page loads the words: nothing behind the door of case/ imports them', () => {
  const room = new URL('../../src/case/', import.meta.url);
  const seen = new Set(['index.ts']);
  for (const file of seen) {
    const source = readFileSync(new URL(file, room), 'utf8');
    for (const [, name] of source.matchAll(/from '\.\/([\w-]+)\.js'/g)) seen.add(`${name as string}.ts`);
  }
  expect(seen).toContain('schema.ts');
  expect(seen).not.toContain('schema-words.ts');
  expect(seen).not.toContain('json-schema.ts');
});

describe('the files in data/', () => {
  const validate = validator();
  const cases = [
    'twitter-v-dhs.json',
    ...readdirSync(new URL('cases/', data)).map((file) => `cases/${file}`),
  ];
  const isBroken = (file: string): boolean => file === 'cases/broken-entries.json';

  test.each(cases.filter((file) => !isBroken(file)))('%s is valid', (file) => {
    validate(read(file));
    expect(validate.errors).toBeNull();
  });

  test.each(cases.filter(isBroken))('%s is not valid', (file) => {
    expect(validate(read(file))).toBe(false);
  });

  test('the broken one is among them', () => {
    expect(cases.filter(isBroken)).toHaveLength(1);
  });
});

describe('the schema', () => {
  const validate = validator();
  const event = { id: 'a', title: 'A' };

  test.each([
    ['an empty list of events', { events: [] }],
    [
      'comments anywhere',
      { $comment: 'x', $schema: './x', events: [{ ...event, $comment: 'x', when: { $comment: ['x'] } }] },
    ],
    ['a date as text', { events: [{ ...event, when: '2017-04' }] }],
    ['a date as an object', { events: [{ ...event, when: { date: '2017-04', after: 'b' } }] }],
    ['a kind of the file’s own', { events: [{ ...event, kind: 'duel' }] }],
    ['a citation as text or object', { events: [{ ...event, cites: ['s', { source: 's', page: 3 }] }] }],
  ])('allows %s', (_, data) => {
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a file without events', {}, "must have required property 'events'"],
    ['a field with a typo', { events: [{ ...event, whne: '2017' }] }, 'must NOT have additional properties'],
    ['a date as a number', { events: [{ ...event, when: 2017 }] }, 'must be string,object'],
    [
      '$schema below the root',
      { events: [{ ...event, $schema: 'x' }] },
      'must NOT have additional properties',
    ],
    ['an event without a title', { events: [{ id: 'a' }] }, "must have required property 'title'"],
    ['an empty text', { events: [{ ...event, text: '' }] }, 'must NOT have fewer than 1 characters'],
    [
      'an unknown way to differ',
      { events: [{ ...event, accounts: [{ field: 'when', differ: 'x', versions: [] }] }] },
      'must be equal to one of the allowed values',
    ],
  ])('refuses %s', (_, data, message) => {
    expect(validate(data)).toBe(false);
    expect(validate.errors?.map((error) => error.message)).toContain(message);
  });
});
