/** What the reader's tools have to know of what is looked at: plain data, and no more of the case than they show. */
import type { Instant } from '../../case/date.js';
import type { Facet } from '../../case/facet.js';
import type { ScaleKind } from '../../layout/axis.js';
import type { LaneKind } from '../../layout/lane-of.js';
import type { ToolWords } from '../../locale/tool-words.js';

/** A value of a facet, and how many of the events that are shown or could be have it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
  readonly isTicked: boolean;
}

export type Outcome = keyof ToolWords['outcomes'];

export interface ToolsState {
  /** There is a figure: only there lanes and a scale mean anything. */
  readonly isWide: boolean;
  readonly query: string;
  /** `at` counts from 0, and `name` is spoken of the event there; undefined: at none of them yet. */
  readonly hits: {
    readonly count: number;
    readonly at: number | undefined;
    readonly name?: string | undefined;
  };
  /** The values of each facet, in the order in which they are listed. */
  readonly facets: Readonly<Record<Facet, readonly ValueCount[]>>;
  readonly lanes: LaneKind;
  readonly scale: ScaleKind;
  /** Ids of the sources that may be asked for: those that events cite. */
  readonly tellers: readonly string[];
  readonly told: { readonly by: string | undefined; readonly beside: string | undefined };
  /** When sources were published, from the first on. */
  readonly reportDates: readonly Instant[];
  readonly reportedBy: Instant | undefined;
  /** Sources of which it is not known when they were published. */
  readonly undatedSources: number;
  /** Events that are shown, of all that there are. */
  readonly shown: number;
  readonly total: number;
  /** What has come of the last file that was saved or text that was copied. */
  readonly outcome: Outcome | undefined;
}
