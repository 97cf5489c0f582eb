/** How a file that gave no case is mended. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../case/problem.js';
import { sayProblem } from '../case/say-problem.js';
import { laterWordsFor, type Speech } from '../locale/index.js';

/** For whoever wrote the file, not for its readers: behind a line that opens. */
export function drawAdvice(refused: readonly Problem[], speech: Speech): TemplateResult | typeof nothing {
  if (refused.length === 0) return nothing;
  return html`<details class="problems"><summary>${laterWordsFor(speech).forEditors}</summary>
    ${refused.map((problem) => html`<p lang="en" dir="auto">${problem.path === '$' ? problem.hint : html`<code>${problem.path}</code>: ${sayProblem(problem)}`}</p>`)}
  </details>`;
}
