/** How a file that gave no case is mended. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../case/problem.js';
import { type LaterWords, type LoadFailure, laterWordsFor, type Speech } from '../locale/index.js';
import { drawFailed } from './states.js';

/** Says what failed, and how the file is mended; nothing where nothing failed. */
export function drawFailedCase(
  failure: LoadFailure | undefined,
  refused: readonly Problem[] = [],
  speech: Speech,
): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  return drawFailed(failure, speech.words, drawAdvice(refused, laterWordsFor(speech)));
}

/** For whoever wrote the file, not for its readers: behind a line that opens. */
export function drawAdvice(refused: readonly Problem[], words: LaterWords): TemplateResult | typeof nothing {
  if (refused.length === 0) return nothing;
  return html`<details class="problems"><summary>${words.forEditors}</summary>
    ${refused.map(({ path, hint }) => html`<p lang="en" dir="auto">${path === '$' ? nothing : html`<code>${path}</code>: `}${hint}</p>`)}
  </details>`;
}
