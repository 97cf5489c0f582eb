// Finds a Chromium for the browser tests, or installs one. Node built-ins only.
// Run as a program it prints the path; imported, it offers findBrowser and ensureBrowser.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A download that has not ended by then is taken as refused by the network. */
const DOWNLOAD_LIMIT_MS = 180_000;

const HELP =
  'No Chromium was found and none could be installed. Three ways out: set CHROMIUM_PATH to a Chromium or Chrome; ' +
  'run "node node_modules/playwright/cli.js install chromium --only-shell"; or install one with your system ' +
  '(for Debian and Ubuntu: "sudo apt-get install chromium").';

/** Whether the program starts and says its version; a broken wrapper on PATH does not. */
function answers(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The build that playwright has downloaded for itself, if it is on disk. */
async function playwrightBuild() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    (path) => existsSync(path) && answers(path),
  );
}

/** The browser to use, and where it was found; undefined when there is none. */
export async function findBrowser() {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[variable];
    if (path && existsSync(path)) return { path, from: variable };
  }
  const own = await playwrightBuild();
  if (own) return { path: own, from: 'playwright' };
  const system = onPath();
  if (system) return { path: system, from: 'PATH' };
  const fixed = FIXED.find((path) => existsSync(path));
  return fixed ? { path: fixed, from: 'its usual place' } : undefined;
}

function downloadByPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_LIMIT_MS,
  });
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('not root on Linux');
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

const WAYS = [
  { name: "Playwright's download", install: downloadByPlaywright },
  { name: 'apt-get', install: installByApt },
];

/** As findBrowser, but installs a browser where there is none; throws with the ways out where it cannot. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const way of WAYS) {
    console.error(`No Chromium found; trying to install one by ${way.name}.`);
    try {
      way.install();
    } catch {
      continue; // the next way, or the message below
    }
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await ensureBrowser()).path);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
