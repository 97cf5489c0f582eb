/**
 * Opens a page of its own, in a browser window of its own, with the policy and the files that it is given, and tells
 * what happened there. What a page under a strict policy does can only be seen in a page that holds nothing else.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

export interface Visit {
  /** What stands in the page's body. The bundle is at `/dist/case-timeline.bundle.js`, cases are below `/data/`. */
  readonly body: string;
  /** What stands in its head. */
  readonly head?: string;
  /** Its Content-Security-Policy; none where it is left out. */
  readonly policy?: string;
  /** Further files by their path: scripts by `.js`, pages by `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of the window, CSS px; 900 by 600 where it is left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Where the reader's clock stands. */
  readonly timeZone?: string;
  /** Waits until a case is drawn; otherwise only until the page has loaded. */
  readonly isDrawn: boolean;
  /** Waits until this is drawn, too. */
  readonly until?: string;
  /** The page is a file on a disk, with the offline file beside it and nothing else. */
  readonly isOnDisk?: boolean;
}

export interface Visited {
  /** Whether `<case-timeline>` is registered where it stands. */
  readonly isDefined: boolean;
  /** Text of the drawn elements; empty where nothing is drawn. */
  readonly drawn: string;
  /** Text that a reader sees in the page itself, such as the fallback. */
  readonly seen: string;
  /** What the page wrote to its console, with the level before it. */
  readonly console: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Breaches of the policy: directive and what was blocked. */
  readonly violations: readonly string[];
  /** Everything that was fetched: the path where it came from the page's own origin, else the whole address. */
  readonly requests: readonly string[];
}

const ROOT = new URL('../../', import.meta.url);
const BUNDLE = '/dist/case-timeline.bundle.js';
const OFFLINE = '/dist/case-timeline.offline.js';
const LONGEST_WAIT_MS = 10_000;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** Runs first in every page, as a file, since strict policies allow nothing else. */
const WITNESS = `globalThis.witnessed = [];
addEventListener('securitypolicyviolation', (event) => {
  witnessed.push(event.effectiveDirective + ' ' + event.blockedURI);
});`;

export const visit: BrowserCommand<[Visit]> = async (context, wanted): Promise<Visited> => {
  if (!existsSync(fileURLToPath(new URL(`.${BUNDLE}`, ROOT)))) {
    throw new Error('dist/case-timeline.bundle.js is missing. Run `npm run build` first.');
  }
  const browser = context.context.browser();
  if (!browser) throw new Error('This browser cannot open a second window.');
  if (wanted.isOnDisk) return await lookOnDisk(browser, wanted);
  const server = await listen(wanted);
  try {
    return await look(browser, wanted, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

async function lookOnDisk(browser: Browser, wanted: Visit): Promise<Visited> {
  const folder = await mkdtemp(join(tmpdir(), 'case-'));
  try {
    await copyFile(new URL(`.${OFFLINE}`, ROOT), join(folder, basename(OFFLINE)));
    await writeFile(join(folder, 'index.html'), pageOf(wanted, `<script>${WITNESS}</script>`));
    return await look(browser, wanted, pathToFileURL(join(folder, 'index.html')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function listen(wanted: Visit): Promise<Server> {
  const files: Readonly<Record<string, string>> = {
    '/': pageOf(wanted),
    '/witness.js': WITNESS,
    ...wanted.files,
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void answer(response, path, Object.hasOwn(files, path) ? files[path] : undefined, wanted.policy);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function answer(
  response: ServerResponse,
  path: string,
  given: string | undefined,
  policy: string | undefined,
): Promise<void> {
  const isOurs = /^\/(?:dist|data)\/[\w./-]+$/.test(path) && !path.includes('..');
  const body =
    given ?? (isOurs ? await readFile(new URL(`.${path}`, ROOT)).catch(() => undefined) : undefined);
  response.statusCode = body === undefined ? 404 : 200;
  response.setHeader('content-type', path === '/' ? TYPES['html']! : (TYPES[path.split('.').at(-1)!] ?? ''));
  // Frames with an origin of their own need to be let in.
  response.setHeader('access-control-allow-origin', '*');
  if (policy !== undefined) response.setHeader('content-security-policy', policy);
  response.end(body ?? 'Not found');
}

function pageOf({ head = '', body }: Visit, witness = '<script src="/witness.js"></script>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${witness}${head}</head><body>${body}</body></html>`;
}

async function look(
  browser: Browser,
  { timeZone, isDrawn, until, size = { width: 900, height: 600 } }: Visit,
  origin: string,
): Promise<Visited> {
  const window = await browser.newContext({
    locale: 'en-US',
    viewport: size,
    reducedMotion: 'reduce',
    timezoneId: timeZone ?? 'UTC',
  });
  try {
    const page = await window.newPage();
    const notes = listenTo(page, origin);
    await page.goto(origin, { waitUntil: 'load' });
    const frame = await frameWithCase(page);
    if (isDrawn) await frame.waitForFunction(everyIsDrawn, until, { timeout: LONGEST_WAIT_MS });
    const [isDefined, drawn] = await frame.evaluate(whatIsDrawn);
    const violations = await page.evaluate(
      () => (globalThis as unknown as { witnessed: string[] }).witnessed,
    );
    const seen = await page.evaluate(() => document.body.innerText);
    return { isDefined, drawn, seen, violations, ...notes };
  } finally {
    await window.close();
  }
}

function listenTo(page: Page, origin: string): Pick<Visited, 'console' | 'errors' | 'requests'> {
  const notes = { console: [] as string[], errors: [] as string[], requests: [] as string[] };
  page.on('console', (message) => {
    notes.console.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    notes.errors.push(String(error));
  });
  page.on('request', (request) => {
    const url = request.url();
    notes.requests.push(url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
  });
  return notes;
}

async function frameWithCase(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => document.querySelector('case-timeline') !== null)) return frame;
  }
  throw new Error('There is no <case-timeline> in this page.');
}

/** Runs in the page. */
function everyIsDrawn(until = ''): boolean {
  const all = [...document.querySelectorAll('case-timeline')];
  const isDrawn = (frame: Element | null | undefined): boolean =>
    frame?.querySelector('[part="list"], [part="message"]') != null && frame.textContent.includes(until);
  return all.every((one) => isDrawn(one.shadowRoot?.querySelector('[part="frame"]')));
}

/** Runs in the page. */
function whatIsDrawn(): [boolean, string] {
  const all = [...document.querySelectorAll('case-timeline')];
  const texts = all.flatMap((one) => one.shadowRoot?.querySelector('[part="frame"]')?.textContent ?? []);
  return [customElements.get('case-timeline') !== undefined, texts.join('\n')];
}
