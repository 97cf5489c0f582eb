/** Parties and relationships in places that mean something: the same subject gives the same drawing. */
import { FONTS } from '../type.js';
import { around, type Point } from './boxes.js';
import type {
  PartiesFrame,
  PartiesGeometry,
  PartiesSubject,
  PartyGeometry,
  RelationGeometry,
} from './geometry.js';
import { drawLines } from './lines.js';
import { middlesOf } from './middles.js';
import { mirrored } from './mirror.js';
import { nestParts } from './nest.js';
import { place } from './place.js';
import { arrange } from './regions.js';
import { takeSeats } from './seats.js';
import { type Forest, growForest, type PartyBox } from './tree.js';
import type { Line } from './verbs.js';
import { ASCENT, type Measures, PADDING_Y_EMS, sizeWords } from './words.js';

/** How wide names and verbs may be, from the roomiest on: the first that fits the frame is taken. */
const MEASURES: readonly Measures[] = [
  { name: 14, verb: 11 },
  { name: 11, verb: 9 },
  { name: 9, verb: 7 },
];
/** Larger subjects do not fit by narrower names. */
const MOST_TO_FIT = 80;
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
  const measures = forest.boxes.length > MOST_TO_FIT ? MEASURES.slice(0, 1) : MEASURES;
  for (const measure of measures) {
    yield* placeAll(forest, frame, measure);
    const { x, width } = around(forest.roots);
    if (x + width + MARGIN_EMS * frame.em <= frame.width) break;
  }
  const lines = yield* drawLines(forest, frame.em);
  const drawn = finish(forest, lines, frame);
  return frame.isMirrored ? mirrored(drawn) : drawn;
}

function* placeAll(forest: Forest, frame: PartiesFrame, measures: Measures): Generator<undefined, void> {
  for (const box of forest.boxes) Object.assign(box, { x: 0, y: 0, isFixed: false });
  sizeWords(forest, frame, measures);
  nestParts(forest, frame, measures.name * frame.em);
  yield;
  const arrangement = arrange(forest.roots);
  yield* takeSeats(arrangement, forest.links, middlesOf(forest.boxes));
  place(arrangement, forest.boxes, forest.links, frame.em);
  for (const box of forest.boxes) {
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
  const top = Math.max(PADDING_Y_EMS * em, (wordsHeight - words * em) / 2);
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
