/** This library: the timeline, in lanes as its peers. */
import '../../../dist/define/case-timeline.js';
import { seesPaint } from './places.js';

export function draw(container, text) {
  const element = document.createElement('case-timeline');
  element.setAttribute('lanes', 'party');
  element.case = text;
  container.append(element);
}

export function hasPicture(container) {
  const root = container.querySelector('case-timeline')?.shadowRoot;
  if (!root) return false;
  return root.querySelector('[part~="event"], [part~="cluster"]') !== null || seesPaint(root);
}

/** Through the eyes of whoever uses it: the middle of the figure that is in the window. */
function at(container) {
  const figure = container.querySelector('case-timeline').shadowRoot.querySelector('[part~="figure"]');
  const { left, top, width, bottom } = figure.getBoundingClientRect();
  return { x: left + width / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 };
}

export const zoom = { kind: 'wheel', isWithCtrl: true, delta: 92, at };
export const pan = { kind: 'drag', at };

export function destroy(container) {
  container.replaceChildren();
}
