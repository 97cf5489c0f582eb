/** What stands on the axis: ticks with their words, and what is folded or open. */
import type { Frame } from './arrange.js';
import { type FoldGeometry, TICK_GAP_EMS, type TickGeometry, type TimelineSubject } from './geometry.js';
import type { TimeScale } from './scale.js';
import { makeTicks, type Tick } from './ticks.js';

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
  // What a tick without room had to say besides its own, the next one that has room says.
  let owed: Tick['context'] = 'plain';
  return ticks.map((tick) => {
    const context = owed === 'first' || tick.context === 'plain' ? owed : tick.context;
    owed = tick.unit === 'year' ? 'plain' : context;
    const text = subject.tickText({ ...tick, context });
    const words = frame.measure(text, 'tick');
    const end = tick.x + words + frame.em;
    const isInside = tick.x >= 0 && tick.x + words + TICK_GAP_EMS * frame.em <= frame.width;
    const isFree = isInside && tick.x >= free && taken.every(({ from, to }) => end <= from || tick.x >= to);
    if (isFree) {
      free = end;
      owed = 'plain';
    }
    return { at: tick.local, x: tick.x, text: isFree ? text : '' };
  });
}

/** Where the words of a fold stand: around their middle, or from their start where it is open. */
function foldWords({ kind, textX, text }: FoldGeometry, { measure }: Frame): { from: number; to: number } {
  const width = measure(text, 'tick');
  const start = kind === 'fold' ? textX - width / 2 : textX;
  return { from: start, to: start + width };
}

/** What both torn edges take, with a little room beside them, in ems. */
const TORN_EMS = 0.8;
/** Between the words of neighbours, in ems. */
const APART_EMS = 0.6;

/** Folds and open rooms in view, with their words; where folds are close, their words make room for each other. */
export function layoutFolds(
  subject: TimelineSubject,
  scale: TimeScale,
  frame: Frame,
): readonly FoldGeometry[] {
  const { em, measure, width } = frame;
  let free = 0;
  const folds = scale.axis.pieces.flatMap(
    ({ kind, from: start, to: end, since }): readonly FoldGeometry[] => {
      if (kind === 'time') return [];
      const [from, to] = [scale.toX(start), scale.toX(end)];
      if (to < 0 || from > scale.width) return [];
      const text = subject.foldText({ kind, from: since ?? start, to: end });
      const words = measure(text, 'tick');
      if (kind !== 'fold') {
        const textX = Math.max(Math.min(from, width - words - TICK_GAP_EMS * em), Math.min(from, 0));
        return [{ kind, from, to, textX, text }];
      }
      const middle = (from + to) / 2;
      const isWhole = middle >= words / 2 && middle + words / 2 <= width;
      const isWide = words > to - from - TORN_EMS * em;
      // What is too wide ends where the fold does: there stands what comes next.
      const wish = isWide
        ? Math.max(words / 2, Math.min(middle, to - words / 2 - TICK_GAP_EMS * em))
        : middle;
      const textX = isWhole ? Math.max(free + words / 2, wish) : middle;
      free = textX + words / 2 + APART_EMS * em;
      return [{ kind, from, to, textX, text, isAbove: isWide || textX > middle }];
    },
  );
  return makeWay(folds, frame);
}

/**
 * Above the axis stand the words of open rooms, too. Those of what comes after move on for the words of a fold; where
 * they cannot, these stay on the line.
 */
function makeWay(folds: readonly FoldGeometry[], frame: Frame): readonly FoldGeometry[] {
  const { em, width } = frame;
  const raised = folds.filter(({ isAbove }) => isAbove).map((fold) => foldWords(fold, frame));
  const rooms = folds.map((fold) => {
    if (fold.kind !== 'after') return fold;
    const own = foldWords(fold, frame);
    const inWay = raised.filter(({ from, to }) => from < own.to + em && own.from < to + em);
    const textX = Math.max(own.from, ...inWay.map(({ to }) => to + APART_EMS * em));
    return textX + own.to - own.from + TICK_GAP_EMS * em <= width ? { ...fold, textX } : fold;
  });
  const open = rooms.filter(({ kind }) => kind !== 'fold').map((fold) => foldWords(fold, frame));
  return rooms.map((fold) => {
    const own = foldWords(fold, frame);
    const isFree = open.every(({ from, to }) => own.to < from || to + em < own.from);
    return fold.isAbove && !isFree ? { ...fold, isAbove: false } : fold;
  });
}
