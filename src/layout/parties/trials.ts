/** What is tried so that a drawing fits its frame, and the trial that does. */
import { around } from './boxes.js';
import type { PartiesFrame } from './geometry.js';
import { middlesOf } from './middles.js';
import { nestParts } from './nest.js';
import { place } from './place.js';
import { arrange, type Shape } from './regions.js';
import type { Forest } from './tree.js';
import { type Measures, sizeWords } from './words.js';

/** How parties are arranged, and how wide their names and verbs become. */
export interface Trial extends Measures, Shape {}

/** From the roomiest on. */
const TRIALS: readonly Trial[] = [
  { form: 'outer', slimness: 1, name: 14, verb: 11 },
  { form: 'outer', slimness: 1, name: 10, verb: 9 },
  { form: 'left', slimness: 1, name: 12, verb: 10 },
  { form: 'left', slimness: 1, name: 10, verb: 9 },
  { form: 'right', slimness: 1, name: 11, verb: 9 },
  { form: 'inner', slimness: 1, name: 14, verb: 11 },
  { form: 'inner', slimness: 1.5, name: 11, verb: 9 },
  { form: 'inner', slimness: 2.5, name: 9, verb: 8 },
  { form: 'inner', slimness: 4, name: 8, verb: 6.5 },
  { form: 'below', slimness: 4, name: 9, verb: 8 },
  { form: 'below', slimness: 6, name: 8, verb: 6.5 },
];
/** Many parties are not tried in all ways: they need room. */
export const MOST_TO_FIT = 45;
const MANY_TRIAL: Trial = { form: 'outer', slimness: 1, name: 14, verb: 11 };
const VERY_MANY = 150;
const VERY_MANY_TRIAL: Trial = { form: 'outer', slimness: 1, name: 11, verb: 9 };

/** What lines need around the parties, in ems. */
const ROOM_EMS = 4;

/** The trials that would fit, roughly, the roomiest first; the last where none does. */
export function* trialsFor(forest: Forest, frame: PartiesFrame): Generator<undefined, readonly Trial[]> {
  const { boxes, links, roots } = forest;
  if (boxes.length > VERY_MANY) return [VERY_MANY_TRIAL];
  if (boxes.length > MOST_TO_FIT) return [MANY_TRIAL];
  for (const [i, trial] of TRIALS.entries()) {
    yield* begin(forest, frame, trial);
    const arrangement = arrange(roots, trial, frame);
    yield* place({ arrangement, links, lanes: [] }, boxes, middlesOf(boxes), frame);
    if (around(roots).width + ROOM_EMS * frame.em <= frame.width) return TRIALS.slice(i);
  }
  return TRIALS.slice(-1);
}

/** Sizes everything for a trial; who stands where is open again. */
export function* begin(forest: Forest, frame: PartiesFrame, trial: Trial): Generator<undefined, void> {
  for (const box of forest.boxes) Object.assign(box, { x: 0, y: 0, isFixed: false });
  if (forest.sizedFor !== trial) yield* sizeWords(forest, frame, trial);
  forest.sizedFor = trial;
  yield;
  nestParts(forest, frame, trial.name * frame.em);
}
