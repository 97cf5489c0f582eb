// Installs what package-lock.json names when it is not there yet, or not any more. Node built-ins only.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');

/** Holds the hash of the lock file that node_modules was last found to agree with. */
const STAMP = join(ROOT, 'node_modules', '.case-timeline-stamp');

/** npm's own record of what it has put into node_modules; written last, so missing after a broken install. */
const RECORD = join(ROOT, 'node_modules', '.package-lock.json');

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Whether npm's record holds every needed package in the locked version, as after an install by hand. */
function agrees() {
  const record = JSON.parse(read(RECORD) || '{}').packages ?? {};
  const locked = Object.entries(JSON.parse(read(LOCK)).packages);
  return locked.every(
    ([path, entry]) => path === '' || entry.optional || record[path]?.integrity === entry.integrity,
  );
}

/** Makes node_modules what the lock file says; ends the process with a plain line where that fails. */
export async function ensureInstalled() {
  const hash = createHash('sha256').update(read(LOCK)).digest('hex');
  if (read(STAMP) === hash) return;
  if (!agrees()) {
    console.log('Installing dependencies (npm ci). This takes a minute the first time.');
    const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
    if (code !== 0) {
      console.error('The dependencies could not be installed; npm says why above.');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, hash);
}
