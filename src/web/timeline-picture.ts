/**
 * From a reading, a view and a size to what is drawn: the pipeline of the timeline, each stage skipped while what goes
 * into it is the same. Holds no state but the last results.
 */
import { DAY_MS } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { findFindings } from '../case/findings.js';
import { halve } from '../case/halve.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type Frame, MOST_AT_ONCE } from '../layout/arrange.js';
import { type Axis, makeAxis, type ScaleKind } from '../layout/axis.js';
import type { Extras as LayoutExtras } from '../layout/extras.js';
import type { TimelineGeometry, TimelineSubject } from '../layout/geometry.js';
import { type LaneKind, makeLanes } from '../layout/lanes.js';
import { layoutList } from '../layout/list.js';
import { makeRoom, makeScale, type Room, type TimeScale, type TimeWindow } from '../layout/scale.js';
import type { Walkway } from '../layout/stops.js';
import { layoutTimeline, makePlan } from '../layout/timeline.js';
import type { Measure } from '../layout/type.js';
import type { Comparison } from '../marks/comparison.js';
import { describeSubject, describeWords } from '../marks/subject.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import type { Standout, TimelinePage } from '../marks/timeline-page.js';
import type { Reported } from '../state/as-reported.js';
import { countBefore, pageOf } from '../state/page-of.js';
import type { Selection } from '../state/select.js';
import { type Facets, NO_FACETS, NOBODY, PAGE_SIZE, type Told, type View } from '../state/view.js';
import type { Extras } from './extras.js';
import { remember } from './remember.js';
import type { Reading } from './scene.js';
import type { Size } from './size-controller.js';

/** What an element gives for a picture. */
export interface PictureInput {
  readonly reading: Reading;
  readonly view: View;
  readonly size: Size;
  readonly measure: Measure;
  readonly lang: string | undefined;
  readonly isMirrored: boolean;
  readonly scaleKind: ScaleKind;
  readonly lanes: LaneKind;
  /** The present, for cases that go on. */
  readonly now: Instant;
  /** What leaves events out and lets some stand out; until it is there, all are shown alike. */
  readonly extras: Extras | undefined;
}

export interface Picture extends TimelinePage {
  readonly selection: Selection;
  readonly standout: Standout;
  /** What leads from mark to mark; undefined until that can be laid out. */
  readonly ties: Pick<LayoutExtras, 'ties' | 'links'> | undefined;
  /** The whole case, whatever is left out of it here. */
  readonly whole: Telling;
  /** What the case was at the date of report that the reader chose. */
  readonly reported: Reported | undefined;
  readonly scaleKind: ScaleKind;
  readonly lanes: LaneKind;
  readonly walkway: Walkway;
  /** Which page of the list is open, from 0. */
  readonly page: number;
}

type WordsOf = TimelineSubject['wordsOf'];

/** A container narrower than this, in ems, gets the vertical timeline. */
const NARROW_EMS = 36;
/** Room beside the first and last mark, in ems; more where an arrow goes around a mark. */
const INSET_EMS = 0.4;
const TIE_INSET_EMS = 1.15;
/** Rows of a lane: all of a figure's where there is one, fewer where the case is long. */
const MOST_ROWS = 10;
const MOST_ROWS_OF_LONG = 6;
const MOST_ROWS_OF_LANE = 4;
const NO_HITS: ReadonlySet<EventEntry> = new Set();

