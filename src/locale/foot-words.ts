/** What is said at the foot of a figure: what its marks mean, what does not fit, what was corrected. */
import type { MarkKind } from '../layout/mark-kind.js';

/** What a figure may have besides the marks of its events. */
export type LegendExtra = 'ties' | 'folds' | 'eras' | 'crowds';

export interface FootWords {
  /** The language of these words: "en". */
  readonly lang: string;

  readonly legend: string;
  readonly markKinds: Readonly<Record<MarkKind, string>>;
  readonly legendExtras: Readonly<Record<LegendExtra, string>>;

  readonly findings: (count: number) => string;

  readonly corrections: (count: number) => string;
  /** Before what stood there, and what stands there now. */
  readonly was: string;
  readonly now: string;
  /** Fields of an entry; a file may name others, which are shown as they are. */
  readonly fields: Readonly<Record<string, string>>;

  /** What a list leaves out for want of room. */
  readonly moreEntries: (count: number) => string;
}
