/** What stays behind of a subject that is made, drawn and taken away, each time. */
import { ask } from '../browser.mjs';
import { measureWeight } from './weight.mjs';

const TIMES = 50;
/** Caches fill at first. */
const WARM = 10;

/** Nodes, listeners and bytes a cycle. */
export async function measureCycles(cdp, subject, data) {
  await ask(cdp, `bench.cycle('${subject}', '${data}', ${WARM})`);
  const before = await measureWeight(cdp);
  await ask(cdp, `bench.cycle('${subject}', '${data}', ${TIMES})`);
  const after = await measureWeight(cdp);
  const left = (what) => (after[what] - before[what]) / TIMES;
  return { cycleNodes: left('nodes'), cycleListeners: left('listeners'), cycleHeap: left('heap') };
}
