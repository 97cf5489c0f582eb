/**
 * Colors of style sheets, worked out without a browser: hex, the system's two, `var()`, `light-dark()`, and `color-mix()`
 * in OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/; mixed as CSS Color 5 says, premultiplied).
 */

/** Red, green and blue of sRGB and how opaque it is, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];
export type Scheme = 'light' | 'dark';

/** Where a color stands: the custom properties that are set, and what the browser gives. */
export interface Place {
  readonly scheme: Scheme;
  /** By name, with both hyphens. */
  readonly properties: ReadonlyMap<string, string>;
  /** By lower-case keyword. */
  readonly keywords: Readonly<Record<string, string>>;
}

/** @throws an error for what it does not know: a test has to hear of it. */
export function colorOf(css: string, place: Place): Color {
  const text = css.trim();
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
    return [red, green, blue, 1];
  }
  if (text === 'transparent') return [0, 0, 0, 0];
  const keyword = place.keywords[text.toLowerCase()];
  if (keyword !== undefined) return colorOf(keyword, place);
  const [, name = '', inner = ''] = /^([\w-]+)\((.*)\)$/s.exec(text) ?? [];
  const parts = argumentsIn(inner);
  const [first = '', second = '', third = ''] = parts;
  if (name === 'var') return colorOf(place.properties.get(first) ?? parts.slice(1).join(','), place);
  if (name === 'light-dark') return colorOf(place.scheme === 'light' ? first : second, place);
  if (name === 'color-mix' && first === 'in oklab') {
    const [, one = second, share = '50'] = /^(.*?)\s+([\d.]+)%$/s.exec(second) ?? [];
    return mix(colorOf(one, place), colorOf(third, place), Number(share) / 100);
  }
  throw new Error(`Not a color that is known here: "${css}"`);
}

/** What stands between the commas that are in no brackets. */
function argumentsIn(text: string): readonly string[] {
  let depth = 0;
  let part = '';
  const parts: string[] = [];
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

function mix(one: Color, other: Color, share: number): Color {
  const alpha = one[3] * share + other[3] * (1 - share);
  if (alpha === 0) return [0, 0, 0, 0];
  const [a, b] = [toOklab(one), toOklab(other)];
  const mixed = a.map((part, i) => (part * one[3] * share + (b[i] ?? 0) * other[3] * (1 - share)) / alpha);
  return [...fromOklab(mixed), alpha] as unknown as Color;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;

function toOklab([red, green, blue]: Color): readonly number[] {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness = 0, a = 0, b = 0]: readonly number[]): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, encoded(part))));
}

/** One color laid over an opaque one, as a browser does: in sRGB. */
export function over(color: Color, ground: Color): Color {
  const laid = [0, 1, 2].map((i) => color[i]! * color[3] + ground[i]! * (1 - color[3]));
  return [...laid, 1] as unknown as Color;
}

/** The ratio of WCAG 2 between two opaque colors, from 1 to 21. */
export function contrastOf(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
