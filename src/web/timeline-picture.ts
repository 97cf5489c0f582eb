/**
 * From what is shown of a case and a size to what is drawn: the pipeline of the timeline, each stage skipped while what
 * goes into it is the same. Holds no state but the last results.
 */
import { DAY_MS } from '../case/calendar.js';
import type { Instant } from '../case/date.js';
import { halve } from '../case/halve.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type Axis, makeAxis, type ScaleKind } from '../layout/axis.js';
import { hasRoom, insetOf } from '../layout/figure-room.js';
import type { LaneRange, TimelineGeometry, TimelineSubject } from '../layout/geometry.js';
import type { LaneKind } from '../layout/lane-of.js';
import type { Lane } from '../layout/lanes.js';
import { layoutList } from '../layout/list.js';
import { makeRoom, makeScale, type TimeScale } from '../layout/scale.js';
import type { Walkway } from '../layout/stops.js';
import { describeSubject, describeWords } from '../marks/subject.js';
import type { Telling } from '../marks/telling.js';
import type { TimelinePage } from '../marks/timeline-page.js';
import { countBefore, pageOf } from '../state/page-of.js';
import type { Selection } from '../state/select.js';
import { MOST_PRINTED, PAGE_SIZE } from '../state/view.js';
import type { Extras } from './extras.js';
import { remember } from './remember.js';
import { type Shown, ShownCase, type ShownInput } from './shown-case.js';
import type { Size } from './size-controller.js';
import type { Drawing } from './timeline-drawing.js';

/** What an element gives for a picture. */
export interface PictureInput extends ShownInput {
  readonly size: Size;
  /** The element in whose font the figure is. */
  readonly root: Element;
  readonly isMirrored: boolean;
  readonly scaleKind: ScaleKind;
  readonly lanes: LaneKind;
  /** Lays out the figure and draws it; until it is there, all stands in a list. */
  readonly drawing: Drawing | undefined;
  /** The present, for cases that go on. */
  readonly now: Instant;
  /** The lanes that follow a hand; undefined: all. */
  readonly seen?: LaneRange | undefined;
  /** It is for paper, where nobody turns pages: the list is one. */
  readonly isPrinted?: boolean | undefined;
}

export interface Picture extends Omit<TimelinePage, keyof Shown>, Shown {
  readonly telling: Telling;
  readonly scaleKind: ScaleKind;
  readonly lanes: LaneKind;
  readonly walkway: Walkway;
  /** Which page of the list is open, from 0. */
  readonly page: number;
}

const NO_LANES: readonly Lane[] = [];
const ON_PAPER = { start: 0, size: MOST_PRINTED };

type WordsOf = TimelineSubject['wordsOf'];

export class TimelinePicture {
  readonly #shown = new ShownCase();
  readonly #words = remember(describeWords);
  readonly #axis = remember(makeAxis);
  readonly #lanes = remember(
    (index: CaseIndex, { events, datedCount }: Selection, by: LaneKind, drawing: Drawing | undefined) =>
      drawing?.makeLanes(index, datedCount === events.length ? events : events.slice(0, datedCount), by) ??
      NO_LANES,
  );
  readonly #subject = remember(
    (
      telling: Telling,
      selection: Selection,
      lanes: readonly Lane[],
      by: LaneKind,
      now: Instant | undefined,
      words: WordsOf,
    ): TimelineSubject => {
      return describeSubject(telling, words, { ...selection, lanes, by, now });
    },
  );
  readonly #room = remember(makeRoom);
  readonly #scale = remember(makeScale);
  readonly #figure = remember(({ FigurePicture }: Drawing) => new FigurePicture());
  readonly #items = remember(
    (
      { bands, foldText }: TimelineSubject,
      selection: Selection,
      axis: Axis | undefined,
      page: number | undefined,
      telling: Telling,
    ) => {
      const say = (fold: { from: number; to: number }): string =>
        telling.speech.words.folded(foldText({ kind: 'fold', ...fold }));
      const { events, datedCount } = selection;
      const subject = { events, datedCount, bands, foldText: say };
      const part = page === undefined ? ON_PAPER : { start: page * PAGE_SIZE, size: PAGE_SIZE };
      return layoutList(subject, axis, part);
    },
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

  make(input: PictureInput): Picture {
    const { view, size, isMirrored, scaleKind, lanes: by, drawing, now, extras, isPrinted = false } = input;
    const shown = this.#shown.make(input);
    const { telling, selection, standout, whole } = shown;
    const { index } = telling;
    const today = index.case.isOngoing ? Math.floor(now / DAY_MS) * DAY_MS : undefined;
    const axis = this.#axis(index, scaleKind, today);
    const words = this.#words(telling, standout.comparison);
    const lanes = this.#lanes(index, selection, by, drawing);
    const subject = this.#subject(telling, selection, lanes, by, today, words);
    const page = pageOf(selection.events, view, index);
    const items = this.#items(subject, selection, axis, isPrinted ? undefined : page, telling);
    const isWide = drawing !== undefined && hasRoom(size);
    const isFigure = isWide && view.form === 'figure';
    const inset = insetOf(subject, size.em);
    const room = axis && this.#room(axis, size.width - 2 * inset, size.em);
    const scale = axis && room && this.#scale(axis, view.window, room);
    const stage = { subject, axis, room, scale, inset, telling };
    const figure = isFigure ? this.#figure(drawing).make(stage, input) : undefined;
    return {
      ...shown,
      walkway: this.#walkway(figure?.geometry, scale, selection, index, extras),
      geometry: figure?.geometry,
      ties: figure?.ties,
      items,
      page,
      total: selection.events.length,
      isEmpty: whole.index.events.length === 0,
      lanes: by,
      scaleKind,
      isWide,
      isFigure,
      isPrinted,
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
