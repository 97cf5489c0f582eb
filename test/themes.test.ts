/** The themes: what they may set, and the contrast of all that stands on something, in light and dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import tokenFile from '../src/themes/tokens.json';
import { type Color, colorOf, contrastOf, over, type Place, type Scheme } from './tools/color.js';
import { listTokens } from './tools/token-list.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const names = readdirSync(at('src/themes'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));
const tokens = listTokens(tokenFile);

interface Rule {
  readonly selector: string;
  readonly set: ReadonlyMap<string, string>;
}

/** The rules of a style sheet that nests none. */
function rulesOf(css: string): readonly Rule[] {
  const text = css.replaceAll(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    set: new Map(
      [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  }));
}

describe('colors as a browser mixes them', () => {
  const place: Place = { scheme: 'light', properties: new Map([['--a', '#d3361c']]), keywords: {} };
  test.each([
    ['color-mix(in oklab, #ffffff 50%, #000000)', 99, 99, 99, 1],
    ['color-mix(in oklab, #ff0000, #0000ff)', 140, 83, 162, 1],
    ['color-mix(in oklab, #d3361c 78%, #ffffff)', 226, 107, 85, 1],
    ['color-mix(in oklab, var(--a) 11%, transparent)', 211, 54, 28, 0.11],
    ['light-dark(var(--b, #010203), #ffffff)', 1, 2, 3, 1],
  ] as const)('%s', (css, red, green, blue, alpha) => {
    const [r, g, b, a] = colorOf(css, place);
    expect([r, g, b].map((part) => Math.round(part * 255))).toEqual([red, green, blue]);
    expect(a).toBeCloseTo(alpha);
  });

  test('contrast: black on white is 21, and a gray is known', () => {
    expect(contrastOf([0, 0, 0, 1], [1, 1, 1, 1])).toBeCloseTo(21);
    expect(contrastOf(colorOf('#767676', place), [1, 1, 1, 1])).toBeCloseTo(4.54, 2);
  });
});

describe.each(names)('%s.css', (name) => {
  const css = read(`src/themes/${name}.css`);
  const rules = rulesOf(css);

  test('sets custom properties for the page, and beyond that only parts that there are', () => {
    const elements = readdirSync(at('src/web')).filter((file) => /^case-.*\.ts$/.test(file));
    const parts = new Map(
      elements.map((file) => [
        file.replace('.ts', ''),
        [...read(`src/web/${file}`).matchAll(/@csspart ([\w-]+)/g)].map(([, part]) => part),
      ]),
    );
    for (const { selector, set } of rules) {
      if (selector === ':root') {
        expect([...set.keys()].filter((property) => !property.startsWith('--case-'))).toEqual([]);
        continue;
      }
      for (const one of selector.split(/,\s*(?![^(]*\))/)) {
        const [, many, single, part] = /^(?::is\(([\w, -]+)\)|([\w-]+))::part\(([\w-]+)\)$/.exec(one) ?? [];
        for (const tag of (many ?? single ?? one).split(/,\s*/)) expect(parts.get(tag), one).toContain(part);
      }
    }
  });

  test('ships no fonts and asks for nothing', () => {
    expect(css).not.toMatch(/@|url\(|!important/);
  });
});

/** A fill of a party, as its style sheet mixes it. */
const filled = (side: string, share: number): string =>
  `color-mix(in oklab, var(--_${side}) ${String(share)}%, transparent)`;
const sides = ['first', 'second'].flatMap((side) =>
  [1, 2, 3].map((depth) => Array<string>(depth).fill(filled(side, 13))),
);
/** What lies over the ground, from the bottom up: nothing; what is pointed at, open, found; the parties in their wholes. */
const GROUNDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  plain: [[]],
  states: [['var(--_wash)'], ['var(--_tint)']],
  found: [['var(--_found)']],
  background: [[filled('neutral', 6)], [filled('first', 13)], [filled('second', 13)]],
  parties: [[filled('neutral', 6)], [filled('neutral', 5), filled('neutral', 6)], ...sides],
};

/** What stands on what, and the least contrast: 4.5 for words, 3 for drawings, edges of controls and the ring of focus. */
const PAIRS: readonly (readonly [what: string, on: readonly string[], least: number])[] = [
  ['ink', ['plain', 'states', 'found', 'parties'], 4.5],
  ['muted', ['plain', 'states', 'background'], 4.5],
  ['accent', ['plain', 'states'], 4.5],
  ['conflict', ['plain', 'states'], 4.5],
  ['first', ['plain'], 3],
  ['second', ['plain'], 3],
  ['uncertain', ['plain'], 3],
  ['edge', ['plain'], 3],
  ['accent', ['parties'], 3],
  ['focus', ['plain', 'states', 'parties'], 3],
];

/** Pages in which nothing is set: what a browser gives, a warm paper in its own ink, and the darkest gray for a text. */
const PAGES: readonly (readonly [string, Scheme, ink: string, ground: string])[] = [
  ['light', 'light', '#000000', '#ffffff'],
  ['dark', 'dark', '#ffffff', '#121212'],
  ['light, of a paper', 'light', '#1a1a1c', '#fffdf9'],
  ['dark, of a paper', 'dark', '#e8e5df', '#16171a'],
];

const LOOKS: readonly (readonly [string, Place])[] = [
  ...PAGES.map(
    ([name, scheme, ink, ground]) => [`nothing set, ${name}`, look(scheme, new Map(), ink, ground)] as const,
  ),
  ...names.flatMap((name) =>
    (['light', 'dark'] as const).map((scheme) => {
      const set = rulesOf(read(`src/themes/${name}.css`)).find(({ selector }) => selector === ':root')?.set;
      // The ground of a theme is its own, whatever lies behind it.
      return [`${name}, ${scheme}`, look(scheme, set ?? new Map(), '#808080', '#808080')] as const;
    }),
  ),
];

function look(scheme: Scheme, set: ReadonlyMap<string, string>, ink: string, ground: string): Place {
  const shared = tokens.flatMap(
    ({ name, css, isPublic, isShared }): readonly (readonly [string, string])[] =>
      isShared ? [[`--_${name}`, isPublic ? `var(--case-${name}, ${css})` : css]] : [],
  );
  return {
    scheme,
    properties: new Map([...shared, ...set]),
    keywords: { currentcolor: ink, canvas: ground },
  };
}

describe.each(LOOKS)('contrast with %s', (_, place) => {
  const page = colorOf('Canvas', place);
  const plain = over(colorOf('var(--_ground)', place), page);

  test.each(PAIRS)('%s on %s: at least %d', (what, on, least) => {
    const low = on
      .flatMap((kind) => GROUNDS[kind] ?? [])
      .map((layers) => {
        const ground = layers.reduce<Color>((below, layer) => over(colorOf(layer, place), below), plain);
        return { layers, contrast: contrastOf(over(colorOf(`var(--_${what})`, place), ground), ground) };
      })
      .filter(({ contrast }) => contrast < least)
      .map(({ layers, contrast }) => `${contrast.toFixed(2)} on ${layers.join(' on ') || 'the ground'}`);
    expect(low).toEqual([]);
  });
});

test('ties stand out as edges do: 3 to 1', () => {
  const [, ties = ''] = /\.tie path,[^{]*\{([^}]*)\}/.exec(read('src/web/styles/hands.ts')) ?? [];
  expect(ties).toContain('stroke: var(--_edge)');
  expect(PAIRS).toContainEqual(['edge', ['plain'], 3]);
});
