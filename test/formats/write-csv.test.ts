/** The table of events: whole, the same for every reader of CSV, and never a formula. */
import { describe, expect, test } from 'vitest';
import { indexCase } from '../../src/case/index-case.js';
import { writeCsv } from '../../src/formats/index.js';
import { CASES, HOSTILE, HOSTILE_TEXTS, indexFrom, readCaseFile, WITHOUT_SAMPLE } from './cases.js';

/** Reads CSV to the letter of RFC 4180, and fails at whatever is not in it. */
function readCsv(csv: string, separator = ','): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = '', end] = cell.exec(csv) ?? [];
    if (end === undefined) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 80)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n' && cell.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}

/** The rows below the head, by the names of the columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ''));
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i]!, cell])));
}

const rowOf = (event: object, more: object = {}): Record<string, string> =>
  rowsOf(writeCsv(indexFrom({ ...more, events: [{ id: 'a', title: 'A', ...event }] })))[0]!;

const SOURCES = [{ id: 's', title: 'Paper', url: 'https://example.org/a' }];

describe('the first case', () => {
  const rows = rowsOf(writeCsv(indexCase(readCaseFile('twitter-v-dhs.json'))));
  const row = (id: string): Record<string, string> => rows.find((one) => one['id'] === id)!;

  test('has a row for each event, in the order of reading', () => {
    expect(rows).toHaveLength(11);
    const times = rows.map(({ earliest }) => earliest).filter((time) => time !== '');
    expect(times).toEqual([...times].sort());
  });

  test('says when, as the file does and as the instants that it may mean', () => {
    expect(row('production-deadline')).toMatchObject({
      when: '2017-03-13T11:45',
      earliest: '2017-03-13T15:45:00.000Z',
      latest: '2017-03-13T15:45:59.999Z',
      time_zone: 'America/New_York',
    });
  });

  test('says who, where and from which sources', () => {
    expect(row('production-deadline')).toMatchObject({
      kind: 'deadline',
      place: 'A CBP office in Washington, D.C.',
      parties:
        'Twitter (ordered to produce records); U.S. Customs and Border Protection (issuer of the summons)',
    });
    expect(row('production-deadline')['sources']).toMatch(/^\[\d\] .+; \[\d\] .+$/);
    expect(rowOf({ cites: ['s', { source: 's', url: 'b.html' }] }, { sources: SOURCES })).toMatchObject({
      sources: '[1] Paper',
      source_urls: 'https://example.org/a b.html',
    });
  });

  test('has every date that sources give, and prefers none', () => {
    const versions = [
      { value: '2017-04-06', cites: ['s'] },
      { value: '2017-04-07', cites: ['s'] },
    ];
    const accounts = [{ field: 'when', differ: 'conflict', versions }];
    expect(rowOf({ when: '2017-04-06', accounts }, { sources: SOURCES })).toMatchObject({
      when: '2017-04-06; 2017-04-07',
      earliest: '2017-04-06T00:00:00.000Z',
      latest: '2017-04-07T23:59:59.999Z',
    });
  });

  test('keeps what was said, and all accounts that differ', () => {
    expect(rows.map(({ quotations }) => quotations).join('\n')).toMatch(/“.+” \(.+\) \[\d/);
    expect(row('lawsuit')['accounts']).toMatch(/^parties \(conflict\): .+ \[\d\]; .+ \[\d\] \(.+\)$/);
  });
});

test.each(CASES)('%s: every cell that is no list stands as the file has it', (_, of) => {
  const index = indexCase(of);
  const rows = rowsOf(writeCsv(index));
  const bare = (text = ''): string => text.replace(/\p{Cc}|\u2028|\u2029|'/gu, '');
  expect(rows).toHaveLength(of.events.length);
  rows.forEach((row, i) => {
    const { event, versions } = index.events[i]!;
    const dates = versions.length > 0 ? versions.map(({ date }) => date) : [event.when?.date];
    expect(bare(row['title'])).toBe(bare(event.title));
    expect(bare(row['text'])).toBe(bare(event.text));
    expect(row['when']?.replace(/^'/, '')).toBe(dates.map((date) => date?.text ?? '').join('; '));
  });
});

test('rows end as RFC 4180 says, and the text is known to be UTF-8', () => {
  const csv = writeCsv(indexFrom({ events: [{ id: 'a', title: 'One "two", three\r\nfour\rfive' }] }));
  expect(csv.startsWith('\uFEFFid,when,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv).toContain('"One ""two"", three\nfour\nfive"');
});

test('dates without an end, and beyond what can be written, leave the instant empty', () => {
  expect(rowOf({ when: '2019-06-08/..' })).toMatchObject({
    earliest: '2019-06-08T00:00:00.000Z',
    latest: '',
  });
  expect(rowOf({ when: 'Y17E7' })).toMatchObject({ when: 'Y17E7', earliest: '', latest: '' });
  expect(rowOf({ when: { said: 'early in May', after: 'a' } })).toMatchObject({
    when: '',
    when_said: 'early in May',
    tied_to: 'after a',
  });
});

test('characters that no text is made of are left out', () => {
  expect(rowOf({ title: 'a\u0000b\u0007c\u2028d\uFFFFe' })['title']).toBe('abc\nde');
});

describe('a party with a pseudonym', () => {
  const parties = [{ id: 'p', name: 'Ann Ominous', aliases: ['Annie'], pseudonym: 'Witness 1' }];
  const event = {
    title: 'Ann Ominous speaks',
    text: 'Annie says so.',
    parties: [{ party: 'p', role: 'witness' }],
    quotations: [{ words: 'I am Ann Ominous', speaker: 'p' }],
  };

  test('is never named otherwise', () => {
    const row = rowOf(event, { parties });
    expect(JSON.stringify(row)).not.toMatch(/Ominous|Annie/);
    expect(row).toMatchObject({
      title: 'Witness 1 speaks',
      text: 'Witness 1 says so.',
      parties: 'Witness 1 (witness)',
      quotations: '“I am Witness 1” (Witness 1)',
    });
  });
});

/** Cells by which a spreadsheet would calculate. */
function formulas(csv: string): string[] {
  return readCsv(csv.replace(/^\uFEFF/, ''))
    .flat()
    .filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell));
}

