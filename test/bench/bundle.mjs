/** Each subject alone as one minified module with all it imports, and what of it is sent. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Vite's own loader of chunks is no part of what is measured. */
const plainLoading = {
  name: 'plain-loading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** TimelineJS imports the sources of its style; its subject takes the style that its package has made of them. */
const madeStyles = {
  name: 'made-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.less') ? '\0made-style' : null),
  load: (id) => (id === '\0made-style' ? '' : null),
};

/** `{ files: Map of name to content, first, later }`; bytes by gzip -9, `later` by the name of each chunk. */
export async function bundle(name) {
  const { output } = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [plainLoading, madeStyles],
    build: {
      ...{ write: false, target: 'es2022', minify: 'oxc', modulePreload: false, assetsInlineLimit: 0 },
      ...{ cssCodeSplit: false, sourcemap: false },
      rolldownOptions: {
        input: { subject: here(`subjects/${name}.js`) },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const files = new Map(output.map((part) => [part.fileName, Buffer.from(part.code ?? part.source)]));
  return { files, ...weigh(output, files) };
}

function weigh(output, files) {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((part) => [part.fileName, part]));
  const first = new Set(
    [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  for (const name of first) for (const next of chunks.get(name).imports) first.add(next);
  const isSheet = (name) => name.endsWith('.css');
  const sheets = [...files.keys()].filter(isSheet);
  const bytes = (names) =>
    names.reduce((sum, name) => sum + gzipSync(files.get(name), { level: 9 }).length, 0);
  const later = [...chunks.keys()].filter((name) => !first.has(name));
  return {
    first: bytes([...first, ...sheets]),
    later: Object.fromEntries(later.map((name) => [name.replace(/\.js$/, ''), bytes([name])])),
  };
}

/** All subjects that can be bundled; `failures` says why of the others. */
export async function bundleAll(names) {
  const bundles = new Map();
  const failures = {};
  for (const name of names) {
    try {
      bundles.set(name, await bundle(name));
    } catch (error) {
      failures[name] = error.message.split('\n')[0];
    }
  }
  return { bundles, failures };
}

/** Bytes of the one-file build, gzip -9. */
export function oneFile() {
  return gzipSync(readFileSync(here('../../dist/case-timeline.bundle.js')), { level: 9 }).length;
}
