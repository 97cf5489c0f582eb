/**
 * The samples for frameworks, as a reader meets them: built, opened in a browser, pressed. And as a server renders them,
 * and as the command writes a case for any server, for a disk and for paper.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { type Browser, chromium } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../src/case/index.js';
import Page from '../stories/samples/next-page.js';
import { readCaseFile } from './formats/cases.js';
import { findBrowser } from './tools/ensure-browser.mjs';
import { pdfPages } from './tools/pdf-text.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const sample = (name: string): string => join(root, 'stories', 'samples', name);
const isBuilt = existsSync(join(root, 'dist/case-timeline.bundle.js'));

interface Sample {
  readonly name: string;
  /** The first module of a project with this sample in it. */
  readonly entry: string;
  readonly plugins?: readonly PluginOption[];
}

const SAMPLES: readonly Sample[] = [
  { name: 'React', entry: `import '${sample('react.tsx')}';` },
  {
    name: 'Vue',
    entry: `import { createApp } from 'vue';
      import Article from '${sample('Article.vue')}';
      createApp(Article, { src: '/data/twitter-v-dhs.json' }).mount('#app');`,
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('case-') } } })],
  },
  {
    name: 'Svelte',
    entry: `import { mount } from 'svelte';
      import Article from '${sample('Article.svelte')}';
      mount(Article, { target: document.getElementById('app'), props: { src: '/data/twitter-v-dhs.json' } });`,
    plugins: [svelte({ configFile: false })],
  },
  // Angular's own build compiles templates; here the page does.
  { name: 'Angular', entry: `import '@angular/compiler'; import '${sample('angular.ts')}';` },
];

/** A sample as one module; the library stays outside of it, as the file that is published. */
async function bundle({ entry, plugins = [] }: Sample): Promise<string> {
  const input = 'entry.js';
  const opened = {
    name: 'entry',
    resolveId: (id: string) => (id === input ? id : null),
    load: (id: string) => (id === input ? entry : null),
  };
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error' },
    plugins: [opened, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      ...{ write: false, minify: false, target: 'es2022', modulePreload: false },
      rolldownOptions: { input, external: ['case-timeline/define'], treeshake: false },
    },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  return output?.output.map(({ code = '' }) => code).join('\n') ?? '';
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A project</title>
<script type="importmap">{"imports":{"case-timeline/define":"/dist/case-timeline.bundle.js"}}</script>
<app-article id="app"></app-article><script type="module" src="/app.js"></script>`;

describe.skipIf(!isBuilt)('in a browser (skipped where "npm run build" has not made dist/)', () => {
  const given = new Map<string, string>();
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
      const isOurs = /^\/(?:dist|data)\/[\w./-]+$/.test(path) && existsSync(join(root, path));
      const body = given.get(path) ?? (isOurs ? readFileSync(join(root, path)) : '');
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      if (path.endsWith('.json')) response.setHeader('content-type', 'application/json');
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = (await findBrowser())?.path;
    browser = await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Presses the button of a sample, and tells what its text and its elements say then. */
  async function used(): Promise<readonly string[]> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(origin);
    await page.locator('case-timeline [part~="event"]').first().waitFor();
    await page.locator('case-parties [part~="party"]').first().waitFor();
    await page.getByRole('button', { name: 'The lawsuit' }).click();
    await page.locator('case-timeline [part~="detail-title"]').waitFor();
    const title = await page.locator('case-timeline [part~="detail-title"]').textContent();
    // Opened by the page's own button, which is not told; then by a reader.
    await page.locator('case-timeline [part~="event"][data-id="summons"]').first().click();
    await page.getByText('Open is summons').waitFor();
    const lanes = await page.locator('case-timeline [part~="lane"]').count();
    await page.close();
    return [...errors, title?.trim() ?? '', lanes > 1 ? 'lanes' : 'no lanes'];
  }

  const EXPECTED = [expect.stringContaining('sues to stop the summons'), 'lanes'];

  test.each(SAMPLES)('$name', { timeout: 120_000 }, async (one) => {
    given.set('/', PAGE);
    given.set('/app.js', await bundle(one));
    expect(await used()).toEqual(EXPECTED);
  });

  test('plain HTML', { timeout: 60_000 }, async () => {
    given.set('/', readFileSync(sample('plain.html'), 'utf8'));
    expect(await used()).toEqual(EXPECTED);
  });

  describe('a folder that the command wrote', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'case-timeline-'));
      const typed = ['static', join(root, 'data/twitter-v-dhs.json'), '--out', folder, '--force'];
      spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...typed]);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (/\.\w+$/.test(name)) given.set(`/site/${name}`, readFileSync(join(folder, name), 'utf8'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('on a server it comes alive, and on paper it is whole', { timeout: 60_000 }, async () => {
      const page = await browser.newPage();
      const missed: string[] = [];
      page.on(
        'response',
        (response) => !given.has(new URL(response.url()).pathname) && missed.push(response.url()),
      );
      await page.goto(`${origin}/site/index.html`);
      await page.locator('case-parties [part~="party"]').first().waitFor();
      await page.locator('case-claims [part~="claim"]').first().waitFor();
      await page.locator('case-timeline [part~="event"][data-id="summons"]').first().click();
      await page.locator('case-timeline [part~="detail-title"]').waitFor();
      await page.keyboard.press('Escape');
      expectWhole(await page.pdf({ format: 'A4' }));
      await page.close();
      expect(missed.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    });

    test('opened from a disk it is text with all of its style, and on paper too', async () => {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('requestfailed', (request) => refused.push(basename(request.url())));
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      const seen = await page.evaluate(() => {
        // The time is over in which a script might have drawn it.
        for (const animation of document.getAnimations()) animation.finish();
        const [first] = document.getElementsByTagName('case-timeline');
        const [table] = document.getElementsByTagName('table');
        return {
          isCut: first!.scrollHeight > first!.clientHeight,
          borders: getComputedStyle(table!).borderCollapse,
          width: getComputedStyle(document.body).maxInlineSize,
        };
      });
      expect(seen).toEqual({ isCut: false, borders: 'collapse', width: '992px' });
      expect(refused).toEqual(['case-timeline.bundle.js']);
      expectWhole(await page.pdf({ format: 'A4' }));
      await page.close();
    });
  });
});

/** As it may be broken into lines, with letters that are printed as one. */
const unbroken = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Every event of the first case with its text, every source, and no page without words. */
function expectWhole(pdf: Buffer): void {
  const pages = pdfPages(pdf).map(unbroken);
  expect(pages.map((text) => text !== '')).toEqual(pages.map(() => true));
  const { events, sources = [] } = readCaseFile('twitter-v-dhs.json');
  const told = events.flatMap(({ title, text = '' }) => [title, plainText(text)]);
  const words = [...told, ...sources.map(({ title }) => title)];
  expect(words.length).toBeGreaterThan(25);
  expect(words.filter((text) => !pages.join('').includes(unbroken(text)))).toEqual([]);
}

test('on a server the tag and what stands in it are plain HTML', () => {
  const html = renderToString(createElement(Page));
  expect(html).toContain('<case-timeline src="/data/twitter-v-dhs.json"><p>On March 14');
});
