/** The figure of a timeline: what is in view, in CSS px from the frame's top left. */
import { type Arrangement, arrange, type Frame, type Placed, type Subject } from './arrange.js';
import { layoutFolds, layoutTicks } from './axis-marks.js';
import {
  type CrowdGeometry,
  MARK_BAND_EMS,
  type MarkGeometry,
  ROW_GAP_EMS,
  type TieGeometry,
  type TimelineGeometry,
  type TimelineSubject,
} from './geometry.js';
import { mirrored } from './mirror.js';
import type { TimeScale } from './scale.js';
import { layoutUndated } from './undated.js';

const AXIS_EMS = 1.75;
const CROWD_BAND_EMS = 2.75;

/** Lays out what is in view. `least` is the height to keep while the reader zooms, so that the page does not move. */
export function layoutTimeline(
  subject: TimelineSubject,
  scale: TimeScale | undefined,
  frame: Frame,
  least = 0,
): TimelineGeometry {
  const axisY = scale ? AXIS_EMS * frame.em : 0;
  const arrangement = scale ? arrangementFor(subject, scale, frame) : EMPTY;
  const place = { start: scale ? axisStart(scale, frame) : 0, width: frame.width };
  const tops = rowTops(arrangement, axisY, frame.em);
  const crowdY = tops.at(-1) ?? axisY;
  const marks = scale
    ? inView(arrangement.placed, place, frame).map((at) => placeMark(at, place, tops, frame.em))
    : [];
  const crowdHeight = arrangement.crowds.length > 0 ? CROWD_BAND_EMS * frame.em : 0;
  const bottom = Math.max(crowdY + crowdHeight, least);
  const undated = layoutUndated(subject, bottom, frame);
  const folds = scale ? layoutFolds(subject, scale) : [];
  const geometry: TimelineGeometry = {
    width: frame.width,
    height: Math.ceil(undated.height),
    axisY,
    isMirrored: frame.isMirrored,
    em: frame.em,
    marks,
    crowds: crowdsInView(arrangement, place, crowdY, frame),
    ticks: scale ? layoutTicks(subject, scale, frame, folds) : [],
    folds,
    ties: tieGeometry(subject, marks),
    undated: undated.marks,
    undatedY: bottom + frame.em * 1.2,
  };
  return frame.isMirrored ? mirrored(geometry) : geometry;
}

const EMPTY: Arrangement = { placed: [], crowds: [], rowHeights: [] };

/** The height that the whole axis needs. */
export function heightOfRows(arrangement: Arrangement, em: number): number {
  return rowTops(arrangement, AXIS_EMS * em, em).at(-1) ?? 0;
}

interface Remembered {
  readonly scale: TimeScale;
  readonly wordsOf: Subject['wordsOf'];
  readonly arrangement: Arrangement;
}
const remembered = new WeakMap<Frame, Remembered>();
/** Panning changes how dense time is by rounding only: rows stay. */
const SAME_DENSITY = 1e-6;

/** The arrangement at the scale's density: the last one, as long as only the window has moved. */
export function arrangementFor(subject: Subject, scale: TimeScale, frame: Frame): Arrangement {
  const last = remembered.get(frame);
  const isSame =
    last &&
    last.wordsOf === subject.wordsOf &&
    Math.abs(last.scale.density / scale.density - 1) < SAME_DENSITY;
  if (isSame) return last.arrangement;
  const arrangement = arrange(subject, scale, frame);
  remembered.set(frame, { scale, wordsOf: subject.wordsOf, arrangement });
  return arrangement;
}

/**
 * Where the axis of the arrangement begins, CSS px from the window's start. By the scale with which it was arranged: a
 * difference in density that is but rounding is many px, counted from years away.
 */
function axisStart({ window, start }: TimeScale, frame: Frame): number {
  const { scale } = remembered.get(frame) ?? {};
  return scale ? scale.start - scale.toX(window.from) : start;
}

/** The part of an arrangement that is in view. */
type Place = Pick<TimeScale, 'start' | 'width'>;

/** The top of each row, and of what comes below the last. */
function rowTops({ rowHeights }: Arrangement, axisY: number, em: number): readonly number[] {
  const tops: number[] = [];
  let top = axisY + ROW_GAP_EMS * em;
  for (const height of rowHeights) {
    tops.push(top);
    top += MARK_BAND_EMS * em + height + ROW_GAP_EMS * em;
  }
  return [...tops, top];
}

function inView(placed: readonly Placed[], { start, width }: Place, { em }: Frame): readonly Placed[] {
  const left = -start;
  return placed.filter((at) => {
    const end = Math.max(at.to, at.labelX + at.label.width, at.x + em);
    return end > left && Math.min(at.from, at.labelX, at.x - em) < left + width;
  });
}

function placeMark(at: Placed, { start, width }: Place, tops: readonly number[], em: number): MarkGeometry {
  const top = tops[at.row] ?? 0;
  // The label of what began before the window stays in view as long as its extent does.
  const held = Math.max(at.labelX + start, Math.min(0, at.to + start - at.label.width));
  return {
    entry: at.entry,
    kind: at.kind,
    x: at.x + start,
    from: Math.max(-width, at.from + start),
    to: Math.min(2 * width, at.to + start),
    y: top + (MARK_BAND_EMS * em) / 2,
    label: at.label,
    labelX: held,
    labelY: top + MARK_BAND_EMS * em,
    row: at.row,
  };
}

function crowdsInView(
  { crowds }: Arrangement,
  { start, width }: Place,
  y: number,
  { em }: Frame,
): readonly CrowdGeometry[] {
  return crowds
    .map(({ x, width: crowdWidth, entries }) => ({
      x: x + start,
      y,
      width: crowdWidth,
      height: 1.75 * em,
      entries,
    }))
    .filter((crowd) => crowd.x + crowd.width > 0 && crowd.x < width);
}

function tieGeometry({ ties }: TimelineSubject, marks: readonly MarkGeometry[]): readonly TieGeometry[] {
  const byId = new Map(marks.map((mark) => [mark.entry.event.id, mark]));
  return ties.flatMap(({ from, to }) => {
    const later = byId.get(from);
    const earlier = byId.get(to);
    if (!later || !earlier) return [];
    return [{ id: `${from} ${to}`, fromX: later.x, fromY: later.y, toX: earlier.x, toY: earlier.y }];
  });
}
