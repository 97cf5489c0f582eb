/** The tokens: in the form that other tools read, and each defined once and used by the style sheets. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import file from '../src/themes/tokens.json';
import { listTokens, type Tokens } from './tools/token-list.js';
import { tokenSheet } from './tools/token-sheet.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const textsIn = (folder: string, end: string): readonly string[] =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith(end))
    .map((name) => read(`${folder}/${name}`).replaceAll(/\/\*.*?\*\//gs, ''));
/** What a pattern finds, each once. */
const allOf = (pattern: RegExp, texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')))].sort();
const without = (all: readonly string[], known: readonly string[]): readonly string[] =>
  all.filter((one) => !known.includes(one));

const tokens = listTokens(file);
const named = (isWanted: (of: (typeof tokens)[number]) => boolean, prefix: string): string[] =>
  tokens.filter(isWanted).map(({ name }) => prefix + name);
const open = named(({ isPublic }) => isPublic, '--case-');
const shared = named(({ isShared }) => isShared, '--_');

test('the style sheet is as `npm run tokens` writes it', () => {
  expect(read('src/web/styles/tokens.ts')).toBe(tokenSheet(file));
});

describe('tokens.json', () => {
  const entries = Object.entries(file as Tokens).flatMap(([group, of]) =>
    typeof of === 'string'
      ? []
      : Object.entries(of).flatMap(([name, entry]) =>
          typeof entry === 'string' ? [] : [{ group, name, entry }],
        ),
  );
  const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
    color: (value) => {
      const { colorSpace, components, hex } = value as {
        colorSpace: string;
        components: number[];
        hex: string;
      };
      const said = components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      return colorSpace === 'srgb' && hex === `#${said.join('')}`;
    },
    dimension: (value) => {
      const { value: size, unit } = value as { value: unknown; unit: string };
      return typeof size === 'number' && ['px', 'rem'].includes(unit);
    },
    fontFamily: (value) => typeof value === 'string',
    fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
    number: (value) => typeof value === 'number',
  };

  test.each(entries)('$name is what its type says, and tells what it is for', ({ name, entry }) => {
    expect(entry.$description).toMatch(/^[A-Z].{10,}\.$/);
    if (name === 'quote-style') expect(entry).not.toHaveProperty('$value');
    else expect(FORMS[entry.$type ?? '']?.(resolved(entry.$value, entry.$type))).toBe(true);
  });

  /** A value, or that of the token of the same type to which it points. */
  function resolved(value: unknown, type: string | undefined): unknown {
    const [, group, name] = /^\{(\w+)\.([\w-]+)\}$/.exec(String(value)) ?? [];
    if (group === undefined) return value;
    const target = entries.find((one) => one.group === group && one.name === name)?.entry;
    expect(target?.$type, String(value)).toBe(type);
    return resolved(target?.$value, type);
  }

  test('has each name once', () => {
    expect(new Set(tokens.map(({ name }) => name)).size).toBe(tokens.length);
  });
});

describe('custom properties', () => {
  const sheets = textsIn('src/web/styles', '.ts');
  const code = textsIn('src/web', '.ts').map((text) => text.replaceAll(/^ \*.*$/gm, ''));
  const themes = textsIn('src/themes', '.css');
  const pages = [...textsIn('stories', '.css'), ...textsIn('stories', '.mdx'), ...textsIn('stories', '.ts')];
  const used = allOf(/var\((--[\w-]+)/g, sheets);
  const set = allOf(/(?<![\w(-])(--[\w-]+):/g, sheets);

  test('all that are used are defined', () => {
    expect(without(used, [...open, ...set])).toEqual([]);
    expect(without(allOf(/(--case-[a-z-]+\b)(?!-)/g, [...code, ...themes, ...pages]), open)).toEqual([]);
  });

  test('all that are defined are used', () => {
    expect(without(open, used)).toEqual([]);
    expect(without([...shared, ...set], used)).toEqual([]);
  });

  test('where one is used directly, it has the default of its token', () => {
    const direct = allOf(
      /var\((--case-(?:[^()]|\([^()]*\))*)\)/g,
      textsIn('src/web/styles', '.ts').filter((text) => !text.includes('--_ink: var')),
    );
    const meant = tokens.map(({ name, css }) => `--case-${name}, ${css}`);
    // A scrolling story is set in the type of the article.
    expect(without(direct, [...meant, '--case-font-size, inherit', '--case-font-size, 0.9375rem'])).toEqual(
      [],
    );
  });
});
