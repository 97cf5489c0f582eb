/**
 * How long many parties take to lay out, beside cytoscape-fcose with the same parties, sizes and ties, in one run:
 * `npm ci --prefix test/bench && node test/bench/parties.bench.mjs [parties]`. Prints ms.
 */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { build } from 'vite';

const count = Number(process.argv[2] ?? 1000);
const TIES = 1.5;
const RUNS = 3;

/** The modules of src/ that are measured, as one. */
async function load() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'test/bench/measured.ts', formats: ['es'] },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const { layoutPartiesStepwise, estimateWidths, subjectByChance } = await load();
const subject = subjectByChance({
  seed: 476,
  parties: count,
  ties: TIES,
  parts: 0,
  servants: 0,
  placed: 0,
  place: 'third',
});

function ours() {
  const frame = { width: 1120, em: 16, isMirrored: false, measure: estimateWidths(16) };
  const steps = layoutPartiesStepwise(subject, frame);
  const slices = [];
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    slices.push(performance.now() - start);
    if (done) return { slices, geometry: value };
  }
}

function theirs({ parties, relations }) {
  const ids = new Set(parties.map(({ id }) => id));
  const ties = subject.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...parties.map(({ id, width, height }) => ({ data: { id, width, height } })),
      ...ties.map(({ id, from, to }) => ({ data: { id: `t ${id}`, source: from, target: to } })),
    ],
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
  });
  const start = performance.now();
  graph.layout({ name: 'fcose', animate: false, randomize: true, quality: 'default' }).run();
  const took = performance.now() - start;
  graph.destroy();
  return took;
}

cytoscape.use(fcose);
const said = (ms) => ms.toFixed(0).padStart(6);
console.log(`${count} parties, ${subject.relations.length} ties; ms`);
console.log(' total  longest slice  fcose');
for (let run = 0; run < RUNS; run++) {
  const { slices, geometry } = ours();
  const total = slices.reduce((sum, slice) => sum + slice, 0);
  console.log(`${said(total)}  ${said(Math.max(...slices))}         ${said(theirs(geometry))}`);
}
