/** The case that a view shows, as it had been reported by the day that the reader chose. Holds only the last results. */
import type { Instant } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';
import { languagesNow } from '../locale/index.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import { caseAsReported } from '../state/as-reported.js';
import type { View } from '../state/view.js';
import { remember } from './remember.js';
import { type Reading, readingOf } from './scene.js';

export class ReportedCase {
  readonly #reading = remember((whole: Reading, by: Instant | undefined): Reading => {
    if (by === undefined) return whole;
    const { index } = caseAsReported(whole.index, by);
    return readingOf(index);
  });
  readonly #telling = remember(describeTelling);

  tell(reading: Reading, { reportedBy }: View, lang: string | undefined): Telling {
    return this.#telling(this.#reading(reading, reportedBy), lang, languagesNow());
  }

  index(reading: Reading, view: View): CaseIndex {
    return this.reading(reading, view).index;
  }

  reading(whole: Reading, { reportedBy }: View): Reading {
    return this.#reading(whole, reportedBy);
  }
}
