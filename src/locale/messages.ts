/**
 * Every string of the first picture; `later-words.ts` and `tool-words.ts` have the others. A language is one object of
 * each type: what it leaves out, the compiler finds. Counts come as numbers, so that each language chooses its own
 * plural; names, titles and dates come as text that is ready to be shown.
 */
import type { FindingRule } from '../case/findings.js';

/** What is said of a figure and in it. */
export interface FigureWords {
  readonly tryAgain: string;
  /** All of a text that is cut. */
  readonly showAll: string;
  /** The accessible name of the timeline; without a title, of any timeline. */
  readonly timelineName: (title: string | undefined, events: number) => string;
  /** An event in few words, for a reader who hears it. */
  readonly eventName: (title: string, date: string) => string;
  readonly events: (count: number) => string;
  /** A cluster of events, beside those that are shown. */
  readonly moreEvents: (count: number) => string;
  /** The lane of what belongs to no other. */
  readonly otherLane: string;
  readonly today: string;
  /** In a list, between two events; `length` is such as "23 days". */
  readonly folded: (length: string) => string;
}

/** Why a case could not be loaded. */
export type LoadFailure =
  | { readonly kind: 'network' | 'web page' | 'too large' | 'timed out' | 'not a case' }
  | { readonly kind: 'status'; readonly status: number };

/** What stands in place of a figure. */
export interface StateWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly failures: Readonly<Record<Exclude<LoadFailure['kind'], 'status'> | 'not found', string>>;
  /** An answer of a server other than the file, and other than that there is none. */
  readonly serverError: (status: number) => string;
}

/** What kinds of events a file may name; it may use other words, which are shown as they are. */
export type EventKind =
  | 'background'
  | 'deadline'
  | 'decision'
  | 'demand'
  | 'filing'
  | 'hearing'
  | 'order'
  | 'post'
  | 'statement';

/** What is said of sources and of what they say, also before anything is opened. */
export interface SourceWords {
  readonly sources: string;
  readonly accountsDiffer: string;
  /** A source known only through another, which is named by its number or title. */
  readonly through: (source: string) => string;
  readonly publisherNotStated: string;
  readonly publisherAndDateNotStated: string;
  readonly sourceDateNotStated: string;
  /** A title or words inside a sentence. */
  readonly quote: (text: string) => string;
}

/** How one event may bear on another; a file may use other words, which are shown as they are. */
export type BearingKind = 'answers' | 'follows' | 'sets deadline' | 'withdraws';

/** Two dates in one: "between … and …". Either may be a part only, as "6" of "April 6 or 7, 2017". */
export type Joint = (first: string, second: string) => string;

/** The parts of a date that can be in doubt by themselves. */
export type DatePart = 'year' | 'month' | 'day';

/** Words around dates; months, weekdays and clock times come from `Intl`. */
export interface DateWords {
  /** In place of what `Intl` says for the eras; undefined where that is right. */
  readonly eras: { readonly before: string; readonly since: string } | undefined;
  /** In place of what `Intl` says for the halves of a day; undefined where that is right. */
  readonly dayPeriods: { readonly am: string; readonly pm: string } | undefined;
  readonly joints: Readonly<Record<'to' | 'between' | 'or' | 'and', Joint>>;
  readonly dateAndTime: (date: string, time: string) => string;
  /** In place of a clock that shows 24:00. */
  readonly endOfDay: string;
  /** Ten years; never asked for years such as 1900, where the word might mean the century. */
  readonly decade: (firstYear: string) => string;
  /** A day, month or season of years that are not known exactly. */
  readonly inYears: (date: string, years: string) => string;
  readonly yearNotStated: string;
  readonly dayOfUnknownMonth: (day: string, year: string) => string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** Of a year: its four quarters, its three thirds, its two halves. */
  readonly stretches: readonly [string, string, string, string, string, string, string, string, string];
  readonly seasonOf: (season: string, year: string) => string;
  /** A quarter, third or half of a year, which may be unknown. */
  readonly stretchOf: (stretch: string, year: string | undefined) => string;
  readonly inHemisphere: (season: string, isNorthern: boolean) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly uncertainShort: (date: string) => string;
  /** One part of the date is in doubt, the others are not. */
  readonly partly: (date: string, part: DatePart, isUncertain: boolean, isApproximate: boolean) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly endNotKnown: (date: string) => string;
  readonly startNotKnown: (date: string) => string;
  /** One date, that one or a later one; `isDay` where it is a day or finer. */
  readonly orAfter: (date: string, isDay: boolean) => string;
  readonly orBefore: (date: string, isDay: boolean) => string;
  /** More dates than can be listed, of which one is meant. */
  readonly oneOfMany: (count: number, first: string, last: string) => string;
  readonly allOfMany: (count: number, first: string, last: string) => string;
  readonly dateNotStated: string;
  readonly earlierNotStated: string;
  readonly laterNotStated: string;
  /** A date not stated, on the far side of one that is; for labels. */
  readonly undatedAfter: (date: string) => string;
  readonly undatedBy: (date: string) => string;
  /** At the time of another event, with its date where that is known. */
  readonly sameTimeAs: (event: string, date: string | undefined) => string;
  /** Known only by its place among other events, of which at least one is given. */
  readonly tied: (after: string | undefined, by: string | undefined) => string;
  readonly lessThan: (length: string) => string;
  readonly lengthNotKnown: string;
}

/** What stands between texts of a list, with its spaces. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
}

export interface Messages extends Punctuation, FigureWords, StateWords, SourceWords, DateWords {
  /** What does not fit, for a badge, without names. */
  readonly findingShort: Readonly<Record<FindingRule, string>>;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  /** The language of these words: "en". */
  readonly lang: string;
}
