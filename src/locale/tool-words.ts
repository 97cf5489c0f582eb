/** What the reader's tools say; loaded with what draws them. Counts come as numbers, names and dates as text. */

/** Search, filters, arrangement, tellings, and the whole of the panel. */
export interface ToolWords {
  /** The name of the panel. */
  readonly tools: string;

  readonly search: string;
  readonly hits: (count: number) => string;
  /** Which of the hits the reader stands at, from 1. */
  readonly hitAt: (hit: number, count: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;

  /** Before the facets: the events are only those that have one of the values ticked in each. */
  readonly filters: string;
  readonly facets: Readonly<Record<'party' | 'kind' | 'source' | 'status', string>>;
  /** How many values of a facet are ticked. */
  readonly ticked: (count: number) => string;
  readonly showAllValues: (count: number) => string;
  /** Values for which there is no room at all. */
  readonly moreValues: (count: number) => string;

  readonly lanes: string;
  readonly laneKinds: Readonly<Record<'none' | 'party' | 'kind' | 'source', string>>;
  readonly scale: string;
  readonly scaleKinds: Readonly<Record<'folded' | 'time' | 'equal', string>>;

  readonly toldBy: string;
  readonly everySource: string;
  readonly beside: string;
  readonly noOther: string;
  /** What is seen then. */
  readonly toldByOne: string;
  readonly toldByTwo: string;

  readonly reportedBy: string;
  /** In place of a date: nothing is left out. */
  readonly anyDate: string;
  readonly undatedSources: (count: number) => string;

  readonly saveAs: string;
  readonly formats: Readonly<Record<'svg' | 'png' | 'csv' | 'json' | 'calendar', string>>;
  readonly copy: string;
  readonly copies: Readonly<Record<'link' | 'citation', string>>;
  /** What has come of saving or copying. */
  readonly outcomes: Readonly<Record<'link copied' | 'citation copied' | 'not copied' | 'not saved', string>>;
}
