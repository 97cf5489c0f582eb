/** Cases of many parties, made by rule. */

interface Many {
  readonly events: readonly object[];
  readonly parties: readonly object[];
  readonly relationships: readonly { readonly id: string }[];
}

/** So many parties of two sides and two kinds, each tied to the next. */
export function manyParties(count: number): Many {
  const id = (i: number): string => `p${String(i % count)}`;
  return {
    events: [{ id: 'a', title: 'A', when: '2020-01-01' }],
    parties: Array.from({ length: count }, (_, i) => ({
      id: id(i),
      name: `Party ${String(i)}`,
      side: i % 2 === 0 ? 'plaintiff' : 'defendant',
      kind: i % 4 < 2 ? 'company' : 'person',
    })),
    relationships: Array.from({ length: count }, (_, i) => ({
      id: `r${String(i)}`,
      from: id(i),
      to: id(i + 1),
      verb: 'writes to',
      kind: i % 3 === 0 ? 'letter' : 'call',
    })),
  };
}
