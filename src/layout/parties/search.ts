/** The cheapest way for a line over the tracks: A*, where length, bends, crossings and shared tracks have their price. */
import type { Point } from './boxes.js';
import type { Rect } from './geometry.js';
import { type Axis, type Grid, LEVEL, UPRIGHT } from './grid.js';
import { Heap } from './heap.js';

/** What is paid, in CSS px of length. */
const BEND_PX = 36;
/** Sharing a piece of a track, or a corner, costs more than a crossing, which it may hide. */
const SHARED = 1.1;
/** How many times its length a line pays where it runs with another. */
const SHARED_SHARE = 0.006;

/** Where a line may leave or reach a party. */
export interface Port {
  /** The last point outside. */
  readonly at: number;
  /** The next point inside, to which the line would run on. */
  readonly inner: number;
  readonly axis: Axis;
  /** Where the line meets the edge. */
  readonly edge: Point;
  readonly cost: number;
}

/** How long is looked for how good a way. */
export interface Thrift {
  /** More than 1: fewer points are looked at, for a way that may cost a little more. */
  readonly haste: number;
  /** How long a detour a crossing is worth, CSS px. */
  readonly crossing: number;
  /** How many times its length a line pays where it runs over a verb. */
  readonly verb: number;
}

export interface Quest {
  readonly from: readonly Port[];
  readonly to: readonly Port[];
  /** Where the line is to end; the estimate of what is left goes by it. */
  readonly target: Rect;
  /** Whether the line may run over the ground of an owner; 0 is no one. */
  readonly mayEnter: (owner: number) => boolean;
}

export interface Route {
  /** Points of the grid, from inside of the first party to inside of the last. */
  readonly path: readonly number[];
  /** The line, from edge to edge. */
  readonly points: readonly Point[];
  readonly cost: number;
}

interface End {
  readonly state: number;
  readonly port: Port;
  readonly cost: number;
}

/** Looks for ways over one grid, one after the other. */
export class Search {
  readonly #grid: Grid;
  readonly #haste: number;
  readonly #crossing: number;
  readonly #verb: number;
  readonly #costs: Float64Array;
  readonly #before: Int32Array;
  readonly #seen: Uint32Array;
  #count = 0;
  #heap = new Heap();
  #quest: Quest | undefined;

  constructor(grid: Grid, { haste, crossing, verb }: Thrift) {
    this.#grid = grid;
    this.#haste = haste;
    this.#crossing = crossing;
    this.#verb = verb;
    this.#costs = new Float64Array(grid.size * 2);
    this.#before = new Int32Array(grid.size * 2);
    this.#seen = new Uint32Array(grid.size * 2);
  }

