/** One calendar expression in words: no more exact than it is written, and no less. */

import { civilFromInstant, daysInMonth } from '../case/calendar.js';
import type { Moment } from '../case/date.js';
import { toLocal } from '../case/zone.js';
import type { Joint } from './messages.js';
import { sayClock, sayZone } from './say-clock.js';
import { type Fields, joinFields, sayFields, sayYearDigits } from './say-fields.js';
import { saySeason } from './say-season.js';
import type { Speech, Style } from './speech.js';

/** How a date is being said. */
export interface Voice {
  readonly speech: Speech;
  readonly style: Style;
  /** The zone in which the date was read. */
  readonly timeZone: string | undefined;
}

const DASH: Joint = (first, second) => `${first} \u2013 ${second}`;

/** "about March 2017", "March 13, 2017, 11:45 a.m. EDT", "2010s", "December 25, year not stated". */
export function sayMoment(moment: Moment, voice: Voice): string {
  return qualify(sayPlain(moment, voice), moment, voice);
}

/** Two moments with words between them, and what they share said once. */
export function joinMoments(first: Moment, second: Moment, joint: Joint, voice: Voice): string {
  const { speech, style } = voice;
  const isOneDoubt = first.isUncertain === second.isUncertain && first.isApproximate === second.isApproximate;
  if (!isOneDoubt || !isSimple(first, voice) || !isSimple(second, voice)) {
    return joint(sayMoment(first, voice), sayMoment(second, voice));
  }
  const fields = [fieldsOf(first), fieldsOf(second)] as const;
  if (!first.time && !second.time) return qualify(joinFields(fields, joint, speech, style), first, voice);
  if (!first.time || !second.time || !isSameDay(...fields) || !isSameZone(first, second, voice)) {
    return joint(sayMoment(first, voice), sayMoment(second, voice));
  }
  const times = joint(sayClock(first.time, speech), withZone(second, sayClock(second.time, speech), voice));
  return qualify(speech.words.dateAndTime(sayFields(fields[0], speech, style), times), first, voice);
}

/** From one to the other: in words, or with a dash where there is little room. */
export function jointFor(kind: 'to' | 'between', { speech, style }: Voice): Joint {
  return style === 'short' && kind === 'to' ? DASH : speech.words.joints[kind];
}

function sayPlain(moment: Moment, voice: Voice): string {
  const date = sayCalendar(moment, voice);
  if (!moment.time) return date;
  return voice.speech.words.dateAndTime(date, withZone(moment, sayClock(moment.time, voice.speech), voice));
}

function withZone(moment: Moment, clock: string, { timeZone, speech }: Voice): string {
  const zone = sayZone(moment, timeZone, speech);
  return zone === undefined ? clock : `${clock} ${zone}`;
}

function sayCalendar(moment: Moment, voice: Voice): string {
  const { years, month, season, day } = moment;
  const { speech, style } = voice;
  const { words } = speech;
  const year = years[0] === years[1] ? years[0] : undefined;
  const saidYears = year === undefined ? sayYears(years, voice) : sayFields({ year }, speech, style);
  if (season !== undefined) {
    return year === undefined
      ? words.inYears(saySeason(season, undefined, words), saidYears)
      : saySeason(season, saidYears, words);
  }
  if (year === undefined) {
    return month === undefined
      ? saidYears
      : words.inYears(sayFields({ month, day }, speech, style), saidYears);
  }
  if (month === undefined && day !== undefined) return words.dayOfUnknownMonth(String(day), saidYears);
  const bounds = day === undefined ? boundsWithin(moment, voice) : undefined;
  if (bounds) return joinFields(bounds, jointFor('between', voice), speech, style);
  return sayFields({ year, month, day }, speech, style);
}

/** Years that are not known exactly: a decade by its name, other stretches by their ends. */
function sayYears([first, last]: Moment['years'], voice: Voice): string {
  const { speech, style } = voice;
  if (last - first === 9999 && (first === 0 || last === 0)) return speech.words.yearNotStated;
  const isDecade = last - first === 9 && first % 10 === 0 && first % 100 !== 0 && first > 100;
  if (isDecade) return speech.words.decade(sayYearDigits(first, speech));
  const ends = [{ year: first }, { year: last }] as const;
  return joinFields(ends, jointFor('between', voice), speech, style);
}

/** The days of its month, or the months of its year, that it may mean, where these are not all. */
function boundsWithin(moment: Moment, { timeZone }: Voice): readonly [Fields, Fields] | undefined {
  const [year] = moment.years;
  const { month, earliest, latest } = moment;
  // So far away milliseconds are rounded and no longer tell the days.
  if (!Number.isSafeInteger(earliest) || !Number.isSafeInteger(latest)) return undefined;
  const from = civilFromInstant(toLocal(timeZone, earliest));
  const to = civilFromInstant(toLocal(timeZone, latest));
  if (month === undefined) {
    const isAll = from.month === 1 && to.month === 12;
    return isAll
      ? undefined
      : [
          { year, month: from.month },
          { year, month: to.month },
        ];
  }
  const isAll = from.day === 1 && to.day === daysInMonth(year, month);
  return isAll
    ? undefined
    : [
        { year, month, day: from.day },
        { year, month, day: to.day },
      ];
}

function qualify(text: string, { isUncertain, isApproximate }: Moment, { speech, style }: Voice): string {
  const { words } = speech;
  const date = isApproximate ? words.about(text) : text;
  if (!isUncertain) return date;
  return style === 'short' ? words.uncertainShort(date) : words.uncertain(date);
}

/** A known month or day of a known year, so that `Intl` can join it with another. */
function isSimple(moment: Moment, voice: Voice): boolean {
  const { years, season, month, day } = moment;
  if (years[0] !== years[1] || season !== undefined || month === undefined) return false;
  return day !== undefined || boundsWithin(moment, voice) === undefined;
}

function fieldsOf({ years, month, day }: Moment): Fields {
  return { year: years[0], month, day };
}

function isSameDay(first: Fields, second: Fields): boolean {
  return first.year === second.year && first.month === second.month && first.day === second.day;
}

function isSameZone(first: Moment, second: Moment, { timeZone, speech }: Voice): boolean {
  return sayZone(first, timeZone, speech) === sayZone(second, timeZone, speech);
}
