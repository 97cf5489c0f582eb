/** Time to the first picture, and how long the page was blocked until it had settled. */
import { ask } from '../browser.mjs';

/** ms; `picture` and `stable` from the start of navigation, `fromText` and `stableFromText` from the text in hand. */
export async function measureOpening(cdp) {
  const opened = await ask(cdp, 'bench.opened');
  await ask(cdp, 'bench.settle()');
  const { total, longest } = await ask(cdp, 'bench.blocked()');
  return { ...opened, blocked: total, longestBlock: longest };
}
