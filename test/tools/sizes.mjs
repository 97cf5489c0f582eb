// Prints what a reader downloads, in bytes: the one-file bundle, and <case-timeline> alone with all that it needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './run.mjs';

/** The first chunk of some doors of `src/define/` with all that they import at once, and the chunks that come later. */
async function alone(...tags) {
  const input = 'doors.js';
  const code = tags.map((tag) => `import '${join(ROOT, 'src', 'define', tag)}.ts';`).join('');
  const doors = {
    name: 'doors',
    resolveId: (id) => (id === input ? id : null),
    load: (id) => (id === input ? { code, moduleSideEffects: true } : null),
  };
  const output = { entryFileNames: '[name].js', codeSplitting: true, sourcemap: false };
  const built = await build({
    root: ROOT,
    mode: 'alone',
    logLevel: 'error',
    plugins: [doors],
    build: { write: false, rolldownOptions: { input, output, preserveEntrySignatures: 'allow-extension' } },
  });
  const chunks = new Map(
    built.output.filter((part) => part.type === 'chunk').map((part) => [part.fileName, part]),
  );
  const first = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of first) for (const next of chunks.get(name).imports) first.add(next);
  const later = [...chunks.values()].filter((chunk) => !first.has(chunk.fileName));
  return { first: [...first].map((name) => chunks.get(name).code).join('\n'), later };
}

const { first, later } = await alone('case-timeline');
const both = await alone('case-timeline', 'case-parties');
const rows = [
  ['case-timeline.bundle.js', readFileSync(join(ROOT, 'dist', 'case-timeline.bundle.js'), 'utf8')],
  ['<case-timeline> alone', first],
  ['  with <case-parties>', both.first],
  ...later.map(({ name, code }) => [`  later: ${name}`, code]),
];

console.log(`\n${'bytes'.padEnd(26)}${'raw'.padStart(10)}${'gzip -9'.padStart(10)}`);
for (const [name, code] of rows) {
  const raw = Buffer.byteLength(code).toLocaleString('en-US');
  const zipped = gzipSync(code, { level: 9 }).length.toLocaleString('en-US');
  console.log(`${name.padEnd(26)}${raw.padStart(10)}${zipped.padStart(10)}`);
}
