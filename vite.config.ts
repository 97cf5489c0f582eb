/** How the library is built, as modules, as a script with chunks and as one file, and in which places its tests run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { BuildOptions, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { commands } from './test/tools/browser-commands.js';
import { findBrowser } from './test/tools/ensure-browser.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Gives the Lit inside what pages load a Trusted Types policy of its own name. It is made once for each page; where
 * the page refuses it, a symbol says so, no element is defined and the fallback in the page stays.
 */
function trustedTypesPolicy(): Plugin {
  let found = 0;
  return {
    name: 'trusted-types-policy',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\.js$/.test(id)) return undefined;
      const patched = code.replace(LIT_POLICY, (_, owner: string, rules: string) => {
        found += 1;
        return (
          '(()=>{const k=Symbol.for("case-timeline.tt");if(globalThis[k])return;globalThis[k]=1;' +
          `try{return ${owner}.createPolicy("case-timeline",${rules})}` +
          'catch{globalThis[Symbol.for("case-timeline.refused")]=1}})()'
        );
      });
      return { code: patched, map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1) {
        this.error(`Lit's Trusted Types policy was found ${String(found)} times and must be found once.`);
      }
    },
  };
}

/** What the style sheets hand on among themselves, each with a letter or two: the same in every build and chunk of it. */
function privateNames(): ReadonlyMap<string, string> {
  const sheets = readdirSync(here('src/web/styles')).map((file) =>
    readFileSync(here(`src/web/styles/${file}`), 'utf8'),
  );
  const names = [...new Set(sheets.join('').match(PRIVATE))].sort();
  return new Map(names.map((name, i) => [name, `--_${(i + 10).toString(36)}`]));
}

const PRIVATE = /--_[\w-]+/g;

/**
 * Takes the indentation out of the templates in what pages load, where between tags and rules it means nothing, and the
 * length out of names that no page can know.
 */
function shortTemplates(): Plugin {
  const names = privateNames();
  const shortStyle = (text: string): string =>
    withoutSpace(text).replace(PRIVATE, (name) => names.get(name) ?? name);
  return {
    name: 'short-templates',
    transform(code, id) {
      if (!id.startsWith(here('src/')) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const texts = templateTexts(this.parse(code)).sort((a, b) => a.start - b.start);
      let short = '';
      let done = 0;
      for (const { start, end, isStyle } of texts) {
        short += code.slice(done, start) + (isStyle ? shortStyle : shortMarkup)(code.slice(start, end));
        done = end;
      }
      return { code: short + code.slice(done), map: null };
    },
  };
}

function shortMarkup(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/( [\w-]+=)"([\w.-]+)"(?=[ >])/g, '$1$2');
}

function withoutSpace(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/([:;,{}]|^)\s+/g, '$1')
    .replace(/\s+\{/g, '{')
    .replace(/ > /g, '>')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
}

interface TemplateText {
  readonly start: number;
  readonly end: number;
  readonly isStyle: boolean;
}

/** The texts of Lit's templates in a syntax tree (ESTree), in no order. */
function templateTexts(node: unknown): TemplateText[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(templateTexts);
  const { type, tag, quasi } = node as {
    type?: string;
    tag?: { name?: string };
    quasi?: { quasis: TemplateText[] };
  };
  if (type !== 'TaggedTemplateExpression' || !/^(css|html|svg)$/.test(tag?.name ?? '')) return below;
  return [
    ...below,
    ...(quasi?.quasis ?? []).map(({ start, end }) => ({ start, end, isStyle: tag?.name === 'css' })),
  ];
}

const LATER = /const \{ ([\w, ]+) \} = await import\('([^']+)'\);/g;

/**
 * In the one-file build there is nothing to load later. What would be is imported at once, by name: a namespace object
 * is built with `for…in`, which fails on pages that put junk on Object.prototype.
 */
function allAtOnce(which = /^/): Plugin {
  return {
    name: 'all-at-once',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here('src/'))) return undefined;
      const names = new Map<string, string>();
      const whole = code.replace(LATER, (later, wanted: string, from: string) => {
        if (!which.test(from)) return later;
        for (const name of wanted.split(/,\s*/)) names.set(name, from);
        return '';
      });
      const imports = [...names].map(([name, from]) => `import { ${name} } from '${from}';`);
      if (which.test('') && /\bimport\('(?!\.\/opening\.js'\))/.test(whole))
        this.error(`${id} loads something later in another form.`);
      return imports.length > 0 ? { code: imports.join('') + whole, map: null } : undefined;
    },
  };
}

