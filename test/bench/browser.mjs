/** A fresh page for each measurement, ended when it takes too long; a page that dies is a result. */
import { chromium } from 'playwright';

const ARGS = ['--font-render-hinting=none', '--force-color-profile=srgb', '--enable-precise-memory-info'];
const VIEWPORT = { width: 1200, height: 700 };

export class Limit extends Error {}
export class Crash extends Error {}

export class Pages {
  #path;
  #server;
  #browser;

  /** @param path of the browser. */
  constructor(path) {
    this.#path = path;
  }

  /**
   * What `measure(page, cdp)` gives on a fresh page at the address, or `{ end }`: `limit`, `crash`, or `error` with words.
   * @param limit ms.
   */
  async on(address, limit, measure) {
    let clock;
    try {
      const browser = await this.#start();
      const context = await browser.newContext({
        viewport: VIEWPORT,
        deviceScaleFactor: 1,
        locale: 'en-US',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      const ended = new Promise((_, reject) => {
        page.once('crash', () => reject(new Crash()));
        clock = setTimeout(() => reject(new Limit()), limit);
      });
      const value = await Promise.race([run(page, address, measure), ended]);
      await context.close();
      return { end: 'done', ...value };
    } catch (error) {
      // A page that does not answer cannot be closed, but its browser can be ended.
      await this.close();
      if (error instanceof Limit) return { end: 'limit' };
      if (error instanceof Crash || /crash|closed/i.test(error.message)) return { end: 'crash' };
      return { end: 'error', words: error.message.split('\n')[0] };
    } finally {
      clearTimeout(clock);
    }
  }

  async #start() {
    if (this.#browser?.isConnected()) return this.#browser;
    this.#server = await chromium.launchServer({
      ...{ executablePath: this.#path, args: ARGS },
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    });
    this.#browser = await chromium.connect(this.#server.wsEndpoint());
    return this.#browser;
  }

  async close() {
    const server = this.#server;
    this.#browser = undefined;
    this.#server = undefined;
    await server?.kill();
  }
}

async function run(page, address, measure) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.setDefaultTimeout(0);
  const cdp = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.waitForFunction('globalThis.bench?.isReady');
  const value = await measure(page, cdp);
  return { ...value, ...(faults.length > 0 && { faults: [...new Set(faults)].slice(0, 3) }) };
}

/** What an expression of the page gives, its promise awaited; throws what it throws. */
export async function ask(cdp, expression) {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
