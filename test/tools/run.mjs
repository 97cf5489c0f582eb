// Starts the project's own programs, from node_modules/.bin or npm, in the project's folder. Node built-ins only.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);

/**
 * Runs a program to its end with this terminal as its own, and gives its exit code. What it sends to its parent goes to
 * `hear`, where one is given.
 */
export function run(program, args, env = {}, hear) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['inherit', 'inherit', 'inherit', ...(hear ? ['ipc'] : [])],
      env: { ...process.env, PATH, ...env },
      shell: process.platform === 'win32', // npm and the programs of .bin are .cmd files there
    });
    if (hear) child.on('message', hear);
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

/**
 * Runs a program to its end without a terminal, and gives its exit code and all that it has said, in its order. One that
 * is in no hurry leaves the machine to the others.
 */
export function listen(program, args, { isPatient = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH },
      shell: process.platform === 'win32',
    });
    if (isPatient && child.pid !== undefined) yieldTo(child.pid);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    }
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? (signal ? 1 : 0), said });
    });
  });
}

function yieldTo(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system knows no such thing.
  }
}

/** Lets the child end first and say what it has to say. */
function wait() {}
