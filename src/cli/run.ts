/** The command from what was typed to what is printed; all that it knows of the machine it is given. */
import {
  type Complaint,
  EXIT,
  type ExitCode,
  type Line,
  type Machine,
  type Outcome,
  type Tone,
} from './command.js';
import { explainFailure } from './explain-failure.js';
import { type Asked, readArguments } from './read-arguments.js';
import { sayHelp } from './say-help.js';
import { visible } from './visible.js';

export interface Printed {
  readonly code: ExitCode;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly errors: string;
}

/** Runs a command. Never rejects: what nobody expected is told as an error, too. */
export async function run(typed: readonly string[], machine: Machine): Promise<Printed> {
  const asked = readArguments(typed);
  const isDebugging = asked.what === 'run' && asked.request.flags.has('debug');
  const { code, lines = [], data = '', complaints = [] } = await answer(asked, machine);
  const print = (all: readonly Line[]): string => all.map((line) => `${printLine(line, machine)}\n`).join('');
  const errors = complaints.map((one) => print([one, ...(isDebugging ? traceOf(one) : [])])).join('');
  return { code, out: print(lines) + data, errors };
}

async function answer(asked: Asked, machine: Machine): Promise<Outcome> {
  switch (asked.what) {
    case 'help':
      return { code: EXIT.fine, lines: sayHelp(asked.command).map((text) => ({ text })) };
    case 'version':
      return { code: EXIT.fine, lines: [{ text: machine.version }] };
    case 'nothing': {
      const text = `${asked.mistake.replace(/[^.?]$/, '$&.')} "case-timeline help" tells how it is used.`;
      return { code: EXIT.misused, complaints: [{ head: 'case-timeline:', text, tone: 'error' }] };
    }
    case 'run':
      return asked.command.run(asked.request, machine).catch((cause: unknown): Outcome => {
        const text = `it failed: ${explainFailure(cause)} (--debug says where)`;
        const complaint: Complaint = { head: 'case-timeline:', text, tone: 'error', cause };
        return { code: EXIT.unusable, complaints: [complaint] };
      });
  }
}

/** Where in the program an error arose, a line for each call. */
function traceOf({ cause }: Complaint): readonly Line[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return stack === '' ? [] : stack.split('\n').map((text) => ({ text }));
}

/** Red, yellow and cyan, as terminals number them. */
const COLORS: Readonly<Record<Tone, number>> = { error: 31, warning: 33, finding: 36 };

/** Only here does a terminal get orders, and only ours. */
function printLine({ head, text, tone }: Line, { hasColors }: Machine): string {
  if (head === undefined) return visible(text);
  const shown = visible(head);
  const colored = hasColors && tone ? `\u001b[${COLORS[tone]}m${shown}\u001b[39m` : shown;
  return `${colored} ${visible(text)}`;
}
