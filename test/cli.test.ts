/** The command as it is installed: a program of its own, with real files, pipes and exit codes. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'dist', 'cli.js');

const folder = mkdtempSync(join(tmpdir(), 'case-timeline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
/** The path of a file that is made for a test. */
function made(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** What the program makes of its arguments. A Node of its own: nothing tells it that this is a test. */
function type(args: readonly string[], input = '') {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { PATH, HOME },
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, errors: stderr };
}

const FIRST = 'data/twitter-v-dhs.json';
const FINDING =
  /^data\/twitter-v-dhs\.json:\d+:5 \$\.events\[2\]: The deadline \(March 13, 2017, 11:45 a\.m\. EDT\) passed before “CBP faxes Twitter a summons” \(March 14, 2017\), which set it\. Events: production-deadline, summons\. Sources: buzzfeed, complaint\.\ndata\/twitter-v-dhs\.json: no problems, 1 finding\n$/;
const BROKEN = 'data/cases/broken-entries.json';
const HOSTILE = JSON.stringify({ events: [{ id: 'a\u001b[2J', title: '\u001b]0;x\u0007\u009b31m' }] });

describe.skipIf(!existsSync(program))(
  'the command (skipped where "npm run build" has not made dist/)',
  () => {
    test.each<[string, readonly string[], number, RegExp, RegExp]>([
      ['the first case', ['check', FIRST], 0, FINDING, /^$/],
      ['the first case, strictly', ['check', '--strict', FIRST], 1, FINDING, /^$/],
      ['the first case, quietly', ['check', '--quiet', FIRST], 0, /^$/, /^$/],
      [
        'broken entries',
        ['check', BROKEN],
        1,
        /^data\/cases\/broken-entries\.json:5:15 \$\.language: expected a language tag, found "not a language!"\. Write a tag .*\n[^]*: 38 errors, 14 warnings, 2 findings\n$/,
        /^$/,
      ],
      [
        'two files',
        ['check', 'data/cases/filing-chain.json', BROKEN],
        1,
        /filing-chain\.json: no problems, .*\n[^]*broken/,
        /^$/,
      ],
      [
        'JSON that is cut off',
        ['check', made('cut.json', readFileSync(join(root, FIRST)).subarray(0, 900))],
        2,
        /^\S+cut\.json:\d+:\d+ \$: expected JSON\. It ends in line \d+ before it is complete\. \(error\)\n$/,
        /^$/,
      ],
      [
        'an empty file',
        ['check', made('empty.json', '')],
        2,
        /^\S+:1:1 \$: expected a case file .*\n$/,
        /^$/,
      ],
      [
        'a byte order mark',
        ['check', made('mark.json', '\uFEFF{"events": 1}')],
        2,
        /^\S+:1:12 \$\.events: expected a list, found 1\. .*\n$/,
        /^$/,
      ],
      [
        'a missing file',
        ['check', 'nowhere.json'],
        2,
        /^$/,
        /^nowhere\.json: there is no such file or folder\n$/,
      ],
      ['a folder', ['check', folder], 2, /^$/, /^\S+: this is a folder: name a file in it\n$/],
      [
        'escape sequences',
        ['unsourced', made('hostile.json', HOSTILE)],
        1,
        /^\S+ \$\.events\[0\]: event a\\u001b\[2J \(Date not stated\): “\\u001b\]0;x\\u0007\\u009b31m”\n$/,
        /^$/,
      ],
      [
        'an unknown option',
        ['check', '--jsn', FIRST],
        64,
        /^$/,
        /^case-timeline: there is no option "--jsn"\. Did .*\n$/,
      ],
      ['no command', [], 64, /^$/, /^case-timeline: no command was given\..*\n$/],
      ['help', ['help', 'check'], 0, /Exit codes:\n {2}0 /, /^$/],
      ['the version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
      [
        'what has no source',
        ['unsourced', 'data/cases/unsourced.json'],
        1,
        /^(\S+ \$\.events\[\d\]: event \w+ \(.+\): “.+”\n){3}$/,
        /^$/,
      ],
      [
        'all that has no source',
        ['unsourced', '--all', 'data/cases/unsourced.json'],
        1,
        /party ringer: “Joss Hale”\n.*relationship duty \(since 2019\): “Joss Hale rings for The Parish of Fallowmere”\n[^]*quotation in cracked: “I never struck it hard\.”\n[^]*standing in fault \(about March 2025\): “said to be settled”\n.*claim misuse: “/,
        /^$/,
      ],
      ['a calendar', ['convert', FIRST, '--to', 'calendar'], 0, /^BEGIN:VCALENDAR\r\n/, /^$/],
    ])('%s', (_, args, code, out, errors) => {
      const printed = type(args);
      expect(printed.out).toMatch(out);
      expect(printed.errors).toMatch(errors);
      expect(printed.code).toBe(code);
    });

    test('- is standard input', () => {
      const { code, out } = type(['check', '-'], '{"events":[]}');
      expect([code, out]).toEqual([0, '-: no problems, no findings\n']);
    });

    test('a file is written where it is told, and nothing is replaced without being asked', () => {
      const out = join(folder, 'events.csv');
      const typed = ['convert', FIRST, '--to', 'csv'];
      expect(type([...typed, '--out', out])).toEqual({ code: 0, out: '', errors: '' });
      expect(readFileSync(out, 'utf8')).toBe(type(typed).out);
      writeFileSync(out, 'mine');
      expect(type([...typed, '--out', out])).toMatchObject({ code: 2, out: '' });
      expect(readFileSync(out, 'utf8')).toBe('mine');
      expect(type([...typed, '--out', out, '--force']).code).toBe(0);
      expect(readFileSync(out, 'utf8')).not.toBe('mine');
      expect(type([...typed, '--out', join(folder, 'nowhere', 'x.csv')])).toMatchObject({ code: 2, out: '' });
    });

    test('the case itself is never replaced, by whatever name it goes', () => {
      const own = made('own.json', readFileSync(join(root, FIRST)));
      const other = join(folder, '..', folder.split(/[\\/]/).at(-1)!, 'own.json');
      const { code, errors } = type(['convert', own, '--to', 'json', '--force', '--out', other]);
      expect([code, errors]).toEqual([2, expect.stringContaining('this is the case itself')]);
      expect(readFileSync(own)).toEqual(readFileSync(join(root, FIRST)));
    });

    test('nothing is written but where it is told', () => {
      const before = readdirSync(folder);
      type(['check', join(folder, 'hostile.json')]);
      type(['convert', join(folder, 'hostile.json'), '--to', 'json']);
      expect(readdirSync(folder)).toEqual(before);
    });

    test('whoever stops reading is told nothing more', async () => {
      const events = Array.from({ length: 20_000 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}` }));
      const child = spawn(process.execPath, [
        program,
        'unsourced',
        made('many.json', JSON.stringify({ events })),
      ]);
      let errors = '';
      child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([code, errors]).toEqual([1, '']);
    });

    test('a file of 10 MB with lists half a million deep is read', () => {
      const deep = '['.repeat(5e5) + ']'.repeat(5e5);
      const long = `{"x":${deep},"text":"${'x'.repeat(9e6)}",\n"events":[{"id":"a","title":"A","when":"no"}]}`;
      const { code, out } = type(['check', '--quiet', made('deep.json', long)]);
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/^\S+:2:40 \$\.events\[0\]\.when: expected a date/),
      ]);
    });
  },
);
