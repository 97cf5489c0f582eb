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

/**
 * The labels of as many events as there is room for. One column is as narrow as the stretch, where there is so much to say
 * that it would cover its neighbours else.
 * @param words in order; they run down the first column, then down the next.
 */
export function seatLabels(
  words: readonly EventWords[],
  { frame, isEven, room, lines: usual }: { frame: Frame; isEven: boolean; room: number; lines: number },
): readonly Seated[] {
  let lines = usual;
  const gap = GAP_EMS * frame.em;
  let space = labelSpace(frame);
  let most: Most | undefined;
  let headed = words.map((one) => labelOf(one, frame, isEven));
  let wide = Math.max(...headed.map(({ width }) => width)) + gap;
  let columns = Math.floor((Math.min(room, frame.width) + gap) / wide);
  if (columns < 2) {
    if (isEven || words.length <= lines) return [];
    lines = Math.ceil(lines * NARROW_SHARE);
    space = { ...space, width: Math.min(space.width, room - gap) };
    most = SHORT;
    headed = words.map((one) => makeLabel(one, space, most));
    wide = space.width + gap;
    columns = 1;
  }
  const shown = headed.slice(0, columns * lines);
  const deep = Math.ceil(shown.length / columns);
  const width = wide * Math.ceil(shown.length / deep) - gap;
  let y = 0;
  return shown.map((head, i) => {
    const isHead = i % deep === 0;
    const label = isHead ? head : makeLabel({ ...(words[i] as EventWords), date: '' }, space, most);
    if (isHead) y = 0;
    const seat = { x: wide * Math.floor(i / deep), y, width };
    y += label.height + LEAD_EMS * frame.em;
    return { label, seat };
  });
}
