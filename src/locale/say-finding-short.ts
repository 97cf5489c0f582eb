/** What does not fit in a case, in few words for a badge. */
import type { Finding } from '../case/findings.js';
import type { Speech } from './speech.js';

/** "Passed before it was set". */
export function sayFindingShort({ rule }: Finding, { words }: Speech): string {
  return words.findingShort[rule];
}
