/** The same figure for a page that reads from right to left: everything changes sides, nothing else changes. */
import type { TimelineGeometry } from './geometry.js';

export function mirrored(geometry: TimelineGeometry): TimelineGeometry {
  const { width } = geometry;
  const flip = (x: number): number => width - x;
  const flipMark = (mark: TimelineGeometry['marks'][number]): TimelineGeometry['marks'][number] => ({
    ...mark,
    x: flip(mark.x),
    from: flip(mark.to),
    to: flip(mark.from),
    labelX: flip(mark.labelX),
  });
  return {
    ...geometry,
    marks: geometry.marks.map(flipMark),
    undated: geometry.undated.map(flipMark),
    crowds: geometry.crowds.map((crowd) => ({ ...crowd, x: flip(crowd.x + crowd.width) })),
    ticks: geometry.ticks.map((tick) => ({ ...tick, x: flip(tick.x) })),
    folds: geometry.folds.map((fold) => ({ ...fold, from: flip(fold.to), to: flip(fold.from) })),
    ties: geometry.ties.map((tie) => ({ ...tie, fromX: flip(tie.fromX), toX: flip(tie.toX) })),
  };
}