export class TimelinePicture {
  readonly #reported = remember(
    (index: CaseIndex, by: Instant | undefined, extras: Extras | undefined): Reported | undefined =>
      by === undefined ? undefined : extras?.caseAsReported(index, by),
  );
  readonly #reading = remember(
    (whole: Reading, reported: Reported | undefined): Reading =>
      reported ? { index: reported.index, findings: findFindings(reported.index) } : whole,
  );
  readonly #telling = remember(describeTelling);
  readonly #whole = remember(describeTelling);
  readonly #words = remember(describeWords);
  readonly #axis = remember(makeAxis);
  readonly #all = remember(
    ({ events, datedCount }: CaseIndex): Selection => ({ events, datedCount, left: 0 }),
  );
  readonly #selection = remember(
    (index: CaseIndex, facets: Facets, told: Told, extras: Extras | undefined): Selection =>
      extras?.selectEvents(index, facets, told) ?? this.#all(index),
  );
  readonly #lanes = remember((index: CaseIndex, { events, datedCount }: Selection, by: LaneKind) =>
    makeLanes(index, datedCount === events.length ? events : events.slice(0, datedCount), by),
  );
  readonly #subject = remember(
    (
      telling: Telling,
      selection: Selection,
      by: LaneKind,
      now: Instant | undefined,
      words: WordsOf,
    ): TimelineSubject => {
      const lanes = this.#lanes(telling.index, selection, by);
      return describeSubject(telling, words, { ...selection, lanes, by, now });
    },
  );
  readonly #frame = remember(
    (size: Size, isMirrored: boolean, measure: Measure, inset: number, rows: number): Frame => ({
      width: size.width - 2 * inset,
      em: size.em,
      isMirrored,
      measure,
      rows,
      spread: size.spread,
    }),
  );
  readonly #room = remember((axis: Axis, { width, em }: Frame) => makeRoom(axis, width, em));
  readonly #scale = remember(makeScale);
  readonly #least = remember(
    (subject: TimelineSubject, axis: Axis, frame: Frame, room: Room) =>
      makePlan(subject, makeScale(axis, undefined, room), frame).bottom,
  );
  readonly #geometry = remember(layoutTimeline);
  readonly #items = remember(
    (
      { bands, foldText }: TimelineSubject,
      selection: Selection,
      axis: Axis | undefined,
      page: number,
      telling: Telling,
    ) => {
      const say = (fold: { from: number; to: number }): string =>
        telling.speech.words.folded(foldText({ kind: 'fold', ...fold }));
      const { events, datedCount } = selection;
      const subject = { events, datedCount, bands, foldText: say };
      return layoutList(subject, axis, { start: page * PAGE_SIZE, size: PAGE_SIZE });
    },
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
  readonly #completed = remember(
    (
      geometry: TimelineGeometry,
      window: TimeWindow,
      subject: TimelineSubject,
      { measure }: Frame,
      { speech }: Telling,
      extras: Extras,
    ) => extras.completed(geometry, window.from, { subject, measure, speech }),
  );
  readonly #walkway = remember(
    (
      geometry: TimelineGeometry | undefined,
      scale: TimeScale | undefined,
      { events, datedCount }: Selection,
      { events: all }: CaseIndex,
      extras: Extras | undefined,
    ): Walkway => ({
      stops: geometry && extras ? extras.figureStops(geometry) : [],
      events,
      datedCount,
      begin: halve(0, datedCount, (i) => scale !== undefined && isBefore(events[i], scale.window.from)),
      placeOf: events === all ? ({ order }) => order : ({ order }) => countBefore(events, order),
    }),
  );

  make({
    reading: whole,
    view,
    size,
    measure,
    lang,
    isMirrored,
    scaleKind,
    lanes: by,
    now,
    extras,
  }: PictureInput): Picture {
    const reported = this.#reported(whole.index, view.reportedBy, extras);
    const reading = this.#reading(whole, reported);
    const { index } = reading;
    const telling = this.#telling(reading, lang);
    const isWhole = view.facets === NO_FACETS && view.told === NOBODY;
    const selection = isWhole ? this.#all(index) : this.#selection(index, view.facets, view.told, extras);
    const today = index.case.isOngoing ? Math.floor(now / DAY_MS) * DAY_MS : undefined;
    const axis = this.#axis(index, scaleKind, today);
    const comparison = this.#comparison(view.told, telling, extras);
    const words = this.#words(telling, comparison);
    const subject = this.#subject(telling, selection, by, today, words);
    const page = pageOf(selection.events, view, index);
    const items = this.#items(subject, selection, axis, page, telling);
    const isWide = size.width >= NARROW_EMS * size.em;
    const isFigure = isWide && view.form === 'figure';
    const inset = (subject.oddTies.length > 0 ? TIE_INSET_EMS : INSET_EMS) * size.em;
    const frame = this.#frame(size, isMirrored, measure, inset, rowsOf(subject));
    const room = axis && this.#room(axis, frame);
    const scale = axis && room && this.#scale(axis, view.window, room);
    const least = isFigure && axis && room ? this.#least(subject, axis, frame, room) : 0;
    const bare = isFigure ? this.#geometry(subject, scale, frame, least) : undefined;
    const completed =
      bare && scale && extras && this.#completed(bare, scale.window, subject, frame, telling, extras);
    const geometry = completed?.geometry ?? bare;
    const standout: Standout = {
      hits: this.#hits(index, selection, view.query, extras),
      chain: this.#chain(index, view.pick, extras),
      comparison,
    };
    const walkway = this.#walkway(geometry, scale, selection, index, extras);
    return {
      telling,
      selection,
      standout,
      walkway,
      geometry,
      ties: completed,
      items,
      page,
      total: selection.events.length,
      whole: this.#whole(whole, lang),
      isEmpty: whole.index.events.length === 0,
      reported,
      lanes: by,
      scaleKind,
      isWide,
      isFigure,
      isMirrored,
      scale,
      room,
      inset,
    };
  }
}

function isBefore(entry: EventEntry | undefined, instant: Instant): boolean {
  return entry !== undefined && entry.earliest < instant;
}

function rowsOf({ lanes }: TimelineSubject): number {
  if (lanes.length > 1) return MOST_ROWS_OF_LANE;
  const count = lanes[0]?.track.entries.length ?? 0;
  return count > MOST_AT_ONCE ? MOST_ROWS_OF_LONG : MOST_ROWS;
}
