/** What stands in a field of an entry, where it is told and not used: in accounts that differ, and in corrections. */
import { isRefusal } from '../case/edtf-refusal.js';
import { readDate } from '../case/read-date.js';
import { sayDate } from '../locale/index.js';
import type { Telling } from './telling.js';

const DATES = new Set(['when', 'published', 'begins', 'ends']);

/**
 * Dates are said as dates; the rest stands as it is.
 * @param timeZone of the entry, where it has one of its own.
 */
export function sayFieldValue(
  value: string,
  field: string | undefined,
  timeZone: string | undefined,
  { index, speech }: Telling,
): string {
  if (!DATES.has(field ?? '')) return value;
  const date = readDate(value, timeZone ?? index.case.timeZone);
  return isRefusal(date) ? value : sayDate(date, speech, 'long');
}
