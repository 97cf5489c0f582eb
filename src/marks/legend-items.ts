/** What the marks of a figure mean: those that are there, each with a word. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import type { Extras } from '../layout/extras.js';
import type { TimelineGeometry } from '../layout/geometry.js';
import { type MarkKind, markKind } from '../layout/mark-kind.js';
import { laterWordsFor } from '../locale/later-languages.js';
import type { LegendExtra } from '../locale/later-words.js';
import { drawConflict } from './conflict.js';
import { drawDeadline } from './deadline.js';
import { type DrawGlyph, type Glyph, px } from './glyph.js';
import { cutTitle } from './long-text.js';
import { drawPoint } from './point.js';
import { drawSpan } from './span.js';
import type { Telling } from './telling.js';
import { drawApproximate, drawUncertain } from './uncertain.js';
import { drawUndated } from './undated.js';

export interface LegendItem {
  readonly draw: DrawGlyph;
  readonly word: string;
}

/** What a figure has besides the marks of its events. */
export interface LegendExtras {
  readonly hasTies?: boolean;
  readonly hasBearings?: boolean;
  readonly hasLinks?: boolean;
  readonly hasFolds?: boolean;
  readonly hasEras?: boolean;
  readonly hasCrowds?: boolean;
  readonly hasHits?: boolean;
  readonly hasLoose?: boolean;
  readonly hasGaps?: boolean;
  readonly hasToday?: boolean;
}

/** What is explained of a figure; without a geometry it is a list. */
export interface Explained {
  readonly telling: Telling;
  readonly geometry: TimelineGeometry | undefined;
  readonly ties: Pick<Extras, 'ties' | 'links'> | undefined;
}

/** The box of a drawing, CSS px. */
export const GLYPH = { width: 48, height: 24 } as const;
const EM = 18;

/** In the order in which they are explained: from what is best known to what is least. */
const MARKS: Readonly<Record<MarkKind, DrawGlyph>> = {
  point: (glyph) => drawPoint({ ...glyph, x: glyph.from }),
  span: drawSpan,
  'open-span': drawOpen,
  deadline: (glyph) => drawDeadline({ ...glyph, from: glyph.x, to: glyph.x }),
  approximate: drawApproximate,
  uncertain: drawUncertain,
  undated: drawUndated,
  conflict: (glyph) =>
    drawConflict(
      glyph,
      [glyph.from, glyph.to].map((x) => ({ from: x, to: x })),
      false,
    ),
};

const EXTRAS: Readonly<Record<LegendExtra, { readonly has: keyof LegendExtras; readonly draw: DrawGlyph }>> =
  {
    loose: { has: 'hasLoose', draw: (glyph) => MARKS.point({ ...glyph, isLoose: true }) },
    crowds: { has: 'hasCrowds', draw: drawCount },
    ties: { has: 'hasTies', draw: drawHook },
    bearings: { has: 'hasBearings', draw: drawElbow },
    links: { has: 'hasLinks', draw: drawRing },
    folds: { has: 'hasFolds', draw: drawTear },
    eras: { has: 'hasEras', draw: drawEra },
    gaps: { has: 'hasGaps', draw: drawGap },
    today: { has: 'hasToday', draw: drawNow },
    hits: { has: 'hasHits', draw: drawHit },
  };

/** What a figure has besides the marks of its events; of a list there is nothing to explain. */
export function legendExtras({ telling, geometry, ties: extras }: Explained): LegendExtras {
  const { ties = [], links = [] } = extras ?? {};
  const { marks = [], folds = [], bands = [], crowds = [] } = geometry ?? {};
  return {
    hasTies: geometry !== undefined && telling.findings.deadlines.length > 0,
    hasBearings: ties.some(({ kind, isClear }) => kind === 'bearing' && isClear),
    hasLinks: links.length > 0,
    hasFolds: folds.some(({ kind }) => kind === 'fold'),
    hasEras: bands.some(({ kind }) => kind === 'era'),
    hasCrowds: crowds.length > 0,
    hasGaps: bands.some(({ kind }) => kind === 'gap'),
    hasToday: geometry?.todayX !== undefined,
    hasLoose: marks.some(({ kind, isLoose }) => kind === 'point' && isLoose),
  };
}

/** The same of a figure in a picture, where no count opens: what is in them is listed below it. */
export function pictureExtras(of: Explained): LegendExtras {
  return { ...legendExtras(of), hasCrowds: false };
}

/** The kinds of marks that a case has. */
export function kindsIn({ events }: CaseIndex): readonly MarkKind[] {
  return [...new Set(events.map(markKind))];
}

/**
 * @param kinds the kinds of marks that the case has, in any order.
 * @param compared the ids of the two sources that tell beside each other, where two do.
 */
export function legendItems(
  kinds: readonly MarkKind[],
  extras: LegendExtras,
  { index, speech }: Telling,
  compared: readonly [first: string, second: string] | readonly [] = [],
): readonly LegendItem[] {
  const words = laterWordsFor(speech);
  const titles = compared.map((id) => cutTitle(index.sourceById.get(id)?.title ?? id, MOST_NAMED));
  const marks = keysOf(MARKS).filter((kind) => kinds.includes(kind));
  const others = keysOf(EXTRAS).filter((extra) => extras[EXTRAS[extra].has] === true);
  return [
    ...marks.map((kind) => ({ draw: MARKS[kind], word: words.markKinds[kind] })),
    ...others.map((extra) => ({ draw: EXTRAS[extra].draw, word: words.legendExtras[extra] })),
    ...titles.map((title, i) => ({ draw: i === 0 ? drawFirst : drawSecond, word: words.onlyIn(title) })),
  ];
}

