/** cytoscape with fcose: a layout by force, drawn on a canvas, the links straight. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { middleOf, seesPaint } from './places.js';
import { readParties, straight } from './read-parties.js';

cytoscape.use(fcose);
const made = new WeakMap();
const COLOR = '#aac4dd';

export async function draw(container, text) {
  const { nodes, links } = readParties(text);
  const graph = cytoscape({
    container,
    elements: [...nodes, ...links].map((data) => ({ data })),
    style: [
      {
        selector: 'node',
        style: {
          ...{ shape: 'rectangle', width: 'data(width)', height: 'data(height)', 'background-color': COLOR },
          ...{ label: 'data(name)', 'font-size': 12, 'text-valign': 'center' },
        },
      },
      {
        selector: 'edge',
        style: { label: 'data(verb)', 'font-size': 9, width: 1, 'curve-style': 'straight' },
      },
    ],
    layout: { name: 'preset' },
  });
  made.set(container, { graph, links });
  const layout = graph.layout({ name: 'fcose', animate: false, randomize: true, quality: 'default' });
  const stopped = layout.promiseOn('layoutstop');
  layout.run();
  await stopped;
}

export function hasPicture(container) {
  return seesPaint(container, [COLOR]);
}

export function positions(container) {
  const { graph, links } = made.get(container);
  const nodes = graph.nodes().map((node) => {
    const { id, width, height } = node.data();
    return { id, ...node.position(), width, height };
  });
  return straight(nodes, links);
}

export const zoom = { kind: 'wheel', delta: 100, at: middleOf };
export const pan = { kind: 'drag', at: () => ({ x: 1180, y: 690 }) };

export function destroy(container) {
  made.get(container).graph.destroy();
  container.replaceChildren();
}
