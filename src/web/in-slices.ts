/** Does long work without keeping the page from answering its reader. */
import type { Work } from '../case/work.js';

/** After so many ms the page has its turn. */
const SLICE_MS = 30;

/** What comes of the work; undefined where it was given up. @param told is called with the share done, after each slice. */
export async function inSlices<T>(
  work: Work<T>,
  isWanted: () => boolean,
  told?: (share: number) => void,
): Promise<T | undefined> {
  for (let end = performance.now() + SLICE_MS; isWanted(); ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    told?.(value);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    end = performance.now() + SLICE_MS;
  }
  return undefined;
}
