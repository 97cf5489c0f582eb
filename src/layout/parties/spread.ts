/** Parties in the plane, with those that are tied near to each other: forces after Fruchterman and Reingold (1991). */

/** Which of so many things are tied, by their numbers: the one end, then the other. */
export interface Web {
  readonly count: number;
  readonly ties: Int32Array;
}

export interface Spread {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** From ring to ring of the first places; no two things stand on the same ray. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 80;
/** Pairs that are looked at in all, so that very many take no longer. */
const MOST_PAIRS = 60_000_000;
/** All are drawn to the middle by this part of their distance, so that what is not tied does not drift away. */
const GRAVITY = 0.04;

/** In units of the room that each has to itself; gives way after each round. */
export function* spread({ count, ties }: Web): Generator<undefined, Spread> {
  const places = begin(count, ties);
  const force = { x: new Float64Array(count), y: new Float64Array(count) };
  const rounds = Math.ceil(Math.min(ROUNDS, MOST_PAIRS / Math.max(1, count * count)));
  for (let round = 0; round < rounds; round++) {
    repel(places, force);
    attract(places, force, ties);
    move(places, force, 0.02 + 0.15 * Math.sqrt(count) * (1 - round / rounds) ** 2);
    yield;
  }
  return places;
}

/** From the middle outwards, who is tied one after the other. */
function begin(count: number, ties: Int32Array): Spread {
  const places = { x: new Float64Array(count), y: new Float64Array(count) };
  inWalk(count, ties).forEach((at, i) => {
    const radius = Math.sqrt((i + 0.5) / Math.PI);
    places.x[at] = radius * Math.cos(i * GOLDEN);
    places.y[at] = radius * Math.sin(i * GOLDEN);
  });
  return places;
}

/** All things, each followed by those tied to it, from the one with the most ties on. */
function inWalk(count: number, ties: Int32Array): readonly number[] {
  const near = Array.from({ length: count }, (): number[] => []);
  for (let i = 0; i < ties.length; i += 2) {
    near[ties[i] as number]?.push(ties[i + 1] as number);
    near[ties[i + 1] as number]?.push(ties[i] as number);
  }
  const byTies = near.map((_, at) => at).sort((a, b) => (near[b]?.length ?? 0) - (near[a]?.length ?? 0));
  const seen = new Set<number>();
  for (const start of byTies) {
    if (seen.has(start)) continue;
    // What is added to a set while it is walked is walked, too.
    const walk = new Set([start]);
    for (const at of walk) for (const next of near[at] ?? []) walk.add(next);
    for (const at of walk) seen.add(at);
  }
  return [...seen];
}

function repel({ x, y }: Spread, force: Spread): void {
  const count = x.length;
  for (let i = 0; i < count; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    let fx = -GRAVITY * xi;
    let fy = -GRAVITY * yi;
    for (let j = 0; j < count; j++) {
      const dx = xi - (x[j] as number);
      const dy = yi - (y[j] as number);
      const by = 1 / (dx * dx + dy * dy + 0.0001);
      fx += dx * by;
      fy += dy * by;
    }
    force.x[i] = fx;
    force.y[i] = fy;
  }
}

function attract({ x, y }: Spread, force: Spread, ties: Int32Array): void {
  for (let i = 0; i < ties.length; i += 2) {
    const one = ties[i] as number;
    const other = ties[i + 1] as number;
    const dx = (x[one] as number) - (x[other] as number);
    const dy = (y[one] as number) - (y[other] as number);
    const by = Math.hypot(dx, dy);
    force.x[one] = (force.x[one] as number) - dx * by;
    force.y[one] = (force.y[one] as number) - dy * by;
    force.x[other] = (force.x[other] as number) + dx * by;
    force.y[other] = (force.y[other] as number) + dy * by;
  }
}

/** Nothing moves farther than `most` at once. */
function move({ x, y }: Spread, force: Spread, most: number): void {
  for (let i = 0; i < x.length; i++) {
    const fx = force.x[i] as number;
    const fy = force.y[i] as number;
    const by = Math.min(1, most / (Math.hypot(fx, fy) + 0.0001));
    x[i] = (x[i] as number) + fx * by;
    y[i] = (y[i] as number) + fy * by;
  }
}
