/** From the text of a file, or from plain data, to a case and a list of what is wrong with it. */
import { jsonBreak } from './json-break.js';
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
  } catch {
    return rejected(excerpt(json), 'JSON', syntaxHint(json));
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

/** Where the JSON breaks, as line and column. */
function syntaxHint(json: string): string {
  const end = jsonBreak(json);
  const before = json.slice(0, end);
  const line = before.split('\n').length;
  if (end === json.length) return `It ends in line ${String(line)} before it is complete.`;
  const place = `line ${String(line)}, column ${String(end - before.lastIndexOf('\n'))}`;
  return `The JSON breaks at ${place}: look there for a missing or spare comma, bracket or quotation mark.`;
}
