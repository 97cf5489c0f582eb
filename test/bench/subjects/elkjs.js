/** elkjs: layers and lines with corners, laid out in the page's own thread and drawn as plain SVG. */
import ELK from 'elkjs/lib/elk.bundled.js';
import { drawSvg, hasSvg } from './draw-svg.js';
import { middleOf } from './places.js';
import { readParties } from './read-parties.js';

const made = new WeakMap();

export async function draw(container, text) {
  const { nodes, links } = readParties(text);
  const laidOut = await new ELK().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: links.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  });
  const drawn = {
    nodes: laidOut.children.map(({ x, y, ...node }, i) => ({
      ...{ ...node, x: x + node.width / 2, y: y + node.height / 2 },
      name: nodes[i].name,
    })),
    links: laidOut.edges.map(({ sections: [{ startPoint, bendPoints = [], endPoint }] }, i) => ({
      ...{ from: links[i].source, to: links[i].target, verb: links[i].verb },
      points: [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]),
    })),
  };
  made.set(container, drawn);
  drawSvg(container, drawn);
}

export const hasPicture = hasSvg;
export function positions(container) {
  const { nodes, links } = made.get(container);
  return { nodes: nodes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })), links };
}
export const zoom = { kind: 'wheel', delta: 166, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  container.replaceChildren();
}
