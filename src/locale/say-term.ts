/** During which time a relationship holds: both ends, as exact as they are stated. */
import type { CaseDate, End } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';
import { readParts } from '../case/read-date.js';
import type { Relationship, When } from '../case/schema.js';
import { partyWordsFor } from './party-languages.js';
import { sayDate } from './say-date.js';
import { joinMoments, jointFor, sayMoment, type Voice } from './say-moment.js';
import { sayTime, sayWhen } from './say-when.js';
import type { Speech, Style } from './speech.js';

/** "from April 6 to April 7, 2017", "since March 14, 2017"; empty where nothing is stated. */
export function sayTerm(
  { when, begins, ends }: Relationship,
  index: CaseIndex,
  speech: Speech,
  style: Style,
): string {
  const words = partyWordsFor(speech);
  if (!begins && !ends) {
    const said = sayTime(when, index, speech, style);
    return said === undefined ? '' : isRange(when) && style === 'long' ? words.term(said) : said;
  }
  const [first, last] = [dateOf(begins, index), dateOf(ends, index)];
  if (first && last) {
    const range = sayRange(first, last, speech, style);
    return style === 'long' ? words.term(range) : range;
  }
  const { since, until, semicolon } = speech.words;
  const start = first ? since(sayDate(first, speech, style)) : undated(begins, 'begins');
  const end = last ? until(sayDate(last, speech, style)) : undated(ends, 'ends');
  return [start, end].filter((part) => part !== '').join(semicolon);

  function undated(at: When | undefined, which: 'begins' | 'ends'): string {
    const said = sayTime(at, index, speech, 'long');
    if (at === undefined || said === undefined) return '';
    if (style === 'long') return words[which](said);
    return which === 'begins' ? words.startNotStated : words.endNotStated;
  }
}

/** What stands in a table below "since" and "until"; empty where nothing is stated. */
export function sayEnds(
  { when, begins, ends }: Relationship,
  index: CaseIndex,
  speech: Speech,
): readonly [since: string, until: string] {
  const parts = when?.date && readParts(when.date);
  const say = (at: When | undefined): string | undefined => sayPoint(at, index, speech);
  if (begins || ends || !when) return [say(begins) ?? '', say(ends) ?? ''];
  if (!when.date || parts?.kind !== 'interval') return [say(when) ?? '', say(when) ?? ''];
  const voice: Voice = { speech, style: 'long', timeZone: when.date.timeZone };
  const sayEnd = (end: End): string => {
    if (end === 'open') return '';
    return end === 'unknown' ? partyWordsFor(speech).endNotKnown : sayMoment(end, voice);
  };
  return [sayEnd(parts.start), sayEnd(parts.end)];
}

/** A date by itself, without the event that it is tied to, where that event has one. */
function sayPoint(at: When | undefined, index: CaseIndex, speech: Speech): string | undefined {
  const entry = index.eventById.get(at?.at ?? '');
  const isDated = entry && (entry.versions.length > 0 || entry.event.when?.date !== undefined);
  return isDated && !at?.date && at?.said === undefined
    ? sayWhen(entry, index, speech, 'long')
    : sayTime(at, index, speech, 'long');
}

/** The one date that is meant; undefined where there is none, or where it is not one. */
function dateOf(at: When | undefined, { eventById }: CaseIndex): CaseDate | undefined {
  if (at?.date) return at.date;
  const entry = eventById.get(at?.at ?? '');
  return entry?.versions.length === 0 ? entry.event.when?.date : undefined;
}

/** Two moments with what they share said once; the words of both where either is more than a moment. */
function sayRange(first: CaseDate, last: CaseDate, speech: Speech, style: Style): string {
  const voice: Voice = { speech, style, timeZone: first.timeZone };
  const joint = jointFor('to', voice);
  const [from, to] = [readParts(first), readParts(last)];
  if (from.kind === 'moment' && to.kind === 'moment')
    return joinMoments(from.moment, to.moment, joint, voice);
  return joint(sayDate(first, speech, style), sayDate(last, speech, style));
}

function isRange(when: When | undefined): boolean {
  const parts = when?.date && readParts(when.date);
  return parts?.kind === 'interval' && typeof parts.start === 'object' && typeof parts.end === 'object';
}
