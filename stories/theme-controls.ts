/** What a page of controls offers for each token: of what kind it is, between what bounds, and what it begins with. */
import tokenFile from '../src/themes/tokens.json';
import { listTokens, type Token, type Tokens } from '../test/tools/token-list.js';

export type Control = { readonly token: Token } & (
  | { readonly kind: 'color' }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

const FONTS = [
  'inherit',
  'Georgia, serif',
  '"Iowan Old Style", Palatino, P052, serif',
  'system-ui, sans-serif',
  '"Avenir Next", "Segoe UI", Candara, sans-serif',
  'ui-monospace, Menlo, "DejaVu Sans Mono", monospace',
];

/** Smallest, largest, step, unit. */
const RANGES: Readonly<Record<string, readonly [number, number, number, string]>> = {
  'font-size': [0.75, 1.5, 0.0625, 'rem'],
  'heading-scale': [0.8, 2, 0.05, ''],
  'title-weight': [400, 900, 100, ''],
  density: [0.5, 2, 0.05, ''],
  padding: [0, 3, 0.125, 'rem'],
  radius: [0, 24, 1, 'px'],
  'line-width': [0.5, 4, 0.5, 'px'],
  'rule-width': [1, 8, 1, 'px'],
};

/** For what can be seen at once; the rest is for style sheets. */
const controls = listTokens(tokenFile).flatMap((token): readonly Control[] => {
  const { name, type, isPublic } = token;
  const range = RANGES[name];
  if (!isPublic) return [];
  if (type === 'color') return [{ token, kind: 'color' }];
  if (type === 'fontFamily') return [{ token, kind: 'choice', choices: FONTS }];
  if (name === 'quote-style') return [{ token, kind: 'choice', choices: ['normal', 'italic'] }];
  if (!range) return [];
  const [from, to, step, unit] = range;
  return [{ token, kind: 'range', from, to, step, unit }];
});

/** By the groups of the tokens, in their order. */
export const CONTROLS: ReadonlyMap<string, readonly Control[]> = new Map(
  [...new Set(controls.map(({ token }) => token.group))].map((group) => [
    group,
    controls.filter(({ token }) => token.group === group),
  ]),
);

/** What a control shows while it is not touched: what the theme sets, or the default. */
export function beginningOf({ token, kind }: Control, theme: string, scheme: 'light' | 'dark'): string {
  const set = new RegExp(`--case-${token.name}:([^;]+);`).exec(theme)?.[1]?.trim();
  const [, light, dark] = /^light-dark\((.*), (.*)\)$/.exec(set ?? '') ?? [];
  const value = (scheme === 'light' ? light : dark) ?? set;
  if (kind === 'color') return value ?? hexOf(token.name, scheme);
  if (kind === 'choice') return value ?? token.css;
  const own = value ?? token.css;
  // The middle of a clamp() depends on the page.
  return /[\d.]+/.exec(own)?.[0] ?? '1';
}

const CANVAS = { light: { ink: '#000000', ground: '#ffffff' }, dark: { ink: '#ffffff', ground: '#121212' } };

/** The color of a token without its mixtures, as far as an input for colors can say it. */
function hexOf(name: string, scheme: 'light' | 'dark'): string {
  if (name === 'ink' || name === 'ground') return CANVAS[scheme][name];
  for (const group of Object.values(tokenFile as Tokens)) {
    const value =
      typeof group === 'string' ? undefined : (group[name] as { $value?: unknown } | undefined)?.$value;
    const alias = /^\{\w+\.([\w-]+)\}$/.exec(String(value))?.[1];
    if (alias !== undefined) return hexOf(alias, scheme);
    if (value !== undefined) return (value as { hex: string }).hex;
  }
  return '#808080';
}
