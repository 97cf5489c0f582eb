// Prints what a reader downloads, in bytes: the one-file bundle, and <case-timeline> alone with all that it needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './run.mjs';

/** Entry and what it imports at once, as one text; chunks that are only loaded on demand are left out. */
async function alone(input) {
  const output = { entryFileNames: '[name].js', codeSplitting: true, sourcemap: false };
  const built = await build({
    root: ROOT,
    mode: 'alone',
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input, output, preserveEntrySignatures: 'allow-extension' } },
  });
  const chunks = new Map(
    built.output.filter((part) => part.type === 'chunk').map((part) => [part.fileName, part]),
  );
  const wanted = new Set(
    [...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName),
  );
  for (const name of wanted) for (const next of chunks.get(name).imports) wanted.add(next);
  return [...wanted].map((name) => chunks.get(name).code).join('\n');
}

const rows = [
  ['case-timeline.bundle.js', readFileSync(join(ROOT, 'dist', 'case-timeline.bundle.js'), 'utf8')],
  ['<case-timeline> alone', await alone('src/define/case-timeline.ts')],
];

console.log(`\n${'bytes'.padEnd(26)}${'raw'.padStart(10)}${'gzip -9'.padStart(10)}`);
for (const [name, code] of rows) {
  const raw = Buffer.byteLength(code).toLocaleString('en-US');
  const zipped = gzipSync(code, { level: 9 }).length.toLocaleString('en-US');
  console.log(`${name.padEnd(26)}${raw.padStart(10)}${zipped.padStart(10)}`);
}
