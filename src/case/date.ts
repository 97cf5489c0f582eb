/** What a date of a case file is once it has been read: the types that every other room shares. */

/**
 * Milliseconds since 1970-01-01T00:00:00Z, proleptic Gregorian calendar; `±Infinity` where a date is open.
 * May lie beyond what a JavaScript `Date` can hold (years of nine digits are legal EDTF).
 */
export type Instant = number;

/** How exact a date is: the finest unit that is stated without a gap from the year down. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'minute'
  | 'second';

/** A date as the file gives it, with the instants it may mean. It never becomes a midpoint. */
export interface CaseDate {
  /** The EDTF text as written. */
  readonly text: string;
  /** The IANA zone in which the text was read; undefined means UTC. */
  readonly timeZone: string | undefined;
  /** One moment, a span with two ends, one of several dates, or all of several dates. */
  readonly kind: 'moment' | 'interval' | 'one-of' | 'all-of';
  /** The first millisecond that it may mean; `-Infinity` where the start is open or unknown. */
  readonly earliest: Instant;
  /** The last millisecond that it may mean, inclusive; `Infinity` where the end is open or unknown. */
  readonly latest: Instant;
  /** The precision of the whole: of an interval or a set, its coarsest member's. */
  readonly precision: Precision;
  /** Marked `?` or `%` anywhere. */
  readonly isUncertain: boolean;
  /** Marked `~` or `%` anywhere. */
  readonly isApproximate: boolean;
}

/** A time of day as written: an offset where the text gives one, else the zone of the event or case applies. */
export interface TimeOfDay {
  /** 0 to 23, or 24 for the midnight that ends the day. */
  readonly hour: number;
  readonly minute: number;
  /** Undefined where the text leaves the seconds out. */
  readonly second: number | undefined;
  /** Minutes east of UTC as written (`Z` is 0); undefined where the text gives none. */
  readonly offset: number | undefined;
}

/** One calendar expression: what stands between the slashes and commas. */
export interface Moment {
  /** The first and last year that it may mean, astronomical (0 is 1 BCE). Equal where the year is known. */
  readonly years: readonly [first: number, last: number];
  /** 1 to 12; undefined where it is not stated or unspecified (`XX`). */
  readonly month: number | undefined;
  /** An EDTF season, quarter, quadrimester or semester, 21 to 41 (21 to 24 are northern); undefined elsewhere. */
  readonly season: number | undefined;
  /** 1 to 31; undefined where it is not stated or unspecified. */
  readonly day: number | undefined;
  readonly time: TimeOfDay | undefined;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** An end of an interval or of a range in a set: a moment, open (`..`), or there but unknown (empty). */
export type End = Moment | 'open' | 'unknown';

/** A member of a set: one moment, or a range of them. */
export type Member = Moment | { readonly from: End; readonly to: End };

/** The structure of a date's text, read again when it has to be said or drawn in detail. */
export type DateParts =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'interval'; readonly start: End; readonly end: End }
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly Member[] };
