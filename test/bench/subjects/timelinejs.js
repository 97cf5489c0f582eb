/** TimelineJS: a slide and a marker an event. Hands zoom by its buttons. */
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { Timeline } from '@knight-lab/timelinejs';
import { middleOf } from './places.js';
import { readEvents } from './read-events.js';

const made = new WeakMap();
let count = 0;

function dateOf(time) {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

export function draw(container, text) {
  const events = readEvents(text).map(({ id, title, start, end, lane }) => ({
    ...{ unique_id: id, text: { headline: title }, start_date: dateOf(start), group: `Lane ${lane + 1}` },
    ...(end !== undefined && { end_date: dateOf(end) }),
  }));
  count += 1;
  const inner = document.createElement('div');
  inner.id = `timeline-${count}`;
  inner.style.height = '700px';
  container.append(inner);
  made.set(container, new Timeline(inner.id, { events }, { hash_bookmark: false }));
}

export function hasPicture(container) {
  return (container.querySelector('.tl-timemarker')?.offsetHeight ?? 0) > 0;
}

export const zoom = {
  kind: 'click',
  in: '.tl-menubar-button-zoomin, .tl-menubar .tl-icon-zoom-in',
  out: '.tl-menubar-button-zoomout, .tl-menubar .tl-icon-zoom-out',
};
export const pan = {
  kind: 'drag',
  at: (container) => middleOf(container.querySelector('.tl-timenav')),
};

export function destroy(container) {
  made.delete(container);
  container.replaceChildren();
}
