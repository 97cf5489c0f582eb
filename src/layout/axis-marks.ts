/** What stands on the axis: ticks with their words, and what is folded or open. */
import type { Frame } from './arrange.js';
import { type FoldGeometry, TICK_GAP_EMS, type TickGeometry, type TimelineSubject } from './geometry.js';
import type { TimeScale } from './scale.js';
import { makeTicks } from './ticks.js';

const TICK_SPACING_EMS = 8;

/** Ticks, with their words where these touch neither each other nor what is said of a fold. */
export function layoutTicks(
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

/** Folds and open rooms in view, with their words. */
export function layoutFolds(subject: TimelineSubject, scale: TimeScale): readonly FoldGeometry[] {
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
