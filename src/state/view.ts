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
  /** As the reader asked for it: a figure, or a list even where there is room for a figure. */
  readonly form: 'figure' | 'list';
}

export const INITIAL_VIEW: View = Object.freeze({
  window: undefined,
  pick: undefined,
  focus: undefined,
  hover: undefined,
  crowd: [],
  form: 'figure',
});
