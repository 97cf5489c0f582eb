/** A link that leads where it says: its address has passed the gate, and its host is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { linkUrl } from '../case/url.js';

/** Text alone where the address may not be linked to. */
export function drawLink(address: string | undefined, content: TemplateResult | string): TemplateResult {
  const url = address === undefined ? undefined : linkUrl(address);
  if (!url || address === undefined) return html`${content}`;
  return html`<a href=${isAbsolute(address) ? url.href : address} rel="noopener noreferrer">${content}</a>${drawHost(address, url)}`;
}

/** The host, for links that lead to another site. */
function drawHost(address: string, url: URL): TemplateResult | typeof nothing {
  if (!isAbsolute(address) || url.host === '') return nothing;
  return html` <span class="host">${url.host.replace(/^www\./, '')}</span>`;
}

/** Whether the address stands on its own: it does not change with the page that it is read against. */
function isAbsolute(address: string): boolean {
  try {
    return new URL(address).href !== '';
  } catch {
    return false;
  }
}
