/** What is in view, in words: its two ends, and both together. No more exact than the case. */
import { civilFromInstant } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { type CaseIndex, PRECISIONS } from '../case/index-case.js';
import { toLocal } from '../case/zone.js';
import { MOST_INSTANT } from './formatters.js';
import { type Fields, joinFields, sayFields } from './say-fields.js';
import { roundingOf } from './say-tick.js';
import type { Speech } from './speech.js';

/** "March 13, 2017". */
export function sayEdge(instant: Instant, index: CaseIndex, speech: Speech): string {
  return sayFields(fieldsAt(instant, index), speech, 'long');
}

/** "March 13 to April 6, 2017". */
export function sayStretch(from: Instant, to: Instant, index: CaseIndex, speech: Speech): string {
  const ends = [fieldsAt(from, index), fieldsAt(to, index)] as const;
  return joinFields(ends, speech.words.joints.to, speech, 'long');
}

function fieldsAt(instant: Instant, { case: { timeZone }, finest }: CaseIndex): Fields {
  const local = toLocal(timeZone, instant);
  const { year, month, day } = civilFromInstant(local + roundingOf(local));
  const level = PRECISIONS.indexOf(finest);
  if (level < PRECISIONS.indexOf('season') || Math.abs(local) > MOST_INSTANT) return { year };
  return level < PRECISIONS.indexOf('day') ? { year, month } : { year, month, day };
}
