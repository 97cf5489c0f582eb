/** What is said in the list of sources and where two of them are compared; loaded with what draws these. */

import type { PageWords } from './page-words.js';

export interface SourceListWords extends PageWords {
  readonly noSources: string;
  readonly addressNotStated: string;

  /** What rests on a source, in numbers; `things` is such as "6 events and 2 parties". */
  readonly reports: (things: string) => string;
  readonly counts: Readonly<
    Record<
      'events' | 'parties' | 'relationships' | 'claims' | 'sources' | 'others',
      (count: number) => string
    >
  >;
  /** Heading of the sources that rest on it. */
  readonly otherSources: string;
  /** How many sources are known through it. */
  readonly leadsToSome: (count: number) => string;
  /** Beside the source that the entry open elsewhere cites. */
  readonly cited: string;

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
