// Starts the project's own programs, from node_modules/.bin or npm, in the project's folder. Node built-ins only.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);

/** Runs a program to its end with this terminal as its own, and gives its exit code. */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH, ...env },
      shell: process.platform === 'win32', // npm and the programs of .bin are .cmd files there
    });
    // Ctrl+C reaches the child by itself; a plain kill of this process has to be handed on.
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    process.on('SIGINT', wait);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', wait);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Lets the child end first and say what it has to say. */
function wait() {}
