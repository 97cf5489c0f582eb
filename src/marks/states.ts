/** What stands where no case can be shown, and what could not be read of one that can. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure, Messages } from '../locale/index.js';

/** Keeps the focus of whoever asked for another try. Seen only after a moment, by the style sheet, and only where the page gives nothing else to read meanwhile. */
export function drawLoading(text: string, hasFallback: boolean): TemplateResult {
  if (hasFallback) return html`<p class="spoken" role="status" tabindex="-1">${text}</p>`;
  return html`<div class="message loading" part="message" role="status" tabindex="-1"><p>${text}</p></div>`;
}

export function drawEmpty(words: Messages): TemplateResult {
  return html`<div class="message" part="message"><p>${words.empty}</p></div>`;
}

/** Says what failed, with advice for whoever wrote the file. Where another try may help, offers one. */
export function drawFailed(
  failure: LoadFailure,
  words: Messages,
  advice: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="message" part="message" role="alert">
    <p class="what">${words.failed}</p>
    <p>${sayFailure(failure, words)}</p>
    ${advice}
    <button class="retry" part="retry" type="button" data-command="retry">${words.tryAgain}</button>
  </div>`;
}

function sayFailure(failure: LoadFailure, { failures, serverError }: Messages): string {
  if (failure.kind !== 'status') return failures[failure.kind];
  return failure.status === 404 ? failures['not found'] : serverError(failure.status);
}
