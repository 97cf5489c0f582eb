/**
 * What is shown of a case, before any size: as it was reported by a day, told by some of its sources, filtered and
 * searched. Each stage is skipped while what goes into it is the same. Holds no state but the last results.
 */
import type { Instant } from '../case/date.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { languagesNow } from '../locale/index.js';
import type { Comparison } from '../marks/comparison.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import type { Standout } from '../marks/timeline-page.js';
import type { Reported } from '../state/as-reported.js';
import type { Selection } from '../state/select.js';
import { type Facets, NO_FACETS, NOBODY, type Told, type View } from '../state/view.js';
import type { Extras } from './extras.js';
import { remember } from './remember.js';
import { type Reading, readingOf } from './scene.js';

export interface ShownInput {
  readonly reading: Reading;
  readonly view: View;
  readonly lang: string | undefined;
  /** What leaves events out and lets some stand out; until it is there, all are shown alike. */
  readonly extras: Extras | undefined;
}

export interface Shown {
  /** The whole case, whatever is left out of it here. */
  readonly whole: Telling;
  /** What the case was at the date of report that the reader chose. */
  readonly reported: Reported | undefined;
  readonly telling: Telling;
  readonly selection: Selection;
  readonly standout: Standout;
}

const NO_HITS: ReadonlySet<EventEntry> = new Set();

export class ShownCase {
  readonly #reported = remember(
    (index: CaseIndex, by: Instant | undefined, extras: Extras | undefined): Reported | undefined =>
      by === undefined ? undefined : extras?.caseAsReported(index, by),
  );
  readonly #reading = remember(
    (whole: Reading, reported: Reported | undefined): Reading =>
      reported ? readingOf(reported.index) : whole,
  );
  readonly #telling = remember(describeTelling);
  readonly #whole = remember(describeTelling);
  readonly #all = remember(
    ({ events, datedCount }: CaseIndex): Selection => ({ events, datedCount, left: 0 }),
  );
  readonly #selection = remember(
    (index: CaseIndex, facets: Facets, told: Told, extras: Extras | undefined): Selection =>
      extras?.selectEvents(index, facets, told) ?? this.#all(index),
  );
  readonly #comparison = remember(
    (told: Told, telling: Telling, extras: Extras | undefined): Comparison | undefined =>
      extras?.compared(told, telling),
  );
  readonly #hits = remember(
    (index: CaseIndex, { events }: Selection, query: string, extras: Extras | undefined) =>
      query === '' || !extras ? NO_HITS : new Set(extras.findHits(events, index, query)),
  );
  readonly #chain = remember((index: CaseIndex, id: string | undefined, extras: Extras | undefined) => {
    const chain = id === undefined ? undefined : extras?.chainOf(index, id);
    return chain && chain.size > 1 ? chain : undefined;
  });

  make({ reading: whole, view, lang, extras }: ShownInput): Shown {
    const languages = languagesNow();
    const { facets, told, query, pick } = view;
    const reported = this.#reported(whole.index, view.reportedBy, extras);
    const reading = this.#reading(whole, reported);
    const { index } = reading;
    const telling = this.#telling(reading, lang, languages);
    const isWhole = facets === NO_FACETS && told === NOBODY;
    const selection = isWhole ? this.#all(index) : this.#selection(index, facets, told, extras);
    const standout: Standout = {
      hits: this.#hits(index, selection, query, extras),
      chain: this.#chain(index, pick, extras),
      comparison: this.#comparison(told, telling, extras),
    };
    return { whole: this.#whole(whole, lang, languages), reported, telling, selection, standout };
  }
}
