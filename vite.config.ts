/** How the library is built, as modules, as a script with chunks and as one file, and in which places its tests run. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { BuildOptions, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { commands } from './test/tools/browser-commands.js';
import { allAtOnce, BUNDLE, besideBundle, plainLoading } from './test/tools/build/later-parts.js';
import { shortTemplates } from './test/tools/build/short-templates.js';
import { styleSheets } from './test/tools/build/style-sheets.js';
import { trustedTypesPolicy } from './test/tools/build/trusted-types.js';
import { findBrowser } from './test/tools/ensure-browser.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
const DIAGRAM = 'parties-drawing';
/** What places parties at first, and what comes where groups ask for it. */
const PLACING: ReadonlySet<string> = new Set([DIAGRAM, 'parties-groups']);

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
 * the figure needs comes with it, since nothing else may come before the first picture; so does what the diagram needs.
 */
function chunkOf(id: string, graph: Graph): string | null {
  const parts = [...new Set(partsWith(id, graph))];
  if (parts.includes(DIAGRAM) && parts.every((part) => PLACING.has(part))) return DIAGRAM;
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
          setupFiles: ['test/leftovers.ts'],
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
