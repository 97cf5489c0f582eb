/** What is said of claims and arguments; loaded with what draws them. */

import type { ClaimKind } from './detail-words.js';
import type { PageWords } from './page-words.js';

export interface ClaimWords extends PageWords {
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
  /** Beside a claim that the event or party that is open elsewhere touches. */
  readonly touched: string;
}
