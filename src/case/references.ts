/** Every id in a case that points at another entry. */
import type { Target } from './field.js';
import type { Steps } from './problem.js';
import type { Case } from './schema.js';
import { walkSteps } from './walk-case.js';
import { finish, type Work } from './work.js';

export interface Reference {
  readonly id: string;
  readonly target: Target;
  /** Keys and positions from the root, as in the file. */
  readonly steps: Steps;
}

/** Calls `visit` for each reference, in the order of the case. */
export function eachReference(of: Case, visit: (reference: Reference) => void): void {
  finish(referenceSteps(of, visit));
}

/** The same in steps. */
export function referenceSteps(of: Case, visit: (reference: Reference) => void): Work<void> {
  return walkSteps(of, {
    isWanted: (field) => field.refersTo !== undefined,
    visit: (id, { refersTo: target }, steps) => {
      if (target && typeof id === 'string') visit({ id, target, steps: [...steps] });
    },
  });
}
