/** Many parts of one whole in columns and rows, with those that are tied near to each other. */
import { takeSeats } from './anneal.js';
import { spread } from './spread.js';
import type { Forest, Link, PartyBox } from './tree.js';

/** Fewer parts stand in the order of those outside whom they are tied to. */
const LEAST = 12;
/** Columns for each row. */
const BREADTH = 0.3;
/** About as far as seats stand from each other, CSS px. */
const PITCH = { x: 300, y: 80 } as const;
const SEED = 1;
const TRIES = 260;
const HEAT_PX = 60;

/** Gives wholes their columns, where many parts are tied to each other; whether there are such. */
export function* gatherParts({ boxes, links }: Forest): Generator<undefined, boolean> {
  let isAny = false;
  for (const whole of boxes) {
    if (whole.parts.length < LEAST || whole.columns) continue;
    const inner = linksWithin(whole, links);
    if (inner.length < whole.parts.length / 4) continue;
    whole.columns = yield* columnsOf(whole.parts, inner);
    isAny = true;
  }
  return isAny;
}

interface Inner {
  readonly link: Link;
  /** The places among the parts of those in which its ends stand. */
  readonly one: number;
  readonly other: number;
}

/** Links between different parts of a whole. */
function linksWithin({ parts }: PartyBox, links: readonly Link[]): readonly Inner[] {
  const places = new Map(parts.map((part, i) => [part, i] as const));
  const placeOf = (box: PartyBox): number => {
    for (let at: PartyBox | undefined = box; at; at = at.parent) {
      const place = places.get(at);
      if (place !== undefined) return place;
    }
    return -1;
  };
  return links
    .map((link) => ({ link, one: placeOf(link.from), other: placeOf(link.to) }))
    .filter(({ one, other }) => one >= 0 && other >= 0 && one !== other);
}

function* columnsOf(
  parts: readonly PartyBox[],
  inner: readonly Inner[],
): Generator<undefined, readonly (readonly PartyBox[])[]> {
  const ties = Int32Array.from(inner.flatMap(({ one, other }) => [one, other]));
  const { x, y } = yield* spread({ count: parts.length, ties });
  const rows = Math.ceil(Math.sqrt(parts.length / BREADTH));
  const across = parts.map((_, i) => i).sort((a, b) => (x[a] as number) - (x[b] as number));
  const columns: { readonly region: string; boxes: PartyBox[] }[] = [];
  for (let start = 0; start < parts.length; start += rows) {
    const column = across.slice(start, start + rows).sort((a, b) => (y[a] as number) - (y[b] as number));
    columns.push({ region: '', boxes: column.map((i) => parts[i] as PartyBox) });
  }
  yield* takeSeats({
    arrangement: { columns, above: [], below: [] },
    links: inner.map(({ link }) => link),
    middles: new Map(),
    isInLine: false,
    pitch: PITCH,
    seed: SEED,
    tries: TRIES,
    heat: HEAT_PX,
  });
  return columns.map(({ boxes: column }) => column);
}
