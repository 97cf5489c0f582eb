/** Observable Plot: rules and dots over bands. It has no hands: d3-zoom gives them, and each step plots anew. */
import { dot, plot, ruleY } from '@observablehq/plot';
import { select } from 'd3-selection';
import { zoom as d3Zoom } from 'd3-zoom';
import { middleOf } from './places.js';
import { COLORS, extentOf, readEvents } from './read-events.js';

export function draw(container, text) {
  const events = readEvents(text);
  const [from, to] = extentOf(events);
  const spans = events.filter(({ end }) => end !== undefined);
  const moments = events.filter(({ end }) => end === undefined);
  const color = ({ lane }) => COLORS[lane];
  const show = (domain) =>
    plot({
      ...{ width: 1200, height: 700, marginLeft: 60 },
      x: { type: 'utc', domain },
      y: {
        type: 'band',
        domain: [0, 1, 2, 3, 4, 5, 6, 7],
        tickFormat: (lane) => `Lane ${lane + 1}`,
        label: null,
      },
      marks: [
        ruleY(spans, {
          x1: 'start',
          x2: 'end',
          y: 'lane',
          stroke: color,
          strokeWidth: 3,
          title: 'title',
          clip: true,
        }),
        dot(moments, { x: 'start', y: 'lane', fill: color, r: 3, title: 'title', clip: true }),
      ],
    });
  container.append(show([from, to]));
  const onZoom = ({ transform }) => {
    const [left, right] = [transform.invertX(60), transform.invertX(1180)];
    const timeAt = (x) => from + ((x - 60) / 1120) * (to - from);
    container.replaceChildren(show([timeAt(left), timeAt(right)]));
  };
  select(container).call(d3Zoom().on('zoom', onZoom));
}

export function hasPicture(container) {
  return container.querySelector('svg circle, svg [aria-label="rule"] line') !== null;
}

export const zoom = { kind: 'wheel', delta: 166, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  select(container).on('.zoom', null);
  container.replaceChildren();
}
