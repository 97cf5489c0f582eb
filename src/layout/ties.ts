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
    const clear = bends.find((x) => !isCrossing(x, source.y, target.y, { marks, isMirrored }));
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

/** Whether a line up or down at `x` meets a label. */
function isCrossing(
  x: number,
  fromY: number,
  toY: number,
  { marks, isMirrored }: { readonly marks: readonly MarkGeometry[]; readonly isMirrored: boolean },
): boolean {
  const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
  return marks.some(({ labelX, labelY, label }) => {
    const left = isMirrored ? labelX - label.width : labelX;
    const isBeside = x < left - MARGIN_PX || x > left + label.width + MARGIN_PX;
    return !isBeside && labelY < bottom && labelY + label.height > top;
  });
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
