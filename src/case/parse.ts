/** Reads a case, or a single date, and says what is wrong with it. */
import type { CaseDate } from './date.js';
import { isRefusal } from './edtf-refusal.js';
import { explainAll } from './explain.js';
import { type DateProblem, explainDate, unknownZone } from './explain-date.js';
import type { Problem } from './problem.js';
import { readCase } from './read-case.js';
import { readDate } from './read-date.js';
import type { Case } from './schema.js';
import { skippedTime } from './skipped-time.js';
import { isTimeZone } from './zone.js';

export interface Parsed {
  /** All that could be read; undefined where the input is no case at all. */
  readonly case: Case | undefined;
  /** What is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a case. Never throws and never changes its input: what cannot be read is left out and reported, and its
 * neighbours stay. Only text that is no JSON, or data without a list of events, gives no case.
 * @param input the text of a file, or data as `JSON.parse` gives it.
 */
export function parseCase(input: unknown): Parsed {
  const reading = readCase(input);
  return { case: reading.case, problems: explainAll(reading) };
}

/**
 * What `parseDate` makes of a value: one of the two, or both where it was read but should be mended, since its time
 * zone is unknown or its clocks skipped the time.
 */
export interface DateReading {
  readonly date?: CaseDate;
  readonly problem?: DateProblem;
}

export interface ParseDateOptions {
  /** IANA zone of days and of times without an offset; UTC where left out. */
  readonly timeZone?: string | undefined;
}

/**
 * Reads a date of EDTF, levels 0 to 2 (see `edtf.ts` for what is allowed beyond it). Never throws,
 * whatever the value. In an unknown time zone a date is read as UTC and the problem says so.
 */
export function parseDate(value: unknown, options?: ParseDateOptions | null): DateReading {
  const timeZone = options?.timeZone;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return { ...parseDate(value), problem: unknownZone(timeZone) };
  const read = readDate(value, timeZone);
  if (isRefusal(read)) return { problem: explainDate(value, read) };
  const problem = skippedTime(read);
  return problem ? { date: read, problem } : { date: read };
}
