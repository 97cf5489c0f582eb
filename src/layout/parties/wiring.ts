/** The lines of a drawing while they are routed one after the other: each knows where the others run. */
import { around, centre, distance } from './boxes.js';
import type { Rect } from './geometry.js';
import type { Grid } from './grid.js';
import type { Obstacles } from './obstacles.js';
import { portsOf } from './ports.js';
import { type Port, type Route, Search, type Thrift } from './search.js';
import { type Forest, isWithin, type Link, type PartyBox } from './tree.js';
import { type Line, Verbs } from './verbs.js';

const NONE: Rect = { x: 0, y: 0, width: 0, height: 0 };
/** Where a line without a verb comes back to its own party, it goes around so much, CSS px. */
const LOOP: Pick<Link, 'labelWidth' | 'labelHeight'> = { labelWidth: 24, labelHeight: 24 };
/** Places for a verb that are tried before it goes below everything. */
const MOST_SPOTS = 12;

/** A line while it is being drawn. */
export interface Wire extends Line {
  route: Route | undefined;
  readonly mayEnter: (owner: number) => boolean;
}

export class Wiring {
  readonly wires: readonly Wire[];
  /** Short ones first: they have the least choice. */
  readonly inOrder: readonly Wire[];
  readonly #grid: Grid;
  readonly #search: Search;
  readonly #obstacles: Obstacles;
  readonly #ports = new Map<PartyBox, readonly Port[]>();
  readonly #isYielding: (owner: number) => boolean;

  constructor({ boxes, links }: Forest, grid: Grid, obstacles: Obstacles, thrift: Thrift) {
    const yielding = new Set(
      boxes.flatMap(({ parts, isFixed, index }) => (parts.length > 0 || isFixed ? [index + 1] : [])),
    );
    this.#isYielding = (owner) => yielding.has(owner);
    this.#grid = grid;
    this.#search = new Search(grid, thrift);
    this.#obstacles = obstacles;
    this.wires = links.map((link) => ({
      link,
      points: [],
      label: NONE,
      route: undefined,
      mayEnter: groundOf(link),
    }));
    const reach = ({ link }: Wire): number => distance(centre(link.from), centre(link.to));
    this.inOrder = this.wires
      .map((wire) => ({ wire, reach: reach(wire) }))
      .sort((one, other) => one.reach - other.reach)
      .map(({ wire }) => wire);
  }

  /** Where all lines and verbs are now. */
  get state(): string {
    return this.wires.map(stateOf).join('');
  }

