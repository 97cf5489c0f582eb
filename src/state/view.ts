/** What a reader looks at: the whole of it, as one frozen value in the units of the case. */
import type { Instant } from '../case/date.js';
import type { Facet } from '../case/facet.js';
import type { ScaleKind } from '../layout/axis.js';
import type { LaneKind } from '../layout/lane-of.js';
import type { Diagram } from './diagram.js';

/** The values ticked in each facet: an event has to have one of each facet in which any is. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** What a reader, a page and a link may choose. */
export const SCALES: readonly ScaleKind[] = ['folded', 'time', 'equal'];
export const LANES: readonly LaneKind[] = ['none', 'party', 'kind', 'source'];

/** As told by one source, or by two beside each other; ids. */
export interface Told {
  readonly by: string | undefined;
  readonly beside: string | undefined;
}

export interface View {
  /** The stretch of time in view; undefined: all of it. */
  readonly window: { readonly from: Instant; readonly to: Instant } | undefined;
  /** The stretch of time of which relationships and claims are shown as they stood then; undefined: all of the case. */
  readonly moment: View['window'];
  /** The step of the story that the reader has come to, from 0; undefined: none yet. */
  readonly step: number | undefined;
  /** What the reader has chosen of the diagram of parties; undefined: nothing. */
  readonly diagram: Diagram | undefined;
  /** The id of what is open. */
  readonly pick: string | undefined;
  /** The id of the event that holds the keyboard's place. */
  readonly focus: string | undefined;
  /** The id of what is pointed at: an event, a party, a relationship, a claim or a source. */
  readonly hover: string | undefined;
  /** Events of a crowd that is open, by id. */
  readonly crowd: readonly string[];
  /** Which page of a long list the reader has turned to, from 0; undefined: where the keyboard's place is. */
  readonly page: number | undefined;
  /** As the reader asked for it: a figure, or a list even where there is room for a figure. */
  readonly form: 'figure' | 'list';
  /** The reader's own choice of scale and lanes; undefined: the page's. */
  readonly scale: ScaleKind | undefined;
  readonly lanes: LaneKind | undefined;
  readonly facets: Facets;
  /** What is searched for; empty: nothing. */
  readonly query: string;
  readonly told: Told;
  /** Only what had been published by then is shown; undefined: everything. */
  readonly reportedBy: Instant | undefined;
}

/** Events on a page of the list: more than this many list items would keep a browser busy. */
export const PAGE_SIZE = 300;

/** Entries of a list on paper, where nobody turns pages: what is left of more than these is counted. */
export const MOST_PRINTED = 2000;

/** Values ticked in one facet, and characters searched for: more than a reader needs, and what a link may ask for. */
export const MOST_TICKED = 200;
export const LONGEST_QUERY = 200;

export const NO_FACETS: Facets = Object.freeze({ party: [], kind: [], source: [], status: [] });

export const NOBODY: Told = Object.freeze({ by: undefined, beside: undefined });

export const INITIAL_VIEW: View = Object.freeze({
  window: undefined,
  moment: undefined,
  step: undefined,
  diagram: undefined,
  pick: undefined,
  focus: undefined,
  hover: undefined,
  crowd: [],
  page: undefined,
  form: 'figure',
  scale: undefined,
  lanes: undefined,
  facets: NO_FACETS,
  query: '',
  told: NOBODY,
  reportedBy: undefined,
});
