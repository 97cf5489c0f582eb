/** timelines-chart: a segment an event; a lane is a group of one line. Hands zoom by selecting a stretch. */
import TimelinesChart from 'timelines-chart';
import { middleOf } from './places.js';
import { readEvents } from './read-events.js';

const made = new WeakMap();

export function draw(container, text) {
  const lanes = Map.groupBy(readEvents(text), ({ lane }) => lane);
  const data = [...lanes].map(([lane, events]) => ({
    group: `Lane ${lane + 1}`,
    data: [
      {
        label: 'events',
        data: events.map(({ title, start, end = start }) => ({
          timeRange: [start, end],
          val: `Lane ${lane + 1}`,
          title,
        })),
      },
    ],
  }));
  const chart = TimelinesChart()(container);
  made.set(container, chart);
  chart
    .width(1200)
    .maxHeight(600)
    .maxLineHeight(60)
    .zQualitative(true)
    .useUtc(true)
    .enableAnimations(false)
    .data(data);
}

export function hasPicture(container) {
  return container.querySelector('.series-segment') !== null;
}

/** A stretch over all lanes: what is selected is zoomed to in both directions. */
function stretch(container) {
  const { left, top, right, bottom } = container.querySelector('.series-group').getBoundingClientRect();
  const aside = (right - left) * 0.1;
  const last = [...container.querySelectorAll('.series-group')].at(-1).getBoundingClientRect();
  return {
    from: { x: left + aside, y: top + 3 },
    to: { x: right - aside, y: Math.max(bottom, last.bottom) - 3 },
  };
}

export const zoom = { kind: 'select', stretch, reset: '.reset-zoom-btn' };
export const pan = {
  kind: 'tug',
  at: (container) => middleOf(container.querySelector('.brusher .selection')),
};

export function destroy(container) {
  made.get(container)._destructor?.();
  container.replaceChildren();
}
