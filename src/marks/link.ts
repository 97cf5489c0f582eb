/** A link that leads where it says: its address has passed the gate, and its host is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { isElsewhere, linkUrl } from '../case/url.js';

/** Text alone where the address may not be linked to. Links to another site name it. */
export function drawLink(address: string | undefined, content: TemplateResult | string): TemplateResult {
  const url = address === undefined ? undefined : linkUrl(address);
  if (!url) return html`${content}`;
  const host = isElsewhere(url) ? url.host.replace(/^www\./, '') : '';
  return html`<a href=${isElsewhere(url) ? url.href : (address ?? nothing)} rel="noopener noreferrer">${content}</a>${
    host === '' ? nothing : html` <span class="host">${host}</span>`
  }`;
}
