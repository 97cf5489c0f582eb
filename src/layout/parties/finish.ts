/** The drawing itself, where all have their places and ways: set into its frame, with a margin around it. */
import { FONTS } from '../type.js';
import { around, type Point } from './boxes.js';
import type { PartiesFrame, PartiesGeometry, PartyGeometry, RelationGeometry } from './geometry.js';
import type { Forest, PartyBox } from './tree.js';
import type { Trial } from './trials.js';
import type { Line } from './verbs.js';
import { ASCENT } from './words.js';

/** Space around the drawing, in ems. */
const MARGIN_EMS = 0.5;

/** @param isKept it stays at the side where it began, and is not put into the middle of its frame. */
export function finish(
  forest: Forest,
  lines: readonly Line[],
  frame: PartiesFrame,
  trial: Trial,
  isKept: boolean,
): PartiesGeometry {
  const margin = MARGIN_EMS * frame.em;
  const labels = lines.filter(({ link }) => link.lines.length > 0).map(({ label }) => label);
  const points = lines.flatMap((line) => line.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const area = around([...forest.roots, ...labels, ...points]);
  const isFixed = forest.roots.some((root) => root.isFixed);
  // What the author has placed stays where it is, unless it would be cut off.
  const middle = (frame.width - area.width) / 2;
  const start = isKept ? Math.min(area.x, frame.width - margin - area.width) : middle;
  const dx = isFixed ? Math.max(0, -area.x) : Math.max(margin, start) - area.x;
  const dy = isFixed ? Math.max(0, -area.y) : margin - area.y;
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return {
    trial,
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
