/** Drawings of parties for the tests, each made once: the same subject in the same frame gives the same drawing. */

import { layoutParties } from '../../src/layout/parties/at-once.js';
import type { PartiesFrame, PartiesGeometry, PartiesSubject } from '../../src/layout/parties/geometry.js';
import { estimateWidths } from './estimate-widths.js';

const measure = estimateWidths(16);
const drawings = new WeakMap<PartiesSubject, Map<string, PartiesGeometry>>();

export function frameOf(width: number, isMirrored = false): PartiesFrame {
  return { width, em: 16, isMirrored, measure };
}

/** In the frame of `frameOf`. */
export function drawnOnce(subject: PartiesSubject, width: number, isMirrored = false): PartiesGeometry {
  const made = drawings.get(subject) ?? new Map<string, PartiesGeometry>();
  drawings.set(subject, made);
  const key = `${width} ${isMirrored}`;
  const drawing = made.get(key) ?? layoutParties(subject, frameOf(width, isMirrored));
  made.set(key, drawing);
  return drawing;
}
