/** What a reader looks at: the whole of it, as one frozen value in the units of the case. */
import type { Instant } from '../case/date.js';

export interface View {
  /** The stretch of time in view; undefined: all of it. */
  readonly window: { readonly from: Instant; readonly to: Instant } | undefined;
  /** The id of what is open. */
  readonly pick: string | undefined;
  /** The id of the event that holds the keyboard's place. */
  readonly focus: string | undefined;
  /** The id of the event that is pointed at. */
  readonly hover: string | undefined;
  /** Events of a crowd that is open, by id. */
  readonly crowd: readonly string[];
  /** Which page of a long list is open, from 0. */
  readonly page: number;
  /** As the reader asked for it: a figure, or a list even where there is room for a figure. */
  readonly form: 'figure' | 'list';
}

/** Events on a page of the list: more than this many list items would keep a browser busy. */
export const PAGE_SIZE = 300;

export const INITIAL_VIEW: View = Object.freeze({
  window: undefined,
  pick: undefined,
  focus: undefined,
  hover: undefined,
  crowd: [],
  page: 0,
  form: 'figure',
});
