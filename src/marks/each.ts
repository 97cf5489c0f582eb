/** How what is drawn is kept from one update to the next. Before anything moves there is nothing to keep. */

/** Things drawn one after the other, of which each keeps its nodes while others come and go. */
export type Each = <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  draw: (item: T) => unknown,
) => unknown;

export const drawEach: Each = (items, _keyOf, draw) => items.map(draw);

/** Something drawn anew only where one of `from` is another. */
export type Guard = (from: readonly unknown[], draw: () => unknown) => unknown;

export const drawAlways: Guard = (_from, draw) => draw();
