/** How the library is built, as modules and as one file, and in which places its tests run. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { type MinifyOptions, minify } from 'terser';
import type { BuildOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { commands } from './test/tools/browser-commands.js';
import { findBrowser } from './test/tools/ensure-browser.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Gives the Lit inside the one-file build a Trusted Types policy of its own name. It is made once for each page; where
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

/** Takes the indentation out of the templates in the one-file build; between tags and rules it means nothing. */
function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (!id.startsWith(here('src/'))) return undefined;
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
  return text.replace(/\s*\n\s*/g, ' ');
}

function shortStyle(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/([:;,{}]|^)\s+/g, '$1')
    .replace(/\s+\{/g, '{')
    .replace(/;\}/g, '}');
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
function allAtOnce(): Plugin {
  return {
    name: 'all-at-once',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here('src/'))) return undefined;
      const names = new Map<string, string>();
      const whole = code.replace(LATER, (_, wanted: string, from: string) => {
        for (const name of wanted.split(/,\s*/)) names.set(name, from);
        return '';
      });
      const imports = [...names].map(([name, from]) => `import { ${name} } from '${from}';`);
      if (/\bimport\('(?!\.\/opening\.js'\))/.test(whole))
        this.error(`${id} loads something later in another form.`);
      return imports.length > 0 ? { code: imports.join('') + whole, map: null } : undefined;
    },
  };
}

/** Takes Vite's own loader of chunks out of what is measured: it is no part of the library, and no bundler needs it. */
function plainLoading(): Plugin {
  return {
    name: 'plain-loading',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

/** A second pass over the one-file build, which finds a few percent that the first leaves. */
function smaller(): Plugin {
  return {
    name: 'smaller',
    async renderChunk(code, { fileName }) {
      const options: MinifyOptions = {
        module: true,
        ecma: 2020,
        compress: { passes: 3, ecma: 2020, keep_fargs: false, unsafe_arrows: true },
        sourceMap: { filename: fileName },
      };
      const { code: short = code, map } = await minify(code, options);
      return { code: short, map: typeof map === 'string' ? map : null };
    },
  };
}

/** Puts the themes and the tokens beside the modules, as they are. */
function themes(): Plugin {
  return {
    name: 'themes',
    generateBundle() {
      for (const file of readdirSync(here('src/themes'))) {
        const fileName = file.endsWith('.css') ? `themes/${file}` : file;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(here(`src/themes/${file}`)) });
      }
    },
  };
}

/** Every door of the package, that of the command too; the modules behind them keep their folders. */
const doors = (): string[] => [
  'src/index.ts',
  'src/define.ts',
  'src/case/index.ts',
  'src/formats/index.ts',
  'src/cli.ts',
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

const oneFile: BuildOptions = {
  target: 'es2022',
  modulePreload: false,
  minify: 'oxc',
  sourcemap: true,
  emptyOutDir: false,
  rolldownOptions: {
    input: 'src/bundle.ts',
    preserveEntrySignatures: 'strict',
    output: { format: 'es', entryFileNames: 'case-timeline.bundle.js', codeSplitting: false },
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
          testTimeout: 30_000,
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

/** `bundle`: one file. `alone`: one element, with chunks for what it loads later; only ever measured. */
const isShort = (mode: string): boolean => mode === 'bundle' || mode === 'alone';

export default defineConfig(async ({ mode }) => ({
  plugins: [
    ...(isShort(mode) || process.env.VITEST ? [] : [themes()]),
    ...(mode === 'bundle' ? [allAtOnce()] : []),
    ...(mode === 'alone' ? [plainLoading()] : []),
    ...(isShort(mode) ? [trustedTypesPolicy(), shortTemplates(), smaller()] : []),
  ],
  build: isShort(mode) ? oneFile : process.env.VITEST ? {} : modules(),
  // Only a test run looks for a browser.
  ...(process.env.VITEST ? { test: await tests() } : {}),
}));
