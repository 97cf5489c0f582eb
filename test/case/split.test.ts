/** What every page downloads knows nothing of how mistakes in a file are explained, and nothing is lost by that. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCase } from '../../src/case/check.js';
import { explainAll } from '../../src/case/explain.js';
import { findProblems } from '../../src/case/find-problems.js';
import { unexplained } from '../../src/case/flaw.js';
import { indexCase } from '../../src/case/index-case.js';
import { parseCase } from '../../src/case/parse.js';
import { readCase } from '../../src/case/read-case.js';

const ENTRY = new URL('../../src/web/case-timeline.ts', import.meta.url);
const CASE = new URL('../../src/case/', import.meta.url);
const FOR_EDITORS = [
  'find-problems',
  'parse',
  'explain',
  'explain-date',
  'problem-list',
  'check',
  'references',
  'repeated-keys',
  'skipped-time',
  'walk-case',
  'near',
  'json-break',
  'edtf-hints',
  'edtf-mends',
  'json-schema',
  'schema-words',
];

/** What a module names behind `from`, or imports for its effect; what is only a type is gone from the page. */
const STATIC = /^(?:import|export) (?!type )(?:[^'";]*? from )?'(\.[^']+)'/gm;
const ON_DEMAND = /\bimport\('(\.[^']+)'\)/g;

describe('from the element, by static imports', () => {
  const first = reach([ENTRY]);

  test('the reader of a case is reached', () => {
    expect(namesOf(first)).toEqual(
      expect.arrayContaining(['case-timeline', 'read-case', 'read-date', 'schema']),
    );
  });

  test.each(FOR_EDITORS)('%s is not', (name) => {
    expect(existsSync(new URL(`${name}.ts`, CASE))).toBe(true);
    expect(namesOf(first)).not.toContain(name);
  });

  test('what explains mistakes and checks the case comes on demand', () => {
    const later = reach([...first].flatMap((file) => importsOf(new URL(file), ON_DEMAND)));
    expect(namesOf(later)).toEqual(
      expect.arrayContaining(['find-problems', 'explain', 'check', 'near', 'json-break', 'edtf-mends']),
    );
    expect(namesOf(later)).not.toContain('schema-words');
  });
});

describe('what was read first and explained later', () => {
  const own = Array.from({ length: 1200 }, (_, i) => ({ id: `e${i}`, title: 'E', kind: 'of its own' }));
  const slips = Array.from({ length: 600 }, (_, i) => ({ id: `s${i}`, title: 'S', kind: 'filng' }));
  const input = { events: [...own, { id: 'x', when: '2017-02-30' }, ...slips], claims: 3, nothing: 1 };
  const reading = readCase(input);
  const { case: of, flaws } = reading;

  test('is what the whole file is told at once', () => {
    const parsed = parseCase(input);
    expect(of).toEqual(parsed.case);
    expect(explainAll(reading)).toEqual(parsed.problems);
    expect(findProblems(reading, indexCase(of!))).toEqual([...parsed.problems, ...checkCase(of!).problems]);
  });

  test('a word of the file’s own takes no room in the list, a slip does', () => {
    const problems = explainAll(reading);
    expect(problems.slice(0, 3).map(({ path }) => path)).toEqual([
      '$.events[1200].when',
      '$.events[1200]',
      '$.events[1201].kind',
    ]);
    // 2 of the event, 600 slips, 1 of the claims, 1 unknown field.
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.value).toBe(104);
  });

  test('has its places even where the sentences cannot be had', () => {
    expect(unexplained(flaws).map(({ path, level }) => [path, level])).toEqual([
      ['$.events[1200].when', 'error'],
      ['$.events[1200]', 'error'],
      ['$.claims', 'error'],
      ['$.nothing', 'warning'],
    ]);
  });
});

function reach(from: readonly URL[]): ReadonlySet<string> {
  const files = new Set(from.map(({ href }) => href));
  for (const file of files) for (const next of importsOf(new URL(file), STATIC)) files.add(next.href);
  return files;
}

function importsOf(file: URL, pattern: RegExp): URL[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(pattern)].map(([, path = '']) => new URL(path.replace(/\.js$/, '.ts'), file));
}

function namesOf(files: ReadonlySet<string>): string[] {
  return [...files].map((file) => basename(file, '.ts'));
}
