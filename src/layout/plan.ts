/**
 * What of a figure does not depend on the window: its lanes arranged at one density, and how high everything stands. Plans
 * are kept for a reader who goes back and forth.
 */
import { Arrangement, type Frame, isLong } from './arrange.js';
import { BAND_EMS, rowsOfBands } from './bands.js';
import {
  type Band,
  type LaneGeometry,
  MARK_BAND_EMS,
  MOST_AT_ONCE,
  ROW_GAP_EMS,
  type TimelineSubject,
} from './geometry.js';
import type { TimeScale } from './scale.js';
import { wrap } from './wrap.js';

const AXIS_EMS = 1.75;
const CROWD_BAND_EMS = 2.75;
/** A lane's name above its rule. */
const LANE_HEAD_EMS = 2.1;

/** Made at one density. */
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
