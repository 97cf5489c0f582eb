/** flame-chart-js: a canvas with a chart a lane. */
import { FlameChartContainer, FlameChartPlugin, TimeGridPlugin } from 'flame-chart-js';
import { middleOf, seesPaint } from './places.js';
import { COLORS, readEvents } from './read-events.js';

/** It shows times from 0 on, and nothing that lasts no time. */
const LEAST_MS = 60_000;
const made = new WeakMap();

export function draw(container, text) {
  const events = readEvents(text);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1200, height: 700 });
  container.append(canvas);
  const lanes = COLORS.map((color, lane) =>
    events
      .filter((event) => event.lane === lane)
      .map(({ title, start, end = start }) => ({
        name: title,
        start,
        duration: Math.max(LEAST_MS, end - start),
        color,
      })),
  );
  const plugins = lanes
    .filter((data) => data.length > 0)
    .map((data, lane) => new FlameChartPlugin({ data, name: `Lane ${lane + 1}` }));
  const chart = new FlameChartContainer({ canvas, plugins: [new TimeGridPlugin(), ...plugins] });
  chart.render();
  made.set(container, chart);
}

export function hasPicture(container) {
  return seesPaint(container, COLORS);
}

export const zoom = { kind: 'wheel', delta: 230, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  made.delete(container);
  container.replaceChildren();
}
