/** What axe finds, and how much of what is in view the browser tells to who listens. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ask } from '../browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `axe`: rules broken, `axePlaces`: elements that break them; `told`: the part of the titles in the accessibility tree, 0 to 1. */
export async function measureAccess(cdp, titles) {
  await ask(cdp, 'bench.opened');
  await ask(cdp, 'bench.settle(5000)');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => name?.value ?? '')
    .join('\n');
  const told = titles.filter((title) => names.includes(title)).length / titles.length;
  await ask(cdp, `void (() => {${AXE}\n})()`);
  const broken = await ask(
    cdp,
    "axe.run('#subject').then(({ violations }) => violations.map(({ id, nodes }) => ({ id, places: nodes.length })))",
  );
  return {
    ...{ told, axe: broken.length, axeRules: broken.map(({ id }) => id) },
    axePlaces: broken.reduce((sum, { places }) => sum + places, 0),
  };
}
