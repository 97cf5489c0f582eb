/**
 * The figure as a picture that stands on its own: with the title of the case above it; below, what its marks
 * mean, what it only counts, and its sources.
 */
import { printable } from '../formats/printable.js';
import { directionOf } from '../formats/svg-names.js';
import { FONTS, type FontKey } from '../layout/type.js';
import { wrap } from '../layout/wrap.js';
import { flattenDrawing, SVG } from './flatten-drawing.js';
import { groundsBehind } from './grounds-behind.js';
import { measureIn } from './measure-text.js';
import { type PlainColor, plainColor } from './plain-color.js';
import type { WholeFigure } from './whole-figure.js';

/** The words around the figure. */
export interface FigureWords {
  readonly title: string | undefined;
  /** The figure in words, for readers who cannot see it. */
  readonly description: string;
  /** What stands above the sources. */
  readonly heading: string;
  /** One line for each source, with its number. */
  readonly sources: readonly string[];
}

/** Ems of the figure. */
const MARGIN_EMS = 1.25;
const TITLE_EMS = 1.1875;
const GAP_EMS = 1;
const MOST_TITLE_LINES = 4;
const MOST_NOTE_LINES = 3;

/** The figure in a page, as a document of SVG 1.1 without style sheets, scripts and addresses. */
export function figureSvg({ figure, below }: WholeFigure, words: FigureWords): string {
  const style = getComputedStyle(figure);
  const em = Number.parseFloat(style.fontSize);
  const { x, y, width, height } = figure.viewBox.baseVal;
  const margin = MARGIN_EMS * em;
  const place: Column = { svg: figure, style, em, left: margin, width };
  const drawn = { x: round(margin), width, height, viewBox: `${x} ${y} ${width} ${height}` };
  const { stacked, bottom } = stack(
    [
      setText(words.title === undefined ? [] : [words.title], place, TITLE),
      { content: [make('svg', drawn, flattenDrawing(figure))], height },
      { content: moved(margin - x, 0, flattenDrawing(below)), height: below.height.baseVal.value },
      setText(words.sources.length === 0 ? [] : [words.heading, ...words.sources], place, NOTE),
    ],
    margin,
    GAP_EMS * em,
  );
  const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(bottom + margin) };
  const root = make('svg', { version: '1.1', ...size, viewBox: `0 0 ${size.width} ${size.height}` }, [
    ...(words.title === undefined ? [] : [make('title', {}, [printable(words.title)])]),
    make('desc', {}, [printable(words.description)]),
    ...groundsBehind(figure).map((ground) => make('rect', { ...size, ...filledWith(ground) })),
    ...stacked,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** Where words are set, in CSS px of the picture. */
interface Column {
  /** What lends the words its type. */
  readonly svg: SVGSVGElement;
  readonly style: CSSStyleDeclaration;
  readonly em: number;
  readonly left: number;
  readonly width: number;
}

interface TypeSetting {
  readonly font: FontKey;
  /** Times the size of the same font in the figure. */
  readonly scale: number;
  /** Of each text at most. */
  readonly lines: number;
}

const TITLE: TypeSetting = { font: 'title', scale: TITLE_EMS, lines: MOST_TITLE_LINES };
const NOTE: TypeSetting = { font: 'note', scale: 1, lines: MOST_NOTE_LINES };

/** A part of the picture, from 0 down. */
interface Block {
  readonly content: readonly SVGElement[];
  readonly height: number;
}

/** Those that hold anything, one below the other. */
function stack(
  blocks: readonly Block[],
  top: number,
  gap: number,
): { readonly stacked: readonly SVGElement[]; readonly bottom: number } {
  let next = top;
  const stacked = blocks.flatMap(({ content, height }) => {
    if (height === 0) return [];
    const placed = moved(0, next, content);
    next += height + gap;
    return placed;
  });
  return { stacked, bottom: next - gap };
}

function moved(x: number, y: number, content: readonly SVGElement[]): readonly SVGElement[] {
  return [make('g', { transform: `translate(${round(x)} ${round(y)})` }, content)];
}

/** Part of a line's lead above its baseline. */
const ASCENT = 0.8;

/** Sets texts one below the other, each in as many lines as it needs. */
function setText(
  texts: readonly string[],
  { svg, style, em, left, width }: Column,
  { font, scale, lines }: TypeSetting,
): Block {
  const { size, lead, weight } = FONTS[font];
  const measure = measureIn(svg, scale * em);
  const step = lead * scale * em;
  const isMirrored = style.direction === 'rtl';
  const type = {
    ...filledWith(plainColor(style.color)),
    'font-family': printable(style.fontFamily),
    'font-size': round(size * scale * em),
    'font-weight': (font === 'title' && style.getPropertyValue('--case-title-weight').trim()) || weight,
    x: round(isMirrored ? left + width : left),
  };
  const set = texts.flatMap((text) => {
    const direction = directionOf(text);
    const held = (direction === 'rtl') === isMirrored ? 'start' : 'end';
    const turn = direction === 'rtl' ? { direction, 'unicode-bidi': 'embed' } : {};
    const wrapped = wrap(printable(text), measure, { font, width, lines });
    return wrapped.map((line) => make('text', { ...type, ...turn, 'text-anchor': held }, [line]));
  });
  set.forEach((line, i) => {
    line.setAttribute('y', String(round((i + ASCENT) * step)));
  });
  return { content: set, height: set.length * step };
}

function filledWith({ hex, alpha }: PlainColor): Readonly<Record<string, string | number>> {
  return alpha < 1 ? { fill: hex, 'fill-opacity': alpha } : { fill: hex };
}

function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/** To a tenth of a px, as all of the figure. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