/** Takes Vite's own loader of chunks out: pages need none, it is no part of what is measured, and no bundler has it. */
function plainLoading(): Plugin {
  return {
    name: 'plain-loading',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

const BUNDLE = 'case-timeline.bundle';
const FROM_BUNDLE = new RegExp(`import \\{([^}]*)\\} from "\\.\\./${BUNDLE}\\.js";`);
const OWN_EXPORTS = /export \{([^}]*)\};/;

/**
 * Lets the chunks beside the bundle find it whatever the address it was loaded from: a page may put a query behind it,
 * and a module is one for each address. So the bundle puts what they need under a symbol of this build, and they are
 * asked for with its mark in their addresses: no cache gives those of another build.
 */
function besideBundle(): Plugin {
  let mark = '';
  const key = (): string => `globalThis[Symbol.for("case-timeline ${mark}")]`;
  const named = (names: string): string => names.replaceAll(' as ', ': ');
  return {
    name: 'beside-bundle',
    buildStart() {
      mark = '';
    },
    renderStart() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id)?.code ?? '');
      mark = hash.digest('hex').slice(0, 8);
    },
    renderChunk(code, { isEntry, fileName }) {
      const marked = code.replace(/(import\(|from )"(\.\/[\w/-]+\.js)"/g, `$1"$2?${mark}"`);
      if (!isEntry)
        return {
          code: marked.replace(FROM_BUNDLE, (_, names: string) => `const {${named(names)}} = ${key()};`),
          map: null,
        };
      const all = (OWN_EXPORTS.exec(marked)?.[1] ?? '').split(',').map((name) => name.trim());
      if (all.length < 2) this.error(`${fileName} exports nothing.`);
      // What others may ask for has a name of its own, and what only chunks need a letter or two.
      const [own, inner] = [all.filter(isPublic), all.filter((name) => !isPublic(name))];
      const given = inner.map((name) => name.split(' as ').reverse().join(': ')).join(', ');
      const ends = `${key()} ??= {${given}};\nexport {${own.join(', ')}};`;
      return { code: marked.replace(OWN_EXPORTS, () => ends), map: null };
    },
  };
}

/** Puts the themes, the tokens and the style of static pages beside the modules, as they are. */
function styleSheets(): Plugin {
  return {
    name: 'style-sheets',
    generateBundle() {
      for (const file of readdirSync(here('src/themes'))) {
        const fileName = file.endsWith('.css') ? `themes/${file}` : file;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(here(`src/themes/${file}`)) });
      }
      this.emitFile({ type: 'asset', fileName: 'static.css', source: readFileSync(here('src/static.css')) });
    },
  };
}

const isPublic = (name: string): boolean => /^\w{4,}$/.test(name.split(' as ').at(-1) ?? '');

/** Every door of the package, that of the command too; the modules behind them keep their folders. */
const doors = (): string[] => [
  'src/index.ts',
  'src/define.ts',
  'src/case/index.ts',
  'src/formats/index.ts',
  'src/static/index.ts',
  'src/cli.ts',
  'src/embed.ts',
  'src/embed-parent.ts',
  ...readdirSync(here('src/define')).map((file) => `src/define/${file}`),
];

