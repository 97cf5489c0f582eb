// npm start: Storybook with every component, installed and opened by itself. What follows `--` goes to Storybook.
import { createServer } from 'node:net';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const FIRST_PORT = 6006;
const LAST_PORT = 6099;

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function freePort() {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${FIRST_PORT} to ${LAST_PORT} is free; name one with: npm start -- -p 7000`);
}

/** The port that was asked for on the command line, if any. */
function askedPort(args) {
  const at = args.findIndex((arg) => arg === '-p' || arg === '--port');
  return at < 0 ? undefined : args[at + 1];
}

/** Whether there is a screen to open a browser on. Without one, Storybook is told neither to ask nor to open. */
function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

await ensureInstalled();
const manifest = await run('npm', ['run', '--silent', 'manifest']);
if (manifest !== 0)
  console.error('The table of elements could not be made; the stories come without their tables.');

const args = process.argv.slice(2);
const port = askedPort(args) ?? String(await freePort());
console.log(`\nStorybook will stand at http://localhost:${port}/ (Ctrl+C ends it).\n`);

process.exitCode = await run('storybook', [
  ...['dev', '-p', port, '--disable-telemetry', '--no-version-updates'],
  ...(hasScreen() ? [] : ['--ci']),
  ...args,
]);
