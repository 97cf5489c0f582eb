/** Reads a case in steps, for a file that is so long that a page would wait: its events first, each by itself. */
import { type CaseReading, readCase, withoutMark } from './read-case.js';
import { Reading } from './reading.js';
import { readItem } from './record.js';
import { caseField, records } from './schema.js';
import { STEP, type Work } from './work.js';
import { isTimeZone } from './zone.js';

/** Gives what `readCase` gives. `JSON.parse` is one step, and cannot be cut. */
export function* readSteps(text: string): Work<CaseReading> {
  const json = withoutMark(text);
  const data = parsed(json);
  if (!data) return readCase(text);
  const given: readonly unknown[] = data.events;
  const early = new Reading();
  if (isTimeZone(data.timeZone)) early.timeZone = data.timeZone;
  early.enter('events');
  const read: unknown[] = [];
  const { item } = records.case.entries.events.field;
  for (let i = 0; item && i < Math.min(given.length, MOST); i++) {
    early.enter(i);
    read.push(readItem(item, given, i, early));
    early.leave();
    if (i % STEP === 0) yield i / given.length;
  }
  const reading = new Reading();
  reading.ready = { given, read, flaws: early.flaws.all };
  return { case: caseField.read(data, reading), flaws: reading.flaws.all, json };
}

/** What lies beyond is left out of a case. */
const MOST = records.case.entries.events.field.bounds?.[1] ?? Number.POSITIVE_INFINITY;

interface Data {
  readonly events: readonly unknown[];
  readonly timeZone?: unknown;
}

/** Data with a list of events; undefined for what has to be told that it has none. */
function parsed(json: string): Data | undefined {
  try {
    const data = JSON.parse(json) as Partial<Data> | null;
    return Array.isArray(data?.events) ? (data as Data) : undefined;
  } catch {
    return undefined;
  }
}