const modules = (): BuildOptions => ({
  target: 'es2022',
  minify: false,
  sourcemap: true,
  lib: { entry: doors(), formats: ['es'] },
  rolldownOptions: {
    external: [/^lit(\/|$)/, /^@lit\//, /^d3(-|$)/, /^node:/],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
});

const short: BuildOptions = {
  target: 'es2022',
  modulePreload: false,
  minify: 'oxc',
  sourcemap: true,
  emptyOutDir: false,
};

const inlined = { optimization: { inlineConst: { mode: 'all' as const, pass: 3 } } };

const FIGURE = 'timeline-drawing';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** The parts that are loaded later and of which the module is one: by the name of the module that is asked for. */
function partsWith(id: string, graph: Graph, seen = new Set<string>()): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  const own = dynamicImporters.length > 0 ? [/([\w-]+)\.\w+$/.exec(id)?.[1] ?? ''] : [];
  return [...own, ...importers.flatMap((above) => partsWith(above, graph, seen))];
}

/**
 * What several parts need is a chunk of what hands need, or one of what cards do: few chunks, and no module in two. What
 * the figure needs comes with it, since nothing else may come before the first picture.
 */
function chunkOf(id: string, graph: Graph): string | null {
  const parts = [...new Set(partsWith(id, graph))];
  if (parts.length < 2) return null;
  if (parts.includes(FIGURE)) return FIGURE;
  return parts.some((part) => part.endsWith('hands')) ? 'shared' : 'cards';
}

/** What a page loads at first in one file, and beside it, in `chunks/`, what comes later. */
const bundle = (): BuildOptions => ({
  ...short,
  rolldownOptions: {
    ...inlined,
    input: 'src/bundle.ts',
    preserveEntrySignatures: 'allow-extension',
    output: {
      format: 'es',
      entryFileNames: `${BUNDLE}.js`,
      chunkFileNames: 'chunks/[name].js',
      codeSplitting: {
        groups: [
          { name: BUNDLE, tags: ['$initial'] },
          { name: chunkOf, debugName: 'later' },
        ],
      },
    },
  },
});

/** All of it in one classic script: pages opened from a disk may load no modules. */
const offline: BuildOptions = {
  ...short,
  rolldownOptions: {
    ...inlined,
    input: 'src/define.ts',
    output: { format: 'iife', entryFileNames: 'case-timeline.offline.js', codeSplitting: false },
  },
};

/** Node's part of the tests: the rooms of src/ that know no DOM, and what concerns the whole project. */
const nodeTests = ['test/{case,cli,formats,layout,locale,marks,state,static}/**/*.test.ts', 'test/*.test.ts'];

/** What src/ imports: made ready before the first test, since a page that finds one later begins anew. */
const packages = ['lit', 'lit/directives/guard.js', 'lit/directives/repeat.js', 'd3'];

/** A frame is drawn as soon as the one before it is done: nobody looks, and tests wait for thousands of them. */
const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function tests() {
  const path = (await findBrowser())?.path;
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 900, height: 600 },
    instances: [{ browser: 'chromium' as const }],
    provider: playwright({
      launchOptions: {
        ...(path ? { executablePath: path } : {}),
        args: ['--font-render-hinting=none', '--force-color-profile=srgb', ...AT_ONCE],
      },
      contextOptions: {
        locale: 'en-US',
        timezoneId: 'UTC',
        deviceScaleFactor: 1,
        reducedMotion: 'reduce',
      },
    }),
  });
  return {
    // Said once for every file, and of no use here.
    onConsoleLog: (log: string) => !/Lit is in dev mode|Multiple versions of Lit/.test(log),
    projects: [
      {
        extends: true as const,
        // What they test holds no state but caches, and to begin anew for each file takes longer than most of them.
        test: {
          name: 'node',
          environment: 'node',
          include: nodeTests,
          // Laws are looked at in one go, and may have to share a core with two browsers.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          isolate: false,
        },
      },
      {
        extends: true as const,
        resolve: { alias: { '@web/test-runner-commands': here('test/tools/wtr-commands.ts') } },
        optimizeDeps: {
          include: [...packages, '@open-wc/testing', 'chai-a11y-axe', 'axe-core', 'fast-check'],
        },
        test: {
          name: 'web',
          testTimeout: 60_000,
          include: ['test/web/**/*.test.ts'],
          isolate: false,
          setupFiles: ['test/web/setup.ts'],
          browser: { ...browser(), commands },
        },
      },
      {
        extends: true as const,
        plugins: [storybookTest({ configDir: here('.storybook') })],
        optimizeDeps: { include: [...packages, 'axe-core'] },
        test: {
          name: 'stories',
          testTimeout: 60_000,
          isolate: false,
          env: { STORIES_ARE_TESTS: 'yes' },
          browser: browser(),
        },
      },
    ],
  };
}

/**
 * `bundle`: a script for pages, with chunks beside it; `offline`: one file; `alone` and `drawn`: single elements, without
 * and with their figures, only ever measured.
 */
const BUILDS: Readonly<
  Record<string, { readonly plugins: () => Plugin[]; readonly build: () => BuildOptions }>
> = {
  // The figure is in it: a page that loads one script asks for no second one before its first picture.
  bundle: { plugins: () => [allAtOnce(/timeline-drawing/), plainLoading(), besideBundle()], build: bundle },
  offline: { plugins: () => [allAtOnce()], build: () => offline },
  alone: { plugins: () => [plainLoading()], build: () => ({ ...short, rolldownOptions: inlined }) },
  drawn: {
    plugins: () => [allAtOnce(/-drawing/), plainLoading()],
    build: () => ({ ...short, rolldownOptions: inlined }),
  },
};

export default defineConfig(async ({ mode }) => {
  const made = BUILDS[mode];
  return {
    plugins: made
      ? [...made.plugins(), trustedTypesPolicy(), shortTemplates()]
      : process.env.VITEST
        ? []
        : [styleSheets()],
    build: made?.build() ?? (process.env.VITEST ? {} : modules()),
    // Only a test run looks for a browser.
    ...(process.env.VITEST ? { test: await tests() } : {}),
  };
});
