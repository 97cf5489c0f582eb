/** Measures everything of a plan: run after run over all subjects of a size, so that what drifts drifts for all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './browser.mjs';
import { measureAccess } from './measures/access.mjs';
import { measureDrawing } from './measures/crossings.mjs';
import { measureCycles } from './measures/cycles.mjs';
import { measureOpening } from './measures/opening.mjs';
import { measurePan, measureZoom } from './measures/steps.mjs';
import { measureWeight } from './measures/weight.mjs';

/** What takes this long is measured once. */
const SLOW_MS = 15_000;
const CYCLE_SIZE = { events: 100, parties: 10 };
/** Sixty pictures may take longer than one. */
const CYCLE_LIMITS = 3;
/** The accessibility tree is read at these sizes, axe with it. */
const ACCESS_SIZES = { events: [12, 100, 1000], parties: [10, 100] };

/**
 * `[{ kind, subject, size, end, … }]`: numbers are medians. `end` is `done`, `limit`, `crash`, `error` or, where a
 * smaller size did not end well, `beyond`.
 */
export async function runPlan(plan, setting) {
  const rows = [];
  for (const { kind, subjects, sizes } of plan) {
    const failed = new Set();
    for (const size of sizes) {
      const known = subjects.filter(({ name, upTo = Infinity }) => setting.names.has(name) && size <= upTo);
      rows.push(...(await runSize({ kind, size, subjects: known, failed }, setting)));
    }
    for (const { name } of subjects.filter(({ name }) => setting.names.has(name))) {
      if (sizes.some((size) => size <= 1000)) rows.push(await runOnce({ kind, name, sizes }, setting));
    }
  }
  return rows;
}

async function runSize({ kind, size, subjects, failed }, setting) {
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  const done = new Set();
  for (let run = 0; run < setting.runs; run += 1) {
    for (const { name } of subjects) {
      if (failed.has(name) || done.has(name)) continue;
      const started = performance.now();
      const value = await runPage({ kind, name, size, run }, setting);
      const took = performance.now() - started;
      setting.say(
        `${kind} ${size} ${name} ${run + 1}: ${value.end} ${Math.round(took)} ms ${value.words ?? ''}`,
      );
      runs.get(name).push(value);
      if (value.end !== 'done') failed.add(name);
      if (value.end !== 'done' || took > SLOW_MS) done.add(name);
    }
  }
  return subjects.map(({ name }) => {
    const values = runs.get(name);
    return {
      kind,
      subject: name,
      size,
      runs: values.length,
      ...(values.length > 0 ? medians(values) : { end: 'beyond' }),
    };
  });
}

async function runPage({ kind, name, size, run }, { pages, address, limit, shots }) {
  const page = `${address}/?subject=${name}&data=${kind}/${size}`;
  return pages.on(page, limit, async (_, cdp) => {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const shot = shooter(cdp, { folder: shots, name: `${kind}-${size}-${name}`, isKept: run === 0 });
    const opening = await measureOpening(cdp);
    const weight = await measureWeight(cdp);
    await shot('open');
    const drawing =
      kind === 'parties' && run === 0 ? { drawing: measureDrawing(await ask(cdp, 'bench.positions()')) } : {};
    const zoom = await measureZoom(cdp, shot);
    const pan = await measurePan(cdp, shot);
    return { ...opening, ...weight, ...drawing, zoom, pan };
  });
}

/** A picture of the page, as base64; kept as a file where a folder is named. */
function shooter(cdp, { folder, name, isKept }) {
  if (folder) mkdirSync(folder, { recursive: true });
  return async (what) => {
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
    if (folder && what && isKept)
      writeFileSync(join(folder, `${name}-${what}.png`), Buffer.from(data, 'base64'));
    return data;
  };
}

/** What is counted and not timed: what stays behind, and what is told to who listens. */
async function runOnce({ kind, name, sizes }, { pages, address, limit, textOf, say }) {
  const cycles = await pages.on(`${address}/?subject=${name}`, CYCLE_LIMITS * limit, (_, cdp) =>
    measureCycles(cdp, name, `${kind}/${CYCLE_SIZE[kind]}`),
  );
  say(`${kind} cycles ${name}: ${cycles.end} ${cycles.words ?? ''}`);
  const access = {};
  for (const size of ACCESS_SIZES[kind].filter(
    (known) => sizes.includes(known) || known === CYCLE_SIZE[kind],
  )) {
    const data = `${kind}/${size}`;
    const titles = titlesOf(kind, textOf(data));
    const page = `${address}/?subject=${name}&data=${data}`;
    access[size] = await pages.on(page, limit, (_, cdp) => measureAccess(cdp, titles));
    say(`${kind} ${size} access ${name}: ${access[size].end} ${access[size].words ?? ''}`);
  }
  return { kind, subject: name, size: 'any', end: 'done', cycles, access };
}

function titlesOf(kind, text) {
  const { events, parties } = JSON.parse(text);
  return kind === 'events' ? events.map(({ title }) => title) : parties.map(({ name }) => name);
}

/** Of several values of the same shape: the median of each number; all else, and how it ended, from the last that has it. */
function medians(values) {
  const last = values.at(-1);
  const keys = [...new Set(values.flatMap((value) => Object.keys(value ?? {})))];
  return Object.fromEntries(
    keys.map((key) => {
      const all = values.map((value) => value?.[key]).filter((value) => value !== undefined);
      if (all.every((value) => typeof value === 'number')) return [key, median(all)];
      if (all.every((value) => typeof value === 'object' && !Array.isArray(value)))
        return [key, medians(all)];
      return [key, last[key] ?? all[0]];
    }),
  );
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
