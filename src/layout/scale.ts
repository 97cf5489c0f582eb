/** From instants to px and back, for one window in time: a frozen value, made anew and never updated. */
import type { Instant } from '../case/date.js';
import { halve } from '../case/halve.js';
import type { Axis, Piece } from './axis.js';

/** What the reader looks at. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}

export interface TimeScale {
  readonly axis: Axis;
  readonly window: TimeWindow;
  /** CSS px from the window's start to the instant; negative before it. Instants beyond the axis stop at its ends. */
  readonly toX: (instant: Instant) => number;
  /** The instant at CSS px from the window's start. */
  toInstant(x: number): Instant;
  /** Width of the window, CSS px. */
  readonly width: number;
  /** CSS px per millisecond in the pieces of proportional time; of an equal axis, the width of a step. */
  readonly density: number;
  /** Where the axis begins and ends, CSS px from the window's start: what a drawing that does not depend on the window starts from. */
  readonly start: number;
  readonly end: number;
  /** The same axis, no denser or less dense than asked; it begins where its window did. */
  readonly withDensity: (density: number) => TimeScale;
}

export interface Room {
  /** CSS px. */
  readonly width: number;
  /** CSS px that a fold gets for each of its ems. */
  readonly foldPx: number;
  /** CSS px that the room before and after gets for each of its ems. */
  readonly openPx: number;
}

/** Folds take at most this much of the room, and shrink together beyond: their words must stay readable. */
export const MOST_FOLDED = 0.4;
/** What is open on one side takes at most this much. */
const MOST_OPEN = 0.28;

/** The room for an axis in `width` CSS px of a figure whose em is `em` px. */
export function makeRoom({ pieces }: Axis, width: number, em: number): Room {
  const folded = pieces.reduce((sum, { kind, ems }) => sum + (kind === 'fold' ? ems : 0), 0);
  const open = Math.max(0, ...pieces.map(({ kind, ems }) => (kind === 'fold' ? 0 : ems)));
  return {
    width,
    foldPx: Math.min(em, (MOST_FOLDED * width) / Math.max(folded, 1)),
    openPx: Math.min(em, (MOST_OPEN * width) / Math.max(open, 1)),
  };
}

/** The scale that shows `window` in the room given; the whole axis where there is none, or no time in it. */
export function makeScale(axis: Axis, window: TimeWindow | undefined, room: Room): TimeScale {
  const ladder = makeLadder(axis, room);
  const shown = window && hasTime(window, axis, ladder) ? window : { from: axis.from, to: axis.to };
  const [fromShare, fromFixed] = ladder.at(shown.from);
  const [toShare, toFixed] = ladder.at(shown.to);
  const density =
    Math.max(0, room.width - (toFixed - fromFixed)) / Math.max(toShare - fromShare, Number.MIN_VALUE);
  return scaleOf(axis, ladder, { window: shown, width: room.width, density });
}

/** What a scale is made of. */
interface Look {
  readonly window: TimeWindow;
  readonly width: number;
  readonly density: number;
}

function scaleOf(axis: Axis, ladder: Ladder, look: Look): TimeScale {
  const { density } = look;
  const [fromShare, fromFixed] = ladder.at(look.window.from);
  const left = density * fromShare + fromFixed;
  const { pieces } = axis;
  const edges = pieces.map((_, i) => density * (ladder.shares[i] ?? 0) + (ladder.fixed[i] ?? 0));
  const [allShare, allFixed] = ladder.at(axis.to);
  const end = density * allShare + allFixed;
  return {
    axis,
    ...look,
    withDensity: (other) => scaleOf(axis, ladder, { ...look, density: other }),
    start: -left,
    end: end - left,
    toX: (instant) => ladder.toX(instant, density) - left,
    toInstant(x) {
      const i = Math.max(0, halve(0, edges.length, (at) => (edges[at] ?? 0) <= x + left) - 1);
      const piece = pieces[i];
      const edge = edges[i] ?? 0;
      const next = edges[i + 1] ?? end;
      if (!piece || next <= edge) return piece?.from ?? axis.from;
      const part = Math.min(1, Math.max(0, (x + left - edge) / (next - edge)));
      return piece.from + part * (piece.to - piece.from);
    },
  };
}

/** A window that holds less than this part of the axis' time, such as one inside a fold, shows no time that could be scaled. */
const LEAST_PART = 1e-12;

function hasTime({ from, to }: TimeWindow, axis: Axis, { at }: Ladder): boolean {
  return at(to)[0] - at(from)[0] > LEAST_PART * at(axis.to)[0];
}

interface Ladder {
  /** Sum of the shares, and of the fixed px, before each piece. */
  readonly shares: readonly number[];
  readonly fixed: readonly number[];
  /** Both sums up to an instant. */
  readonly at: (instant: Instant) => readonly [share: number, fixed: number];
  /** What they come to at a density, CSS px. */
  readonly toX: (instant: Instant, density: number) => number;
}

function makeLadder({ pieces, from, to }: Axis, { foldPx, openPx }: Room): Ladder {
  const fixedPx = ({ kind, ems }: Piece): number => ems * (kind === 'fold' ? foldPx : openPx);
  const starts = pieces.map((piece) => piece.from);
  const shares: number[] = [];
  const fixed: number[] = [];
  let share = 0;
  let length = 0;
  for (const piece of pieces) {
    shares.push(share);
    fixed.push(length);
    share += piece.share;
    length += fixedPx(piece);
  }
  const hold = (instant: Instant): Instant => Math.min(to, Math.max(from, instant));
  const pieceAt = (held: Instant): number =>
    Math.max(0, halve(0, starts.length, (at) => (starts[at] ?? 0) <= held) - 1);
  return {
    shares,
    fixed,
    at(instant) {
      const held = hold(instant);
      const i = pieceAt(held);
      const piece = pieces[i];
      if (!piece) return [0, 0];
      const part = (held - piece.from) / (piece.to - piece.from);
      return [(shares[i] ?? 0) + part * piece.share, (fixed[i] ?? 0) + part * fixedPx(piece)];
    },
    toX(instant, density) {
      const held = hold(instant);
      const i = pieceAt(held);
      const piece = pieces[i];
      if (!piece) return 0;
      const part = (held - piece.from) / (piece.to - piece.from);
      return density * ((shares[i] ?? 0) + part * piece.share) + (fixed[i] ?? 0) + part * fixedPx(piece);
    },
  };
}
