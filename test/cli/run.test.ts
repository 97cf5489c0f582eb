/** What the commands print of files, and how they end, on a machine made of literals. */
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import { type Given, type } from './made-machine.js';

// Other files share the process, and not the languages that are asked for here.
afterAll(() => {
  vi.resetModules();
});

const FINE =
  '{"events":[{"id":"a","title":"A","when":"2017","cites":["s"]}],"sources":[{"id":"s","title":"S"}]}';
const UNSOURCED = '{"events":[\n  {"id":"a","title":"A","when":"2017-03"}\n]}';
const WARNED = FINE.replace('"when"', '"start"');
const WRONG =
  '{"title":"T",\n"events":[{"id":"a","title":"A","when":"2024-02-30","cites":["s"]}, 5],\n"sources":[{"id":"s","title":"S"}]}';
const files = {
  ...{ 'empty.json': '{"events": []}', 'fine.json': FINE },
  ...{ 'unsourced.json': UNSOURCED, 'warned.json': WARNED, 'wrong.json': WRONG },
};

describe('check', () => {
  const WRONG_LINES = [
    'wrong.json:2:40 $.events[0].when: expected a date in EDTF, such as 2017-04-06, 2017-04-06/.. or 2017-04~, found "2024-02-30". There is no February 30 in 2024: February had 29 days. Write the day that is meant, or 2024-02 where it is not known. (error)',
    'wrong.json:2:69 $.events[1]: expected an event as an object, found 5. Write it as { … } with its fields. (error)',
  ];
  const FINDING = 'unsourced.json:2:3 $.events[0]: No source is given for “A”. Events: a. Sources: none.';

  test.each<[string, number, string[]]>([
    ['fine.json', 0, ['fine.json: no problems, no findings']],
    ['wrong.json', 1, [...WRONG_LINES, 'wrong.json: 2 errors, no findings']],
    ['wrong.json --quiet', 1, WRONG_LINES],
    ['unsourced.json', 0, [FINDING, 'unsourced.json: no problems, 1 finding']],
    ['unsourced.json --strict', 1, [FINDING, 'unsourced.json: no problems, 1 finding']],
    ['unsourced.json --strict -q', 1, []],
    [
      'warned.json',
      1,
      [
        'warned.json:1:42 $.events[0].start: expected the field "when", found "start". It was read as "when": rename it. (warning)',
        'warned.json: 1 warning, no findings',
      ],
    ],
    ['warned.json -q', 1, []],
    [
      'fine.json wrong.json',
      1,
      ['fine.json: no problems, no findings', ...WRONG_LINES, 'wrong.json: 2 errors, no findings'],
    ],
  ])('%s ends with %d', async (typed, code, lines) => {
    const printed = await type(`check ${typed}`, { files });
    expect(printed.out).toBe(lines.map((line) => `${line}\n`).join(''));
    expect([printed.code, printed.errors]).toEqual([code, '']);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', '1:1 $: expected a case file in JSON. The file is empty. (error)'],
    [
      'JSON that is cut off',
      '{"events": [\n{"id":',
      '2:7 $: expected JSON. It ends in line 2 before it is complete. (error)',
    ],
    [
      'JSON that is broken',
      '{\n"events": [,]}',
      '2:12 $: expected JSON. The JSON breaks at line 2, column 12: look there for a missing or spare comma, bracket or quotation mark. (error)',
    ],
    [
      'a byte order mark before what breaks',
      '\uFEFF{,}',
      '1:2 $: expected JSON. The JSON breaks at line 1, column 2: look there for a missing or spare comma, bracket or quotation mark. (error)',
    ],
    [
      'a list',
      '\n[]',
      '2:1 $: expected an object with a list of events. Write { "title": "…", "events": [ … ] }. (error)',
    ],
    [
      'events that are none',
      '{"events": 7}',
      '1:12 $.events: expected a list, found 7. Write a list: [ … ]. (error)',
    ],
    [
      'another encoding',
      Buffer.from('{\n"title": "B\u00e4r"}', 'latin1'),
      '2:12 $: expected text in UTF-8. Save the file as UTF-8. (error)',
    ],
  ])('%s is unusable, in one line', async (_, content, line) => {
    const given: Given = { files: { 'x.json': content } };
    expect(await type('check x.json', given)).toMatchObject({ code: 2, out: `x.json:${line}\n`, errors: '' });
    expect(await type('check x.json -q', given)).toMatchObject({ code: 2, out: `x.json:${line}\n` });
    for (const other of ['unsourced x.json', 'convert x.json --to csv'])
      expect(await type(other, given)).toMatchObject({ code: 2, out: '', errors: `x.json:${line}\n` });
  });

  test('a file that cannot be had does not keep the next one back', async () => {
    expect(await type('check nowhere.json folder fine.json', { files })).toMatchObject({
      code: 2,
      out: 'fine.json: no problems, no findings\n',
      errors: 'nowhere.json: there is no such file or folder\nfolder: this is a folder: name a file in it\n',
    });
  });

  test('one JSON document holds all files', async () => {
    const { code, out, errors } = await type('check --json wrong.json unsourced.json nowhere.json', {
      files,
    });
    expect([code, errors]).toEqual([2, 'nowhere.json: there is no such file or folder\n']);
    const { files: told } = JSON.parse(out);
    expect(told).toMatchObject([
      {
        file: 'wrong.json',
        isCase: true,
        problems: [
          { line: 2, column: 40, path: '$.events[0].when', value: '2024-02-30', level: 'error' },
          { line: 2, column: 69, path: '$.events[1]' },
        ],
        findings: [],
      },
      {
        file: 'unsourced.json',
        problems: [],
        findings: [
          {
            line: 2,
            column: 3,
            path: '$.events[0]',
            rule: 'no source',
            sentence: 'No source is given for “A”.',
            events: ['a'],
            sources: [],
          },
        ],
      },
      { file: 'nowhere.json', isCase: false, failure: 'there is no such file or folder' },
    ]);
  });

  test('problems come as in the file, what concerns all of it last', async () => {
    const many = `{"events":[{"id":"z","title":"Z","cites":["nobody"]},${'5,'.repeat(600)}5]}`;
    const { out } = await type('check many.json -q', { files: { 'many.json': many } });
    const paths = out.split('\n').map((line) => line.split(' ')[1]);
    expect(paths.slice(0, 3)).toEqual(['$.events[0].cites[0]:', '$.events[1]:', '$.events[2]:']);
    const { out: all } = await type('check many.json', { files: { 'many.json': many } });
    expect(all.split('\n').at(-3)).toMatch(/^many\.json:1:1 \$: expected fewer problems\. 101 more/);
  });

  test('findings come as in the file, too', async () => {
    const late = '{"id":"late","title":"L","when":"2018"},\n';
    const early = '{"id":"early","title":"E","when":"2017"}';
    const { out } = await type('check x.json', { files: { 'x.json': `{"events":[\n${late}${early}]}` } });
    expect(out.match(/^x\.json:\d+/gm)).toEqual(['x.json:2', 'x.json:3']);
  });

  test('nothing of a file gives a terminal orders', async () => {
    const hostile = { id: 'a\u001b[2J', title: 'T\u001b]0;x\u0007\u009b1m\nnew: line', 'k\u001b[31m': 1 };
    const content = JSON.stringify({ events: [hostile] });
    for (const typed of [
      'check x.json',
      'check x.json --json',
      'unsourced x.json',
      'convert x.json --to json',
    ]) {
      const { out, errors } = await type(typed, { files: { 'x.json': content } });
      expect((out + errors).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
    const { out } = await type('check x.json', { files: { 'x.json': content } });
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(out).toContain(String.raw`T\u001b]0;x\u0007\u009b1m\u000anew: line`);
  });

  test('colors are for those who see them', async () => {
    const { out } = await type('check wrong.json warned.json unsourced.json', { files, hasColors: true });
    expect(out).toContain('\u001b[31mwrong.json:2:40 $.events[0].when:\u001b[39m expected');
    expect(out).toContain('\u001b[33mwarned.json:1:42 $.events[0].start:\u001b[39m expected');
    expect(out).toContain('\u001b[36munsourced.json:2:3 $.events[0]:\u001b[39m No source');
  });

  test('only with --debug is told where in the program an error arose', async () => {
    expect((await type('check nowhere.json')).errors).not.toContain('    at ');
    const { errors } = await type('check nowhere.json --debug');
    expect(errors).toMatch(/^nowhere\.json: there is no such file or folder\nError: ENOENT: .*\n {4}at /);
  });
});

describe('unsourced', () => {
  test('lists events by id, date and title', async () => {
    expect(await type('unsourced unsourced.json', { files })).toMatchObject({
      code: 1,
      out: 'unsourced.json:2:3 $.events[0]: event a (March 2017): “A”\n',
      errors: '',
    });
    expect(await type('unsourced fine.json', { files })).toMatchObject({
      code: 0,
      out: 'fine.json: every event cites a source\n',
    });
  });

  test('tells of what could not be read', async () => {
    expect(await type('unsourced wrong.json fine.json', { files })).toMatchObject({
      code: 1,
      errors:
        'wrong.json: 2 entries or fields could not be read and are left out. "case-timeline check" says why.\n',
    });
  });
});

describe('convert', () => {
  test.each([
    ['csv', /^\uFEFFid,when,.*\r\na,2017,/],
    ['calendar', /^BEGIN:VCALENDAR\r\n/],
    ['json', /^\{\n {2}"events": \[/],
  ])('%s goes to standard output', async (format, beginning) => {
    const { code, out, errors, written } = await type(`convert fine.json --to ${format}`, { files });
    expect([code, errors, written.size]).toEqual([0, '', 0]);
    expect(out).toMatch(beginning);
  });

  test('the same goes to a file', async () => {
    const { out } = await type('convert fine.json --to json', { files });
    const { written, ...printed } = await type('convert fine.json --to json --out new.json', { files });
    expect(printed).toEqual({ code: 0, out: '', errors: '', loaded: 0 });
    expect([...written]).toEqual([['new.json', out]]);
    expect(parseCase(out)).toEqual(parseCase(FINE));
  });

  test('what is there is replaced only by force, and the case itself never', async () => {
    const typed = 'convert fine.json --to csv --out';
    const kept = await type(`${typed} wrong.json`, { files });
    expect(kept).toMatchObject({
      code: 2,
      out: '',
      errors: 'wrong.json: this file is there already: --force replaces it\n',
    });
    expect(kept.written.size).toBe(0);
    expect((await type(`${typed} wrong.json --force`, { files })).written.has('wrong.json')).toBe(true);
    expect(await type(`${typed} fine.json --force`, { files })).toMatchObject({
      code: 2,
      errors: 'fine.json: this is the case itself\n',
    });
  });

  test('what could not be read is told of, and the rest is written', async () => {
    const { code, out, errors } = await type('convert wrong.json --to csv', { files });
    expect(code).toBe(1);
    expect(errors).toMatch(/^wrong\.json: 2 entries or fields could not be read and are left out/);
    expect(out).toContain('\r\na,');
  });
});

describe('static', () => {
  test('writes a folder that any server can serve, and prints what its files are checked against', async () => {
    const typed = 'static fine.json --out site/ --url https://news.example/case';
    const { code, out, errors, written } = await type(typed, { files });
    expect([code, errors]).toEqual([0, '']);
    expect([...written.keys()].sort()).toEqual(
      [
        ...[
          'case-timeline.bundle.js',
          'case.json',
          'chunks/later.js',
          'embed-parent.js',
          'embed.html',
          'embed.js',
          'index.html',
        ],
        ...['oembed.json', 'room.css', 'static.css', 'timeline.svg'],
      ].map((name) => `site/${name}`),
    );
    const page = written.get('site/index.html') ?? '';
    // From a disk, and in a sandbox, it would be refused.
    expect(page).toContain('<link rel="stylesheet" href="static.css">');
    for (const line of out.trim().split('\n')) {
      const [name = '', integrity = ''] = line.split(' ');
      expect(integrity).toMatch(/^sha384-[\w+/]{64}$/);
      if (name === 'case-timeline.bundle.js') expect(page).toContain(`="${name}" integrity="${integrity}"`);
    }
    expect(page).toContain('href="https://news.example/case/oembed.json"');
    expect(page).toContain('type="module" src="case-timeline.bundle.js"');
  });

  test.each([
    ['html', /^<case-timeline src="case\.json"/],
    ['svg', /^<\?xml [^]*<svg /],
    ['jsonld', /^\{\n "@context": "https:\/\/schema\.org"/],
    ['page', /^<!doctype html>/],
    ['embed', /^<!doctype html>[^]*embed\.js/],
  ])('%s alone goes to standard output', async (format, beginning) => {
    const { code, out, errors, written, loaded } = await type(`static fine.json --to ${format}`, { files });
    expect([code, errors, written.size]).toEqual([0, '', 0]);
    expect(out).toMatch(beginning);
    expect(loaded > 0, 'reads what the file names, and nothing else').toBe(/^(?:page|embed)$/.test(format));
  });

  test('the text for an article finds the case where the folder will be', async () => {
    const { out } = await type('static fine.json --to html --url https://news.example/case', { files });
    expect(out).toMatch(/^<case-timeline src="https:\/\/news\.example\/case\/case\.json"[^]*<svg/);
    expect((await type('static fine.json --to html --text-only', { files })).out).not.toContain('<svg');
  });

  test('the words around the case are of the language that is asked for', async () => {
    const { out } = await type('static fine.json --to html --lang de', { files });
    expect(out).toMatch(/>Quellen<[^]*>S</);
  });

  test.each([
    ['no place', 'static fine.json', 64, /needs --out/],
    ['half an address', 'static fine.json --out site --url news.example', 64, /--url is a whole address/],
    ['no language', 'static fine.json --to html --lang de_DE', 64, /--lang is the tag of a language/],
    ['no folder', 'static fine.json --out -', 64, /--out is a folder/],
    ['a mistake before a missing file', 'static none.json', 64, /needs --out/],
    ['a case without events', 'static empty.json --to svg', 2, /nothing to draw/],
    ['a file that is there', 'static fine.json --to html --out wrong.json', 2, /--force replaces it/],
  ])('%s is told of', async (_, typed, code, errors) => {
    const made = await type(typed, { files });
    expect(made.code).toBe(code);
    expect(made.errors).toMatch(errors);
    expect(made.written.size).toBe(0);
  });
});
