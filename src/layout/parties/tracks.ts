/** The upright and the level lines on which relationships may run: through the middles of parties, and past their edges. */
import { around } from './boxes.js';
import type { PartyBox } from './tree.js';

export interface Tracks {
  /** CSS px from the left and from the top, in order. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** How far lines and verbs may go, CSS px; infinite where it does not matter. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface TrackRules {
  /** Nearest that two tracks come, CSS px. */
  readonly spacing: number;
  /** Tracks around all parties, on each side. */
  readonly rim: number;
  /** No track lies beyond it. */
  readonly bounds: Bounds;
}

/** Lines pass a party at this distance at first, CSS px; inside of a whole there is less room. */
const PASS_PX = 12;
const INNER_PASS_PX = 8;
/** However wide the tracks are apart, one runs through each party. */
const MIDDLE_SPACING_PX = 6;
/** Where tracks are nearer to each other than this, those past an edge are kept even if they are nearer. */
const DENSE_PX = 16;
/** Where there is much room, tracks are so many spacings apart. */
const FILL = 2;

export function layTracks(boxes: readonly PartyBox[], rules: TrackRules): Tracks {
  const across = boxes.map(({ x, width, parts, depth }) => ({ start: x, size: width, parts, depth }));
  const along = boxes.map(({ y, height, parts, depth }) => ({ start: y, size: height, parts, depth }));
  const area = around(boxes);
  const { bounds } = rules;
  return {
    xs: layWay(across, {
      ...rules,
      start: area.x,
      end: area.x + area.width,
      least: bounds.left,
      most: bounds.right,
    }),
    ys: layWay(along, {
      ...rules,
      start: area.y,
      end: area.y + area.height,
      least: bounds.top,
      most: Number.POSITIVE_INFINITY,
    }),
  };
}

interface Extent {
  readonly start: number;
  readonly size: number;
  readonly parts: readonly PartyBox[];
  readonly depth: number;
}

interface Way extends TrackRules {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
}

/** Tracks one way. What matters more comes first; what would come too near to it is left out. */
function layWay(extents: readonly Extent[], { spacing, rim, least, most, start, end }: Way): number[] {
  const kept = new Spaced(least, most);
  for (const { start: at, size, parts } of extents) {
    if (parts.length === 0) kept.add(at + size / 2, MIDDLE_SPACING_PX);
  }
  const near = spacing > DENSE_PX ? spacing : Math.min(spacing, 8);
  for (const { start: at, size, depth } of extents) {
    const pass = depth > 0 ? INNER_PASS_PX : PASS_PX;
    kept.add(at - pass, near);
    kept.add(at + size + pass, near);
  }
  for (let i = 1; i <= 3; i++) {
    for (const { start: at, size, parts } of extents) {
      const off = i * Math.max(spacing, 8);
      if (off > size / 2 - 6 || parts.length > 0) continue;
      kept.add(at + size / 2 - off, spacing);
      kept.add(at + size / 2 + off, spacing);
    }
  }
  for (let i = 1; i <= rim; i++) {
    kept.add(start - PASS_PX - i * spacing, spacing);
    kept.add(end + PASS_PX + i * spacing, spacing);
  }
  return kept.filled(spacing * FILL);
}

/** Numbers of which no two are nearer to each other than is asked. */
class Spaced {
  readonly #least: number;
  readonly #most: number;
  readonly #cells = new Map<number, number[]>();
  readonly #cell = 16;

  constructor(least: number, most: number) {
    this.#least = least;
    this.#most = most;
  }

  add(value: number, spacing: number): void {
    if (value < this.#least || value > this.#most) return;
    const low = Math.floor((value - spacing) / this.#cell);
    const high = Math.floor((value + spacing) / this.#cell);
    for (let cell = low; cell <= high; cell++) {
      if (this.#cells.get(cell)?.some((other) => Math.abs(other - value) < spacing)) return;
    }
    const key = Math.floor(value / this.#cell);
    const cell = this.#cells.get(key);
    if (cell) cell.push(value);
    else this.#cells.set(key, [value]);
  }

  /** In order, with more between two that are farther apart than `gap`. */
  filled(gap: number): number[] {
    const values = [...this.#cells.values()].flat().sort((one, other) => one - other);
    return values.flatMap((value, i) => {
      const next = values[i + 1] ?? value;
      // Far away parties are tied by few tracks.
      const count = Math.min(12, Math.floor((next - value) / gap));
      return Array.from(
        { length: Math.max(1, count) },
        (_, j) => value + ((next - value) * j) / Math.max(1, count),
      );
    });
  }
}
