/** From the text of a file, or from plain data, to a case and a list of what is wrong with it. */
import { excerpt, type Problem } from './problem.js';
import { Reading } from './reading.js';
import { type Case, caseField } from './schema.js';

export interface Parsed {
  /** All that could be read; undefined where the input is no case at all. */
  readonly case: Case | undefined;
  /** What is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a case. Never throws and never changes its input: what cannot be read is left out and reported, and its
 * neighbours stay. Only text that is no JSON, or data without a list of events, gives no case.
 * @param input the text of a file, or data as `JSON.parse` gives it.
 */
export function parseCase(input: unknown): Parsed {
  try {
    return typeof input === 'string' ? parseText(input) : readCase(input);
  } catch {
    return rejected('a value that cannot be read', 'a case file', 'Give the text of a file, or plain data.');
  }
}

function parseText(text: string): Parsed {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') return rejected('', 'a case file in JSON', 'The file is empty.');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return rejected(excerpt(json), 'JSON', syntaxHint(json, error));
  }
  return readCase(data);
}

function readCase(data: unknown): Parsed {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return rejected(
      excerpt(data),
      'an object with a list of events',
      'Write { "title": "…", "events": [ … ] }.',
    );
  }
  const reading = new Reading();
  const read = caseField.read(data, reading);
  return { case: read, problems: reading.problems.all };
}

function rejected(value: unknown, expected: string, hint: string): Parsed {
  return { case: undefined, problems: [{ path: '$', value, expected, hint, level: 'error' }] };
}

/** Where the JSON breaks, as line and column, as far as this engine says it. */
function syntaxHint(json: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return brokenAt(lineAndColumn[1] ?? '', lineAndColumn[2] ?? '');
  const offset = /position (\d+)/.exec(message)?.[1];
  const end = offset === undefined ? undefined : Number(offset);
  if (end === undefined) return brokenNear(json);
  const before = json.slice(0, end);
  const line = before.split('\n').length;
  return brokenAt(String(line), String(end - before.lastIndexOf('\n')));
}

function brokenAt(line: string, column: string): string {
  return `The JSON breaks at line ${line}, column ${column}: look there for a missing or spare comma, bracket or quotation mark.`;
}

/** Engines that give no place at least stop at the end where a file was cut off. */
function brokenNear(json: string): string {
  const isCutOff = !/[}\]]\s*$/.test(json.slice(-MOST_TAIL));
  const where = isCutOff
    ? `It ends at line ${String(json.split('\n').length)} before it is complete.`
    : 'It is not JSON.';
  return `${where} A JSON editor shows the place.`;
}

const MOST_TAIL = 1000;
