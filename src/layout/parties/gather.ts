/** Many parts of one whole in columns and rows, with those that are tied near to each other. */
import { takeSeats } from './anneal.js';
import { around } from './boxes.js';
import type { Rect } from './geometry.js';
import { MANY_PARTS } from './spacing.js';
import { spread } from './spread.js';
import type { Forest, Link, PartyBox } from './tree.js';

/** Columns for each row. */
const BREADTH = 0.3;
/** About as far as seats stand from each other, CSS px. */
const PITCH = { x: 300, y: 80 } as const;
/** Space between parts, for the lines that run there, in ems. */
const CHANNEL_EMS = 2.5;
const SEED = 1;
const TRIES = 260;
const HEAT_PX = 60;

/** Gives wholes columns and rows of their own, where many parts are tied to each other. */
export function* gatherParts({ boxes, links }: Forest): Generator<undefined, void> {
  for (const whole of boxes) {
    if (whole.parts.length < MANY_PARTS || whole.lineUp) continue;
    const inner = linksWithin(whole, links);
    if (inner.length < whole.parts.length / 4) continue;
    const columns = yield* columnsOf(whole.parts, inner);
    whole.lineUp = (em) => lineUp(columns, em);
  }
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

/** Places parts in columns whose rows are level, so that lines run straight between them. */
function lineUp(columns: readonly (readonly PartyBox[])[], em: number): Rect {
  const gap = CHANNEL_EMS * em;
  const rows: number[] = [];
  for (const column of columns)
    column.forEach(({ height }, row) => {
      rows[row] = Math.max(rows[row] ?? 0, height);
    });
  let x = 0;
  for (const column of columns) {
    const width = Math.max(0, ...column.map((part) => part.width));
    let y = 0;
    column.forEach((part, row) => {
      const height = rows[row] ?? 0;
      part.x = x + (width - part.width) / 2;
      part.y = y + (height - part.height) / 2;
      y += height + gap;
    });
    x += width + gap;
  }
  return around(columns.flat());
}
