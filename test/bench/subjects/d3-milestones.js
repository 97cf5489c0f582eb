/** d3-milestones: labels on one line. It knows no spans, no lanes and no hands. */
import 'd3-milestones/build/d3-milestones.css';
import milestones from 'd3-milestones';
import { readEvents } from './read-events.js';

export function draw(container, text) {
  const events = readEvents(text).map(({ title, start }) => ({
    timestamp: new Date(start).toISOString().slice(0, 16),
    text: title,
  }));
  milestones(container).parseTime('%Y-%m-%dT%H:%M').aggregateBy('minute').render(events);
}

export function hasPicture(container) {
  return container.querySelector('.milestones__group__label__text__title, .milestones__group') !== null;
}

export function destroy(container) {
  container.replaceChildren();
}
