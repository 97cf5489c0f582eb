/** The figure of a timeline: what is in view, in CSS px from the frame's top left. */
import { PRECISIONS } from '../case/index-case.js';
import type { Frame, Placed } from './arrange.js';
import { layoutAxis, todayX } from './axis-marks.js';
import { layoutBands } from './bands.js';
import type { Crowd } from './crowds.js';
import {
  CROWD_EMS,
  type CrowdGeometry,
  type LaneRange,
  MARK_BAND_EMS,
  type MarkGeometry,
  type TimelineGeometry,
  type TimelineSubject,
} from './geometry.js';
import { mirrored } from './mirror.js';
import { Move } from './move.js';
import { type Plan, planFor } from './plan.js';
import type { TimeScale } from './scale.js';
import { GAP_EMS } from './track.js';
import { layoutUndated } from './undated.js';
import { isSeen } from './unseen.js';

export interface LayoutOptions {
  /** The height to keep while the reader zooms, so that the page does not move. */
  readonly least?: number;
  /** Only these lanes are laid out; undefined: all. */
  readonly seen?: LaneRange | undefined;
}

/** Lays out what is in view. */
export function layoutTimeline(
  subject: TimelineSubject,
  scale: TimeScale | undefined,
  frame: Frame,
  { least = 0, seen }: LayoutOptions = {},
): TimelineGeometry {
  const plan = scale && planFor(subject, scale, frame);
  const { em, width, isMirrored } = frame;
  const axisY = plan?.axisY ?? 0;
  const { marks, crowds } = plan ? layoutLanes(subject, plan, scale, { frame, seen }) : NOTHING;
  const bottom = Math.max(plan?.bottom ?? 0, least);
  const undated = layoutUndated(subject, bottom, frame);
  const lanes = plan ? plan.lanes.map(({ head }) => head) : [];
  const geometry: TimelineGeometry = {
    width,
    originX: scale?.start ?? 0,
    height: Math.ceil(undated.height),
    axisY,
    isMirrored,
    em,
    lanes,
    isEven: plan?.isEven === true,
    marks,
    crowds,
    ...(scale ? layoutAxis(subject, scale, frame) : NO_AXIS),
    bands: plan ? layoutBands(plan.bands, scale, frame) : [],
    todayX: scale && todayX(subject, scale),
    undated: undated.marks,
    undatedY: bottom + em * 1.2,
  };
  return isMirrored ? mirrored(geometry) : geometry;
}

const NOTHING = { marks: [], crowds: [] };
const NO_AXIS = { ticks: [], folds: [] };

function layoutLanes(
  subject: TimelineSubject,
  { lanes, scale: planned }: Plan,
  scale: TimeScale,
  { frame, seen }: { frame: Frame; seen: LaneRange | undefined },
): { readonly marks: readonly MarkGeometry[]; readonly crowds: readonly CrowdGeometry[] } {
  const { window } = scale;
  const move = new Move(planned, scale, frame.em);
  const [left, right] = [window.from, window.to].map((end) => planned.toX(end) - planned.start) as [
    number,
    number,
  ];
  const marks: MarkGeometry[] = [];
  const crowds: CrowdGeometry[] = [];
  lanes.forEach(({ arrangement, tops, head: { crowdY } }, lane) => {
    if (!isSeen(seen, lane)) return;
    const { placed, crowds: gathered } = arrangement.within(left, right);
    for (const one of placed) {
      const at = move.placed(one);
      if (isInView(at, frame)) marks.push(placeMark(at, scale, { tops, lane, em: frame.em }));
    }
    let end = Number.NEGATIVE_INFINITY;
    for (const crowd of gathered) {
      const x = move.crowdX(crowd);
      if (x + crowd.width <= 0 || x >= frame.width) continue;
      // The end of the window does not cut a count where the one before it leaves room.
      const held = Math.min(x, Math.max(end, frame.width - crowd.width));
      end = x + crowd.width + GAP_EMS * frame.em;
      crowds.push(placeCrowd(crowd, held, { y: crowdY, lane, em: frame.em, more: subject.more }));
    }
  });
  return { marks, crowds };
}

function isInView(at: Placed, { em, width }: Frame): boolean {
  const end = Math.max(at.to, at.labelX + at.label.width, at.x + em);
  return end > 0 && Math.min(at.from, at.labelX, at.x - em) < width;
}

function placeMark(
  at: Placed,
  { width, toX, start }: TimeScale,
  { tops, lane, em }: { tops: readonly number[]; lane: number; em: number },
): MarkGeometry {
  const top = tops[at.row] ?? 0;
  const { seat = { x: 0, y: 0, width: at.label.width } } = at;
  // The label of what began before the window stays in view as long as its extent does.
  const held = Math.max(at.labelX, Math.min(0, at.to - seat.width) + seat.x);
  // Cut off far outside, at places of the axis: most of what is cut only moves from step to step.
  const edge = start + width * Math.floor(-start / width);
  const inside = (x: number): number => Math.min(edge + 3 * width, Math.max(edge - width, x));
  return {
    entry: at.entry,
    kind: at.kind,
    x: at.x,
    from: inside(at.from),
    to: inside(at.to),
    isCut: at.isCut,
    isThread: at.isThread,
    isLoose: isLoose(at, em),
    versions: at.entry.versions.map(({ date }) => ({
      from: inside(toX(date.earliest)),
      to: inside(toX(date.latest + 1)),
    })),
    y: top + (MARK_BAND_EMS * em) / 2,
    label: at.label,
    labelX: at.isThread ? at.labelX : held,
    labelY: top + MARK_BAND_EMS * em + seat.y,
    seat: at.seat,
    row: at.row,
    lane,
  };
}

/** A day this wide is an extent and no moment, in ems. */
const WIDE_DAY_EMS = 18;

/** Known to the month or less, or to a day on an axis of hours: its extent is all that can be said of it. */
function isLoose({ entry, from, to }: Placed, em: number): boolean {
  const { date } = entry.event.when ?? {};
  if (!date) return false;
  const level = PRECISIONS.indexOf(date.precision) - PRECISIONS.indexOf('day');
  return level < 0 || (level === 0 && to - from > WIDE_DAY_EMS * em);
}

function placeCrowd(
  crowd: Crowd,
  x: number,
  { y, lane, em, more }: { y: number; lane: number; em: number; more: (count: number) => string },
): CrowdGeometry {
  return {
    kind: 'gathered',
    x,
    y,
    width: crowd.width,
    height: CROWD_EMS * em,
    lane,
    count: crowd.count,
    text: more(crowd.count),
    first: crowd.first,
    entries: (most) => crowd.entries(most),
    holds: (entry) => crowd.holds(entry),
  };
}
