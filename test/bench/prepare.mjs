/** What has to be there before anything is measured: the peers, a browser, the library. Node built-ins only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../tools/ensure-browser.mjs';
import { ensureInstalled } from '../tools/install.mjs';
import { ROOT, run } from '../tools/run.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const STAMP = join(HERE, 'node_modules', '.case-timeline-stamp');

/** Makes what is missing or stale, and gives the path of the browser. */
export async function prepare() {
  await ensureInstalled();
  await ensurePeers();
  if (!isBuilt()) {
    console.error('Building the library.');
    if ((await run('npm', ['run', '--silent', 'build'])) !== 0)
      throw new Error('The library could not be built.');
  }
  return (await ensureBrowser()).path;
}

async function ensurePeers() {
  const hash = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.error('Installing the peers (npm ci).');
  const code = await run('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund', '--ignore-scripts']);
  if (code !== 0) throw new Error('The peers could not be installed; npm says why above.');
  writeFileSync(STAMP, hash);
}

/** Whether `dist/` is there and no older than what it is made of. */
function isBuilt() {
  const bundle = join(ROOT, 'dist', 'case-timeline.bundle.js');
  if (!existsSync(bundle)) return false;
  const { mtimeMs } = statSync(bundle);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  return sources
    .filter((entry) => entry.isFile())
    .every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs <= mtimeMs);
}