  /** Finds the best way for a line, as the others are now. */
  route(wire: Wire): void {
    const { from, to } = wire.link;
    if (from === to) return;
    this.#lift(wire);
    const quest = {
      from: this.#portsOf(from, isWithin(to, from)),
      to: this.#portsOf(to, isWithin(from, to)),
      target: to,
      mayEnter: wire.mayEnter,
    };
    // Where what the author has placed lies on each other there may be no way but over it.
    const anyWay = { ...quest, mayEnter: this.#isYielding };
    this.#lay(wire, this.#search.find(quest) ?? this.#search.find(anyWay));
  }

  /** Whether a line crosses another, or shares a track with one. */
  isTroubled({ route }: Wire): boolean {
    return route !== undefined && this.#grid.isTroubled(route.path);
  }

  *placeVerbs(): Generator<undefined> {
    const verbs = new Verbs(this.#obstacles, this.wires);
    yield;
    const left: Wire[] = [];
    for (const wire of this.inOrder) {
      const isSilent = wire.link.lines.length === 0;
      const area = wire.route && !isSilent ? verbs.findInLine(wire) : undefined;
      if (area) this.#say(wire, area, verbs);
      else if (!wire.route || !isSilent) left.push(wire);
      yield;
    }
    for (const wire of left) {
      this.#leadThrough(wire, verbs);
      yield;
    }
  }

  /** Routes lines again that run over the verbs of others, if they then still have room for their own. */
  *keepOffVerbs(): Generator<undefined> {
    let verbs: Verbs | undefined;
    for (const wire of this.inOrder) {
      if (!wire.route || wire.link.from === wire.link.to) continue;
      const before = { ...wire };
      const state = stateOf(wire);
      this.#mark(wire, -1);
      if (!this.isTroubled(wire) && wire.route.path.every((at) => this.#grid.verbs[at] === 0)) {
        this.#mark(wire, 1);
        continue;
      }
      verbs ??= this.#verbsNow();
      this.route(wire);
      const area = wire.link.lines.length === 0 ? NONE : verbs.findInLine(wire);
      if (area) {
        wire.label = area;
        if (stateOf(wire) !== state) verbs = undefined;
      } else {
        this.#lift(wire);
        this.#lay(wire, before.route);
        Object.assign(wire, before);
      }
      this.#mark(wire, 1);
      yield;
    }
  }

  #verbsNow(): Verbs {
    const verbs = new Verbs(this.#obstacles, this.wires);
    for (const wire of this.wires) if (wire.label !== NONE) verbs.take(wire);
    return verbs;
  }

  #say(wire: Wire, area: Rect, verbs: Verbs): void {
    wire.label = area;
    verbs.take(wire);
    this.#mark(wire, 1);
  }

  #mark({ label }: Wire, by: 1 | -1): void {
    if (label === NONE) return;
    this.#grid.eachIn(label, 2, (at) => {
      this.#grid.verbs[at] = (this.#grid.verbs[at] ?? 0) + by;
    });
  }

  #lift(wire: Wire): void {
    if (wire.route) this.#grid.occupy(wire.route.path, -1);
    wire.route = undefined;
  }

  #lay(wire: Wire, route: Route | undefined): void {
    wire.route = route;
    wire.points = route?.points ?? straight(wire.link);
    if (route) this.#grid.occupy(route.path, 1);
  }

  #portsOf(box: PartyBox, isInside: boolean): readonly Port[] {
    if (isInside) return portsOf(box, this.#grid, true);
    const ports = this.#ports.get(box) ?? portsOf(box, this.#grid);
    this.#ports.set(box, ports);
    return ports;
  }

  /** Leads a line through a place where its verb has room; one that comes back to its own party, too. */
  #leadThrough(wire: Wire, verbs: Verbs): void {
    const { link } = wire;
    this.#lift(wire);
    const size = link.lines.length > 0 ? link : LOOP;
    const middle = centre(around([centreBox(link.from), centreBox(link.to)]));
    let tries = 0;
    for (const at of this.#grid.around(middle)) {
      const { x, y } = this.#grid.point(at);
      const { labelWidth: width, labelHeight: height } = size;
      const area = { x: x - width / 2, y: y - height / 2, width, height };
      if (!verbs.isFree(link, area)) continue;
      const route = this.#routeThrough(wire, at);
      tries += 1;
      if (!route && tries < MOST_SPOTS) continue;
      this.#lay(wire, route);
      if (!route) break;
      if (link.lines.length > 0) this.#say(wire, area, verbs);
      return;
    }
    if (link.lines.length > 0) this.#sayBelow(wire, verbs);
    else wire.points = straight(link);
  }

  #routeThrough(wire: Wire, at: number): Route | undefined {
    return this.#routeOver(wire, at, wire.mayEnter) ?? this.#routeOver(wire, at, this.#isYielding);
  }

  #routeOver(wire: Wire, at: number, mayEnter: (owner: number) => boolean): Route | undefined {
    const { from, to } = wire.link;
    const edge = this.#grid.point(at);
    const spot = ([0, 1] as const).map((axis): Port => ({ at, inner: at, axis, edge, cost: 0 }));
    const start = this.#portsOf(from, isWithin(to, from) && from !== to);
    const end = this.#portsOf(to, isWithin(from, to) && from !== to);
    const there = this.#search.find({
      from: start,
      to: spot,
      target: { ...edge, width: 0, height: 0 },
      mayEnter,
    });
    if (!there) return undefined;
    this.#grid.occupy(there.path, 1);
    const back = this.#search.find({ from: spot, to: end, target: to, mayEnter });
    this.#grid.occupy(there.path, -1);
    if (!back) return undefined;
    return {
      path: [...there.path, ...back.path],
      points: [...there.points, ...back.points.slice(1)],
      cost: there.cost + back.cost,
    };
  }

  /** Where nothing else helps, the verb stands below all parties. */
  #sayBelow(wire: Wire, verbs: Verbs): void {
    const { link } = wire;
    const [from, to] = straight(link);
    const area = verbs.findBelow(link, (from.x + to.x) / 2);
    wire.points = [from, centre(area), to];
    this.#say(wire, area, verbs);
  }
}

function stateOf({ points, label }: Line): string {
  return JSON.stringify([points, label]);
}

function centreBox(box: PartyBox): Rect {
  return { ...centre(box), width: 0, height: 0 };
}

/** Between the lower edges of two parties. */
function straight({ from, to }: Link) {
  const foot = ({ x, y, width, height }: PartyBox, share: number) => ({
    x: x + width * share,
    y: y + height,
  });
  return [foot(from, 0.4), foot(to, 0.6)] as const;
}

/** A line may run over the wholes that its ends stand in. */
function groundOf({ from, to }: Link): (owner: number) => boolean {
  const owners = new Set<number>();
  for (const end of [from, to]) for (let at = end.parent; at; at = at.parent) owners.add(at.index + 1);
  return (owner) => owners.has(owner);
}
