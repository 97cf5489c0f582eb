/**
 * What a browser test can ask of the machinery around the page: real mouse and touch input at any point, the reader's
 * media settings, files of the project, a page of its own, what is asked of other sites, a clean-up of memory. Used as `import { commands } from 'vitest/browser'` and `await commands.mouse([...])`.
 * Points are CSS px from the top left of the test's own frame, as `getBoundingClientRect` gives them.
 */
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';
import { type SpokenNode, spokenTree } from './spoken-tree.js';
import { type Visit, type Visited, visit } from './visit.js';

export type MouseStep =
  | { readonly op: 'move'; readonly x: number; readonly y: number }
  | { readonly op: 'down' | 'up'; readonly button?: 'right' }
  | { readonly op: 'wheel'; readonly dx: number; readonly dy: number };

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
}

/** One change of what lies on the glass: one entry for each finger, in the same order throughout. */
export type TouchStep =
  | { readonly op: 'start' | 'move'; readonly points: readonly TouchPoint[] }
  | { readonly op: 'end' | 'cancel' };

/** The reader's settings; what is left out is as in every test: light, on screen, with reduced motion. */
export interface MediaSettings {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'no-preference';
  readonly media?: 'screen' | 'print';
}

/** What the browser holds in memory, of all pages in the process. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    mouse(steps: readonly MouseStep[]): Promise<void>;
    touch(steps: readonly TouchStep[]): Promise<void>;
    emulateMedia(settings: MediaSettings): Promise<void>;
    readText(path: string): Promise<string | undefined>;
    visit(wanted: Visit): Promise<Visited>;
    stayAtHome(): Promise<void>;
    askedElsewhere(): Promise<readonly string[]>;
    collectGarbage(): Promise<Held>;
    spoken(): Promise<readonly SpokenNode[]>;
  }
}

/** Where the test's frame lies in the page that the browser shows. */
async function frameOrigin(context: BrowserCommandContext): Promise<TouchPoint> {
  const frame = await context.frame();
  const box = await (await frame.frameElement()).boundingBox();
  return box ?? { x: 0, y: 0 };
}

/** Trusted pointer and wheel events; a move goes there in four steps. */
const mouse: BrowserCommand<[readonly MouseStep[]]> = async (context, steps) => {
  const origin = await frameOrigin(context);
  const pointer = context.page.mouse;
  for (const step of steps) {
    if (step.op === 'move') await pointer.move(origin.x + step.x, origin.y + step.y, { steps: 4 });
    else if (step.op === 'wheel') await pointer.wheel(step.dx, step.dy);
    else await pointer[step.op]({ button: step.button ?? 'left' });
  }
};

const TOUCH_EVENT = {
  start: 'touchStart',
  move: 'touchMove',
  end: 'touchEnd',
  cancel: 'touchCancel',
} as const;

/** Trusted touch events, with the browser's own scrolling and zooming behind them. */
const touch: BrowserCommand<[readonly TouchStep[]]> = async (context, steps) => {
  const origin = await frameOrigin(context);
  const session = await openSession(context.page);
  for (const step of steps) {
    const points = 'points' in step ? step.points : [];
    await session.send('Input.dispatchTouchEvent', {
      type: TOUCH_EVENT[step.op],
      touchPoints: points.map((point, id) => ({ id, x: origin.x + point.x, y: origin.y + point.y })),
    });
  }
  await session.detach();
};

function openSession(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

const USUAL_MEDIA: Required<MediaSettings> = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'reduce',
  contrast: 'no-preference',
  media: 'screen',
};

/** Holds until the test ends; the set-up file gives the usual settings back. */
const emulateMedia: BrowserCommand<[MediaSettings]> = async (context, settings) => {
  await context.page.emulateMedia({ ...USUAL_MEDIA, ...settings });
};

/** The text of a file, by its path from the project's folder; undefined where there is none. */
const readText: BrowserCommand<[string]> = async (_, path) => {
  return readFile(new URL(`../../${path}`, import.meta.url), 'utf8').catch(() => undefined);
};

const asked = new WeakMap<Page, string[]>();

/** From now on other sites are not reached: each answers with an empty page, and what it was asked for is noted. */
const stayAtHome: BrowserCommand = async ({ page }) => {
  const home = new URL(page.url()).origin;
  const addresses = asked.get(page);
  asked.set(page, []);
  if (addresses) return;
  await page.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== home,
    async (route) => {
      asked.get(page)?.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '' });
    },
  );
};

/** What other sites were asked for since then. */
const askedElsewhere: BrowserCommand = async ({ page }): Promise<readonly string[]> => asked.get(page) ?? [];

/** Gives back all memory that nothing holds, so that a `WeakRef` tells whether something is; and says what is left. */
const collectGarbage: BrowserCommand = async ({ page }): Promise<Held> => {
  const session = await openSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
};

/** The accessibility tree of the test's own frame, as the browser computes it. */
const spoken: BrowserCommand = async (context): Promise<readonly SpokenNode[]> => {
  const session = await openSession(context.page);
  try {
    return await spokenTree(session, (await context.frame()).url());
  } finally {
    await session.detach();
  }
};

export const commands = {
  mouse,
  touch,
  emulateMedia,
  readText,
  visit,
  stayAtHome,
  askedElsewhere,
  collectGarbage,
  spoken,
};
