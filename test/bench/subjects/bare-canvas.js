/**
 * A limit: a canvas over typed arrays that draws only the marks in view, a pixel column of a lane once. It writes no
 * words, says nothing to who listens, and nothing in it can be reached.
 */
import { middleOf, seesPaint } from './places.js';
import { COLORS } from './read-events.js';

const SIZE = { width: 1200, height: 700 };
const LANE_PX = SIZE.height / COLORS.length;
const made = new WeakMap();

/** Moments and spans of each lane as columns, in order of start, and how long the longest span lasts. */
function columns(text) {
  const { events } = JSON.parse(text);
  const lanes = COLORS.map(() => ({ moments: [], starts: [], ends: [], longest: 0 }));
  for (const { when, parties } of events) {
    const lane = lanes[parties[0].charCodeAt('lane-'.length) - '1'.charCodeAt(0)];
    const slash = when.indexOf('/');
    if (slash < 0) {
      lane.moments.push(Date.parse(when));
      continue;
    }
    const [start, end] = [Date.parse(when.slice(0, slash)), Date.parse(when.slice(slash + 1))];
    lane.starts.push(start);
    lane.ends.push(end);
    lane.longest = Math.max(lane.longest, end - start);
  }
  return lanes.map(({ moments, starts, ends, longest }) => ({
    ...{ moments: Float64Array.from(moments), starts: Float64Array.from(starts) },
    ...{ ends: Float64Array.from(ends), longest },
  }));
}

/** The first that is not before. */
function search(values, wanted) {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paint(context, lanes, view) {
  const { width, height } = SIZE;
  context.clearRect(0, 0, width, height);
  lanes.forEach((lane, at) => {
    context.fillStyle = COLORS[at];
    const y = at * LANE_PX + LANE_PX / 2;
    paintMoments(context, lane, view, y);
    paintSpans(context, lane, view, y);
  });
}

/** One for each pixel column that has any: from there it goes on with the first of the next column. */
function paintMoments(context, { moments }, { from, to }, y) {
  const pixel = (to - from) / SIZE.width;
  let at = search(moments, from);
  while (at < moments.length && moments[at] <= to) {
    const column = Math.floor((moments[at] - from) / pixel);
    context.fillRect(column, y - 14, 2, 12);
    at = search(moments, from + (column + 1) * pixel);
  }
}

/** Those that reach beyond what is painted already. */
function paintSpans(context, { starts, ends, longest }, { from, to }, y) {
  const scale = SIZE.width / (to - from);
  const last = search(starts, to);
  let done = from;
  for (let at = search(starts, from - longest); at < last; at += 1) {
    const end = ends[at];
    if (end <= done) continue;
    const left = Math.max(starts[at], done);
    context.fillRect((left - from) * scale, y + 2, Math.max(1, (end - left) * scale), 12);
    done = end;
  }
}

export function draw(container, text) {
  const lanes = columns(text);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  container.append(canvas);
  const context = canvas.getContext('2d');
  const firsts = lanes.flatMap(({ moments, starts }) => [moments[0], starts[0]]);
  const lasts = lanes.flatMap(({ moments, starts }) => [moments.at(-1), starts.at(-1)]);
  const isKnown = (time) => time !== undefined;
  const view = { from: Math.min(...firsts.filter(isKnown)), to: Math.max(...lasts.filter(isKnown)) };
  const render = () => paint(context, lanes, view);
  const stop = new AbortController();
  listen(canvas, view, { render, signal: stop.signal });
  made.set(container, stop);
  render();
}

function listen(canvas, view, { render, signal }) {
  const timeAt = (x) => view.from + (x / SIZE.width) * (view.to - view.from);
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const time = timeAt(event.offsetX);
      const factor = Math.exp(event.deltaY * 0.0023);
      Object.assign(view, { from: time - (time - view.from) * factor, to: time + (view.to - time) * factor });
      render();
    },
    { passive: false, signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0) return;
      const by = timeAt(event.movementX) - timeAt(0);
      Object.assign(view, { from: view.from - by, to: view.to - by });
      render();
    },
    { signal },
  );
}

export function hasPicture(container) {
  return seesPaint(container, COLORS);
}

export const zoom = { kind: 'wheel', delta: 100, at: middleOf };
export const pan = { kind: 'drag', at: middleOf };

export function destroy(container) {
  made.get(container).abort();
  container.replaceChildren();
}
