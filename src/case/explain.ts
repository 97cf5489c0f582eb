/** What is wrong with a case file and how to mend it, in sentences. No page needs them before something is wrong. */
import { NO_DATE } from './edtf-hints.js';
import { explainDate } from './explain-date.js';
import type { Field } from './field.js';
import { excerpt, type Fault, type Flaw } from './flaw.js';
import { jsonBreak } from './json-break.js';
import { nearest } from './near.js';
import type { Problem } from './problem.js';
import { ProblemList } from './problem-list.js';
import type { CaseReading } from './read-case.js';
import { repeatedKeySteps } from './repeated-keys.js';
import { records } from './schema.js';
import { schemaPlace } from './schema-place.js';
import { finish, type Work } from './work.js';

/** All that is wrong, in the order of the file; then what its text says twice, of which the data tells nothing. */
export function explainAll(reading: CaseReading): readonly Problem[] {
  return finish(explainSteps(reading));
}

/** The same in steps. */
export function* explainSteps({ flaws, json = '' }: CaseReading): Work<readonly Problem[]> {
  const list = new ProblemList();
  for (const flaw of flaws) {
    const problem = explain(flaw);
    if (!problem) continue;
    list.add(problem);
    list.skip(flaw.unlisted);
  }
  for (const [path, key] of yield* repeatedKeySteps(json)) list.add(repetition(path, key));
  return list.all;
}

/** What to tell the editor; undefined where a word turns out to be the file's own. */
export function explain({ path, value, level, fault }: Flaw): Problem | undefined {
  const said = (SENTENCES[fault.code] as Sentence<Fault>)(fault, value, path);
  return said && { path, value, expected: said[0], hint: said[1], level };
}

function repetition(path: string, key: string): Problem {
  const value = excerpt(key);
  const hint = `"${String(value)}" stands here more than once: the last one counts. Take one out.`;
  return { path, value, expected: 'each key once', hint, level: 'warning' };
}

type Sentence<F extends Fault> = (
  fault: F,
  value: unknown,
  path: string,
) => readonly [expected: string, hint: string] | undefined;

const LINK_HINT = 'Write the full address, such as https://example.org/page.';

const SENTENCES: {
  readonly [Code in Fault['code']]: Sentence<Extract<Fault, { readonly code: Code }>>;
} = {
  text: (_, __, path) => ['text', orWithout('Write text in quotation marks', path)],
  'empty text': (_, __, path) => ['text', orWithout('Write what belongs here', path)],
  'unquoted text': (_, value) => ['text', `Put it in quotation marks: "${String(value)}".`],
  'half character': () => ['whole characters', 'Half of a character was replaced by \uFFFD. Type it again.'],
  'long id': ({ most }) => ['a short id', `Use at most ${String(most)} characters.`],
  'true or false': () => ['true or false', 'Write true or false, without quotation marks.'],
  number: ({ least, most }, _, path) => [
    `a number from ${String(least)} to ${String(most)}`,
    orWithout('Mend the number', path),
  ],
  word: ({ words }, value) => [
    words.join(' or '),
    didYouMean(value, words) ?? `Write one of: ${words.join(', ')}.`,
  ],
  kind: ({ words }, value) => {
    const hint = didYouMean(value, words);
    return hint === undefined ? undefined : [`a kind such as ${words.join(', ')}`, hint];
  },
  'time zone': () => ['an IANA time zone', 'Write a name such as "America/New_York" or "Europe/Berlin".'],
  language: () => ['a language tag', 'Write a tag such as "en", "fr" or "pt-BR".'],
  date: ({ refusal }, value, path) => {
    const { expected, hint } = explainDate(value, refusal);
    return [expected, hint === NO_DATE ? orWithout('Write the date', path) : hint];
  },
  link: () => ['an address with http, https or mailto', LINK_HINT],
  image: () => ['an address with http or https', LINK_HINT],
  object: ({ name }) => [`${aRecord(name)} as an object`, 'Write it as { … } with its fields.'],
  'missing field': ({ name, key }) => [
    `"${key}" in ${aRecord(name)}`,
    `Add ${whatToAdd(name, key)}: without it the ${nounOf(name)} is left out.`,
  ],
  'other name': ({ name }) => [`the field "${name}"`, `It was read as "${name}": rename it.`],
  'unknown field': ({ names }, value) => [
    `one of the fields ${names.join(', ')}`,
    didYouMean(value, names) ?? 'Take it out.',
  ],
  'no id': () => ['an id', 'Add "id", so that other entries and links can point here.'],
  list: () => ['a list', 'Write a list: [ … ].'],
  'single entry': () => ['a list', 'Put it in square brackets: [ … ].'],
  'long list': ({ most }) => [`at most ${String(most)} entries`, 'The rest is left out.'],
  unreadable: () => ['plain data', 'Give plain objects, lists and text.'],
  'unreadable case': () => ['a case file', 'Give the text of a file, or plain data.'],
  'empty file': () => ['a case file in JSON', 'The file is empty.'],
  JSON: ({ json }) => ['JSON', syntaxHint(json)],
  'no case': () => ['an object with a list of events', 'Write { "title": "…", "events": [ … ] }.'],
};

/** What to do about a value, or in place of it: nobody is told to leave out what has to be there. */
function orWithout(remedy: string, path: string): string {
  const { need, record, key } = schemaPlace(path) ?? {};
  if (need === 'optional') return `${remedy}, or leave the field out.`;
  if (need === 'entry') return `${remedy}, or take the entry out.`;
  const isLost = need === 'needed' && key !== 'id';
  return isLost ? `${remedy}: without it the ${nounOf(record ?? '')} is left out.` : `${remedy}.`;
}

/** Records whose name in the schema is not what one of them is called. */
const NOUNS: Readonly<Partial<Record<string, string>>> = { media: 'medium', when: 'time' };

function nounOf(record: string): string {
  return NOUNS[record] ?? record;
}

function aRecord(name: string): string {
  const noun = nounOf(name);
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `"as", such as "answers", "follows"`; `"source", the id of a source`. */
function whatToAdd(name: string, key: string): string {
  const record: Field<unknown> | undefined = Object.hasOwn(records, name)
    ? records[name as keyof typeof records]
    : undefined;
  const { words, refersTo } = record?.entries?.[key]?.field ?? {};
  if (words) return `"${key}", such as ${words.map((word) => `"${word}"`).join(', ')}`;
  return refersTo && refersTo !== 'any' ? `"${key}", the id of ${aRecord(refersTo)}` : `"${key}"`;
}

function didYouMean(value: unknown, words: readonly string[]): string | undefined {
  const meant = nearest(String(value), words);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

/** Where the JSON breaks, as line and column. */
function syntaxHint(json: string): string {
  const end = jsonBreak(json);
  const before = json.slice(0, end);
  const line = before.split('\n').length;
  if (end === json.length) return `It ends in line ${String(line)} before it is complete.`;
  const place = `line ${String(line)}, column ${String(end - before.lastIndexOf('\n'))}`;
  return `The JSON breaks at ${place}: look there for a missing or spare comma, bracket or quotation mark.`;
}
