/**
 * Every event's place on the whole axis: its mark, its label, its row. Nothing here depends on the window, only on how
 * dense time is, so no mark changes its row while the reader pans.
 */
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { type EventWords, type Label, makeLabel } from './label.js';
import { type MarkKind, markKind } from './mark-kind.js';
import { Rows } from './rows.js';
import type { TimeScale } from './scale.js';
import type { Measure } from './type.js';

/** What a figure may use, and how it measures. A new frame is a new value. */
export interface Frame {
  /** CSS px. */
  readonly width: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** Right-to-left: time runs to the left. */
  readonly isMirrored: boolean;
  readonly measure: Measure;
  /** Greatest number of rows. */
  readonly rows: number;
}

/** An event on the axis. All x in CSS px from the axis' start, left to right. */
export interface Placed {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  /** Where its mark stands: the first instant it may mean, or its place in the order where that has no bound. */
  readonly x: number;
  /** All that it may mean. */
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly labelX: number;
  /** From 0 at the axis. */
  readonly row: number;
}

/** Events at one place for which there is no room. */
export interface Crowd {
  readonly x: number;
  readonly width: number;
  readonly entries: readonly EventEntry[];
}

export interface Arrangement {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  /** Height of each row's tallest label, CSS px. */
  readonly rowHeights: readonly number[];
}

export interface Subject {
  readonly index: CaseIndex;
  readonly wordsOf: (entry: EventEntry) => EventWords;
  /** "4 more events". */
  readonly more: (count: number) => string;
}

const LABEL_EMS = 16;
/** On a narrow figure a label takes at most this part of it. */
const LABEL_SHARE = 0.42;
const GAP_EMS = 1.25;
/** A mark without extent takes this much. */
const MARK_EMS = 0.8;
const ORDER_STEP_EMS = 2.25;

export function labelWidth({ width, em }: Frame): number {
  return Math.min(LABEL_EMS * em, width * LABEL_SHARE);
}

/** Arranges all events that have a place in time, in its order. Only what finds a row is measured. */
export function arrange(subject: Subject, scale: TimeScale, frame: Frame): Arrangement {
  const { index } = subject;
  const drafts = index.events.slice(0, index.datedCount).map((entry) => draft(entry, scale, frame));
  spreadOpen(drafts, scale, frame);
  const rows = new Rows(GAP_EMS * frame.em, frame.rows);
  const length = scale.end - scale.start;
  const placed: Placed[] = [];
  const left: Draft[] = [];
  for (const at of drafts.sort((a, b) => a.x - b.x)) {
    const label = rows.hasRoom(at.x) ? labelOf(at.entry, subject, frame) : undefined;
    const labelX = Math.max(0, Math.min(at.x, length - (label?.width ?? 0)));
    const end = Math.max(at.to, at.x + MARK_EMS * frame.em, labelX + (label?.width ?? 0));
    const row = label ? rows.place({ from: Math.min(labelX, at.from), to: end }) : -1;
    if (label && row !== -1) placed.push({ ...at, label, labelX, row });
    else left.push(at);
  }
  return { placed, crowds: crowds(left, length, subject, frame), rowHeights: rowHeights(placed) };
}

interface Draft {
  readonly entry: EventEntry;
  readonly kind: MarkKind;
  x: number;
  from: number;
  to: number;
}

function draft(entry: EventEntry, scale: TimeScale, { em }: Frame): Draft {
  const kind = markKind(entry);
  const length = scale.end - scale.start;
  const from = Number.isFinite(entry.earliest) ? scale.toX(entry.earliest) - scale.start : 0;
  const to = Number.isFinite(entry.latest) ? scale.toX(entry.latest + 1) - scale.start : length;
  const isBare = to - from < MARK_EMS * em;
  // What has no date but bounds stands a step after the first of them, before the second: in its order, on no day.
  const isBetween = kind === 'undated' && Number.isFinite(entry.earliest) && Number.isFinite(entry.latest);
  const x = isBetween ? from + Math.min(ORDER_STEP_EMS * em, (to - from) / 2) : from;
  return { entry, kind, x, from, to: isBare ? from : to };
}

/** What has no bound on one side stands in the room on that side, in its order. */
function spreadOpen(drafts: readonly Draft[], scale: TimeScale, { em }: Frame): void {
  const { pieces } = scale.axis;
  const before = pieces.find((piece) => piece.kind === 'before');
  const after = pieces.find((piece) => piece.kind === 'after');
  const isOpen = ({ kind }: Draft): boolean => kind === 'undated' || kind === 'uncertain';
  if (before) {
    const open = drafts.filter((at) => isOpen(at) && at.entry.earliest === Number.NEGATIVE_INFINITY);
    spread(open, scale.toX(before.from) - scale.start, scale.toX(before.to) - scale.start, em);
  }
  if (after) {
    const open = drafts.filter((at) => isOpen(at) && at.entry.latest === Number.POSITIVE_INFINITY);
    spread(open, scale.toX(after.from) - scale.start, scale.toX(after.to) - scale.start, em);
  }
}

function spread(open: readonly Draft[], from: number, to: number, em: number): void {
  const step = Math.min(ORDER_STEP_EMS * em, (to - from) / (open.length + 1));
  open.forEach((at, i) => {
    at.x = from + step * (i + 0.5);
    at.from = Math.min(at.from, at.x);
    at.to = Math.max(at.to, at.x);
  });
}

/** Labels are made once for an event in a frame. */
const labels = new WeakMap<Frame, Map<EventWords, Label>>();

function labelOf(entry: EventEntry, { wordsOf }: Subject, frame: Frame): Label {
  const known = labels.get(frame) ?? new Map<EventWords, Label>();
  labels.set(frame, known);
  const words = wordsOf(entry);
  let label = known.get(words);
  if (!label) known.set(words, (label = makeLabel(words, { ...frame, width: labelWidth(frame) })));
  return label;
}

/** Neighbours without room, joined where their counts would touch; none reaches over the end of the axis. */
function crowds(
  left: readonly Draft[],
  length: number,
  { more }: Subject,
  { em, measure }: Frame,
): readonly Crowd[] {
  const joined: GrowingCrowd[] = [];
  for (const at of [...left].sort((a, b) => a.x - b.x)) {
    const last = joined.at(-1);
    if (last && at.x < last.x + last.width + GAP_EMS * em) {
      last.entries.push(at.entry);
      last.width = crowdWidth(last.entries.length, more, { em, measure });
    } else {
      joined.push({ x: at.x, width: crowdWidth(1, more, { em, measure }), entries: [at.entry] });
    }
  }
  for (let last = joined.pop(); last; last = joined.pop()) {
    const before = joined.at(-1);
    last.x = Math.max(0, Math.min(last.x, length - last.width));
    if (!before || last.x >= before.x + before.width + GAP_EMS * em) return [...joined, last];
    before.entries = before.entries.concat(last.entries);
    before.width = crowdWidth(before.entries.length, more, { em, measure });
  }
  return [];
}

interface GrowingCrowd {
  x: number;
  width: number;
  entries: EventEntry[];
}

function crowdWidth(
  count: number,
  more: Subject['more'],
  { em, measure }: { em: number; measure: Measure },
): number {
  return measure(more(count), 'date') + em;
}

function rowHeights(placed: readonly Placed[]): readonly number[] {
  const heights: number[] = [];
  for (const { row, label } of placed) heights[row] = Math.max(heights[row] ?? 0, label.height);
  return heights;
}
