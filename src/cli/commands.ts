/** All commands, and the options that each of them takes. */
import { check } from './check.js';
import type { Command, Option } from './command.js';
import { convert } from './convert.js';
import { toStatic } from './static.js';
import { unsourced } from './unsourced.js';

export const COMMANDS: readonly Command[] = [check, unsourced, convert, toStatic];

export const EVERYWHERE: readonly Option[] = [
  { name: 'help', short: 'h', does: 'prints this' },
  { name: 'version', does: 'prints the version' },
  { name: 'debug', does: 'adds to an error where in the program it arose' },
];
