/** What is said of a case whose dates do not fit together, or that nobody vouches for. */
import type { BearingKind } from './messages.js';

/** Someone or something in a sentence, with its date; `name` already stands in quotation marks where it should. */
export interface Told {
  readonly name: string;
  readonly date: string;
}

export interface FindingWords {
  readonly deadlineBeforeOrder: (deadline: Told, order: Told) => string;
  /** `as` is undefined where the file uses a word of its own. */
  readonly responseBeforeCause: (response: Told, cause: Told, as: BearingKind | undefined) => string;
  readonly actBeforeExistence: (act: Told, party: Told) => string;
  readonly reportedBefore: (event: Told, source: Told) => string;
  readonly noSource: (event: string) => string;
}
