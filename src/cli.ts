#!/usr/bin/env node
/** The command `case-timeline`: the door through which it meets Node, files and the terminal. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { EXIT, type Machine, type WriteOptions } from './cli/command.js';
import { explainFailure } from './cli/explain-failure.js';
import { run } from './cli/run.js';

const { stdin, stdout, stderr, env, argv } = process;

const machine: Machine = {
  read: (file) => (file === '-' ? buffer(stdin) : readFile(file)),
  write,
  library: (name) => readFile(join(import.meta.dirname, name), 'utf8'),
  chunks,
  now: () => Date.now(),
  version: await readVersion(),
  // By https://no-color.org, and where neither stream goes into a file.
  hasColors: stdout.isTTY && stderr.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
};

async function write(
  file: string,
  text: string,
  { mayReplace, source, makesFolder }: WriteOptions,
): Promise<void> {
  if (mayReplace && (await isSame(file, source)))
    throw new Error('this is the case itself: what is written may hold less of it');
  if (makesFolder) await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: mayReplace ? 'w' : 'wx' });
}

async function chunks(): Promise<readonly string[]> {
  const names = await readdir(join(import.meta.dirname, 'chunks'));
  return names.filter((name) => name.endsWith('.js')).map((name) => `chunks/${name}`);
}

/** Whether two names are of the same file, by whatever ways and links. */
async function isSame(file: string, other: string): Promise<boolean> {
  try {
    const [one, two] = await Promise.all([stat(file), stat(other)]);
    return one.dev === two.dev && one.ino === two.ino;
  } catch {
    return false;
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may stop early, as `head` does: then the rest is not wanted.
  if (error.code === 'EPIPE') return;
  process.exitCode = EXIT.unusable;
  stderr.write(`case-timeline: standard output: ${explainFailure(error)}\n`);
});
// Where nobody listens there is nobody to tell.
stderr.on('error', () => undefined);

const { code, out, errors } = await run(argv.slice(2), machine);
// Not `process.exit`, which would cut off what a slow reader has not taken yet.
process.exitCode = code;
stdout.write(out);
stderr.write(errors);
