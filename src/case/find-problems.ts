/** All that whoever writes a file has to mend: what pages load after the picture, in a chunk of its own. */
import { checkIndex } from './check.js';
import { explainAll } from './explain.js';
import type { CaseIndex } from './index-case.js';
import type { Problem } from './problem.js';
import type { CaseReading } from './read-case.js';

/** What was found while reading, then what is wrong with the case as a whole, where there is one. */
export function findProblems(reading: CaseReading, index?: CaseIndex): readonly Problem[] {
  return [...explainAll(reading), ...(index ? checkIndex(index) : [])];
}
