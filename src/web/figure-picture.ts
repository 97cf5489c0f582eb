/**
 * From what is shown of a case in time to its figure: the part of the timeline's pipeline that lays out, each stage skipped
 * while what goes into it is the same. Holds the last results, and where lanes stood that do not follow a hand.
 */
import type { Frame } from '../layout/arrange.js';
import type { Axis } from '../layout/axis.js';
import type { Extras as LayoutExtras } from '../layout/extras.js';
import { rowsOf } from '../layout/figure-room.js';
import type { LaneRange, TimelineGeometry, TimelineSubject } from '../layout/geometry.js';
import { planFor } from '../layout/plan.js';
import { makeScale, type Room, type TimeScale, type TimeWindow } from '../layout/scale.js';
import { layoutTimeline } from '../layout/timeline.js';
import type { Measure } from '../layout/type.js';
import type { Telling } from '../marks/telling.js';
import type { Extras } from './extras.js';
import { measureIn } from './measure-text.js';
import { remember } from './remember.js';
import type { Size } from './size-controller.js';
import type { PictureInput } from './timeline-picture.js';

/** What is drawn, and where it has room. */
export interface FigureSubject {
  readonly subject: TimelineSubject;
  readonly axis: Axis | undefined;
  readonly room: Room | undefined;
  readonly scale: TimeScale | undefined;
  /** CSS px beside the drawing, on both sides. */
  readonly inset: number;
  readonly telling: Telling;
}

export interface Figure {
  readonly geometry: TimelineGeometry;
  /** What leads from mark to mark; undefined until that can be laid out. */
  readonly ties: Pick<LayoutExtras, 'ties' | 'links'> | undefined;
}

export class FigurePicture {
  readonly #measure = remember((root: Element, { em }: Size) => measureIn(root, em));
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
  readonly #least = remember(
    (subject: TimelineSubject, axis: Axis, room: Room, frame: Frame) =>
      planFor(subject, makeScale(axis, undefined, room), frame).bottom,
  );
  readonly #bare = remember(
    (
      subject: TimelineSubject,
      scale: TimeScale | undefined,
      frame: Frame,
      least: number,
      seen: LaneRange | undefined,
    ) => layoutTimeline(subject, scale, frame, { least, seen }),
  );
  readonly #completed = remember(
    (
      geometry: TimelineGeometry,
      { from }: TimeWindow,
      subject: TimelineSubject,
      { measure }: Frame,
      { speech }: Telling,
      extras: Extras,
      seen: LaneRange | undefined,
    ) => extras.completed(geometry, from, { subject, measure, speech, seen }),
  );
  /** The last figure, and what it is of: from it comes what does not follow a hand. */
  #last: { geometry: TimelineGeometry; subject: TimelineSubject; frame: Frame } | undefined;

  make(
    { subject, axis, room, scale, inset, telling }: FigureSubject,
    { root, size, isMirrored, extras, seen: asked }: PictureInput,
  ): Figure {
    const measure = this.#measure(root, size);
    const frame = this.#frame(size, isMirrored, measure, inset, rowsOf(subject));
    const least = axis && room ? this.#least(subject, axis, room, frame) : 0;
    const last = this.#last?.subject === subject && this.#last.frame === frame ? this.#last : undefined;
    const seen = last && extras && asked;
    const bare = this.#bare(subject, scale, frame, least, seen);
    const completed =
      scale && extras && this.#completed(bare, scale.window, subject, frame, telling, extras, seen);
    const all = completed?.geometry ?? bare;
    const geometry = seen ? extras.withUnseen(all, last.geometry, seen) : all;
    this.#last = { geometry, subject, frame };
    return { geometry, ties: completed };
  }
}
