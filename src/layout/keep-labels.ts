/**
 * Labels that the end of the window would cut: each is moved back as far as the words of its row leave room, below the
 * bar of another event, too, and its mark stays.
 */
import type { MarkGeometry, TimelineGeometry } from './geometry.js';
import { GAP_EMS, MARK_EMS } from './track.js';

/** Where a mark and its label begin and end, CSS px from the side where time begins. */
interface Reach {
  readonly mark: MarkGeometry;
  readonly x: number;
  readonly start: number;
  /** Where the next label of the row may begin. */
  readonly end: number;
}

export function keepLabels({ marks, width, em, isMirrored }: TimelineGeometry): readonly MarkGeometry[] {
  const along = (x: number): number => (isMirrored ? width - x : x);
  const reaches = marks.map((mark): Reach => {
    const [x, start] = [along(mark.x), along(mark.labelX)];
    return { mark, x, start, end: Math.max(x + MARK_EMS * em, start + mark.label.width) + GAP_EMS * em };
  });
  return reaches.map(({ mark, x, start }) => {
    const cut = start + mark.label.width - width;
    // All is seen as far as the room beside the axis; of a mark further on, its extent may be.
    const [most, from] = [width + em, along(isMirrored ? mark.to : mark.from)];
    const isSeen = x <= most || (start < most && from < most);
    if (cut <= 0 || !isSeen || mark.seat) return mark;
    const before = reaches.filter(
      (other) => other.mark.lane === mark.lane && other.mark.row === mark.row && other.start < start,
    );
    const free = Math.max(0, ...before.map(({ end }) => end));
    return { ...mark, labelX: along(Math.min(start, Math.max(free, start - cut))) };
  });
}
