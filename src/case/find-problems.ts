/** All that whoever writes a file has to mend: what pages load after the picture, in a chunk of its own. */
import { checkSteps } from './check.js';
import { explainSteps } from './explain.js';
import type { CaseIndex } from './index-case.js';
import type { Problem } from './problem.js';
import type { CaseReading } from './read-case.js';
import { finish, type Work } from './work.js';

/** What was found while reading, then what is wrong with the case as a whole, where there is one. */
export function findProblems(reading: CaseReading, index?: CaseIndex): readonly Problem[] {
  return finish(problemSteps(reading, index));
}

/** The same in steps. */
export function* problemSteps(reading: CaseReading, index?: CaseIndex): Work<readonly Problem[]> {
  const explained = yield* explainSteps(reading);
  return [...explained, ...(index ? yield* checkSteps(index) : [])];
}
