/** A text with its small Markdown as templates. Nothing of it is ever parsed as HTML. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Block, type Inline, parseRich } from '../case/rich.js';
import { drawLink } from './link.js';

/** No field shows more characters than this at once. */
const MOST_CHARACTERS = 20_000;

export function drawRich(text: string): TemplateResult {
  const cut = text.length > MOST_CHARACTERS;
  const blocks = parseRich(cut ? text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '') : text);
  return html`${blocks.map(drawBlock)}${cut ? html`<p>…</p>` : nothing}`;
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
