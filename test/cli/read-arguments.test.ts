/** What is typed, and what is told where it cannot be understood. */
import { expect, test } from 'vitest';
import { type } from './made-machine.js';

const files = { 'fine.json': '{"events":[]}', 'other.json': '{"events":[]}' };

test.each<[string, string]>([
  ['', 'no command was given.'],
  ['--json', 'no command was given.'],
  ['chekc fine.json', 'there is no command "chekc". Did you mean "check"?'],
  ['fine.json', 'there is no command "fine.json".'],
  ['help chekc', 'there is no command "chekc". Did you mean "check"?'],
  ['check', '"check" needs a file; - is standard input.'],
  ['check --jsn fine.json', 'there is no option "--jsn". Did you mean "--json"?'],
  ['check -x fine.json', 'there is no option "-x".'],
  ['check --all fine.json', 'there is no option "--all".'],
  ['check --__proto__ fine.json', 'there is no option "--__proto__".'],
  ['check --json=yes fine.json', '--json takes no value.'],
  ['check - -', 'standard input (-) can be named once.'],
  ['convert fine.json', '"convert" needs --to csv|calendar|json.'],
  ['convert fine.json --to', '--to needs a value: csv|calendar|json.'],
  ['convert fine.json --to --force', '--to needs a value: csv|calendar|json.'],
  ['convert fine.json --to cvs', '--to is one of csv|calendar|json, not "cvs".'],
  ['convert fine.json --to csv --out=', '--out needs a value: FILE.'],
  ['convert fine.json other.json --to csv', '"convert" takes one file, not 2.'],
  ['check \u001b[31m --\u001b[31m', String.raw`there is no option "--\u001b[31m".`],
])('%j: %s', async (typed, mistake) => {
  const { code, out, errors } = await type(typed, { files });
  expect([code, out, errors]).toEqual([
    64,
    '',
    `case-timeline: ${mistake} "case-timeline help" tells how it is used.\n`,
  ]);
});

test.each([
  ['--help', 'Usage:\n  case-timeline check FILE…'],
  ['-h', 'Usage:\n  case-timeline check FILE…'],
  ['help', 'help COMMAND  tells more of one'],
  ['help convert', '--to csv|calendar|json'],
  ['convert --help', '--to csv|calendar|json'],
  ['check nowhere.json -h', '-q, --quiet'],
  ['--version', '1.2.3\n'],
])('%j prints %j', async (typed, words) => {
  const { code, out, errors } = await type(typed);
  expect([code, errors]).toEqual([0, '']);
  expect(out).toContain(words);
});

test('the help fits into eighty columns and tells every exit code', async () => {
  for (const command of ['check', 'unsourced', 'convert']) {
    const lines = (await type(`help ${command}`)).out.split('\n');
    expect(lines.filter((line) => line.length > 80 && !line.startsWith('case-timeline'))).toEqual([]);
    expect(lines.filter((line) => /^ {2}(0|1|2|64) +\w/.test(line))).toHaveLength(4);
  }
});

test('a file may have a name like an option behind two hyphens', async () => {
  expect(await type('check -- --json', { files: { '--json': files['fine.json'] } })).toMatchObject({
    code: 0,
    out: '--json: no problems, no findings\n',
  });
});
