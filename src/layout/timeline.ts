/** The figure of a timeline: what is in view, in CSS px from the frame's top left. */
import type { Precision } from '../case/date.js';
import type { EventEntry } from '../case/index-case.js';
import { type Arrangement, arrange, type Frame, type Placed, type Subject } from './arrange.js';
import { type Label, makeLabel } from './label.js';
import type { MarkKind } from './mark-kind.js';
import { mirrored } from './mirror.js';
import type { TimeScale } from './scale.js';
import { makeTicks, type Tick } from './ticks.js';

/** A mark with its label. x grows with time, also where the frame is mirrored it counts from the left. */
export interface MarkGeometry {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  readonly x: number;
  /** The extent of all that the date may mean; equal where it is too short to be seen. */
  readonly from: number;
  readonly to: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly label: Label;
  /** Where the label starts: its left edge, or its right edge in a mirrored frame. */
  readonly labelX: number;
  readonly labelY: number;
  readonly row: number;
}

export interface CrowdGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entries: readonly EventEntry[];
}

export interface FoldGeometry {
  readonly kind: 'fold' | 'before' | 'after';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface TickGeometry {
  readonly x: number;
  readonly text: string;
}

/** From the mark of one event to that of another, where the second lies before the first. */
export interface TieGeometry {
  readonly id: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** The axis line. */
  readonly axisY: number;
  readonly isMirrored: boolean;
  readonly em: number;
  readonly marks: readonly MarkGeometry[];
  readonly crowds: readonly CrowdGeometry[];
  readonly ticks: readonly TickGeometry[];
  readonly folds: readonly FoldGeometry[];
  readonly ties: readonly TieGeometry[];
  /** Events that nothing places in time, below the axis; and where their heading stands. */
  readonly undated: readonly MarkGeometry[];
  readonly undatedY: number;
}

export interface TimelineSubject extends Subject {
  /** Ties to draw: from the later event back to the earlier. */
  readonly ties: readonly { readonly from: string; readonly to: string }[];
  readonly tickText: (tick: Tick) => string;
  readonly foldText: (fold: { kind: 'fold' | 'before' | 'after'; from: number; to: number }) => string;
  readonly timeZone: string | undefined;
  readonly finest: Precision;
}

const AXIS_EMS = 1.75;
const MARK_BAND_EMS = 1;
const ROW_GAP_EMS = 0.9;
const TICK_SPACING_EMS = 8;
const UNDATED_HEAD_EMS = 2.4;
/** From a tick to its words. */
export const TICK_GAP_EMS = 0.35;
const COLUMN_GAP_EMS = 1.75;
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
  const folds = scale ? foldGeometry(subject, scale) : [];
  const geometry: TimelineGeometry = {
    width: frame.width,
    height: Math.ceil(undated.height),
    axisY,
    isMirrored: frame.isMirrored,
    em: frame.em,
    marks,
    crowds: crowdsInView(arrangement, place, crowdY, frame),
    ticks: scale ? tickGeometry(subject, scale, frame, folds) : [],
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

/** Ticks, with their words where these touch neither each other nor what is said of a fold. */
function tickGeometry(
  subject: TimelineSubject,
  scale: TimeScale,
  frame: Frame,
  folds: readonly FoldGeometry[],
): readonly TickGeometry[] {
  const ticks = makeTicks(scale, { ...subject, spacing: TICK_SPACING_EMS * frame.em });
  const taken = folds.map((fold) => foldWords(fold, frame));
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const text = subject.tickText(tick);
    const words = frame.measure(text, 'tick');
    const end = tick.x + words + frame.em;
    const isInside = tick.x >= 0 && tick.x + words + TICK_GAP_EMS * frame.em <= frame.width;
    const isFree = isInside && tick.x >= free && taken.every(({ from, to }) => end <= from || tick.x >= to);
    if (isFree) free = end;
    return { x: tick.x, text: isFree ? text : '' };
  });
}

/** Where the words of a fold stand: in its middle, or from its start where it is open. */
function foldWords({ kind, from, to, text }: FoldGeometry, { measure }: Frame): { from: number; to: number } {
  const width = measure(text, 'tick');
  const start = kind === 'fold' ? (from + to - width) / 2 : from;
  return { from: start, to: start + width };
}

function foldGeometry(subject: TimelineSubject, scale: TimeScale): readonly FoldGeometry[] {
  return scale.axis.pieces.flatMap(({ kind, from, to, since }) => {
    if (kind === 'time') return [];
    const left = scale.toX(from);
    const right = scale.toX(to);
    const isOut = right < 0 || left > scale.width;
    return isOut
      ? []
      : [{ kind, from: left, to: right, text: subject.foldText({ kind, from: since ?? from, to }) }];
  });
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

/** Labels side by side in columns, row by row, below everything that has a place in time. */
function layoutUndated(
  subject: TimelineSubject,
  top: number,
  frame: Frame,
): { marks: readonly MarkGeometry[]; height: number } {
  const entries = subject.index.events.slice(subject.index.datedCount);
  if (entries.length === 0) return { marks: [], height: top };
  const { em, width } = frame;
  const wide = Math.min(17 * em, width);
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP_EMS * em) / (wide + COLUMN_GAP_EMS * em)));
  const column = (width + COLUMN_GAP_EMS * em) / columns;
  const marks: MarkGeometry[] = [];
  let y = top === 0 ? 0 : top + UNDATED_HEAD_EMS * em;
  for (let i = 0; i < entries.length; i += columns) {
    const row = entries.slice(i, i + columns).map((entry) => ({
      entry,
      label: makeLabel(subject.wordsOf(entry), { ...frame, width: column - COLUMN_GAP_EMS * em }),
    }));
    row.forEach(({ entry, label }, j) => {
      const x = j * column;
      const placed = { entry, kind: 'undated' as const, x, from: x, to: x, y: y + em / 2, label, labelX: x };
      marks.push({ ...placed, labelY: y + MARK_BAND_EMS * em, row: -1 });
    });
    y += MARK_BAND_EMS * em + Math.max(...row.map(({ label }) => label.height)) + ROW_GAP_EMS * em;
  }
  return { marks, height: y };
}
