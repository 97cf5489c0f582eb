/** A document that goes with an event: its title, which opens it at the page that is meant. */
import { html, nothing, type TemplateResult } from 'lit';
import { documentAddress } from '../case/document-address.js';
import type { CaseDocument } from '../case/schema.js';
import { laterWordsFor } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import { drawLink } from './link.js';
import { cutTitle } from './long-text.js';
import type { Telling } from './telling.js';

/** A document that is one of the case's sources has its number, and its address where it gives none of its own. */
export function drawDocument(paper: CaseDocument, telling: Telling): TemplateResult {
  const { title, page, source } = paper;
  const { index, speech } = telling;
  const url = paper.url ?? index.sourceById.get(source ?? '')?.url;
  const name = html`${cutTitle(title)}${page === undefined ? nothing : speech.words.comma + laterWordsFor(speech).page(page)}`;
  const marks = source === undefined ? nothing : drawSourceMarks([{ source }], telling);
  return html`<p dir="auto">${drawLink(documentAddress(url, page), name)}${marks}</p>`;
}
