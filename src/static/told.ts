/** What every part of the text is written with: the case, its words, and where each entry stands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryKind } from '../case/entry-place.js';
import type { CaseIndex } from '../case/index-case.js';
import type { Citation, When } from '../case/schema.js';
import { sayTime } from '../locale/index.js';
import { staticWordsFor } from '../locale/static-languages.js';
import { entryName } from '../marks/entry-name.js';
import { drawRich } from '../marks/rich.js';
import { describeTelling, type Telling } from '../marks/telling.js';
import { type Anchors, anchorsOf } from './anchors.js';
import { veiled } from './veiled.js';

export interface Told extends Telling {
  readonly anchors: Anchors;
  /** Of the headings of sections; the title stands one above. */
  readonly level: number;
}

export interface TellOptions {
  /** Language of the words around the case, such as `en`; the case's own unless given. */
  readonly lang?: string | undefined;
  /** Stands before every id. Give one where several cases are in one page, or where its scripts go by ids. */
  readonly prefix?: string;
  /** Of the heading with the title, 1 to 4. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/** A case as it is told to readers: names that are withheld are not in it. */
export function tell(of: CaseIndex, { lang, prefix = '', headingLevel = 2 }: TellOptions = {}): Told {
  const index = veiled(of);
  const telling = describeTelling({ index }, lang);
  return { ...telling, anchors: anchorsOf(index, prefix), level: headingLevel + 1 };
}

export type Drawn = TemplateResult | readonly TemplateResult[] | typeof nothing;

/** What the case is called, on tabs and in lists too. */
export function titleOf({ index, speech }: Told): string {
  return index.case.title ?? staticWordsFor(speech).untitled;
}

export function drawSection(heading: string, body: TemplateResult, told: Told): TemplateResult {
  return html`<section>${drawHeading(heading, told)} ${body}</section>`;
}

/** A heading so many levels below those of the sections. */
export function drawHeading(content: unknown, { level }: Told, below = 0): TemplateResult {
  switch (level + below) {
    case 1:
      return html`<h1 dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 dir="auto">${content}</h5>`;
    default:
      return html`<h6 dir="auto">${content}</h6>`;
  }
}

/** The name of an entry, which leads to where it stands; the id as text where the case has nothing with it. */
export function drawEntry(kind: EntryKind, id: string, told: Told): TemplateResult {
  const anchor = told.anchors(kind, id);
  const name = html`<bdi>${entryName(id, told, kind) ?? id}</bdi>`;
  return anchor === '' ? name : html`<a href=${fragment(anchor)}>${name}</a>`;
}

/** The numbers of the sources that are cited, each of which leads to its source: `[1] [4]`. */
export function drawNumbers(cites: readonly Citation[] | undefined, told: Told): Drawn {
  const { sourceNumbers } = told.index;
  const ids = [...new Set((cites ?? []).map(({ source }) => source))].filter((id) => sourceNumbers.has(id));
  const numbered = ids
    .map((id) => [sourceNumbers.get(id) ?? 0, id] as const)
    .sort(([one], [other]) => one - other);
  return numbered.map(
    ([number, id]) => html` <a href=${fragment(told.anchors('source', id))}>[${number}]</a>`,
  );
}

/** A longer text with its small Markdown. */
export function drawText(text: string | undefined, { speech }: Told): Drawn {
  return text === undefined ? nothing : drawRich(text, speech.words);
}

/** "Who: …", one paragraph; nothing where there is nothing to say. */
export function drawLine(label: string, content: readonly TemplateResult[], { speech }: Told): Drawn {
  if (content.length === 0) return nothing;
  return html`<p>${label}: ${content.map((one, i) => [i === 0 ? '' : speech.words.semicolon, one])}</p>`;
}

/** Short words of the file or of ours, one after the other. */
export function drawWords(texts: readonly string[], { speech }: Told): TemplateResult {
  return html`${texts.map((text, i) => html`${i === 0 ? '' : speech.words.comma}<bdi>${text}</bdi>`)}`;
}

/** A time in words; undefined where nothing is stated. */
export function sayAt(when: When | undefined, { index, speech }: Told): string | undefined {
  return sayTime(when, index, speech, 'long');
}

function fragment(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
