/**
 * A case on a page of its own, and the page that stands in the frame of another site. Both hold the whole case as text,
 * and come alive where scripts run. No style and no script stands in them, so that a strict policy lets them be.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import { plainText } from '../case/plain-text.js';
import { staticWordsFor } from '../locale/static-languages.js';
import { type HtmlOptions, treeOfCase } from './html.js';
import { jsonLdOf } from './json-ld.js';
import { markupOf } from './markup.js';
import { type Told, tell, titleOf } from './told.js';
import { type Branch, treeOf } from './tree.js';

/** A file that a page loads. */
export interface Loaded {
  readonly src: string;
  /** What the browser checks it against: `sha384-…`. */
  readonly integrity?: string | undefined;
}

export interface PageOptions extends HtmlOptions {
  /** Where the page will be. */
  readonly url?: string | undefined;
  /** Address of its oEmbed file. */
  readonly oembed?: string | undefined;
  readonly styles?: readonly Loaded[];
  /** Modules; without any the page stays text. */
  readonly scripts?: readonly Loaded[];
}

/** A whole document with everything that is known of the case. */
export function renderPage(index: CaseIndex, options: PageOptions = {}): string {
  const told = tell(index, { headingLevel: 1, ...options });
  const { oembed, url } = options;
  const data: Branch = {
    name: 'script',
    attributes: new Map([['type', 'application/ld+json']]),
    children: [jsonLdOf(told, url)],
  };
  const head =
    oembed === undefined
      ? html``
      : html`<link rel="alternate" type="application/json+oembed" href=${oembed} title=${titleOf(told)}>`;
  return documentOf(told, options, { head, data, foot: html`` });
}

/** A whole document for a frame: the timeline alone, and a link to the page. */
export function renderEmbed(index: CaseIndex, options: PageOptions = {}): string {
  const told = tell(index, { headingLevel: 1, ...options });
  const { url } = options;
  const link = html`<p><a href=${url} target="_blank" rel="noopener">${staticWordsFor(told.speech).openPage}</a></p>`;
  return documentOf(told, options, {
    head: html`<meta name="robots" content="noindex">`,
    foot: url === undefined ? html`` : link,
  });
}

interface Parts {
  readonly head: TemplateResult;
  readonly data?: Branch;
  readonly foot: TemplateResult;
}

function documentOf(told: Told, options: PageOptions, { head, data, foot }: Parts): string {
  const { index, speech } = told;
  const { url, styles = [], scripts = [] } = options;
  const { summary } = index.case;
  const top = treeOf(html`<meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${titleOf(told)}</title>
    ${summary === undefined ? nothing : html`<meta name="description" content=${plainText(summary)}>`}
    ${url === undefined ? nothing : html`<link rel="canonical" href=${url}>`}
    ${head}
    ${styles.map(({ src, integrity }) => html`<link rel="stylesheet" href=${src} integrity=${integrity ?? nothing}>`)}
    ${scripts.map(({ src, integrity }) => html`<script type="module" src=${src} integrity=${integrity ?? nothing}></script>`)}`);
  const attributes = new Map([['lang', speech.lang]]);
  if (speech.direction === 'rtl') attributes.set('dir', 'rtl');
  const main: Branch = { name: 'main', attributes: new Map(), children: treeOfCase(told, options) };
  const root: Branch = {
    name: 'html',
    attributes,
    children: [
      { name: 'head', attributes: new Map(), children: data ? [...top, data] : top },
      { name: 'body', attributes: new Map(), children: [main, ...treeOf(foot)] },
    ],
  };
  return `<!doctype html>\n${markupOf([root])}\n`;
}
