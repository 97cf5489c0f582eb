/** Reads a large file in slices: a page loads it only for one. */
import { type CaseIndex, indexSteps } from '../case/index-case.js';
import type { CaseReading } from '../case/read-case.js';
import { readSteps } from '../case/read-steps.js';
import { prepareAxis } from '../layout/axis.js';
import { drawProgress } from '../marks/progress.js';
import { inSlices } from './in-slices.js';

export type DrawShare = (text: string) => ReturnType<typeof drawProgress>;

/** What was read, and its index where it is a case; undefined where nobody waits for it any more. */
export async function readLarge(
  text: string,
  isWanted: () => boolean,
  told: (drawShare: DrawShare) => void,
): Promise<{ readonly given: CaseReading; readonly index: CaseIndex | undefined } | undefined> {
  const tell = (share: number): void => {
    told((loading) => drawProgress(loading, share));
  };
  tell(0);
  const given = await inSlices(readSteps(text), isWanted, (share) => {
    tell(share / 2);
  });
  if (!given?.case) return given && { given, index: undefined };
  const index = await inSlices(indexSteps(given.case), isWanted, (share) => {
    tell((1 + share) / 2);
  });
  // The longest part of the first picture; in a case that goes on it depends on the day, and is made then.
  if (index && !index.case.isOngoing) await inSlices(prepareAxis(index, 'folded'), isWanted);
  return index && { given, index };
}
