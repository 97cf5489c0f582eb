/** Parties and relationships in places that mean something: the same subject gives the same drawing. */
import { takeSeats } from './anneal.js';
import { length } from './boxes.js';
import { finish } from './finish.js';
import { type ForGroups, gather, type Told } from './for-groups.js';
import type { PartiesFrame, PartiesGeometry, PartiesSubject } from './geometry.js';
import { layLanes } from './lanes.js';
import { drawLines } from './lines.js';
import { middlesOf } from './middles.js';
import { mirrored } from './mirror.js';
import { putParts } from './nest.js';
import { orderByFile, orderParts } from './order-parts.js';
import { place } from './place.js';
import { type Arrangement, arrange } from './regions.js';
import { guess, score } from './score.js';
import { type Forest, growForest, type PartyBox } from './tree.js';
import { begin, type Trial, trialsFor } from './trials.js';

/** How often parties are placed, before the best of these placings is drawn. */
interface Effort {
  readonly placed: number;
  /** Exchanges of seats that are tried, for each. */
  readonly tries: number;
}

/** A few parties are placed several times, and drawn twice. */
const ATTEMPTS: readonly (Effort & { readonly most: number })[] = [
  { most: 25, placed: 8, tries: 30 },
  { most: 45, placed: 4, tries: 60 },
];
const ONCE: Effort = { placed: 1, tries: 260 };
const ROUNDING_PX = 0.5;
/** How far boxes move at first, and once they have about their places, CSS px. */
const HOT_PX = 260;
const COOL_PX = 50;
/** More than any other fault. */
const TOO_WIDE = 1e9;
/** Where a line is so many times as long as the frame is wide, another arrangement is tried, too, with ways more direct. */
const DETOUR = 1.5;
/** What is paid for each px beyond that, to choose between drawings. */
const DETOUR_PRICE = 10;
/** Ties that pass columns have room of their own where there are not too many. */
const MOST_WITH_LANES = 200;

/**
 * The whole drawing in steps, each short, for many parties: between two of them a page may do something else.
 * @param groups undefined: parts stand in the order of those they are tied to, and no places are kept.
 * @param before a drawing of about the same parties in the same frame, whose places are kept where that can be.
 */
export function* layoutPartiesStepwise(
  subject: PartiesSubject,
  frame: PartiesFrame,
  groups?: ForGroups,
  before?: PartiesGeometry,
): Generator<undefined, PartiesGeometry> {
  const told: Told = { subject, frame, groups };
  const geometry = (groups && before && (yield* groups.placeLike(told, before))) ?? (yield* placeAnew(told));
  return frame.isMirrored ? mirrored(geometry) : geometry;
}

function* placeAnew({ subject, frame, groups }: Told): Generator<undefined, PartiesGeometry> {
  const forest = growForest(subject);
  yield;
  const { boxes, links } = forest;
  const isOpen = forest.roots.some((root) => !root.isFixed);
  const effort =
    (isOpen && ATTEMPTS.find(({ most }) => Math.max(boxes.length, links.length) <= most)) || ONCE;
  let best: Drawn | undefined;
  let isAnother = false;
  const trials = yield* trialsFor(forest, frame);
  if (groups && trials[0]) yield* gather(forest, frame, groups, trials[0]);
  for (const trial of trials) {
    for (const attempt of yield* chooseAttempts(forest, frame, trial, effort)) {
      if (attempt.places) takePlaces(forest, attempt.places);
      else yield* placeAll(forest, frame, attempt);
      const lines = yield* drawLines(forest, frame, { ...attempt, isDirect: isAnother });
      const geometry = finish(forest, lines, frame, trial, false);
      const isTooWide = geometry.width > frame.width + ROUNDING_PX;
      const longest = Math.max(0, ...lines.map(({ points }) => length(points)));
      const detour = Math.max(0, longest - DETOUR * frame.width) * DETOUR_PRICE;
      const sum = effort === ONCE ? 0 : score(lines) + detour + (isTooWide ? TOO_WIDE : 0);
      if (!best || sum < best.score) best = { geometry, score: sum, longest };
      yield;
      if (isTooWide) break;
    }
    if (effort === ONCE || isAnother) break;
    if (!best || best.score >= TOO_WIDE) continue;
    if (best.longest <= DETOUR * frame.width) break;
    isAnother = true;
  }
  return (best as Drawn).geometry;
}

interface Drawn {
  readonly geometry: PartiesGeometry;
  readonly score: number;
  /** Of its lines, CSS px. */
  readonly longest: number;
}

/** Where parties are placed several times, those places in which their lines should become best. */
function* chooseAttempts(
  forest: Forest,
  frame: PartiesFrame,
  trial: Trial,
  { placed, tries }: Effort,
): Generator<undefined, readonly Attempt[]> {
  let best: Attempt = { trial, seed: 1, tries, nearer: 0, places: undefined };
  if (placed === 1) return [best];
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= placed; seed++) {
    yield* placeAll(forest, frame, { ...best, seed });
    const sum = guess(forest);
    if (sum >= least) continue;
    least = sum;
    best = { ...best, places: placesOf(forest) };
  }
  return [best, { ...best, nearer: 1 }];
}

interface Attempt {
  readonly trial: Trial;
  readonly seed: number;
  readonly tries: number;
  /** How much nearer to each other than usual lines run, CSS px. */
  readonly nearer: number;
  /** Of all boxes; undefined where they are still to be found. */
  readonly places: readonly Place[] | undefined;
}

type Place = Pick<PartyBox, 'x' | 'y' | 'width' | 'height' | 'isFixed'>;

function placesOf({ boxes }: Forest): readonly Place[] {
  return boxes.map(({ x, y, width, height, isFixed }) => ({ x, y, width, height, isFixed }));
}

function takePlaces({ boxes }: Forest, places: readonly Place[]): void {
  boxes.forEach((box, i) => Object.assign(box, places[i]));
}

function* placeAll(forest: Forest, frame: PartiesFrame, attempt: Attempt): Generator<undefined, void> {
  const { trial, seed, tries } = attempt;
  orderByFile(forest.boxes, seed % 2 === 0);
  const { boxes, links, roots } = forest;
  yield* begin(forest, frame, trial);
  yield;
  const arrangement = arrange(roots, trial, frame);
  const middles = middlesOf(boxes);
  yield* takeSeats({ arrangement, links, middles, isInLine: false, seed, tries, heat: HOT_PX });
  if (links.length > MOST_WITH_LANES)
    yield* place({ arrangement, links, lanes: [] }, boxes, middlesOf(boxes), frame);
  else yield* placeWithLanes(forest, frame, attempt, arrangement);
  putParts(boxes);
  yield;
}

/** In turn where ties pass columns, and in which order parts stand, since each depends on the other. */
function* placeWithLanes(
  forest: Forest,
  frame: PartiesFrame,
  { trial, seed, tries }: Attempt,
  arrangement: Arrangement,
): Generator<undefined, void> {
  const { boxes, links } = forest;
  const laned = layLanes(arrangement, links, boxes.length);
  for (const heat of [HOT_PX, COOL_PX]) {
    const middles = middlesOf([...boxes, ...laned.lanes]);
    yield* takeSeats({ ...laned, middles, isInLine: true, seed, tries, heat });
    yield* place(laned, boxes, middles, frame);
    orderParts(boxes, laned.links, middles);
    yield* begin(forest, frame, trial);
    yield;
  }
  yield* place(laned, boxes, middlesOf([...boxes, ...laned.lanes]), frame);
}
