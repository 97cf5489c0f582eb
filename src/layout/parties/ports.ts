/** Where lines may leave and reach the edges of parties. */
import { type Axis, firstAfter, type Grid, LEVEL, UPRIGHT } from './grid.js';
import type { Port } from './search.js';
import type { PartyBox } from './tree.js';

/** Nearest that a line comes to a corner, CSS px. */
const INSET_PX = 7;
/** So much of the distance from the middle of a side counts as length. */
const OFF_SHARE = 0.35;

/** All places on the edge of a box from which a line can go on outwards, or, for its own parts, inwards. */
export function portsOf(box: PartyBox, grid: Grid, isInside = false): Port[] {
  return [...portsAlong(box, grid, LEVEL, isInside), ...portsAlong(box, grid, UPRIGHT, isInside)];
}

/** Those at the ends of the tracks of one axis. */
function portsAlong(box: PartyBox, grid: Grid, axis: Axis, isInside: boolean): Port[] {
  const { x, y, width, height } = box;
  const isLevel = axis === LEVEL;
  const tracks = isLevel ? grid.ys : grid.xs;
  const across = isLevel ? grid.xs : grid.ys;
  const [start, size] = isLevel ? [y, height] : [x, width];
  const [low, high] = isLevel ? [x, x + width] : [y, y + height];
  const inset = Math.min(INSET_PX, size / 3);
  const pointAt = (track: number, at: number): number =>
    isLevel ? track * grid.columns + at : at * grid.columns + track;
  const ports: Port[] = [];
  const add = (track: number, outer: number, inner: number, edge: number): void => {
    const at = isInside ? inner : outer;
    const value = tracks[track] as number;
    const cost = Math.abs(value - start - size / 2) * OFF_SHARE + Math.abs((across[at] ?? 0) - edge);
    if (Math.min(outer, inner) < 0 || Math.max(outer, inner) >= across.length) return;
    ports.push({
      at: pointAt(track, at),
      inner: pointAt(track, isInside ? outer : inner),
      axis,
      edge: isLevel ? { x: edge, y: value } : { x: value, y: edge },
      cost,
    });
  };
  const first = firstAfter(across, low);
  const last = firstAfter(across, high) - 1;
  for (let track = firstAfter(tracks, start + inset); track < tracks.length; track++) {
    if ((tracks[track] as number) >= start + size - inset) break;
    add(track, outwards(box, grid, pointAt, { track, at: first, by: -1 }), first, low);
    add(track, outwards(box, grid, pointAt, { track, at: last, by: 1 }), last, high);
  }
  return ports;
}

/** The first point beyond the edge that is no longer kept clear for the box. */
function outwards(
  box: PartyBox,
  grid: Grid,
  pointAt: (track: number, at: number) => number,
  { track, at, by }: { readonly track: number; readonly at: number; readonly by: 1 | -1 },
): number {
  const end = pointAt(0, 1) === 1 ? grid.columns : grid.ys.length;
  let outer = at + by;
  while (outer >= 0 && outer < end && grid.owner[pointAt(track, outer)] === box.index + 1) outer += by;
  return outer;
}
