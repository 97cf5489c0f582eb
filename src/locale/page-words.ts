/** What leads through a list that stands on pages. */
export interface PageWords {
  /** Which entries are shown, from 1. */
  readonly page: (first: number, last: number, total: number) => string;
  readonly earlier: (count: number) => string;
  readonly further: (count: number) => string;
}
