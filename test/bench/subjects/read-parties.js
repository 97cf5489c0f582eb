/** What every peer is given of the parties: `{ nodes: [{ id, name, width, height }], links: [{ id, source, target }] }`. */

export const NODE = { height: 24, letter: 6.5, pad: 12 };

export function readParties(text) {
  const { parties, relationships } = JSON.parse(text);
  return {
    nodes: parties.map(({ id, name }) => ({
      ...{ id, name },
      width: name.length * NODE.letter + NODE.pad,
      height: NODE.height,
    })),
    links: relationships.map(({ id, from, to, verb }) => ({ id, source: from, target: to, verb })),
  };
}

/** What is told of straight lines between centers: see `positions` in README. */
export function straight(nodes, links) {
  const at = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    links: links.map(({ source, target }) => ({
      from: source,
      to: target,
      points: [source, target].map((id) => [at.get(id).x, at.get(id).y]),
    })),
  };
}
