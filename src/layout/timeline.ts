/** The figure of a timeline: what is in view, in CSS px from the frame's top left. */
import { Arrangement, type Frame, isLong, type Placed } from './arrange.js';
import { layoutFolds, layoutTicks } from './axis-marks.js';
import { BAND_EMS, layoutBands, rowsOfBands } from './bands.js';
import type { Crowd } from './crowds.js';
import {
  type Band,
  CROWD_EMS,
  type CrowdGeometry,
  type LaneGeometry,
  type LaneRange,
  MARK_BAND_EMS,
  type MarkGeometry,
  MOST_AT_ONCE,
  ROW_GAP_EMS,
  type TimelineGeometry,
  type TimelineSubject,
} from './geometry.js';
import { mirrored } from './mirror.js';
import { Move } from './move.js';
import type { TimeScale } from './scale.js';
import { layoutUndated } from './undated.js';
import { isSeen } from './unseen.js';
import { wrap } from './wrap.js';

const AXIS_EMS = 1.75;
const CROWD_BAND_EMS = 2.75;
/** A lane's name above its rule. */
const LANE_HEAD_EMS = 2.1;

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
  const folds = scale ? layoutFolds(subject, scale, frame) : [];
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
    ticks: scale ? layoutTicks(subject, scale, frame, folds) : [],
    folds,
    bands: plan ? layoutBands(plan.bands, scale, frame) : [],
    todayX: scale && todayX(subject, scale),
    undated: undated.marks,
    undatedY: bottom + em * 1.2,
  };
  return isMirrored ? mirrored(geometry) : geometry;
}

const NOTHING = { marks: [], crowds: [] };

/** What does not depend on the window: the lanes arranged at one density, and how high everything stands. */
export interface Plan {
  readonly scale: TimeScale;
  readonly isEven: boolean;
  readonly bands: ReadonlyMap<Band, number>;
  readonly axisY: number;
  readonly lanes: readonly LanePlan[];
  readonly bottom: number;
}

interface LanePlan {
  readonly arrangement: Arrangement;
  readonly head: LaneGeometry;
  /** The top of each row. */
  readonly tops: readonly number[];
}

/** Rows and counts of lanes whose place does not depend on the density: what they need where all of time is in view. */
interface EvenLane {
  readonly rows: number;
  readonly hasCrowds: boolean;
}

/** The density at which all of the axis is in view. */
function leastDensity({ axis, density, width, start, end }: TimeScale): number {
  const share = axis.pieces.reduce((sum, piece) => sum + piece.share, 0);
  return (width - (end - start - density * share)) / share;
}

interface Plans {
  readonly subject: TimelineSubject;
  readonly axis: TimeScale['axis'];
  /** Of a figure with many events: its lanes stay where they are while the reader zooms. */
  readonly even: readonly EvenLane[] | undefined;
  /** By their level; the last made comes last. */
  readonly byLevel: Map<number, Plan>;
}

const remembered = new WeakMap<Frame, Plans>();
/** Plans that are kept for a reader who goes back and forth. */
const MOST_PLANS = 6;
/** From one level to the next time becomes denser by a half and less: two levels double it. */
const LEVELS_PER_DOUBLING = 2;
/** Panning changes how dense time is by rounding only: rows stay. */
const ROUNDING = 1e-6;

/**
 * The plan for the scale's density: made for the level below it. What has room there has room where time is denser too,
 * so a figure is arranged anew only from level to level, and in between its marks move and nothing else.
 */
export function planFor(subject: TimelineSubject, scale: TimeScale, frame: Frame): Plan {
  const plans = plansFor(subject, scale, frame);
  const least = leastDensity(scale);
  const doublings = Math.log2(scale.density / least);
  const level = Math.floor(LEVELS_PER_DOUBLING * doublings + ROUNDING);
  const density = Math.min(scale.density, least * 2 ** (level / LEVELS_PER_DOUBLING));
  const at = Number.isFinite(doublings) && density > 0 ? scale.withDensity(density) : scale;
  const plan = plans.byLevel.get(level) ?? makePlan(subject, at, frame, plans.even);
  plans.byLevel.delete(level);
  plans.byLevel.set(level, plan);
  for (const old of plans.byLevel.keys()) if (plans.byLevel.size > MOST_PLANS) plans.byLevel.delete(old);
  return plan;
}

