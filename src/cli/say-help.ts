/** The help, made from what the commands say of themselves. */
import { type Command, EXIT, type Option } from './command.js';
import { COMMANDS, EVERYWHERE } from './commands.js';

/** Of one command, else of all; as lines. */
export function sayHelp(command?: Command): readonly string[] {
  return command ? sayCommand(command) : sayCommands();
}

function sayCommands(): readonly string[] {
  return [
    'case-timeline checks case files and writes them for other tools.',
    '',
    ...section('Usage', COMMANDS.map(usageOf)),
    ...section(
      'Commands',
      table([
        ...COMMANDS.map(({ name, does }) => [name, does] as const),
        ['help COMMAND', 'tells more of one'],
      ]),
    ),
    ...section('Options', table(EVERYWHERE.map(rowOf))),
    ...ENDING,
  ];
}

function sayCommand(command: Command): readonly string[] {
  return [
    `case-timeline ${command.name} ${command.does}.`,
    '',
    ...section('Usage', [usageOf(command)]),
    ...command.about.flatMap((paragraph) => [...wrap(paragraph, WIDTH), '']),
    ...section('Options', table([...command.options, ...EVERYWHERE].map(rowOf))),
    ...ENDING,
  ];
}

const WIDTH = 80;

const CODES: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.fine, 'nothing to mend, and what was asked for is done'],
  [EXIT.found, 'problems or entries without a source were found, or findings with --strict'],
  [EXIT.unusable, 'a file is missing, is no case, or cannot be written'],
  [EXIT.misused, 'the command was not called as it has to be'],
];

const ENDING = [
  'FILE is a case file in JSON; - is standard input. Nothing is sent or fetched.',
  '',
  'Exit codes:',
  ...table(CODES.map(([code, meaning]) => [String(code), meaning])),
];

function usageOf({ name, operands, options }: Command): string {
  const all = options.map((option) => (option.isNeeded ? typed(option) : `[${typed(option)}]`));
  return `  case-timeline ${[name, operands, ...all].join(' ')}`;
}

function typed({ name, value, words }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${words?.join('|') ?? value}`;
}

function rowOf(option: Option): readonly [string, string] {
  return [option.short === undefined ? typed(option) : `-${option.short}, ${typed(option)}`, option.does];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}:`, ...lines, ''];
}

function table(rows: readonly (readonly [name: string, meaning: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, meaning]) =>
    wrap(meaning, WIDTH - width - 2).map((line, i) => `  ${(i === 0 ? name : '').padEnd(width)}${line}`),
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
