/** vis-timeline: one box an item, in groups. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';
import { middleOf } from './places.js';
import { readEvents } from './read-events.js';

const made = new WeakMap();

export function draw(container, text) {
  const events = readEvents(text);
  const lanes = [...new Set(events.map(({ lane }) => lane))].sort();
  const items = events.map(({ id, title, start, end, lane }) => ({
    ...{ id, start, content: title, group: lane },
    ...(end === undefined ? { type: 'point' } : { end, type: 'range' }),
  }));
  const groups = new DataSet(lanes.map((lane) => ({ id: lane, content: `Lane ${lane + 1}` })));
  made.set(container, new Timeline(container, new DataSet(items), groups, { height: 700 }));
}

export function hasPicture(container) {
  const item = container.querySelector('.vis-item');
  return item !== null && getComputedStyle(item).visibility !== 'hidden' && item.offsetWidth > 0;
}

const at = (container) => middleOf(container.querySelector('.vis-panel.vis-center'));
export const zoom = { kind: 'wheel', delta: 125, at };
export const pan = { kind: 'drag', at };

export function destroy(container) {
  made.get(container).destroy();
}
