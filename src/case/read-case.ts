/** From the text of a file, or from plain data, to a case: what every page needs. `parse.ts` says what is wrong, too. */
import { type Fault, type Flaw, flawAt } from './flaw.js';
import { Reading } from './reading.js';
import { type Case, caseField } from './schema.js';

export interface CaseReading {
  /** All that could be read; undefined where the input is no case at all. */
  readonly case: Case | undefined;
  /** What is wrong, in the order of the file. */
  readonly flaws: readonly Flaw[];
  /** The text that it was read from, in which more may be found wrong than in its data; left out where there is none. */
  readonly json?: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a case as `parseCase` does, and leaves what is wrong with it to be explained. */
export function readCase(input: unknown): CaseReading {
  try {
    return typeof input === 'string' ? readText(input) : readData(input);
  } catch {
    return rejected('a value that cannot be read', { code: 'unreadable case' });
  }
}

function readText(text: string): CaseReading {
  const json = withoutMark(text);
  if (json.trim() === '') return rejected('', { code: 'empty file' });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return rejected(json, { code: 'JSON', json });
  }
  return { ...readData(data), json };
}

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function readData(data: unknown): CaseReading {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return rejected(data, { code: 'no case' });
  const reading = new Reading();
  const read = caseField.read(data, reading);
  return { case: read, flaws: reading.flaws.all };
}

function rejected(value: unknown, fault: Fault): CaseReading {
  return { case: undefined, flaws: [flawAt('$', 'error', value, fault)] };
}
