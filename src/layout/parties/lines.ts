/** A line with its verb for every link: routed one after the other, then again now that the others are known. */
import { around } from './boxes.js';
import type { PartiesFrame } from './geometry.js';
import { Grid } from './grid.js';
import { Obstacles } from './obstacles.js';
import type { Thrift } from './search.js';
import { type Bounds, layTracks } from './tracks.js';
import type { Forest, PartyBox } from './tree.js';
import { MOST_TO_FIT } from './trials.js';
import type { Line } from './verbs.js';
import { Wiring } from './wiring.js';

/** Space between what is drawn and the frame, in ems. */
const EDGE_EMS = 0.5;
/** Tracks around all parties, on each side. */
const MOST_RIM = 8;
/** How much is done for how many lines. */
interface Effort extends Omit<Thrift, 'verb'> {
  readonly most: number;
  /** How often all are routed again. */
  readonly rounds: number;
  /** How near to each other tracks are, CSS px. */
  readonly spacing: number;
}

const EFFORTS: readonly Effort[] = [
  { most: 40, rounds: 4, spacing: 11, haste: 1, crossing: 700 },
  { most: 130, rounds: 4, spacing: 10, haste: 1, crossing: 700 },
  { most: 400, rounds: 1, spacing: 10, haste: 2, crossing: 300 },
  { most: Number.POSITIVE_INFINITY, rounds: 0, spacing: 24, haste: 6, crossing: 6 },
];

/** How many times its length a line pays over a verb. */
const VERB = 5;
/** Where ways around would be long, lines rather cross; and as little as ever over a verb. */
const DIRECT = { crossing: 450, verb: 25 } as const;

export interface Manner {
  /** How much nearer to each other than usual lines run, CSS px. */
  readonly nearer: number;
  /** They rather cross than go a long way around. */
  readonly isDirect: boolean;
  /** The parties stand where they will stand in the frame. */
  readonly isKept?: boolean;
}

/** Draws the lines of all links; gives way after each. */
export function* drawLines(
  forest: Forest,
  frame: PartiesFrame,
  { nearer, isDirect, isKept = false }: Manner,
): Generator<undefined, readonly Line[]> {
  const effort = EFFORTS.find(
    ({ most }) => Math.max(forest.links.length, forest.boxes.length) <= most,
  ) as Effort;
  const { boxes, links } = forest;
  const bounds = boundsOf(boxes, frame, isKept);
  const rim = Math.min(MOST_RIM, 2 + Math.ceil(links.length / 5));
  const tracks = layTracks(boxes, { spacing: effort.spacing - nearer, rim, bounds });
  yield;
  const grid = new Grid(tracks, boxes, frame.em);
  yield;
  const wiring = new Wiring(forest, grid, new Obstacles(boxes, frame.em, bounds), {
    ...effort,
    ...(isDirect ? DIRECT : { verb: VERB }),
  });
  yield;
  // Where nothing has changed in a round, nothing would in the next.
  for (let round = 0, state = ''; round <= effort.rounds && state !== (state = wiring.state); round++) {
    for (const wire of wiring.inOrder) {
      if (round > 0 && !wiring.isTroubled(wire)) continue;
      wiring.route(wire);
      yield;
    }
  }
  yield* wiring.placeVerbs();
  for (let round = 1, state = ''; round <= effort.rounds && state !== (state = wiring.state); round++)
    yield* wiring.keepOffVerbs();
  return wiring.wires;
}

/** Lines keep to the frame where the parties do; what the author has placed holds the frame's top left. */
function boundsOf(boxes: readonly PartyBox[], { width, em }: PartiesFrame, isKept: boolean): Bounds {
  const area = around(boxes);
  if (boxes.some((box) => box.isFixed)) return { left: 1, right: Number.POSITIVE_INFINITY, top: 1 };
  const room = (width - area.width) / 2 - EDGE_EMS * em;
  if (room < 0 || boxes.length > MOST_TO_FIT)
    return { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY, top: Number.NEGATIVE_INFINITY };
  const edge = EDGE_EMS * em;
  if (isKept && area.x >= edge && area.x + area.width <= width - edge)
    return { left: edge, right: width - edge, top: Number.NEGATIVE_INFINITY };
  return { left: area.x - room, right: area.x + area.width + room, top: Number.NEGATIVE_INFINITY };
}