function plansFor(subject: TimelineSubject, scale: TimeScale, frame: Frame): Plans {
  const { axis } = scale;
  const last = remembered.get(frame);
  if (last?.subject === subject && last.axis === axis) return last;
  const plans = { subject, axis, even: evenLanes(subject, scale, frame), byLevel: new Map<number, Plan>() };
  remembered.set(frame, plans);
  return plans;
}

/** How many events a figure has in time, whether in view or not. */
function countOf({ lanes }: TimelineSubject): number {
  return lanes.reduce((sum, { track }) => sum + track.entries.length, 0);
}

/** What is less dense is more crowded: no lane needs more rows than where all of time is in view. */
function evenLanes(
  subject: TimelineSubject,
  scale: TimeScale,
  frame: Frame,
): readonly EvenLane[] | undefined {
  if (countOf(subject) <= MOST_AT_ONCE) return undefined;
  const whole = scale.withDensity(leastDensity(scale));
  const { rows } = frame;
  return subject.lanes.map(({ track }) => {
    if (isLong(track)) return { rows, hasCrowds: true };
    const { rowCount, hasCrowds } = new Arrangement(track, subject, whole, { frame, rows, isEven: true });
    return { rows: rowCount, hasCrowds };
  });
}

function makePlan(
  subject: TimelineSubject,
  scale: TimeScale,
  frame: Frame,
  even: readonly EvenLane[] | undefined,
): Plan {
  const { em } = frame;
  const isEven = even !== undefined;
  const bands = rowsOfBands(subject.bands, scale, frame);
  const bandRows = Math.max(0, ...[...bands.values()].map((row) => row + 1));
  const axisY = (AXIS_EMS + bandRows * BAND_EMS) * em;
  const lanes: LanePlan[] = [];
  let top = axisY;
  for (const [i, { key, track }] of subject.lanes.entries()) {
    const name = subject.lanes.length > 1 ? inOneLine(subject.laneName(key), frame) : '';
    if (name !== '') top += LANE_HEAD_EMS * em;
    const ruleY = top;
    const { rows = frame.rows, hasCrowds } = even?.[i] ?? {};
    const arrangement = new Arrangement(track, subject, scale, { frame, rows, isEven });
    const tops: number[] = [];
    top += ROW_GAP_EMS * em;
    for (const height of arrangement.rowHeights) {
      tops.push(top);
      top += MARK_BAND_EMS * em + height + ROW_GAP_EMS * em;
    }
    lanes.push({ arrangement, head: { key, name, y: ruleY, crowdY: top }, tops });
    if (hasCrowds ?? arrangement.hasCrowds) top += CROWD_BAND_EMS * em;
  }
  return { scale, isEven, bands, axisY, lanes, bottom: top };
}

function inOneLine(name: string, { width, measure }: Frame): string {
  const [line = ''] = wrap(name, measure, { font: 'lane', width, lines: 1 });
  return line;
}

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
    for (const crowd of gathered) {
      const x = move.crowdX(crowd);
      if (x + crowd.width > 0 && x < frame.width)
        crowds.push(placeCrowd(crowd, x, { y: crowdY, lane, em: frame.em, more: subject.more }));
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
  // The label of what began before the window stays in view as long as its extent does.
  const held = Math.max(at.labelX, Math.min(0, at.to - at.label.width));
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
    versions: at.entry.versions.map(({ date }) => ({
      from: inside(toX(date.earliest)),
      to: inside(toX(date.latest + 1)),
    })),
    y: top + (MARK_BAND_EMS * em) / 2,
    label: at.label,
    labelX: at.isThread ? at.labelX : held,
    labelY: top + MARK_BAND_EMS * em,
    row: at.row,
    lane,
  };
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

function todayX({ now }: TimelineSubject, scale: TimeScale): number | undefined {
  const { axis, width } = scale;
  if (now === undefined || now < axis.from || now > axis.to) return undefined;
  const x = scale.toX(now);
  return x >= 0 && x <= width ? x : undefined;
}
