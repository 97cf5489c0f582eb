/** Numbers by their price, the cheapest first: a binary heap. */
export class Heap {
  readonly #items: number[] = [];
  readonly #prices: number[] = [];
  /** The price of what was taken last. */
  price = 0;

  push(item: number, price: number): void {
    const items = this.#items;
    const prices = this.#prices;
    let at = items.length;
    items.push(item);
    prices.push(price);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = prices[above] as number;
      if (other <= price) break;
      items[at] = items[above] as number;
      prices[at] = other;
      at = above;
    }
    items[at] = item;
    prices[at] = price;
  }

  /** The cheapest; -1 where none is left. */
  pop(): number {
    const items = this.#items;
    const prices = this.#prices;
    const first = items[0];
    if (first === undefined) return -1;
    this.price = prices[0] as number;
    const item = items.pop() as number;
    const price = prices.pop() as number;
    if (items.length > 0) this.#sink(item, price);
    return first;
  }

  #sink(item: number, price: number): void {
    const items = this.#items;
    const prices = this.#prices;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && (prices[below + 1] as number) < (prices[below] as number)) below += 1;
      if ((prices[below] as number) >= price) break;
      items[at] = items[below] as number;
      prices[at] = prices[below] as number;
      at = below;
    }
    items[at] = item;
    prices[at] = price;
  }
}
