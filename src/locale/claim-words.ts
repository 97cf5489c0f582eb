/** What is said of claims and arguments; loaded with what draws them. */

/** What kinds of claims a file may name; it may use other words, which are shown as they are. */
export type ClaimKind = 'argument' | 'claim' | 'test';

export interface ClaimWords {
  /** The language of these words: "en". */
  readonly lang: string;
  /** The name of the whole list. */
  readonly claims: string;
  readonly noClaims: string;
  /** Headings of claims of one kind, and of those of none. */
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly otherKind: string;
  /** In place of the names of those who make a claim. */
  readonly makerNotStated: string;
  /** `names` is such as "CBP and DHS". */
  readonly against: (names: string) => string;
  readonly basis: (basis: string) => string;

  /** The name of the history of a claim. */
  readonly history: string;
  readonly standingNotStated: string;
  /** At a moment before it is known to have stood in any way. */
  readonly notYet: string;
  /** A standing that may have begun by then, and may not; `isAlone` where nothing else is sure. */
  readonly perhaps: (status: string, isAlone: boolean) => string;
  /** Of a step of a history at a moment: it may have come by then, or came later. */
  readonly steps: Readonly<Record<'perhaps' | 'later', string>>;
  /** `date` is the moment at which it stood so. */
  readonly asOf: (date: string) => string;

  /** The name of the parts of a claim. */
  readonly parts: (count: number) => string;
  /** Of which part something was said. */
  readonly part: (number: number) => string;
  /** Headings of what bears on a claim. */
  readonly againstWhom: string;
  readonly events: string;
  /** Beside a claim that the event or party that is open elsewhere touches. */
  readonly touched: string;
  /** Which claims of a long list are shown. */
  readonly page: (first: number, last: number, total: number) => string;
  readonly earlier: (count: number) => string;
  readonly further: (count: number) => string;
}
