/** Dates in words: moments, intervals and sets, as the file writes them and never more exact. */
import type { CaseDate, End, Member, Moment } from '../case/date.js';
import { readParts } from '../case/read-date.js';
import { listFormat } from './formatters.js';
import { partInDoubt } from './part-in-doubt.js';
import { joinMoments, jointFor, sayMoment, type Voice } from './say-moment.js';
import type { Speech, Style } from './speech.js';

/** Sets of more members are counted, not listed. */
const MOST_MEMBERS = 6;

type SpokenDates = Readonly<Record<Style, WeakMap<Speech, WeakMap<CaseDate, string>>>>;

/** What has been said stays as long as its date: a figure says the same dates at every step. */
const spoken: SpokenDates = { short: new WeakMap(), long: new WeakMap() };

/**
 * "March 13, 2017, 11:45 a.m. EDT", "about March 2017", "April 6 or 7, 2017", "since April 6, 2017". From the fields
 * as written, so it is the same wherever the reader is.
 */
export function sayDate(date: CaseDate, speech: Speech, style: Style): string {
  const dates = spoken[style].get(speech) ?? new WeakMap<CaseDate, string>();
  const words = dates.get(date) ?? sayParts(date, speech, style);
  dates.set(date, words);
  spoken[style].set(speech, dates);
  return words;
}

function sayParts(date: CaseDate, speech: Speech, style: Style): string {
  const parts = readParts(date);
  const voice: Voice = { speech, style, timeZone: date.timeZone };
  if (parts.kind === 'moment') return sayOne(parts.moment, date.text, voice);
  if (parts.kind === 'interval') return sayInterval(parts.start, parts.end, voice);
  return saySet(parts.kind, parts.members, voice);
}

function sayOne(moment: Moment, text: string, voice: Voice): string {
  const { isUncertain, isApproximate } = moment;
  const part = isUncertain || isApproximate ? partInDoubt(text) : undefined;
  if (!part) return sayMoment(moment, voice);
  const plain = sayMoment({ ...moment, isUncertain: false, isApproximate: false }, voice);
  return voice.speech.words.partly(plain, part, isUncertain, isApproximate);
}

function sayInterval(start: End, end: End, voice: Voice): string {
  const { words } = voice.speech;
  if (isMoment(start)) {
    if (isMoment(end)) return joinMoments(start, end, jointFor('to', voice), voice);
    const from = sayMoment(start, voice);
    return end === 'open' ? words.since(from) : words.endNotKnown(from);
  }
  if (!isMoment(end)) return words.dateNotStated;
  const to = sayMoment(end, voice);
  return start === 'open' ? words.until(to) : words.startNotKnown(to);
}

function saySet(kind: 'one-of' | 'all-of', members: readonly Member[], voice: Voice): string {
  const { words, lang } = voice.speech;
  const [first, second] = members;
  if (members.length === 2 && isMoment(first) && isMoment(second)) {
    return joinMoments(first, second, words.joints[kind === 'one-of' ? 'or' : 'and'], voice);
  }
  if (members.length > MOST_MEMBERS) return sayMany(kind, members, voice);
  const type = kind === 'one-of' ? 'disjunction' : 'conjunction';
  return listFormat(lang, { type }).format(members.map((member) => sayMember(kind, member, voice)));
}

function sayMember(kind: 'one-of' | 'all-of', member: Member, voice: Voice): string {
  if (isMoment(member)) return sayMoment(member, voice);
  const { from, to } = member;
  if (kind === 'all-of') return sayInterval(from, to, voice);
  const { words } = voice.speech;
  if (isMoment(from)) {
    if (isMoment(to)) return joinMoments(from, to, words.joints.between, voice);
    return words.orAfter(sayMoment(from, voice), isDay(from));
  }
  return isMoment(to) ? words.orBefore(sayMoment(to, voice), isDay(to)) : words.dateNotStated;
}

function sayMany(kind: 'one-of' | 'all-of', members: readonly Member[], voice: Voice): string {
  const { words } = voice.speech;
  const moments = members.flatMap((member) =>
    isMoment(member) ? member : [member.from, member.to].filter(isMoment),
  );
  const inOrder = moments.sort((a, b) => a.earliest - b.earliest);
  const [first, last] = [inOrder[0], inOrder.at(-1)].map((moment) =>
    moment ? sayMoment(moment, voice) : '',
  );
  const say = kind === 'one-of' ? words.oneOfMany : words.allOfMany;
  return say(members.length, first ?? '', last ?? '');
}

function isDay({ precision }: Moment): boolean {
  return precision === 'day' || precision === 'minute' || precision === 'second';
}

function isMoment(end: End | Member | undefined): end is Moment {
  return typeof end === 'object' && 'years' in end;
}
