/** vis-network: a layout by force on a canvas, until it says that it is stable; the links straight. */
import { DataSet, Network } from 'vis-network/standalone';
import { middleOf, seesPaint } from './places.js';
import { readParties, straight } from './read-parties.js';

const made = new WeakMap();
const COLOR = '#aac4dd';

export async function draw(container, text) {
  const { nodes, links } = readParties(text);
  const data = {
    nodes: new DataSet(nodes.map(({ id, name }) => ({ id, label: name, shape: 'box', color: COLOR }))),
    edges: new DataSet(
      links.map(({ id, source, target, verb }) => ({ id, from: source, to: target, label: verb })),
    ),
  };
  const network = new Network(container, data, {
    layout: { randomSeed: 1 },
    edges: { smooth: false, font: { size: 9 } },
  });
  made.set(container, { network, nodes, links });
  await new Promise((resolve) => network.once('stabilized', resolve));
}

export function hasPicture(container) {
  return seesPaint(container, [COLOR]);
}

export function positions(container) {
  const { network, nodes, links } = made.get(container);
  const drawn = nodes.map(({ id }) => {
    const { left, right, top, bottom } = network.getBoundingBox(id);
    return { id, x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  });
  return straight(drawn, links);
}

export const zoom = { kind: 'wheel', delta: 100, at: middleOf };
export const pan = { kind: 'drag', at: () => ({ x: 1180, y: 690 }) };

export function destroy(container) {
  made.get(container).network.destroy();
  container.replaceChildren();
}
