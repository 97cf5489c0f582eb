/** Work and frames while hands zoom and move, by real input: each step waits until a frame with it has been drawn. */
import { createHash } from 'node:crypto';
import { ask } from '../browser.mjs';

const STEPS = 30;
/** After so many steps closer it goes back, and closer again. */
const TURN = 10;
/** What is slow is given up after so many ms; the steps until then are told. */
const BUDGET_MS = 8000;
const DRAG_PX = 8;
const CTRL = 2;

/** `{ work, frame, frame95, steps, isMoved }`: CPU ms of the page's main thread a step, ms between frames. */
export async function measureZoom(cdp, shot) {
  return measure(cdp, { kind: 'zoom', shot });
}

export async function measurePan(cdp, shot) {
  return measure(cdp, { kind: 'pan', shot });
}

async function measure(cdp, { kind, shot }) {
  const recipe = await ask(cdp, `bench.recipe('${kind}')`);
  if (recipe.kind === undefined) return undefined;
  const hand = HANDS[recipe.kind];
  // Before and after, so that what merely lies under the pointer makes no other picture.
  const park = () => mouse(cdp, 'mouseMoved', recipe.at ?? recipe.stretch?.from ?? { x: 1, y: 1 });
  await park();
  await ask(cdp, 'bench.settle(3000)');
  const before = await shot();
  await hand.start?.(cdp, recipe);
  // One that is not counted: caches fill, and it shows whether anything moves, wherever the last step ends.
  await hand.step(cdp, recipe, 0);
  await ask(cdp, 'bench.settle(3000)');
  const first = await shot();
  await ask(cdp, 'void (bench.stopFrames = bench.watchFrames())');
  const started = await taskTime(cdp);
  const end = performance.now() + BUDGET_MS;
  let steps = 0;
  while (steps < STEPS && performance.now() < end) {
    steps += 1;
    await hand.step(cdp, recipe, steps);
    await ask(cdp, 'bench.frame()');
  }
  const work = ((await taskTime(cdp)) - started) / steps;
  const frames = (await ask(cdp, 'bench.stopFrames()')).sort((a, b) => a - b);
  await hand.stop?.(cdp, recipe);
  await park();
  await ask(cdp, 'bench.settle(3000)');
  const last = await shot(kind);
  const isMoved = [first, last].some((picture) => digest(picture) !== digest(before));
  const at = (part) => frames[Math.min(frames.length - 1, Math.floor(frames.length * part))];
  return { work, frame: at(0.5), frame95: at(0.95), steps, isMoved };
}

const digest = (data) => createHash('sha256').update(data).digest('hex');

/** CPU ms of all tasks of the main thread so far, less those of being asked. */
async function taskTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const secondsOf = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return (secondsOf('TaskDuration') - secondsOf('DevToolsCommandDuration')) * 1000;
}

const mouse = (cdp, type, place, more = {}) =>
  cdp.send('Input.dispatchMouseEvent', { type, ...place, ...more });
const LEFT = { button: 'left', buttons: 1, clickCount: 1 };
const isCloser = (step) => Math.floor(step / TURN) % 2 === 0;

async function click(cdp, selector) {
  const place = await ask(cdp, `bench.place(${JSON.stringify(selector)})`);
  if (!place) throw new Error(`There is no ${selector}`);
  await mouse(cdp, 'mouseMoved', place);
  await mouse(cdp, 'mousePressed', place, LEFT);
  await mouse(cdp, 'mouseReleased', place, LEFT);
}

/** How hands do what a recipe says. */
const HANDS = {
  wheel: {
    step: (cdp, { at, delta, isWithCtrl }, step) =>
      mouse(cdp, 'mouseWheel', at, {
        deltaX: 0,
        deltaY: isCloser(step) ? -delta : delta,
        modifiers: isWithCtrl ? CTRL : 0,
      }),
  },
  click: {
    step: (cdp, recipe, step) => click(cdp, isCloser(step) ? recipe.in : recipe.out),
  },
  /** Selects a stretch; back is all at once. */
  select: {
    step: async (cdp, { stretch: { from, to }, reset }, step) => {
      if (step > 0 && step % TURN === 0) return click(cdp, reset);
      await mouse(cdp, 'mouseMoved', from);
      await mouse(cdp, 'mousePressed', from, LEFT);
      await mouse(cdp, 'mouseMoved', to, LEFT);
      await mouse(cdp, 'mouseReleased', to, LEFT);
    },
  },
  drag: {
    start: (cdp, { at }) => mouse(cdp, 'mousePressed', at, LEFT),
    step: (cdp, { at }, step) => mouse(cdp, 'mouseMoved', { ...at, x: at.x - (step + 1) * DRAG_PX }, LEFT),
    stop: (cdp, { at }) => mouse(cdp, 'mouseReleased', { ...at, x: at.x - STEPS * DRAG_PX }, LEFT),
  },
  /** A drag for each step, for what moves only when it is let go. */
  tug: {
    step: async (cdp, { at }, step) => {
      const from = { ...at, x: at.x - step * DRAG_PX };
      const to = { ...at, x: from.x - DRAG_PX };
      await mouse(cdp, 'mouseMoved', from);
      await mouse(cdp, 'mousePressed', from, LEFT);
      await mouse(cdp, 'mouseMoved', to, LEFT);
      await mouse(cdp, 'mouseReleased', to, LEFT);
    },
  },
};
