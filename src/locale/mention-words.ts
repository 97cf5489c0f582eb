/** What is said of phrases of the article that mention something of the case; loaded when one opens. */

/** Where the reader can see more of it. */
export type MentionPlace = 'timeline' | 'parties' | 'claims' | 'sources' | 'detail';

export interface MentionWords {
  /** Heading of the phrases of the article that mention something. */
  readonly inTheArticle: string;
  /** Leads from the card of a phrase to a figure of the page. */
  readonly showIn: Readonly<Record<MentionPlace, string>>;
  readonly closeCard: string;
}
