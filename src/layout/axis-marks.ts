/** What stands on the axis: ticks with their words, and what is folded or open. No words touch others. */
import type { Frame } from './arrange.js';
import {
  type Extent,
  type FoldGeometry,
  TICK_GAP_EMS,
  type TickGeometry,
  type TimelineGeometry,
  type TimelineSubject,
  TODAY_EMS,
} from './geometry.js';
import type { TimeScale } from './scale.js';
import { contextAfter, makeTicks, type Tick, type TickContext } from './ticks.js';

const TICK_SPACING_EMS = 8;
/** What both torn edges take, with a little room beside them, in ems. */
const TORN_EMS = 0.8;
/** With fewer dates a reader does not know where in time the axis lies. */
const LEAST_DATES = 2;
const ROUNDING_PX = 0.01;

export type AxisMarks = Pick<TimelineGeometry, 'ticks' | 'folds'>;

/** What is in view. Folds speak before ticks; where too few of these would, their first and last come first, and no others. */
export function layoutAxis(subject: TimelineSubject, scale: TimeScale, frame: Frame): AxisMarks {
  const ticks = makeTicks(scale, { ...subject, spacing: TICK_SPACING_EMS * frame.em });
  const lay = (isTight: boolean): AxisMarks => {
    const words = axisWords(subject, frame, todayX(subject, scale));
    const pieces = words.open(scale);
    const ends = isTight && words.tick(ticks.filter((_, i) => i % (ticks.length - 1 || 1) === 0));
    const folds = pieces.map((piece) => words.place(piece));
    return { folds, ticks: ends || words.tick(ticks) };
  };
  const marks = lay(false);
  return marks.ticks.filter(({ text }) => text !== '').length < LEAST_DATES ? lay(true) : marks;
}

/** What puts words on one axis, each where those before it leave room. */
function axisWords(
  { tickText, foldText }: TimelineSubject,
  { em, measure, width }: Frame,
  today: number | undefined,
) {
  /** From a tick to its words, CSS px; words are twice as far from each other. */
  const gap = TICK_GAP_EMS * em;
  const taken: Extent[] = [];
  const room = TODAY_EMS * em;
  const start = today !== undefined && width - today < room ? today - room : today;
  /** The word at the present day stands above the line of the axis, or below it. */
  const beside: readonly Extent[] = start === undefined ? [] : [{ from: start, to: start + room }];
  const widthOf = (text: string): number => measure(text, 'tick');
  const textOf = (tick: Tick, context: TickContext = 'first'): string => tickText({ ...tick, context });

  /** The first of these places at which words have room, which they take. */
  function take(
    words: number,
    places: readonly number[],
    others = [...taken, ...beside],
  ): number | undefined {
    const apart = 2 * gap - ROUNDING_PX;
    const isFree = (at: number): boolean =>
      at >= 0 &&
      at + words <= width &&
      others.every(({ from, to }) => at + words + apart <= from || to + apart <= at);
    const found = places.find(isFree);
    if (found !== undefined) taken.push({ from: found, to: found + words });
    return found;
  }

  return {
    /** Folds without words as yet, and open rooms with theirs. The longest come first: where not all have room, they say most. */
    open({ axis, toX }: TimeScale): readonly FoldGeometry[] {
      const found = axis.pieces.flatMap(({ kind, from: start, to: end, since = start }) => {
        if (kind === 'time') return [];
        const [from, to] = [toX(start), toX(end)];
        if (to < 0 || from > width) return [];
        const text = foldText({ kind, from: since, to: end });
        const words = widthOf(text);
        const isAbove = words > to - from - TORN_EMS * em;
        const textX = Math.max(Math.min(from, width - words - gap), Math.min(from, 0));
        if (kind !== 'fold') taken.push({ from: textX + gap, to: textX + gap + words });
        return [{ kind, from, to, textX, text, isAbove, length: end - start }];
      });
      return found.sort((a, b) => b.length - a.length);
    },

    /** The words of a fold in its middle, or near it above; none where there is no room. */
    place(fold: FoldGeometry): FoldGeometry {
      const { kind, from, to, text, isAbove } = fold;
      if (kind !== 'fold') return fold;
      const words = widthOf(text);
      const middle = (from + to) / 2;
      const start = middle - words / 2;
      // What is too wide ends where the fold does, there stands what comes next; or as near as there is room.
      const wish = Math.max(0, Math.min(start, to - words - gap));
      const near = taken
        .flatMap((other) => [other.from - words - 2 * gap, other.to + 2 * gap])
        .filter((x) => x < middle && x + words > middle)
        .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
      const found = isAbove ? take(words, [wish, ...near]) : take(words, [start], taken);
      return found === undefined ? { ...fold, text: '' } : { ...fold, textX: found + words / 2 };
    },

    /** What only says where a piece begins is not there without its words. */
    tick(ticks: readonly Tick[]): readonly TickGeometry[] {
      let last: Tick | undefined;
      return ticks.flatMap((tick, i): TickGeometry | readonly [] => {
        const { local: at, x, isBare } = tick;
        const isNew = !last || textOf(tick) !== textOf(last);
        const text = textOf(tick, contextAfter(last, tick));
        const words = widthOf(text);
        // The first and the only other may stand before their tick.
        const places = [x + gap, ...(i === 0 || ticks.length === 2 ? [x - gap - words] : [])];
        const found = isNew ? take(words, places) : undefined;
        if (found === undefined) return isBare ? [] : { at, x, text: '' };
        last = tick;
        return { at, x, text, isBefore: found < x };
      });
    },
  };
}

/** Undefined where the present is not in view. */
export function todayX({ now }: TimelineSubject, scale: TimeScale): number | undefined {
  const { axis, width } = scale;
  if (now === undefined || now < axis.from || now > axis.to) return undefined;
  const x = scale.toX(now);
  return x >= 0 && x <= width ? x : undefined;
}
