/** What leads from one mark in view to another: how events bear on each other, and the lanes that they share. */
import {
  type Extent,
  type LinkGeometry,
  MARK_BAND_EMS,
  type MarkGeometry,
  ROW_GAP_EMS,
  type TieGeometry,
  type TimelineGeometry,
  type TimelineSubject,
  type Upright,
} from './geometry.js';
import type { Measure } from './type.js';

/**
 * Ties between marks of which one is in view, beside the words of labels and names, and along no bar. An odd one takes the
 * place of the plain one between the same two.
 */
export function layoutTies(
  { oddTies }: TimelineSubject,
  { em, isMirrored, width }: TimelineGeometry,
  marks: readonly MarkGeometry[],
  names: readonly Words[],
): readonly TieGeometry[] {
  const byId = new Map(marks.map((mark) => [mark.entry.event.id, mark]));
  const ground: Ground = {
    em,
    aside: (isMirrored ? -1 : 1) * BEND_EMS * em,
    labels: marks.map((mark) => labelBox(mark, isMirrored)),
    bars: marks.map((mark) => barBox(mark, em)),
    names,
  };
  const ties = new Map<string, TieGeometry>();
  const add = (from: string, to: string, kind: TieGeometry['kind']): void => {
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target || source === target || ties.has(`${from}\n${to}`)) return;
    if (![source, target].some(({ x }) => x >= 0 && x <= width)) return;
    const ends = { fromX: source.x, fromY: source.y, toX: target.x, toY: target.y };
    // Ties through the same gap are beside each other.
    const route = routeOf(ends, ground, (ties.size % 3) - 1);
    ties.set(`${from}\n${to}`, { from, to, kind, ...ends, ...route });
  };
  for (const { from, to } of oddTies) add(from, to, 'odd');
  for (const { entry } of marks) {
    for (const { event } of entry.event.bears ?? []) add(entry.event.id, event, 'bearing');
  }
  return [...ties.values()];
}

type Ends = Pick<TieGeometry, 'fromX' | 'fromY' | 'toX' | 'toY'>;

/** What a tie has to find its way through. */
interface Ground {
  readonly em: number;
  /** From a mark to what goes up or down beside it. */
  readonly aside: number;
  readonly labels: readonly Words[];
  readonly bars: readonly Words[];
  readonly names: readonly Words[];
}

/** From a mark up to the middle of the gap above its row, in ems; and between ties in one gap. */
const GAP_EMS = (MARK_BAND_EMS + ROW_GAP_EMS) / 2;
const BESIDE_EMS = 0.2;

/** The first way past all labels, bars and names; past labels at least. Where there is none, the first of all. */
function routeOf(ends: Ends, ground: Ground, beside: number): Pick<TieGeometry, 'uprights' | 'isClear'> {
  const { em, aside, labels, bars, names } = ground;
  const { fromX, fromY, toX, toY } = ends;
  const upright = (x: number, from: number, to: number): Upright => ({
    ...{ x, fromY: from, toY: to },
    breaks: breaksAt(x, { fromY: from, toY: to }, names),
  });
  const through = (rowY: number): readonly Upright[] => {
    const y = rowY - (GAP_EMS + beside * BESIDE_EMS) * em;
    return [upright(fromX - aside, fromY, y), upright(toX - aside, y, toY)];
  };
  const direct = [toX - aside, fromX - aside].map((x) => [upright(x, fromY, toY)]);
  const ways =
    fromY === toY ? direct : [...direct, through(Math.max(fromY, toY)), through(Math.min(fromY, toY))];
  const clear = ways.filter((way) => !labels.some((box) => meets(box, ends, way)));
  const free = clear.filter((way) => fromY === toY || !bars.some((box) => runsAlong(box, ends, way)));
  const best = free.find((way) => way.every(({ breaks }) => breaks.length === 0));
  const uprights = best ?? free[0] ?? clear[0] ?? direct[0] ?? [];
  return { uprights, isClear: clear.length > 0 };
}

