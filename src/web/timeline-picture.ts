/**
 * From a reading, a view and a size to what is drawn: the pipeline of the timeline, each stage skipped while what goes
 * into it is the same. Holds no state but the last results.
 */
import type { CaseIndex } from '../case/index-case.js';
import { type Arrangement, arrange, type Frame } from '../layout/arrange.js';
import { type Axis, makeAxis, type ScaleKind } from '../layout/axis.js';
import type { TimelineGeometry, TimelineSubject } from '../layout/geometry.js';
import { type ListItem, layoutList } from '../layout/list.js';
import { makeRoom, makeScale, type Room, type TimeScale } from '../layout/scale.js';
import { figureStops, listStops, type Stop } from '../layout/stops.js';
import { arrangementFor, heightOfRows, layoutTimeline } from '../layout/timeline.js';
import type { Measure } from '../layout/type.js';
import { describeSubject } from '../marks/subject.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import { PAGE_SIZE, type View } from '../state/view.js';
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
}

export interface Picture {
  readonly telling: Telling;
  /** There is room for a figure. */
  readonly isWide: boolean;
  readonly isFigure: boolean;
  readonly geometry: TimelineGeometry | undefined;
  readonly items: readonly ListItem[];
  readonly stops: readonly Stop[];
  /** Undefined where no event has a place in time. */
  readonly scale: TimeScale | undefined;
  readonly room: Room | undefined;
  /** CSS px beside the drawing, on both sides. */
  readonly inset: number;
  /** Time runs to the left. */
  readonly isMirrored: boolean;
}

/** A container narrower than this, in ems, gets the vertical timeline. */
const NARROW_EMS = 36;
/** Room beside the first and last mark, in ems; more where an arrow goes around a mark. */
const INSET_EMS = 0.4;
const TIE_INSET_EMS = 1.15;
const MOST_ROWS = 10;

export class TimelinePicture {
  readonly #telling = remember(describeTelling);
  readonly #subject = remember(describeSubject);
  readonly #axis = remember(makeAxis);
  readonly #frame = remember(
    (size: Size, isMirrored: boolean, measure: Measure, inset: number): Frame => ({
      width: size.width - 2 * inset,
      em: size.em,
      isMirrored,
      measure,
      rows: MOST_ROWS,
    }),
  );
  readonly #room = remember((axis: Axis, { width, em }: Frame) => makeRoom(axis, width, em));
  readonly #scale = remember(makeScale);
  readonly #least = remember((subject: TimelineSubject, axis: Axis, frame: Frame, room: Room) =>
    heightOfRows(arrange(subject, makeScale(axis, undefined, room), frame), frame.em),
  );
  readonly #geometry = remember(layoutTimeline);
  readonly #items = remember(
    (subject: TimelineSubject, { index, speech }: Telling, axis: Axis | undefined, page: number) => {
      const { events, datedCount } = index;
      const foldText = (fold: { from: number; to: number }): string =>
        speech.words.folded(subject.foldText({ kind: 'fold', ...fold }));
      return layoutList({ events, datedCount, foldText }, axis, { start: page * PAGE_SIZE, size: PAGE_SIZE });
    },
  );
  readonly #figureStops = remember(
    (arrangement: Arrangement | undefined, { events, datedCount }: CaseIndex) =>
      figureStops(arrangement, events.slice(datedCount)),
  );
  readonly #listStops = remember(({ events }: CaseIndex) => listStops(events));

  make({ reading, view, size, measure, lang, isMirrored, scaleKind }: PictureInput): Picture {
    const { index } = reading;
    const telling = this.#telling(reading, lang);
    const subject = this.#subject(telling);
    const axis = this.#axis(index, scaleKind);
    const items = this.#items(subject, telling, axis, view.page);
    const isWide = size.width >= NARROW_EMS * size.em;
    const isFigure = isWide && view.form === 'figure';
    const inset = (subject.ties.length > 0 ? TIE_INSET_EMS : INSET_EMS) * size.em;
    const frame = this.#frame(size, isMirrored, measure, inset);
    const room = axis && this.#room(axis, frame);
    const scale = axis && room && this.#scale(axis, view.window, room);
    const base = { telling, isWide, isFigure, items, scale, room, inset, isMirrored };
    if (!isFigure) return { ...base, geometry: undefined, stops: this.#listStops(index) };
    const least = axis && room ? this.#least(subject, axis, frame, room) : 0;
    const geometry = this.#geometry(subject, scale, frame, least);
    const arrangement = scale && arrangementFor(subject, scale, frame);
    return { ...base, geometry, stops: this.#figureStops(arrangement, index) };
  }
}
