/**
 * Things in a row, each as near to where it would be as their order and the distances between them allow: isotonic
 * regression by pooling neighbours that violate the order (Ayer et al. 1955).
 */

export interface Settler {
  /** Where its start would be. */
  readonly wish: number;
  /** How much its wish counts, above 0. */
  readonly weight: number;
  /** From its start to that of the next, at least. */
  readonly step: number;
}

interface Pool {
  sum: number;
  weight: number;
  count: number;
}

/** The starts, in the same order. */
export function settle(settlers: readonly Settler[]): number[] {
  const pools: Pool[] = [];
  let offset = 0;
  for (const { wish, weight, step } of settlers) {
    pools.push({ sum: (wish - offset) * weight, weight, count: 1 });
    offset += step;
    for (let last = pools.length - 1; last > 0; last--) {
      const pool = pools[last] as Pool;
      const before = pools[last - 1] as Pool;
      if (before.sum / before.weight <= pool.sum / pool.weight) break;
      pools.pop();
      before.sum += pool.sum;
      before.weight += pool.weight;
      before.count += pool.count;
    }
  }
  const starts: number[] = [];
  offset = 0;
  for (const { sum, weight, count } of pools) {
    for (let i = 0; i < count; i++) {
      starts.push(sum / weight + offset);
      offset += settlers[starts.length - 1]?.step ?? 0;
    }
  }
  return starts;
}
