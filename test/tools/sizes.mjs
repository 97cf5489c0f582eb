// Prints what a reader downloads, in bytes: the files that pages load, and what a bundler makes of single elements.
// `--readme` writes the same into the README.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './run.mjs';

const DIST = join(ROOT, 'dist');
/** Where the last measures are kept for the tests, which measure nothing themselves. */
const KEPT = join(ROOT, 'node_modules', '.cache', 'case-timeline', 'sizes.json');

/** What later chunks hold. */
const CHUNKS = {
  hands: 'what a reader does with a timeline',
  'parties-hands': 'what a reader does among the parties',
  shared: 'what both do',
  opening: 'what opens in a timeline',
  cards: 'what opens anywhere',
  'parties-drawing': 'the diagram of the parties, where there is room',
  'parties-groups': 'groups of parties that a reader opens',
  'parties-register': 'the parties in a narrow column',
  'detail-drawing': '`<case-detail>`',
  'story-teller': '`<case-story>`',
  'claims-reader': '`<case-claims>`',
  'sources-reader': '`<case-sources>`',
  'mention-card': 'the card of a phrase',
  tools: 'search and filters',
  exporting: 'files to take along',
  permalink: 'links to a view',
  problems: 'what is wrong with the file',
};

/** What a bundler puts together for some doors of `src/define/`: all that they import at once. @param mode of the build. */
async function first(mode, ...tags) {
  const input = 'doors.js';
  const code = tags.map((tag) => `import '${join(ROOT, 'src', 'define', tag)}.ts';`).join('');
  const doors = {
    name: 'doors',
    resolveId: (id) => (id === input ? id : null),
    load: (id) => (id === input ? { code, moduleSideEffects: true } : null),
  };
  const output = { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] }, sourcemap: false };
  const built = await build({
    root: ROOT,
    mode,
    logLevel: 'error',
    plugins: [doors],
    build: { write: false, rolldownOptions: { input, output, preserveEntrySignatures: 'allow-extension' } },
  });
  const chunks = built.output.filter(({ type }) => type === 'chunk');
  const [entry] = chunks.filter(({ isEntry }) => isEntry);
  if (entry.imports.length > 0) throw new Error(`${tags.join()} load more than one chunk at first.`);
  return entry.code;
}

const read = (...path) => readFileSync(join(DIST, ...path), 'utf8');

function measure(name, note, code) {
  return { name, note, raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

async function measureAlone(tags, name) {
  const [bare, drawn] = [await first('alone', ...tags), await first('drawn', ...tags)];
  return [
    measure(name, 'by a bundler: at first', bare),
    measure(`${name}, drawn`, 'by a bundler: with what draws their figures', drawn),
  ];
}

async function measureAll() {
  const chunks = readdirSync(join(DIST, 'chunks')).filter((file) => file.endsWith('.js'));
  const rest = chunks.filter((file) => !(file.replace('.js', '') in CHUNKS));
  return [
    measure('case-timeline.bundle.js', 'every element, for a script tag', read('case-timeline.bundle.js')),
    ...Object.entries(CHUNKS).map(([name, note]) =>
      measure(`chunks/${name}.js`, note, read('chunks', `${name}.js`)),
    ),
    measure('the rest of chunks/', 'rare things', rest.map((file) => read('chunks', file)).join('\n')),
    measure('case-timeline.offline.js', 'everything in one file', read('case-timeline.offline.js')),
    ...(await measureAlone(['case-timeline'], '<case-timeline>')),
    ...(await measureAlone(['case-timeline', 'case-parties'], '<case-timeline>, <case-parties>')),
  ];
}

const number = (bytes) => bytes.toLocaleString('en-US');

function writeReadme(rows) {
  const path = join(ROOT, 'README.md');
  const cells = rows.map(({ name, note, raw, gzip }) => [`\`${name}\``, note, number(raw), number(gzip)]);
  const head = ['file', 'what it is', 'raw', 'gzip -9'];
  const widths = head.map((_, i) => Math.max(...[head, ...cells].map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const table = [line(head), rule, ...cells.map(line)].join('\n');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/(## Size\n[^|]*\n)(?:\|.*\n)+/, (_, before) => `${before}${table}\n`),
  );
}

const rows = await measureAll();
mkdirSync(join(KEPT, '..'), { recursive: true });
writeFileSync(KEPT, JSON.stringify(Object.fromEntries(rows.map(({ name, gzip }) => [name, gzip]))));
if (process.argv.includes('--readme')) writeReadme(rows);
console.log(`\n${'bytes'.padEnd(28)}${'raw'.padStart(10)}${'gzip -9'.padStart(10)}`);
for (const { name, raw, gzip } of rows)
  console.log(`${name.padEnd(28)}${number(raw).padStart(10)}${number(gzip).padStart(10)}`);
