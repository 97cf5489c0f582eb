/** Runs one subject in the harness's page, and offers `bench` to who measures. Address: `/?subject=…&data=events/12`. */

const query = new URLSearchParams(location.search);
const container = document.getElementById('subject');
const blocks = [];
const observer = new PerformanceObserver((list) => blocks.push(...list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

/** Resolves when a frame has been drawn: a message that is sent in a frame comes after it. */
function frame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

/** When the first frame with marks of the subject had been drawn, ms from the start of navigation. */
async function firstPicture(subject, within) {
  for (;;) {
    const time = await frame();
    if (subject.hasPicture(within)) return time;
  }
}

/** Resolves when no frame has come late for a while, or after `most` ms. */
async function settle(most = 8000) {
  const end = performance.now() + most;
  let [calm, before] = [performance.now(), performance.now()];
  while (performance.now() - calm < 250 && performance.now() < end) {
    const now = await frame();
    if (now - before > 100) calm = now;
    before = now;
  }
}

const load = (name) => import(`/subjects/${name}/subject.js`);
const fetchText = async (address) => (await fetch(`/data/${address}`)).text();

/** Draws the text, and lets go of it. */
async function open(name, address) {
  const [subject, text] = await Promise.all([load(name), fetchText(address)]);
  bench.subject = subject;
  const start = performance.now();
  const ready = subject.draw(container, text);
  const picture = await firstPicture(subject, container);
  await ready;
  const stable = ready ? await frame() : picture;
  return {
    files: filesBefore(picture),
    picture,
    stable,
    fromText: picture - start,
    stableFromText: stable - start,
  };
}

/** What had been fetched of the subject by then. */
function filesBefore(time) {
  const whole = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= time);
  return whole.map(({ name }) => name.split(/\/subjects\/[^/]+\//)[1]).filter(Boolean);
}

/** Makes, draws and takes away, so many times, what is drawn of the text. */
async function cycle(name, address, times) {
  // What is kept of long tasks would be counted with what stays behind.
  observer.disconnect();
  performance.clearResourceTimings();
  bench.subject ??= await load(name);
  bench.text ??= await fetchText(address);
  for (let i = 0; i < times; i += 1) {
    const within = document.createElement('div');
    within.className = 'subject';
    container.append(within);
    const ready = bench.subject.draw(within, bench.text);
    await firstPicture(bench.subject, within);
    await ready;
    bench.subject.destroy(within);
    within.remove();
    await frame();
  }
}

/** Collects when frames come, until `stop()` gives the times between them, ms. */
function watchFrames() {
  const times = [];
  let isOn = true;
  const note = (time) => {
    times.push(time);
    if (isOn) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return () => {
    isOn = false;
    return times.slice(1).map((time, i) => time - times[i]);
  };
}

/** Long tasks up to now: ms over 50 of all of them, and the longest. */
function blocked() {
  const lengths = blocks.map(({ duration }) => duration);
  const over = lengths.reduce((sum, length) => sum + length - 50, 0);
  return { total: over, longest: Math.max(0, ...lengths) };
}

/** What of a recipe can leave the page: places are asked for one by one. */
function recipe(kind) {
  const { at, stretch, ...rest } = bench.subject[kind] ?? {};
  return { ...rest, ...(at && { at: at(container) }), ...(stretch && { stretch: stretch(container) }) };
}

/** The middle of the first of these that is seen. */
function place(selector) {
  const boxes = [...container.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
  const box = boxes.find(({ width }) => width > 0);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

const positions = () => bench.subject.positions(container);

globalThis.bench = { frame, settle, cycle, watchFrames, blocked, recipe, place, positions };
if (query.has('data')) bench.opened = open(query.get('subject'), query.get('data'));
bench.isReady = true;
