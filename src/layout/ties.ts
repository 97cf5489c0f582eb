/** What leads from one mark in view to another: how events bear on each other, and the lanes that they share. */
import type {
  LinkGeometry,
  MarkGeometry,
  TieGeometry,
  TimelineGeometry,
  TimelineSubject,
} from './geometry.js';

/** Ties between marks in view. An odd one takes the place of the plain one between the same two. */
export function layoutTies(
  { oddTies }: TimelineSubject,
  { em, isMirrored }: TimelineGeometry,
  marks: readonly MarkGeometry[],
): readonly TieGeometry[] {
  const aside = (isMirrored ? -1 : 1) * BEND_EMS * em;
  const byId = new Map(marks.map((mark) => [mark.entry.event.id, mark]));
  const ties = new Map<string, TieGeometry>();
  const add = (from: string, to: string, kind: TieGeometry['kind']): void => {
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target || source === target || ties.has(`${from}\n${to}`)) return;
    const ends = { fromX: source.x, fromY: source.y, toX: target.x, toY: target.y };
    // Beside the other event if no label stands in the way, else beside the first.
    const bends = [target.x - aside, source.x - aside];
    const labels = marks.map((mark) => labelBox(mark, isMirrored));
    const clear = bends.find((x) => !labels.some((box) => meets(box, ends, x)));
    const bendX = clear ?? target.x - aside;
    ties.set(`${from}\n${to}`, { from, to, kind, ...ends, bendX, isClear: clear !== undefined });
  };
  for (const { from, to } of oddTies) add(from, to, 'odd');
  for (const { entry } of marks) {
    for (const { event } of entry.event.bears ?? []) add(entry.event.id, event, 'bearing');
  }
  return [...ties.values()];
}

const BEND_EMS = 0.8;
const MARGIN_PX = 3;

interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelBox({ labelX, labelY, label }: MarkGeometry, isMirrored: boolean): LabelBox {
  const left = isMirrored ? labelX - label.width : labelX;
  return { left, right: left + label.width, top: labelY, bottom: labelY + label.height };
}

/** Whether a tie meets a label: along its mark's band, up or down at `bendX`, or along the other's band. */
function meets(
  { left, right, top, bottom }: LabelBox,
  { fromX, fromY, toX, toY }: Pick<TieGeometry, 'fromX' | 'fromY' | 'toX' | 'toY'>,
  bendX: number,
): boolean {
  const isAlong = (y: number, x: number): boolean =>
    y > top && y < bottom && Math.min(x, bendX) < right && Math.max(x, bendX) > left;
  const isBeside = bendX < left - MARGIN_PX || bendX > right + MARGIN_PX;
  const isUpOrDown = !isBeside && top < Math.max(fromY, toY) && bottom > Math.min(fromY, toY);
  return isUpOrDown || isAlong(fromY, fromX) || isAlong(toY, toX);
}

/** From each mark that belongs to further lanes to the rules of these. */
export function layoutLinks(
  { otherLanes }: TimelineSubject,
  { marks, lanes }: TimelineGeometry,
): readonly LinkGeometry[] {
  if (lanes.length < 2) return [];
  const ruleOf = new Map(lanes.map(({ key, y }) => [key, y]));
  return marks.flatMap(({ entry, x, y, lane }) =>
    otherLanes(entry).flatMap((key) => {
      const toY = ruleOf.get(key);
      const isOwn = key === lanes[lane]?.key;
      return toY === undefined || isOwn ? [] : [{ id: entry.event.id, x, fromY: y, toY }];
    }),
  );
}
