/** From instants to px and back, for one window in time: a frozen value, made anew and never updated. */
import { bisectRight } from 'd3';
import type { Instant } from '../case/date.js';
import type { Axis } from './axis.js';

/** What the reader looks at. */
export interface TimeWindow {
  readonly from: Instant;
  readonly to: Instant;
}

export interface TimeScale {
  readonly axis: Axis;
  readonly window: TimeWindow;
  /** CSS px from the window's start to the instant; negative before it. Instants beyond the axis stop at its ends. */
  toX(instant: Instant): number;
  /** The instant at CSS px from the window's start. */
  toInstant(x: number): Instant;
  /** Width of the window, CSS px. */
  readonly width: number;
  /** CSS px per millisecond in the pieces of proportional time; of an equal axis, the width of a step. */
  readonly density: number;
  /** Where the axis begins and ends, CSS px from the window's start: what a drawing that does not depend on the window starts from. */
  readonly start: number;
  readonly end: number;
}

export interface Room {
  /** CSS px. */
  readonly width: number;
  /** CSS px that a piece of fixed width gets for each of its ems. */
  readonly px: number;
}

/** Pieces of fixed width take at most this much of the room, and shrink together beyond. */
const MOST_FIXED = 0.5;

/** The room for an axis in `width` CSS px of a figure whose em is `em` px. */
export function makeRoom({ pieces }: Axis, width: number, em: number): Room {
  const ems = pieces.reduce((sum, piece) => sum + piece.ems, 0);
  return { width, px: Math.min(em, (MOST_FIXED * width) / Math.max(ems, 1)) };
}

/** The scale that shows `window` (the whole axis where there is none) in the room given. */
export function makeScale(axis: Axis, window: TimeWindow | undefined, room: Room): TimeScale {
  const shown = window ?? { from: axis.from, to: axis.to };
  const ladder = makeLadder(axis, room);
  const [fromShare, fromFixed] = ladder.at(shown.from);
  const [toShare, toFixed] = ladder.at(shown.to);
  const density =
    Math.max(0, room.width - (toFixed - fromFixed)) / Math.max(toShare - fromShare, Number.MIN_VALUE);
  const left = density * fromShare + fromFixed;
  const { pieces } = axis;
  const edges = pieces.map((_, i) => density * (ladder.shares[i] ?? 0) + (ladder.fixed[i] ?? 0));
  const [allShare, allFixed] = ladder.at(axis.to);
  const end = density * allShare + allFixed;
  return {
    axis,
    window: shown,
    width: room.width,
    density,
    start: -left,
    end: end - left,
    toX(instant) {
      const [share, fixed] = ladder.at(instant);
      return density * share + fixed - left;
    },
    toInstant(x) {
      const i = Math.max(0, bisectRight(edges, x + left) - 1);
      const piece = pieces[i];
      const edge = edges[i] ?? 0;
      const next = edges[i + 1] ?? end;
      if (!piece || next <= edge) return piece?.from ?? axis.from;
      const part = Math.min(1, Math.max(0, (x + left - edge) / (next - edge)));
      return piece.from + part * (piece.to - piece.from);
    },
  };
}

interface Ladder {
  /** Sum of the shares, and of the fixed px, before each piece. */
  readonly shares: readonly number[];
  readonly fixed: readonly number[];
  /** Both sums up to an instant. */
  at(instant: Instant): readonly [share: number, fixed: number];
}

function makeLadder({ pieces, from, to }: Axis, { px }: Room): Ladder {
  const starts = pieces.map((piece) => piece.from);
  const shares: number[] = [];
  const fixed: number[] = [];
  let share = 0;
  let length = 0;
  for (const piece of pieces) {
    shares.push(share);
    fixed.push(length);
    share += piece.share;
    length += piece.ems * px;
  }
  return {
    shares,
    fixed,
    at(instant) {
      const held = Math.min(to, Math.max(from, instant));
      const i = Math.max(0, bisectRight(starts, held) - 1);
      const piece = pieces[i];
      if (!piece) return [0, 0];
      const part = (held - piece.from) / (piece.to - piece.from);
      return [(shares[i] ?? 0) + part * piece.share, (fixed[i] ?? 0) + part * piece.ems * px];
    },
  };
}
