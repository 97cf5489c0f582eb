/** Looking something up in what is in order, by halving. */

/** The first of the places from `low` to `high` that is not before what is looked for; `high` where all are. */
export function halve(low: number, high: number, isBefore: (place: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
