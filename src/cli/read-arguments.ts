/** From what was typed to what is asked for. */
import { parseArgs } from 'node:util';
import { nearest } from '../case/near.js';
import type { Command, Option, Request } from './command.js';
import { COMMANDS, EVERYWHERE } from './commands.js';

/** What is asked for, or, as words, why it cannot be told. */
export type Asked =
  | { readonly what: 'help'; readonly command: Command | undefined }
  | { readonly what: 'version' }
  | { readonly what: 'run'; readonly command: Command; readonly request: Request }
  | { readonly what: 'nothing'; readonly mistake: string };

/** @param typed what follows the name of the program. */
export function readArguments(typed: readonly string[]): Asked {
  const { operands, options } = split(typed);
  const [name, ...files] = operands;
  const isHelp = name === 'help';
  const [named] = isHelp ? files : [name];
  const command = COMMANDS.find((one) => one.name === named);
  if (options.some(({ name: option }) => option === 'help') || isHelp) {
    if (named !== undefined && !command) return misspelt('command', named, namesOf(COMMANDS));
    return { what: 'help', command };
  }
  if (options.some(({ name: option }) => option === 'version')) return { what: 'version' };
  if (name === undefined) return mistake('no command was given');
  if (!command) return misspelt('command', name, namesOf(COMMANDS));
  return readRequest(command, files, options);
}

interface Given {
  readonly name: string;
  /** As it was typed. */
  readonly typed: string;
  readonly value: string | undefined;
  /** Whether its value was typed with it, behind an equals sign. */
  readonly isInline: boolean;
}

function split(typed: readonly string[]): {
  readonly operands: readonly string[];
  readonly options: readonly Given[];
} {
  const all = [...EVERYWHERE, ...COMMANDS.flatMap(({ options }) => options)];
  const known = all.map(({ name, short, value }) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options: Given[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    options.push({ name, typed: rawName, value, isInline: inlineValue ?? false });
  }
  return { operands, options };
}

function readRequest(command: Command, files: readonly string[], given: readonly Given[]): Asked {
  const allowed = [...command.options, ...EVERYWHERE];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const one of given) {
    const option = allowed.find(({ name }) => name === one.name);
    if (!option)
      return misspelt(
        'option',
        one.typed,
        allowed.map(({ name }) => `--${name}`),
      );
    const wrong = wrongIn(option, one);
    if (wrong !== undefined) return mistake(wrong);
    if (option.value === undefined) flags.add(option.name);
    else values.set(option.name, one.value ?? '');
  }
  const missing = command.options.find(({ name, isNeeded }) => isNeeded && !values.has(name));
  if (missing) return mistake(`"${command.name}" needs --${missing.name} ${valueOf(missing)}`);
  const wrong = wrongFiles(command, files);
  return wrong === undefined ? { what: 'run', command, request: { files, flags, values } } : mistake(wrong);
}

function wrongIn(option: Option, { typed, value, isInline }: Given): string | undefined {
  if (option.value === undefined) return isInline ? `${typed} takes no value` : undefined;
  const isOther = !isInline && value?.startsWith('-') && value !== '-';
  if (value === undefined || value === '' || isOther) return `${typed} needs a value: ${valueOf(option)}`;
  if (option.words && !option.words.includes(value))
    return `${typed} is one of ${valueOf(option)}, not "${value}"`;
  return undefined;
}

/** What may be written as the value of an option: `csv|json`. */
function valueOf({ value = '', words }: Option): string {
  return words?.join('|') ?? value;
}

function wrongFiles({ name, mostFiles }: Command, files: readonly string[]): string | undefined {
  if (files.length === 0) return `"${name}" needs a file; - is standard input`;
  if (files.length > mostFiles) return `"${name}" takes one file, not ${files.length}`;
  // It can be read only once.
  if (files.filter((file) => file === '-').length > 1) return 'standard input (-) can be named once';
  return files.includes('') ? 'a file has an empty name' : undefined;
}

function misspelt(what: string, typed: string, known: readonly string[]): Asked {
  const meant = nearest(typed, known);
  return mistake(`there is no ${what} "${typed}"${meant === undefined ? '' : `. Did you mean "${meant}"?`}`);
}

function mistake(words: string): Asked {
  return { what: 'nothing', mistake: words };
}

function namesOf(commands: readonly Command[]): readonly string[] {
  return [...commands.map(({ name }) => name), 'help'];
}
