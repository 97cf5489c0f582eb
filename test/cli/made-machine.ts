/** A machine made of literals, on which commands run in a test. */
import type { Machine, WriteOptions } from '../../src/cli/command.js';
import { type Printed, run } from '../../src/cli/run.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Made extends Printed {
  /** What was written, by name. */
  readonly written: ReadonlyMap<string, string>;
  /** How many files of the package were read. */
  readonly loaded: number;
}

export interface Given {
  readonly files?: Files;
  readonly hasColors?: boolean;
}

/** As Node words it. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: a message of the machine`), { code });
}

/** Runs what is typed, its words apart by spaces. */
export async function type(typed: string, { files = {}, hasColors = false }: Given = {}): Promise<Made> {
  const written = new Map<string, string>();
  let loaded = 0;
  const machine: Machine = {
    async read(file) {
      if (file === 'folder') throw failure('EISDIR');
      const content = files[file];
      if (content === undefined) throw failure('ENOENT');
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    async write(file: string, text: string, { mayReplace, source }: WriteOptions) {
      if (file === source && mayReplace) throw new Error('this is the case itself');
      if (file in files && !mayReplace) throw failure('EEXIST');
      written.set(file, text);
    },
    library(name) {
      loaded += 1;
      return Promise.resolve(`the text of ${name}`);
    },
    chunks: () => Promise.resolve(['chunks/later.js']),
    now: () => 0,
    version: '1.2.3',
    hasColors,
  };
  const printed = await run(typed === '' ? [] : typed.split(' '), machine);
  return { ...printed, written, loaded };
}
