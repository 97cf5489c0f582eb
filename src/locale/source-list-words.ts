/** What is said in the list of sources and where two of them are compared; loaded with what draws these. */

/** What kinds of sources a file may name; it may use other words, which are shown as they are. */
export type SourceKind =
  | 'article'
  | 'broadcast'
  | 'document'
  | 'filing'
  | 'interview'
  | 'order'
  | 'post'
  | 'statement';

export interface SourceListWords {
  /** The language of these words: "en". */
  readonly lang: string;
  readonly noSources: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly addressNotStated: string;

  /** What rests on a source, in numbers; `things` is such as "6 events and 2 parties". */
  readonly reports: (things: string) => string;
  readonly reportsNothing: string;
  readonly counts: Readonly<
    Record<
      'events' | 'parties' | 'relationships' | 'claims' | 'sources' | 'others',
      (count: number) => string
    >
  >;
  /** Headings of what rests on a source. */
  readonly headings: Readonly<Record<'events' | 'parties' | 'relationships' | 'claims' | 'sources', string>>;
  readonly knownThrough: string;
  /** Sources that are known only through this one. */
  readonly leadsTo: string;
  readonly leadsToSome: (count: number) => string;
  /** Beside the source that the entry open elsewhere cites. */
  readonly cited: string;

  readonly page: (first: number, last: number, total: number) => string;
  readonly earlier: (count: number) => string;
  readonly further: (count: number) => string;

  readonly compare: string;
  readonly toldBy: string;
  readonly beside: string;
  readonly choose: string;
  readonly howToCompare: string;
  readonly nothingTold: string;
  readonly standings: Readonly<
    Record<'both' | 'differ', (count: number) => string> &
      Record<'first only' | 'second only', (count: number, source: string) => string>
  >;
  readonly event: string;
  /** In the column of a source that tells of the event, and says nothing of its own about it; and of one that does not. */
  readonly tells: string;
  readonly silent: string;
}
