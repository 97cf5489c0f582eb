/**
 * What elements load after their picture, known to the tests: each module is asked for once, since a browser goes through
 * all that a module needs each time that it is asked for, and tests can wait for what is still on its way.
 */
type Ask = (from: () => Promise<unknown>) => Promise<unknown>;

declare global {
  /** Vitest's own; every `import()` of the project comes by here. */
  var __vitest_browser_runner__: { wrapDynamicImport: Ask };
}

const runner = globalThis.__vitest_browser_runner__;
const ask = runner.wrapDynamicImport;
/** By the text of what asks, in which the whole address stands. What has failed is asked for again. */
const asked = new Map<string, Promise<unknown>>();
let onTheWay = 0;

let held: { readonly which: RegExp; readonly end: Promise<void> } | undefined;

runner.wrapDynamicImport = (from) => {
  const what = String(from);
  if (held?.which.test(what)) return held.end.then(() => runner.wrapDynamicImport(from));
  const known = asked.get(what);
  if (known) return known;
  const coming = ask(from);
  asked.set(what, coming);
  onTheWay += 1;
  coming
    .catch(() => asked.delete(what))
    .finally(() => {
      onTheWay -= 1;
    });
  return coming;
};

export const isAllThere = (): boolean => onTheWay === 0;

/** Until all is there that has been asked for. */
export async function allThere(): Promise<void> {
  while (!isAllThere()) await Promise.allSettled(asked.values());
}

/** From now on these modules do not come, until the function is called that it gives. */
export function holdBack(which: RegExp): () => void {
  let release = (): void => {};
  const end = new Promise<void>((resolve) => {
    release = resolve;
  });
  held = { which, end };
  return () => {
    held = undefined;
    release();
  };
}
