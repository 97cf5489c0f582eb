/** When a calendar is said to have been made. */
import type { Instant } from '../case/date.js';
import type { CaseIndex } from '../case/index-case.js';

/** From 1970 to 9999: what a calendar can write, and a case can have been updated in. */
const LAST_STAMP = 253_402_300_799_999;

/** A case that says when it was updated gives the same calendar every time; another one the time now. */
export function stampOf({ case: { updated } }: CaseIndex, now: () => Instant): Instant {
  const stamp = updated?.earliest ?? -1;
  return stamp >= 0 && stamp <= LAST_STAMP ? stamp : now();
}
