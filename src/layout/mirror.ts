/** The same figure for a page that reads from right to left: everything changes sides, nothing else changes. */
import type { Extent, MarkGeometry, TimelineGeometry } from './geometry.js';

export function mirrored(geometry: TimelineGeometry): TimelineGeometry {
  const { width, originX, todayX } = geometry;
  const flip = (x: number): number => width - x;
  const flipped = <T extends Extent>(of: T): T => ({ ...of, from: flip(of.to), to: flip(of.from) });
  const flipMark = (mark: MarkGeometry): MarkGeometry => ({
    ...flipped(mark),
    x: flip(mark.x),
    labelX: flip(mark.labelX),
    versions: mark.versions.map(flipped),
  });
  return {
    ...geometry,
    originX: flip(originX),
    marks: geometry.marks.map(flipMark),
    undated: geometry.undated.map(flipMark),
    crowds: geometry.crowds.map((crowd) => ({ ...crowd, x: flip(crowd.x + crowd.width) })),
    ticks: geometry.ticks.map((tick) => ({ ...tick, x: flip(tick.x) })),
    folds: geometry.folds.map((fold) => ({ ...flipped(fold), textX: flip(fold.textX) })),
    bands: geometry.bands.map((band) => ({ ...flipped(band), textX: flip(band.textX) })),
    todayX: todayX === undefined ? undefined : flip(todayX),
  };
}
