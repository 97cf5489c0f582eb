/** What a command is: its words for the help, its options, and what it makes of the files that it is given. */
import type { Instant } from '../case/date.js';

export interface Command {
  readonly name: string;
  /** What stands behind the name, such as `FILE…`. */
  readonly operands: string;
  /** What it does, in a line. */
  readonly does: string;
  /** More about it, a paragraph each. */
  readonly about: readonly string[];
  readonly options: readonly Option[];
  readonly mostFiles: number;
  /** Never rejects because of a file: what is wrong with one stands in the outcome. */
  readonly run: (request: Request, machine: Machine) => Promise<Outcome>;
}

export interface Option {
  /** Without its hyphens. */
  readonly name: string;
  /** A single letter that stands for it. */
  readonly short?: string;
  /** What its value is called in the help; left out where it takes none. */
  readonly value?: string;
  /** The values that it may have, where these are few. */
  readonly words?: readonly string[];
  readonly isNeeded?: boolean;
  readonly does: string;
}

/** What was asked for. */
export interface Request {
  readonly files: readonly string[];
  /** Names of the options that were set and take no value. */
  readonly flags: ReadonlySet<string>;
  /** Values by the names of their options. */
  readonly values: ReadonlyMap<string, string>;
}

/** What a command asks of the machine that it runs on. The door answers with Node, a test with literals. */
export interface Machine {
  /** The bytes of a file, or of standard input for `-`. Rejects with the machine's own error. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file. Rejects where it is there and may not be replaced, and always where it is the source. */
  readonly write: (file: string, text: string, options: WriteOptions) => Promise<void>;
  /** The text of a file of this package that pages load. */
  readonly library: (name: string) => Promise<string>;
  /** The names of those that pages load later. */
  readonly chunks: () => Promise<readonly string[]>;
  readonly now: () => Instant;
  /** Of the package. */
  readonly version: string;
  /** Whether what is printed goes to somebody who sees colors. */
  readonly hasColors: boolean;
}

export interface WriteOptions {
  readonly mayReplace: boolean;
  /** The file from which it is made. */
  readonly source: string;
  /** Whether its folder is made where it is missing. */
  readonly makesFolder?: boolean;
}

/** What a command ends with. */
export const EXIT = {
  /** Nothing to mend, and what was asked for is done. */
  fine: 0,
  /** Something was found that is to be mended or looked at. */
  found: 1,
  /** A file cannot be used. */
  unusable: 2,
  /** The command was not called as it has to be; 64 as in sysexits.h. */
  misused: 64,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Outcome {
  readonly code: ExitCode;
  /** For standard output. */
  readonly lines?: readonly Line[];
  /** Data for standard output, written as it is: who gives it answers for every character of it. */
  readonly data?: string;
  /** For standard error. */
  readonly complaints?: readonly Complaint[];
}

/** A line as it is printed, but for what no terminal should see; it may hold any text of a file. */
export interface Line {
  /** What it is about: a place in a file. */
  readonly head?: string;
  readonly text: string;
  readonly tone?: Tone;
}
export type Tone = 'error' | 'warning' | 'finding';

/** A line about what went wrong. */
export interface Complaint extends Line {
  /** What the machine threw, for those who look for a mistake in the program. */
  readonly cause?: unknown;
}
