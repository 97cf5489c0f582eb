/** Boxes into rows, first fit, so that none lies on another. */

export interface Box {
  /** CSS px along the axis, from its start and not from the window's: rows must not depend on the window. */
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each box, from 0; -1 where `most` rows do not hold it. Boxes are taken in the order of `from`, equal ones
 * in the order given, so that neighbours in time that share a place stand below each other in order.
 * @param gap least distance of two boxes in a row, CSS px.
 */
export function packRows(boxes: readonly Box[], gap: number, most: number): Int32Array {
  const rows = new Int32Array(boxes.length).fill(-1);
  const ends: number[] = [];
  const order = boxes.map((_, i) => i).sort((a, b) => start(boxes, a) - start(boxes, b) || a - b);
  for (const i of order) {
    const box = boxes[i];
    if (!box) continue;
    let row = ends.findIndex((end) => end + gap <= box.from);
    if (row === -1) row = ends.length;
    if (row >= most) continue;
    rows[i] = row;
    ends[row] = box.to;
  }
  return rows;
}

function start(boxes: readonly Box[], i: number): number {
  return boxes[i]?.from ?? 0;
}
