/** A text with its small Markdown as templates. Nothing of it is ever parsed as HTML. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Block, type Inline, parseRich } from '../case/rich.js';
import type { Messages } from '../locale/index.js';
import { drawLink } from './link.js';
import { beginning } from './long-text.js';

/** A text shows no more links than this at once: thousands of them keep a browser busy for seconds. */
const MOST_LINKS = 200;

/** @param words of the button behind which the rest of a very long text waits, unread and without layout. */
export function drawRich(text: string, { showAll }: Messages): TemplateResult {
  const start = fewLinks(beginning(text));
  const rest = text.slice(start.length);
  const more = html`<details class="rest"><summary>${showAll}</summary>${rest}</details>`;
  return html`${parseRich(start).map(drawBlock)}${rest === '' ? nothing : more}`;
}

/** Cut before the first link that is too many. */
function fewLinks(text: string): string {
  const pieces = text.split('](', MOST_LINKS + 1);
  const start = pieces.join('](');
  return pieces.length > MOST_LINKS && start.length < text.length
    ? start.slice(0, start.lastIndexOf('['))
    : text;
}

function drawBlock(block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${block.children.map(drawInline)}</p>`;
    case 'quotation':
      return html`<blockquote dir="auto">${block.children.map(drawInline)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li dir="auto">${item.map(drawInline)}</li>`);
      return block.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

function drawInline(inline: Inline): TemplateResult | string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${inline.children.map(drawInline)}</em>`;
    case 'strong':
      return html`<strong>${inline.children.map(drawInline)}</strong>`;
    case 'link':
      return drawLink(inline.href, html`${inline.children.map(drawInline)}`);
  }
}
