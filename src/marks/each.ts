/** Things drawn one after the other. */

/** Whoever draws says how nodes are kept while others come and go; before anything moves there is nothing to keep. */
export type Each = <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  draw: (item: T) => unknown,
) => unknown;

export const drawEach: Each = (items, _keyOf, draw) => items.map(draw);
