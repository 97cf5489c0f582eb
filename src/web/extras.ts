/** What a picture has once the reader's hands are there: what is left out at a wish, what stands out, what leads where. */
import { chainOf } from '../case/bearings.js';
import type { Instant } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';
import { relatedTo } from '../case/related.js';
import { type ExtrasSubject, layoutExtras } from '../layout/extras.js';
import type { TimelineGeometry } from '../layout/geometry.js';
import { figureStops } from '../layout/stops.js';
import { withUnseen } from '../layout/unseen.js';
import { laterWordsFor, type Speech } from '../locale/index.js';
import { type Comparison, describeComparison } from '../marks/comparison.js';
import type { Telling } from '../marks/telling.js';
import { drawTies } from '../marks/tie.js';
import { caseAsReported } from '../state/as-reported.js';
import { standingIn } from '../state/compare.js';
import { findHits } from '../state/search.js';
import { selectEvents } from '../state/select.js';
import type { Told } from '../state/view.js';

interface Place extends Pick<ExtrasSubject, 'subject' | 'measure' | 'seen'> {
  readonly speech: Speech;
}

function completed(geometry: TimelineGeometry, from: Instant, { speech, ...of }: Place) {
  const underWay = (count: number): string => laterWordsFor(speech).underWay(count);
  return layoutExtras(geometry, { ...of, from, underWay });
}

/** What is linked with an event; of a party, a relationship, a claim or a source, the events that it touches. */
function linkedWith(index: CaseIndex, id: string): ReadonlySet<string> {
  if (index.eventById.has(id)) return chainOf(index, id);
  const events = [...relatedTo(index, id)].filter((one) => index.eventById.has(one));
  return new Set([id, ...events]);
}

function compared({ by, beside }: Told, telling: Telling): Comparison | undefined {
  if (by === undefined || beside === undefined) return undefined;
  return describeComparison((entry) => standingIn(entry, { by, beside }), [by, beside], telling);
}

export const extras = {
  caseAsReported,
  chainOf: linkedWith,
  compared,
  completed,
  drawTies,
  figureStops,
  findHits,
  selectEvents,
  withUnseen,
} as const;

export type Extras = typeof extras;