const BEND_EMS = 0.8;
const MARGIN_PX = 3;
/** Words are not read well beside a line that is nearer than this. */
const ASIDE_PX = 5;

/** A box of words, CSS px. */
export interface Words {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelBox({ labelX, labelY, label }: MarkGeometry, isMirrored: boolean): Words {
  const left = isMirrored ? labelX - label.width : labelX;
  return { left, right: left + label.width, top: labelY, bottom: labelY + label.height };
}

const BAR_EMS = 0.4;

/** What is drawn of a mark in its band; not the thin line below it of what is a thread. */
function barBox({ x, y, from, to, isThread }: MarkGeometry, em: number): Words {
  const [left, right] = isThread ? [x, x] : [Math.min(x, from), Math.max(x, to)];
  return { left, right, top: y - BAR_EMS * em, bottom: y + BAR_EMS * em };
}

/** The level parts of a tie: along its mark's band, through a gap, and along the other's band. */
function levels(
  { fromX, fromY, toX, toY }: Ends,
  way: readonly Upright[],
): readonly (Extent & { y: number })[] {
  const xs = [fromX, ...way.map(({ x }) => x), toX];
  return [fromY, ...way.slice(1).map((upright) => upright.fromY), toY].map((y, i) => {
    const [a = 0, b = 0] = [xs[i], xs[i + 1]];
    return { y, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** Whether a tie meets a label. */
function meets({ left, right, top, bottom }: Words, ends: Ends, way: readonly Upright[]): boolean {
  const isUpOrDown = way.some(
    ({ x, fromY, toY }) =>
      x >= left - MARGIN_PX &&
      x <= right + MARGIN_PX &&
      top < Math.max(fromY, toY) &&
      bottom > Math.min(fromY, toY),
  );
  return (
    isUpOrDown ||
    levels(ends, way).some(({ y, from, to }) => y > top && y < bottom && from < right && to > left)
  );
}

/** Whether a tie runs along a bar, from its first px on, or through a mark. */
function runsAlong({ left, right, top, bottom }: Words, ends: Ends, way: readonly Upright[]): boolean {
  return levels(ends, way).some(
    ({ y, from, to }) => y > top && y < bottom && from < right - 1 && to > left + 1,
  );
}

/** A lane's name stands between these heights above its rule, in ems. */
const NAME_EMS = { top: 1.2, bottom: 0.2 };

/** The names at the heads of lanes. */
export function laneNames(
  { lanes, width, em, isMirrored }: TimelineGeometry,
  measure: Measure,
): readonly Words[] {
  return lanes.map(({ name, y }) => {
    const words = measure(name, 'lane');
    const left = isMirrored ? width - words : 0;
    return { left, right: left + words, top: y - NAME_EMS.top * em, bottom: y - NAME_EMS.bottom * em };
  });
}

/** From where to where what goes up or down at `x` passes behind names, in the order of height. */
function breaksAt(
  x: number,
  { fromY, toY }: Pick<TieGeometry, 'fromY' | 'toY'>,
  names: readonly Words[],
): readonly Extent[] {
  const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
  const met = names.filter(
    (name) => x > name.left - ASIDE_PX && x < name.right + ASIDE_PX && name.top > top && name.bottom < bottom,
  );
  return met.map((name) => ({ from: name.top, to: name.bottom }));
}

/** From each mark that belongs to further lanes to the rules of these. */
export function layoutLinks(
  { otherLanes }: TimelineSubject,
  { marks, lanes }: TimelineGeometry,
  names: readonly Words[],
): readonly LinkGeometry[] {
  if (lanes.length < 2) return [];
  const ruleOf = new Map(lanes.map(({ key, y }) => [key, y]));
  return marks.flatMap(({ entry, x, y, lane }) =>
    otherLanes(entry).flatMap((key) => {
      const toY = ruleOf.get(key);
      const isOwn = key === lanes[lane]?.key;
      if (toY === undefined || isOwn) return [];
      const breaks = breaksAt(x, { fromY: y, toY }, names);
      return [{ id: entry.event.id, x, fromY: y, toY, breaks }];
    }),
  );
}
