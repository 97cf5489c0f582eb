/** Reads a case in steps, for a file that is so long that a page would wait: its events first, each by itself. */
import { parseSteps } from './parse-steps.js';
import { type CaseReading, readCase, withoutMark } from './read-case.js';
import { Reading } from './reading.js';
import { readItem } from './record.js';
import { caseField, records } from './schema.js';
import { STEP, type Work } from './work.js';
import { isTimeZone } from './zone.js';

/** Gives what `readCase` gives. */
export function* readSteps(text: string): Work<CaseReading> {
  const json = withoutMark(text);
  const parsed = yield* firstHalf(parseSteps(json));
  if (!parsed) return readCase(text);
  const { data, pieces } = parsed;
  const early = new Reading();
  if (isTimeZone(data.timeZone)) early.timeZone = data.timeZone;
  early.enter('events');
  const read: unknown[] = [];
  const { item } = records.case.entries.events.field;
  for (let p = 0; p < pieces.length; p++) {
    const piece = pieces[p] ?? [];
    for (let i = 0; item && i < piece.length && read.length < MOST; i++) {
      early.enter(read.length);
      read.push(readItem(item, piece, i, early));
      early.leave();
      if (read.length % STEP === 0) yield 0.5 + (0.5 * read.length) / data.events.length;
    }
    // What was read is not needed twice.
    pieces[p] = NOTHING;
  }
  const reading = new Reading();
  reading.ready = { given: data.events, read, flaws: early.flaws.all };
  return { case: caseField.read(data, reading), flaws: reading.flaws.all, json };
}

const NOTHING: readonly unknown[] = [];

/** What lies beyond is left out of a case. */
const MOST = records.case.entries.events.field.bounds?.[1] ?? Number.POSITIVE_INFINITY;

/** How far half of a work is with all of it. */
function* firstHalf<T>(work: Work<T>): Work<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield value / 2;
  }
}
