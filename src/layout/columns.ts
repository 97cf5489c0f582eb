/**
 * Moments of which the same long stretch is all that is known, such as a day on an axis of hours. They share one line over
 * all of it; their words stand below in columns, as a list that says nothing of hours, with the date at each column's head.
 */
import type { EventEntry } from '../case/index-case.js';
import type { Frame } from './arrange.js';
import { type EventWords, type Label, type Most, makeLabel } from './label.js';
import { labelOf, labelSpace, SHORT } from './lane-labels.js';
import { markKind } from './mark-kind.js';
import { GAP_EMS } from './track.js';

/** The place of a label among those below a line, CSS px. */
export interface Seat {
  /** From where the first column starts. */
  readonly x: number;
  /** From where the labels of its row begin. */
  readonly y: number;
  /** Of all columns. */
  readonly width: number;
}

export interface Seated {
  readonly label: Label;
  readonly seat: Seat;
}

/** One below the other, in ems. */
const LEAD_EMS = 0.5;
export const MOST_COLUMNS = 6;
/** One narrow column has but this part of the labels, so that its row is not much higher than the others together. */
const NARROW_SHARE = 0.65;

/** Where those end, from a place in a track on, of which no more is known than of the first. */
export function endOfAlike(entries: readonly EventEntry[], start: number, end: number): number {
  const first = entries[start];
  let i = start;
  for (let entry = first; i < end && entry; entry = entries[i]) {
    const isSame = entry.earliest === first?.earliest && entry.latest === first.latest;
    if (!isSame || markKind(entry) !== 'point') break;
    i++;
  }
  return i;
}

export interface SharedSpace {
  readonly frame: Frame;
  readonly isEven: boolean;
  /** CSS px along the line. */
  readonly room: number;
  /** Labels in a column at most. */
  readonly lines: number;
}

/** How labels are set below a line. */
interface Columns {
  readonly count: number;
  readonly lines: number;
  /** From one column to the next, CSS px. */
  readonly step: number;
  readonly space: Frame;
  readonly most?: Most;
  /** Every label, as at the head of a column. */
  readonly headed: readonly Label[];
}

/**
 * The labels of as many events as there is room for.
 * @param words in order; they run down the first column, then down the next.
 */
export function seatLabels(words: readonly EventWords[], shared: SharedSpace): readonly Seated[] {
  const columns = usualColumns(words, shared) ?? narrowColumn(words, shared);
  if (!columns) return [];
  const { count, lines, step, space, most, headed } = columns;
  const shown = headed.slice(0, count * lines);
  const deep = Math.ceil(shown.length / count);
  const width = step * Math.ceil(shown.length / deep) - GAP_EMS * space.em;
  let y = 0;
  return shown.map((head, i) => {
    const isHead = i % deep === 0;
    const label = isHead ? head : makeLabel({ ...(words[i] as EventWords), date: '' }, space, most);
    if (isHead) y = 0;
    const seat = { x: step * Math.floor(i / deep), y, width };
    y += label.height + LEAD_EMS * space.em;
    return { label, seat };
  });
}

/** Two of them or more, as wide as their labels are anywhere. */
function usualColumns(
  words: readonly EventWords[],
  { frame, isEven, room, lines }: SharedSpace,
): Columns | undefined {
  const gap = GAP_EMS * frame.em;
  const headed = words.map((one) => labelOf(one, frame, isEven));
  const step = Math.max(...headed.map(({ width }) => width)) + gap;
  const count = Math.floor((Math.min(room, frame.width) + gap) / step);
  return count < 2 ? undefined : { count, lines, step, space: labelSpace(frame), headed };
}

/** One as narrow as the stretch, with short labels: only where there is so much to say that it would cover its neighbours else. */
function narrowColumn(
  words: readonly EventWords[],
  { frame, isEven, room, lines }: SharedSpace,
): Columns | undefined {
  if (isEven || words.length <= lines) return undefined;
  const gap = GAP_EMS * frame.em;
  const space = { ...frame, width: Math.min(labelSpace(frame).width, room - gap) };
  const headed = words.map((one) => makeLabel(one, space, SHORT));
  return {
    count: 1,
    lines: Math.ceil(lines * NARROW_SHARE),
    step: space.width + gap,
    space,
    most: SHORT,
    headed,
  };
}
