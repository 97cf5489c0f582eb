/** Parties and relationships in places that mean something: the same subject gives the same drawing. */
import { FONTS } from '../type.js';
import { takeSeats } from './anneal.js';
import { around, type Point } from './boxes.js';
import type {
  PartiesFrame,
  PartiesGeometry,
  PartiesSubject,
  PartyGeometry,
  RelationGeometry,
} from './geometry.js';
import { layLanes } from './lanes.js';
import { drawLines } from './lines.js';
import { middlesOf } from './middles.js';
import { mirrored } from './mirror.js';
import { orderParts } from './order-parts.js';
import { place } from './place.js';
import { arrange } from './regions.js';
import { score } from './score.js';
import { type Forest, growForest, type PartyBox } from './tree.js';
import { begin, type Trial, trialsFor } from './trials.js';
import type { Line } from './verbs.js';
import { ASCENT } from './words.js';

/** A few parties are drawn several times, and the best drawing is taken. */
const ATTEMPTS = [
  { most: 25, count: 6 },
  { most: 45, count: 3 },
] as const;
/** More than any other fault. */
const TOO_WIDE = 1e9;
/** Ties that pass columns have room of their own where there are not too many. */
const MOST_WITH_LANES = 200;
/** Space around the drawing, in ems. */
const MARGIN_EMS = 0.5;

/** The whole drawing at once. */
export function layoutParties(subject: PartiesSubject, frame: PartiesFrame): PartiesGeometry {
  const steps = layoutPartiesStepwise(subject, frame);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, each short, for many parties: between two of them a page may do something else. */
export function* layoutPartiesStepwise(
  subject: PartiesSubject,
  frame: PartiesFrame,
): Generator<undefined, PartiesGeometry> {
  const forest = growForest(subject);
  yield;
  const { boxes, links } = forest;
  const attempts = ATTEMPTS.find(({ most }) => Math.max(boxes.length, links.length) <= most)?.count ?? 1;
  let best: { readonly drawn: PartiesGeometry; readonly score: number } | undefined;
  for (const trial of trialsFor(forest, frame)) {
    for (let seed = 1; seed <= attempts; seed++) {
      yield* placeAll(forest, frame, { trial, seed });
      const lines = yield* drawLines(forest, frame.em);
      const drawn = finish(forest, lines, frame);
      const sum = attempts === 1 ? 0 : score(lines) + (drawn.width > frame.width ? TOO_WIDE : 0);
      if (!best || sum < best.score) best = { drawn, score: sum };
    }
    if (best && best.score < TOO_WIDE) break;
  }
  const { drawn } = best as { readonly drawn: PartiesGeometry };
  return frame.isMirrored ? mirrored(drawn) : drawn;
}

interface Attempt {
  readonly trial: Trial;
  readonly seed: number;
}

function* placeAll(
  forest: Forest,
  frame: PartiesFrame,
  { trial, seed }: Attempt,
): Generator<undefined, void> {
  const { boxes, links, roots } = forest;
  begin(forest, frame, trial);
  yield;
  const arrangement = arrange(roots, trial, frame);
  yield* takeSeats({ arrangement, links, middles: middlesOf(boxes), isInLine: false, seed });
  const isLaned = links.length <= MOST_WITH_LANES;
  const laned = isLaned ? layLanes(arrangement, links, boxes.length) : { arrangement, links, lanes: [] };
  for (let round = 0; round < (isLaned ? 2 : 1); round++) {
    const middles = middlesOf([...boxes, ...laned.lanes]);
    if (isLaned) yield* takeSeats({ ...laned, middles, isInLine: true, seed });
    place(laned, boxes, middles, frame);
    if (round > 0 || !isLaned) break;
    orderParts(boxes, laned.links, middles);
    begin(forest, frame, trial);
    yield;
  }
  for (const box of boxes) {
    if (box.isFixed || !box.parent) continue;
    box.x += box.parent.x;
    box.y += box.parent.y;
  }
  yield;
}

function finish(forest: Forest, lines: readonly Line[], frame: PartiesFrame): PartiesGeometry {
  const margin = MARGIN_EMS * frame.em;
  const labels = lines.filter(({ link }) => link.lines.length > 0).map(({ label }) => label);
  const points = lines.flatMap((line) => line.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const area = around([...forest.roots, ...labels, ...points]);
  const isFixed = forest.roots.some((root) => root.isFixed);
  // What the author has placed stays where it is, unless it would be cut off.
  const dx = isFixed ? Math.max(0, -area.x) : Math.max(margin, (frame.width - area.width) / 2) - area.x;
  const dy = isFixed ? Math.max(0, -area.y) : margin - area.y;
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return {
    width: Math.max(frame.width, area.x + area.width + dx + margin),
    height: forest.boxes.length === 0 ? 0 : area.y + area.height + dy + margin,
    parties: forest.boxes.map((box) => describeBox(box, move(box), frame.em)),
    relations: lines.map(
      ({ link, points: line, label }): RelationGeometry => ({
        id: link.subject.id,
        points: line.map(move),
        lines: link.lines,
        label: { ...label, ...move(label) },
      }),
    ),
  };
}

function describeBox(box: PartyBox, { x, y }: Point, em: number): PartyGeometry {
  const { subject, lines, note, width, height, wordsHeight, parts, depth } = box;
  const words = Math.max(1, lines.length) * FONTS.title.lead + note.length * FONTS.note.lead;
  const top = (wordsHeight + box.extra - words * em) / 2;
  return {
    id: subject.id,
    x,
    y,
    width,
    height,
    lines,
    note,
    textX: x + width / 2,
    textY: y + top + FONTS.title.lead * ASCENT * em,
    isWhole: parts.length > 0,
    depth,
  };
}
