/** How far a large file has been read: a bar, and the same in words. */
import { html, type TemplateResult } from 'lit';

/** @param share from 0 to 1. The number goes up too often to be spoken each time. */
export function drawProgress(text: string, share: number): TemplateResult {
  return html`<div class="message" part="message" tabindex="-1"><p role="status">${text}</p>
    <progress aria-label=${text} value=${share}></progress><p aria-hidden="true">${Math.round(100 * share)} %</p></div>`;
}
