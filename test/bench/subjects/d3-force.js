/** d3-force: its own 300 ticks at once, the links drawn straight. */
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { drawSvg, hasSvg } from './draw-svg.js';
import { middleOf } from './places.js';
import { readParties, straight } from './read-parties.js';

const made = new WeakMap();

export function draw(container, text) {
  const { nodes, links } = readParties(text);
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-300))
    .force(
      'link',
      forceLink(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(90),
    )
    .force(
      'apart',
      forceCollide(({ width }) => width / 2),
    )
    .force('middle', forceCenter(600, 350))
    .stop();
  simulation.tick(300);
  const drawn = straight(nodes, links);
  made.set(container, drawn);
  drawSvg(container, { nodes, links: drawn.links.map((link, i) => ({ ...link, verb: links[i].verb })) });
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
