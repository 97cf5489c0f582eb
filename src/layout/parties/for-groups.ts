/** What is asked for where groups are large, or have been folded or opened: it comes only there. */
import type { gatherParts } from './gather.js';
import type { PartiesFrame, PartiesSubject } from './geometry.js';
import type { placeLike } from './keep-places.js';
import { MANY_PARTS } from './spacing.js';
import type { Forest } from './tree.js';
import { begin, type Trial } from './trials.js';

/** What drawings need only where groups are large, or have been folded or opened. */
export interface ForGroups {
  readonly gatherParts: typeof gatherParts;
  readonly placeLike: typeof placeLike;
}

/** What is to be drawn, and with what. */
export interface Told {
  readonly subject: PartiesSubject;
  readonly frame: PartiesFrame;
  readonly groups: ForGroups | undefined;
}

/** Large groups in an order of their own. */
export function* gather(
  forest: Forest,
  frame: PartiesFrame,
  groups: ForGroups,
  trial: Trial,
): Generator<undefined, void> {
  if (!forest.boxes.some(({ parts }) => parts.length >= MANY_PARTS)) return;
  yield* begin(forest, frame, trial);
  yield* groups.gatherParts(forest);
}
