/** What has to be mended in a file, looked for in slices: a page loads it after the picture. */
import { problemSteps } from '../case/find-problems.js';
import type { CaseIndex } from '../case/index-case.js';
import type { Problem } from '../case/problem.js';
import type { CaseReading } from '../case/read-case.js';
import { inSlices } from './in-slices.js';

/** Undefined where nobody waits for them any more. */
export function findInSlices(
  given: CaseReading,
  index: CaseIndex | undefined,
  isWanted: () => boolean,
): Promise<readonly Problem[] | undefined> {
  return inSlices(problemSteps(given, index), isWanted);
}
