/**
 * The Extended Date/Time Format, levels 0 to 2 (Library of Congress, 2019:
 * https://www.loc.gov/standards/datetime/), to its structure.
 *
 * One extension: times of day wherever a day may stand, also in intervals and sets, with the seconds
 * and the offset left out at will and a mark behind them (`2017-03-13T11:45~`). Beyond the letter of
 * the standard, marks may also follow unspecified digits and seasons (`201X~`, `2001-21?`), and a
 * space may follow the comma in a set.
 */

import type { DateParts, End, Member, Moment } from './date.js';
import { readMoment } from './edtf-moment.js';
import { isRefusal, type Refusal } from './edtf-refusal.js';

/** Characters. A set of 900 days fits; what is longer would take its time and be no date. */
export const LONGEST_DATE = 10_000;

/** Reads a date; `timeZone` (undefined: UTC) applies to days and to times without an offset. */
export function readEdtf(text: string, timeZone: string | undefined): DateParts | Refusal {
  if (text.length > LONGEST_DATE) return { reason: 'too long' };
  if (text.startsWith('[')) return readSet(text, ']', timeZone);
  if (text.startsWith('{')) return readSet(text, '}', timeZone);
  if (text.includes('/')) return readInterval(text, timeZone);
  const moment = readMoment(text, timeZone);
  return isRefusal(moment) ? moment : { kind: 'moment', moment };
}

function readInterval(text: string, timeZone: string | undefined): DateParts | Refusal {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return { reason: 'unknown form' };
  const range = readRange([from, to], '/', timeZone);
  return isRefusal(range) ? range : { kind: 'interval', start: range.from, end: range.to };
}

/** `[..]` one of several dates, `{..}` all of them, each a moment or a range of moments. */
function readSet(text: string, close: ']' | '}', timeZone: string | undefined): DateParts | Refusal {
  if (!text.endsWith(close)) return { reason: 'set not closed', about: [text.charAt(0), close] };
  if (/, ?\.\.|\.\.,/.test(text)) return { reason: 'open within' };
  const members: Member[] = [];
  for (const item of text.slice(1, -1).split(/, ?/)) {
    const member = readMember(item, timeZone);
    if (isRefusal(member)) {
      const { mended } = member;
      return mended === undefined ? member : { ...member, mended: text.replace(item, mended) };
    }
    members.push(member);
  }
  return { kind: close === ']' ? 'one-of' : 'all-of', members };
}

function readMember(text: string, timeZone: string | undefined): Member | Refusal {
  if (text === '') return { reason: 'date missing' };
  const dots = text.indexOf('..');
  if (dots < 0) return readMoment(text, timeZone);
  return readRange([text.slice(0, dots) || '..', text.slice(dots + 2) || '..'], '..', timeZone);
}

/** The two ends of an interval or of a range in a set, in order. */
function readRange(
  texts: readonly [string, string],
  separator: '/' | '..',
  timeZone: string | undefined,
): Exclude<Member, Moment> | Refusal {
  const from = readEnd(texts[0], timeZone);
  if (isRefusal(from)) return from;
  const to = readEnd(texts[1], timeZone);
  if (isRefusal(to)) return to;
  if (!isMoment(from) && !isMoment(to)) return { reason: 'no ends' };
  if (isSeason(from) || isSeason(to)) return { reason: 'season as end' };
  if (isMoment(from) && isMoment(to) && to.latest < from.earliest) {
    return { reason: 'reversed', mended: [...texts].reverse().join(separator) };
  }
  return { from, to };
}

function readEnd(text: string, timeZone: string | undefined): End | Refusal {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readMoment(text, timeZone);
}

function isMoment(end: End): end is Moment {
  return typeof end === 'object';
}

function isSeason(end: End): boolean {
  return isMoment(end) && end.season !== undefined;
}