/** What stands in the box. A drawing that points forward in time is turned where time runs to the left. */
export function drawInBox(draw: DrawGlyph, isMirrored: boolean): SVGTemplateResult {
  const { width, height } = GLYPH;
  const glyph: Glyph = { x: width / 2, from: 8, to: width - 8, y: height / 2, em: EM, isMirrored: false };
  return svg`<g transform=${isMirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>${draw(glyph)}</g>`;
}

/** Characters of the title of a source. */
const MOST_NAMED = 80;

const drawFirst: DrawGlyph = (glyph) => svg`<g class="is-first-only">${MARKS.point(glyph)}</g>`;
const drawSecond: DrawGlyph = (glyph) => svg`<g class="is-second-only">${MARKS.point(glyph)}</g>`;

/** The bar of an open span, with a paint of its own: the figure's is not there where there is no figure. */
function drawOpen({ from, to, y, em }: Glyph): SVGTemplateResult {
  const half = 0.22 * em;
  return svg`<defs><linearGradient id="legend-fade"><stop class="ink-stop" offset="0.4"/><stop class="ink-stop none" offset="1"/></linearGradient></defs>
    <rect fill="url(#legend-fade)" x=${px(from)} y=${px(y - half)} width=${px(to - from)} height=${px(2 * half)}/>`;
}

/** (+4) */
function drawCount({ x, from, to, y, em }: Glyph): SVGTemplateResult {
  const half = 0.5 * em;
  return svg`<rect class="extent" x=${px(from)} y=${px(y - half)} width=${px(to - from)} height=${px(2 * half)} rx=${px(half)}/>
    ${[-7, 0, 7].map((shift) => svg`<circle class="solid" cx=${px(x + shift)} cy=${px(y)} r="1.5"/>`)}`;
}

/** ↩ */
function drawHook({ from, to, y, em }: Glyph): SVGTemplateResult {
  const up = y - 0.3 * em;
  const down = y + 0.3 * em;
  return svg`<g class="tie odd"><path d="M${px(to)} ${px(down)}H${px(from + 8)}Q${px(from)} ${px(down)} ${px(from)} ${px(y)}T${px(from + 8)} ${px(up)}H${px(from + 14)}"/>
    <path d="M${px(from + 10)} ${px(up - 4)}l4 4-4 4"/></g>`;
}

/** ──╮ */
function drawElbow({ from, to, y }: Glyph): SVGTemplateResult {
  return svg`<g class="tie"><path d="M${px(from)} ${px(y - 6)}H${px(to - 8)}Q${px(to)} ${px(y - 6)} ${px(to)} ${px(y + 2)}V${px(y + 8)}"/>
    <path d="M${px(to - 3)} ${px(y + 5)}l3 3 3-3"/></g>`;
}

/** ┊○ */
function drawRing({ x, y, em }: Glyph): SVGTemplateResult {
  return svg`<g class="lane-link"><path d="M${px(x)} ${px(y - 10)}V${px(y + 4)}"/><circle cx=${px(x)} cy=${px(y + 6)} r=${px(0.2 * em)}/></g>`;
}

/** ──⌇⌇── */
function drawTear({ x, from, to, y }: Glyph): SVGTemplateResult {
  const edge = (at: number): string => `M${px(at)} ${px(y - 8)}l4 4-4 4 4 4-4 4`;
  return svg`<path class="axis-line" d="M${px(from)} ${px(y)}H${px(x - 6)}M${px(x + 8)} ${px(y)}H${px(to)}"/>
    <path class="tear" d="${edge(x - 6)}${edge(x + 4)}"/>`;
}

function drawHit(glyph: Glyph): SVGTemplateResult {
  const { x, y, em } = glyph;
  return svg`<g class="is-hit"><rect class="target" x=${px(x - em)} y=${px(y - em / 2)} width=${px(2 * em)} height=${px(em)} rx="3"/></g>${drawPoint({ ...glyph, from: x, to: x })}`;
}

function drawEra({ from, to, y }: Glyph): SVGTemplateResult {
  return svg`<g class="band"><path d=${bracketOver(from, to, y)}/></g>`;
}

function drawGap({ from, to, y }: Glyph): SVGTemplateResult {
  return svg`<g class="band gap"><path d=${bracketOver(from, to, y)}/></g>`;
}

function bracketOver(from: number, to: number, y: number): string {
  return `M${px(from)} ${px(y)}v5M${px(from)} ${px(y)}H${px(to)}v5`;
}

/** ─┆─ */
function drawNow({ x, from, to, y }: Glyph): SVGTemplateResult {
  return svg`<path class="axis-line" d="M${px(from)} ${px(y)}H${px(to)}"/><path class="today-line" d="M${px(x)} ${px(y - 9)}v18"/>`;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