/** Cells as a sheet sees them that takes other characters for the ends of cells, and quotes only at their beginning. */
function cellsCutAt(csv: string, separator: RegExp): string[] {
  return csv.split(/\r?\n/).flatMap((row) => row.split(separator));
}

describe('no cell is a formula', () => {
  const SIGNS = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    ' =',
    '\u200B=',
    '\uFEFF@',
    '\t=',
  ];

  test.each(SIGNS.map((sign) => [JSON.stringify(sign), sign]))('one that begins with %s', (_, sign) => {
    const text = `${sign}HYPERLINK("https://evil.example","x")`;
    const full = { kind: text, status: text, place: text, text, note: text, quotations: [text] };
    const csv = writeCsv(indexFrom({ events: [{ id: text, title: text, when: { said: text }, ...full }] }));
    expect(formulas(csv)).toEqual([]);
    expect(rowsOf(csv)[0]?.['title']).toMatch(/^'/);
  });

  test('a year before our era, which begins with a hyphen', () => {
    expect(rowOf({ when: '-0043-03-15' })).toMatchObject({
      when: "'-0043-03-15",
      earliest: "'-000043-03-15T00:00:00.000Z",
    });
  });

  test('nor one that begins within ours where semicolons or tabs part cells', () => {
    const csv = writeCsv(
      indexFrom({ events: [{ id: 'a', title: 'a;=1+1', text: 'b\t@c\n=d\n- a bullet' }] }),
    );
    for (const separator of [/;/, /\t/])
      expect(cellsCutAt(csv, separator).filter((cell) => /^[=+@]|^-(?! )/.test(cell))).toEqual([]);
    expect(rowsOf(csv)[0]).toMatchObject({ title: "a;'=1+1", text: "b\t'@c\n'=d\n- a bullet" });
  });

  test.each(CASES)('%s', (_, of) => {
    expect(formulas(writeCsv(indexCase(of)))).toEqual([]);
  });

  describe.skipIf(HOSTILE.length === 0)(`hostile files (${WITHOUT_SAMPLE})`, () => {
    test.each(HOSTILE)('%s', (_, of) => {
      expect(formulas(writeCsv(indexCase(of)))).toEqual([]);
    });

    test.each(HOSTILE_TEXTS)('text %s', (_, text) => {
      expect(formulas(writeCsv(indexFrom({ events: [{ id: 'a', title: text, text }] })))).toEqual([]);
    });
  });
});
