/** ECharts: a custom series of bars and dots, with its own zoom inside the chart. */
import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { middleOf, seesPaint } from './places.js';
import { COLORS, readEvents } from './read-events.js';

use([CustomChart, DataZoomComponent, GridComponent, CanvasRenderer]);
const made = new WeakMap();

function renderItem(_, api) {
  const lane = api.value(2);
  const [x, y] = api.coord([api.value(0), lane]);
  const [end] = api.coord([api.value(1), lane]);
  return {
    type: 'rect',
    shape: { x, y: y - 6, width: Math.max(2, end - x), height: 12 },
    style: { fill: COLORS[lane] },
  };
}

export function draw(container, text) {
  const chart = init(container, null, { width: 1200, height: 700 });
  made.set(container, chart);
  chart.setOption({
    animation: false,
    xAxis: { type: 'time' },
    yAxis: { type: 'category', data: COLORS.map((_, lane) => `Lane ${lane + 1}`) },
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter' }],
    series: [
      {
        type: 'custom',
        renderItem,
        encode: { x: [0, 1], y: 2, itemName: 3 },
        data: readEvents(text).map(({ title, start, end = start, lane }) => [start, end, lane, title]),
      },
    ],
  });
}

export function hasPicture(container) {
  return seesPaint(container, COLORS);
}

export const zoom = { kind: 'wheel', delta: 150, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  made.get(container).dispose();
}
