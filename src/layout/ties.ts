/** What leads from one mark in view to another: how events bear on each other, and the lanes that they share. */
import type {
  Extent,
  LinkGeometry,
  MarkGeometry,
  TieGeometry,
  TimelineGeometry,
  TimelineSubject,
} from './geometry.js';
import type { Measure } from './type.js';

/** Ties between marks of which one is in view, beside the words of labels and names. An odd one takes the place of the plain one between the same two. */
export function layoutTies(
  { oddTies }: TimelineSubject,
  { em, isMirrored, width }: TimelineGeometry,
  marks: readonly MarkGeometry[],
  names: readonly Words[],
): readonly TieGeometry[] {
  const aside = (isMirrored ? -1 : 1) * BEND_EMS * em;
  const byId = new Map(marks.map((mark) => [mark.entry.event.id, mark]));
  const labels = marks.map((mark) => labelBox(mark, isMirrored));
  const ties = new Map<string, TieGeometry>();
  const add = (from: string, to: string, kind: TieGeometry['kind']): void => {
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target || source === target || ties.has(`${from}\n${to}`)) return;
    if (![source, target].some(({ x }) => x >= 0 && x <= width)) return;
    const ends = { fromX: source.x, fromY: source.y, toX: target.x, toY: target.y };
    // Beside the other event if no label stands in the way, else beside the first.
    const bends = [target.x - aside, source.x - aside];
    const clear = bends.filter((x) => !labels.some((box) => meets(box, ends, x)));
    const free = clear.find((x) => breaksAt(x, ends, names).length === 0);
    const bendX = free ?? clear[0] ?? target.x - aside;
    const breaks = breaksAt(bendX, ends, names);
    ties.set(`${from}\n${to}`, { from, to, kind, ...ends, bendX, isClear: clear.length > 0, breaks });
  };
  for (const { from, to } of oddTies) add(from, to, 'odd');
  for (const { entry } of marks) {
    for (const { event } of entry.event.bears ?? []) add(entry.event.id, event, 'bearing');
  }
  return [...ties.values()];
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

/** Whether a tie meets a label: along its mark's band, up or down at `bendX`, or along the other's band. */
function meets(
  { left, right, top, bottom }: Words,
  { fromX, fromY, toX, toY }: Pick<TieGeometry, 'fromX' | 'fromY' | 'toX' | 'toY'>,
  bendX: number,
): boolean {
  const isAlong = (y: number, x: number): boolean =>
    y > top && y < bottom && Math.min(x, bendX) < right && Math.max(x, bendX) > left;
  const isBeside = bendX < left - MARGIN_PX || bendX > right + MARGIN_PX;
  const isUpOrDown = !isBeside && top < Math.max(fromY, toY) && bottom > Math.min(fromY, toY);
  return isUpOrDown || isAlong(fromY, fromX) || isAlong(toY, toX);
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
