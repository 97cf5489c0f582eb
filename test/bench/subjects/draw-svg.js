/** Plain SVG of parties whose places are known, moved by d3-zoom: for what lays out and does not draw. */
import { select } from 'd3-selection';
import { zoom as d3Zoom } from 'd3-zoom';

const NAMESPACE = 'http://www.w3.org/2000/svg';

function make(name, attributes, parent) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

/** @param nodes around their centers. @param links `{ points: [[x, y], …], verb }` */
export function drawSvg(container, { nodes, links }) {
  const svg = make('svg', { width: 1200, height: 700, viewBox: viewBoxOf(nodes) }, container);
  const plane = make('g', {}, svg);
  for (const { points } of links) {
    make('polyline', { points: points.join(' '), fill: 'none', stroke: '#888' }, plane);
  }
  for (const { x, y, width, height, name } of nodes) {
    const group = make('g', { class: 'node', transform: `translate(${x},${y})` }, plane);
    make('rect', { x: -width / 2, y: -height / 2, width, height, fill: '#dde6f0' }, group);
    make('text', { 'text-anchor': 'middle', y: 4, 'font-size': 12 }, group).textContent = name;
  }
  for (const { points, verb } of links) {
    const [[x1, y1], [x2, y2]] = [points[0], points.at(-1)];
    make('text', { x: (x1 + x2) / 2, y: (y1 + y2) / 2, 'font-size': 9, fill: '#555' }, plane).textContent =
      verb;
  }
  select(svg).call(d3Zoom().on('zoom', ({ transform }) => plane.setAttribute('transform', transform)));
}

function viewBoxOf(nodes) {
  const ends = (values) =>
    values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  const [left, right] = ends(nodes.map(({ x }) => x));
  const [top, bottom] = ends(nodes.map(({ y }) => y));
  return `${left - 100} ${top - 20} ${right - left + 200} ${bottom - top + 40}`;
}

export function hasSvg(container) {
  return container.querySelector('svg .node') !== null;
}
