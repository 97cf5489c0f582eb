/**
 * A case as HTML that means the same without scripts and without style: in an article, a feed, a newsletter, on paper.
 * Inside the tags of elements it is what these show until they draw the case themselves.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { sayDate } from '../locale/index.js';
import { staticWordsFor } from '../locale/static-languages.js';
import { drawClaims } from './claims.js';
import { drawEvents } from './events.js';
import { drawCorrections, drawFindings, drawSources } from './foot.js';
import { markupOf } from './markup.js';
import { drawParties, drawRelationships } from './parties.js';
import { drawInPage, type FigureKind } from './svg.js';
import { type Drawn, drawHeading, drawText, type TellOptions, type Told, tell } from './told.js';
import { Grown, type Twig, treeOf } from './tree.js';

/** Elements that can hold a part of a case as text. */
export type StaticElement = 'case-timeline' | 'case-parties' | 'case-claims' | 'case-sources';

export interface HtmlOptions extends TellOptions {
  /** Address of the case file, for the elements. Without it there are none, and the text stands by itself. */
  readonly src?: string | undefined;
  /** The elements, in their order. What belongs to none of them stands in the first. */
  readonly elements?: readonly StaticElement[];
  /** Whether drawings stand among the words. */
  readonly hasFigures?: boolean;
}

/** Heading, summary, events, parties, relationships, claims, findings, corrections and sources, without a `<head>`. */
export function renderHtml(index: CaseIndex, options: HtmlOptions = {}): string {
  return markupOf(treeOfCase(tell(index, options), options));
}

/** The same as a tree, of a case in which no name is left that is withheld. */
export function treeOfCase(told: Told, options: HtmlOptions): readonly Twig[] {
  const { src, elements = ['case-timeline'] } = options;
  const used = src === undefined ? [] : [...new Set(elements)];
  const [first = 'case-timeline', ...others] = used;
  const draw = (all: readonly StaticElement[]): TemplateResult => drawArticle(all, told, options);
  const body = html`${drawHead(told)}${draw(ELEMENTS.filter((one) => !others.includes(one)))}`;
  if (src === undefined) return treeOf(inLanguage(body, told));
  if (others.length === 0) return treeOf(inElement(first, body, told, src));
  return treeOf(
    html`<case-file src=${src}>${[
      inElement(first, body, told),
      ...others.map((one) => inElement(one, draw([one]), told)),
    ]}</case-file>`,
  );
}

interface Part {
  readonly figure?: FigureKind;
  readonly draw: readonly ((told: Told) => Drawn)[];
}

/** What each element holds, in the order of a page that holds all of it. */
const PARTS: Readonly<Record<StaticElement, Part>> = {
  'case-timeline': { figure: 'timeline', draw: [drawEvents] },
  'case-parties': { figure: 'parties', draw: [drawParties, drawRelationships] },
  'case-claims': { draw: [drawClaims] },
  'case-sources': { draw: [drawFindings, drawCorrections, drawSources] },
};
const ELEMENTS = Object.keys(PARTS) as readonly StaticElement[];

function drawArticle(
  elements: readonly StaticElement[],
  told: Told,
  { hasFigures = false, prefix = '' }: HtmlOptions,
): TemplateResult {
  return html`${elements.map((one) => {
    const { figure, draw } = PARTS[one];
    const drawing = hasFigures && figure ? drawInPage(told, figure, prefix) : [];
    const place = drawing.length === 0 ? nothing : html`<figure>${new Grown(drawing)}</figure>`;
    return [place, draw.map((part) => part(told))];
  })}`;
}

function drawHead(told: Told): TemplateResult {
  const { title, summary, updated, note } = told.index.case;
  const { level, speech } = told;
  return html`${drawHeading(title ?? staticWordsFor(speech).untitled, { ...told, level: level - 1 })}
    ${drawText(summary, told)} ${drawText(note, told)}
    ${updated ? html`<p>${staticWordsFor(speech).updated(sayDate(updated, speech, 'long'))}</p>` : nothing}`;
}

/** In the language of the words; most of a case is told in that of its file. */
function inLanguage(body: TemplateResult, { index, speech }: Told): TemplateResult {
  return html`<article lang=${index.case.language ?? speech.lang} dir=${speech.direction === 'rtl' ? 'rtl' : nothing}>${body}</article>`;
}

function inElement(element: StaticElement, body: TemplateResult, told: Told, src?: string): TemplateResult {
  const content = inLanguage(body, told);
  const at = src ?? nothing;
  switch (element) {
    case 'case-timeline':
      return html`<case-timeline src=${at} hash="case">${content}</case-timeline>`;
    case 'case-parties':
      return html`<case-parties src=${at}>${content}</case-parties>`;
    case 'case-claims':
      return html`<case-claims src=${at}>${content}</case-claims>`;
    case 'case-sources':
      return html`<case-sources src=${at}>${content}</case-sources>`;
  }
}