  /** The cheapest route; undefined where there is no way at all. */
  find(quest: Quest): Route | undefined {
    this.#count += 1;
    this.#heap = new Heap();
    this.#quest = quest;
    const goals = new Map<number, Port[]>();
    for (const port of quest.to) {
      if (this.#isOpen(port.at)) goals.set(port.at, [...(goals.get(port.at) ?? []), port]);
    }
    if (goals.size === 0) return undefined;
    const starts = new Map<number, Port>();
    for (const port of quest.from) {
      if (!this.#isOpen(port.at)) continue;
      const cost = port.cost + this.#shared(port.inner, port.at, port.axis, 12);
      const state = port.at * 2 + port.axis;
      if (this.#reach(state, -1, cost)) starts.set(state, port);
    }
    const end = this.#run(goals);
    return end && this.#trace(end, starts);
  }

  #run(goals: ReadonlyMap<number, readonly Port[]>): End | undefined {
    let best: End | undefined;
    for (let state = this.#heap.pop(); state >= 0; state = this.#heap.pop()) {
      const { price } = this.#heap;
      if (best && price >= best.cost) break;
      const cost = this.#costs[state] as number;
      // It was reached at less since.
      if (price > cost + this.#left(state >> 1) + 0.001) continue;
      for (const port of goals.get(state >> 1) ?? []) {
        const sum =
          cost +
          this.#turnAt(state, port.axis) +
          this.#shared(port.at, port.inner, port.axis, 12) +
          port.cost;
        if (!best || sum < best.cost) best = { state, port, cost: sum };
      }
      this.#expand(state, cost);
    }
    return best;
  }

  #expand(state: number, cost: number): void {
    const { xs, ys, columns, size } = this.#grid;
    const at = state >> 1;
    const column = at % columns;
    const row = (at - column) / columns;
    const x = xs[column] as number;
    const y = ys[row] as number;
    const level = cost + this.#turnAt(state, LEVEL);
    if (column > 0) this.#step(state, at - 1, LEVEL, level, x - (xs[column - 1] as number));
    if (column < columns - 1) this.#step(state, at + 1, LEVEL, level, (xs[column + 1] as number) - x);
    const upright = cost + this.#turnAt(state, UPRIGHT);
    if (row > 0) this.#step(state, at - columns, UPRIGHT, upright, y - (ys[row - 1] as number));
    if (at + columns < size) this.#step(state, at + columns, UPRIGHT, upright, (ys[row + 1] as number) - y);
  }

  #step(state: number, to: number, axis: Axis, cost: number, length: number): void {
    if (!this.#isOpen(to)) return;
    const sum = cost + length + this.#shared(state >> 1, to, axis, length);
    this.#reach(to * 2 + axis, state, sum);
  }

  #reach(state: number, before: number, cost: number): boolean {
    if (this.#seen[state] === this.#count && (this.#costs[state] as number) <= cost) return false;
    this.#seen[state] = this.#count;
    this.#costs[state] = cost;
    this.#before[state] = before;
    this.#heap.push(state, cost + this.#left(state >> 1));
    return true;
  }

  /** What it costs to leave a point along an axis, having come along the same or the other. */
  #turnAt(state: number, axis: Axis): number {
    const { passes, turns } = this.#grid;
    const at = state >> 1;
    if ((state & 1) !== axis) return BEND_PX + this.#crossing * SHARED * (turns[at] as number);
    return this.#crossing * (passes[axis === LEVEL ? UPRIGHT : LEVEL][at] as number);
  }

  /** What a piece of a track costs more than its length. */
  #shared(from: number, to: number, axis: Axis, length: number): number {
    const { runs, verbs } = this.#grid;
    const count = runs[axis][from < to ? from : to] as number;
    if (from === to) return 0;
    const verb = verbs[to] === 0 ? 0 : this.#verb * length;
    return count === 0 ? verb : verb + this.#crossing * (count * SHARED + SHARED_SHARE * length);
  }

  #isOpen(at: number): boolean {
    const { owner, isTaken } = this.#grid;
    if (isTaken[at] === 1) return false;
    const of = owner[at] as number;
    return of === 0 || (this.#quest?.mayEnter(of) ?? false);
  }

  /** The least that is left to pay. */
  #left(at: number): number {
    const { xs, ys, columns } = this.#grid;
    const target = this.#quest?.target;
    if (!target) return 0;
    const column = at % columns;
    const x = xs[column] as number;
    const y = ys[(at - column) / columns] as number;
    const across = Math.max(0, target.x - x, x - target.x - target.width);
    const along = Math.max(0, target.y - y, y - target.y - target.height);
    return (across + along) * this.#haste;
  }

  #trace({ state: last, port, cost }: End, starts: ReadonlyMap<number, Port>): Route {
    const path = [port.inner];
    let first = last;
    for (let state = last; state >= 0; state = this.#before[state] as number) {
      path.push(state >> 1);
      first = state;
    }
    const start = starts.get(first) as Port;
    path.push(start.inner);
    path.reverse();
    const grid = this.#grid;
    const corners = path.slice(1, -1).flatMap((at, i) => {
      const isTurn = grid.axisOf(path[i] as number, at) !== grid.axisOf(at, path[i + 2] as number);
      return isTurn ? [grid.point(at)] : [];
    });
    return { path, points: [start.edge, ...corners, port.edge], cost };
  }
}
