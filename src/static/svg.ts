/**
 * The drawings as SVG that stands by itself: as a file, with the title of the case above and, below, what its marks mean,
 * what it only counts, and its sources; and inside a page, in the page's own font and ink.
 */
import type { CaseIndex } from '../case/index-case.js';
import { printable } from '../formats/printable.js';
import { directionOf } from '../formats/svg-names.js';
import { FONTS, type FontKey } from '../layout/type.js';
import { wrap } from '../layout/wrap.js';
import { saySource } from '../locale/index.js';
import { flattenTree } from './drawing.js';
import { estimateWidth } from './estimate.js';
import { drawEventsFigure, drawPartiesFigure, type Figure } from './figure.js';
import { xmlOf } from './markup.js';
import { IN_PAGE, ON_PAPER, type Paint } from './paint.js';
import { type TellOptions, type Told, tell } from './told.js';
import type { Branch, Twig } from './tree.js';

export type FigureKind = 'timeline' | 'parties';

export interface SvgOptions extends TellOptions {
  /** CSS px; 960 unless given. */
  readonly width?: number;
  /** Colors; dark on white unless given. */
  readonly paint?: Partial<Paint>;
  /** The typeface, as in CSS. */
  readonly font?: string;
}

const DRAW = { timeline: drawEventsFigure, parties: drawPartiesFigure } as const;

const WIDTH_PX = 960;
const EM_PX = 15;
const MARGIN_EMS = 1.25;
const GAP_EMS = 1;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A file of SVG; undefined where there is nothing to draw. */
export function renderSvg(index: CaseIndex, kind: FigureKind, options: SvgOptions = {}): string | undefined {
  const told = tell(index, options);
  const em = EM_PX;
  const margin = MARGIN_EMS * em;
  const figure = DRAW[kind](told, { width: (options.width ?? WIDTH_PX) - 2 * margin, em });
  if (!figure) return undefined;
  const paint: Paint = { ...ON_PAPER, ...options.paint };
  const column: Column = { left: margin, width: figure.width, isMirrored: figure.isMirrored, paint };
  const { title } = told.index.case;
  const head = setText(title === undefined ? [] : [title], 'title', { ...column, top: margin, scale: 1.25 });
  const top = head.bottom + (title === undefined ? 0 : GAP_EMS * em);
  const bottom = top + figure.height + GAP_EMS * em;
  const { below } = figure;
  const foot = setText(sourceLines(told), 'note', {
    ...column,
    top: below.height > 0 ? bottom + below.height + GAP_EMS * em : bottom,
    scale: 1,
  });
  const painted = { ...figure, paint, prefix: '' };
  const size = { width: Math.ceil(figure.width + 2 * margin), height: Math.ceil(foot.bottom + margin) };
  const root = make('svg', { ...rootOf(size), version: '1.1', 'font-family': options.font ?? FONT }, [
    make('title', {}, [figure.name]),
    ...(paint.ground === undefined ? [] : [make('rect', { ...size, fill: paint.ground })]),
    ...head.lines,
    make('svg', { x: margin, y: round(top), ...frameOf(figure) }, flattenTree(figure.tree, painted)),
    make(
      'g',
      { transform: `translate(${round(margin + figure.inset)} ${round(bottom)})` },
      flattenTree(below.tree, painted),
    ),
    ...foot.lines,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf([root])}\n`;
}

/** A drawing inside a page, as wide as its column lets it be. */
export function drawInPage(told: Told, kind: FigureKind, prefix: string): readonly Twig[] {
  const figure = DRAW[kind](told, { width: WIDTH_PX, em: EM_PX });
  if (!figure) return [];
  const { viewBox } = frameOf(figure);
  const drawn = flattenTree(figure.tree, { ...figure, paint: IN_PAGE, prefix: `${prefix}${kind}-` });
  return [make('svg', { viewBox, width: '100%', role: 'img' }, [make('title', {}, [figure.name]), ...drawn])];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function rootOf({ width, height }: Size) {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  };
}

function frameOf({ width, height, inset }: Figure) {
  const box = { width: round(width), height: round(height) };
  return { ...box, viewBox: `${round(-inset)} 0 ${box.width} ${box.height}` };
}

interface Column {
  readonly left: number;
  readonly width: number;
  readonly isMirrored: boolean;
  readonly paint: Paint;
}

const MOST_LINES = 3;

/** Texts one below the other, each in as many lines as it needs. */
function setText(
  texts: readonly string[],
  font: FontKey,
  { top, scale, left, width, isMirrored, paint }: Column & { readonly top: number; readonly scale: number },
): { readonly lines: readonly Branch[]; readonly bottom: number } {
  const em = EM_PX * scale;
  const { size, lead, weight } = FONTS[font];
  const measure = estimateWidth(em);
  const lines = texts.flatMap((text) => {
    const direction = directionOf(text);
    const anchor = (direction === 'rtl') === isMirrored ? 'start' : 'end';
    const turn = direction === 'rtl' ? { direction, 'unicode-bidi': 'embed' } : {};
    return wrap(printable(text), measure, { font, width, lines: MOST_LINES }).map((line) => ({
      line,
      anchor,
      turn,
    }));
  });
  const type = { fill: paint.ink, 'font-size': round(size * em), 'font-weight': weight };
  return {
    lines: lines.map(({ line, anchor, turn }, i) =>
      make(
        'text',
        {
          ...type,
          ...turn,
          'text-anchor': anchor,
          x: round(isMirrored ? left + width : left),
          y: round(top + (i + 0.8) * lead * em),
        },
        [line],
      ),
    ),
    bottom: top + lines.length * lead * em,
  };
}

/** The sources by their numbers, below their heading. */
function sourceLines({ index, speech }: Told): readonly string[] {
  const sources = [...index.sourceById.values()];
  if (sources.length === 0) return [];
  const lines = sources.map((source) => {
    const { title, details } = saySource(source, index, speech);
    return `${index.sourceNumbers.get(source.id) ?? ''}. ${[title, ...details].join(speech.words.comma)}`;
  });
  return [speech.words.sources, ...lines];
}

function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Twig[] = [],
): Branch {
  const all = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return { name, attributes: new Map(all), children };
}

/** To a tenth of a px, as all of the drawing. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
