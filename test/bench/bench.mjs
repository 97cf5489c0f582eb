/** npm run bench: this library beside its peers in one run, as a table. `--help` says what may be asked. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HELP, readOptions } from './options.mjs';
import { prepare } from './prepare.mjs';
import { drawTable } from './table.mjs';
import { writeReadme } from './write-readme.mjs';

async function measure(options) {
  const path = await prepare();
  // These need what has been installed only now.
  const { bundleAll, oneFile } = await import('./bundle.mjs');
  const { Pages } = await import('./browser.mjs');
  const { runPlan } = await import('./run-plan.mjs');
  const { serve } = await import('./serve.mjs');
  const { makeTexts } = await import('./data.mjs');
  const names = options.plan.flatMap(({ subjects }) => subjects.map(({ name }) => name));
  const { bundles, failures } = await bundleAll(names);
  const textOf = makeTexts();
  const server = await serve({ bundles, textOf, port: options.port });
  const pages = new Pages(path);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await pages.close();
      process.exit(130);
    });
  const say = (line) => console.error(line);
  try {
    const rows = await runPlan(options.plan, {
      ...{ pages, textOf, say, names: new Set(bundles.keys()), address: server.address },
      ...{ runs: options.runs, limit: options.limit, shots: options.shots },
    });
    const bytes = Object.fromEntries(
      [...bundles].map(([name, { first, later }]) => [name, { first, later }]),
    );
    return {
      date: new Date().toISOString().slice(0, 10),
      runs: options.runs,
      limit: options.limit,
      failures,
      oneFile: oneFile(),
      bytes,
      rows,
    };
  } finally {
    server.close();
    await pages.close();
  }
}

function write(path, result) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(result, undefined, 1)}\n`);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const result = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measure(options);
  if (options.json) write(options.json, result);
  console.log(drawTable(result));
  if (options.readme) writeReadme(result);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
