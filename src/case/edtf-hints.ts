/** What an editor should write instead of a text that is no EDTF. Only ever asked once one was refused. */

import { daysInMonth, MAX_YEAR } from './calendar.js';
import { LONGEST_DATE, readEdtf } from './edtf.js';
import { type Mend, MONTHS, PART_MENDS, WHOLE_MENDS } from './edtf-mends.js';
import { isRefusal, type Reason, type Refusal } from './edtf-refusal.js';

/** Longer texts get no correction, so that the patterns stay cheap. */
const LONGEST = 100;

/** One correction may bring another mistake to light, but not for ever. */
const PASSES = 4;

/** What is said of no date at all, where it may be left out. */
export const NO_DATE = 'No date is given: leave the field out where none is known.';

const GENERAL =
  'Write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, with X for an unknown digit, and an interval as start/end.';

/** A sentence for each reason; empty where the text has no known form at all. */
const REASONS: { readonly [R in Reason]: (...about: string[]) => string } = {
  'not text': () => '',
  'unknown form': () => '',
  'too long': () => `A date has at most ${String(LONGEST_DATE)} characters.`,
  'set not closed': (begin, end) => `A set that begins with ${begin} ends with ${end}.`,
  'open within': () => 'A set is open before its first or after its last date only.',
  'date missing': () => 'A date is missing in the set.',
  'no ends': () => 'One end needs a date.',
  'season as end': () => 'A season is no end of an interval: name its months.',
  reversed: () => 'It ends before it begins.',
  'signed zero': () => 'The year 0, which is 1 BC, has no sign.',
  'season with days': (season) => `The season ${season} has no days.`,
  'no such day': noSuchDay,
  'year beyond': () => `The year is beyond ${String(MAX_YEAR)}.`,
  'no such time': (time) =>
    `There is no time ${time}: write hh:mm or hh:mm:ss up to 24:00:00, then Z or ±hh:mm if known.`,
  'time without day': () => 'A time needs a whole day before it.',
};

/** Says what is wrong with a text and how to mend it; ends in the corrected text where that is known. */
export function hintFor(text: string, refusal: Refusal): string {
  if (!/[^\s./]/.test(text.slice(0, LONGEST))) return NO_DATE;
  const advice = new Set<string>();
  let mended = text;
  let fault: Refusal | undefined = refusal;
  for (let pass = 0; fault && pass < PASSES; pass++) {
    advice.add(REASONS[fault.reason](...(fault.about ?? [])));
    if (text.length > LONGEST) break;
    mended = fault.mended ?? mend(mended, advice);
    const again = readEdtf(mended, undefined);
    fault = isRefusal(again) ? again : undefined;
  }
  advice.delete('');
  const sentences = [...advice].join(' ') || GENERAL;
  return fault ? sentences : `${sentences} Did you mean \`${mended}\`?`;
}

function noSuchDay(year = '', month = '', day = ''): string {
  const name = MONTHS[Number(month) - 1];
  if (!name && !month.includes('X')) return `There is no month ${month}: months run from 01 to 12.`;
  if (!name || /X/.test(year + day)) return `No day of the calendar fits ${year}-${month}-${day}.`;
  const length = daysInMonth(Number(year), Number(month));
  return `There is no ${name} ${Number(day)} in ${year}: ${name} had ${length} days. Write the day that is meant, or ${year}-${month} where it is not known.`;
}

/** Corrects every mistake that is known, and adds what to tell the editor about each. */
function mend(text: string, advice: Set<string>): string {
  const whole = applyMends(text, WHOLE_MENDS, advice);
  return whole.replace(/[^/,.[\]{}]+/g, (part) => applyMends(part, PART_MENDS, advice));
}

function applyMends(text: string, mends: readonly Mend[], advice: Set<string>): string {
  return mends.reduce((current, [mistake, correction, sentence]) => {
    const next =
      typeof correction === 'string'
        ? current.replace(mistake, correction)
        : current.replace(mistake, correction);
    if (next !== current) advice.add(sentence);
    return next;
  }, text);
}
