/** What could not be read of a file whose case is shown all the same. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../case/problem.js';
import { sayProblem } from '../case/say-problem.js';
import { laterWordsFor } from '../locale/index.js';
import type { Telling } from './telling.js';

/** A line under the figure that opens to what has to be mended in the file. */
export function drawProblems(
  problems: readonly Problem[],
  { speech }: Telling,
): TemplateResult | typeof nothing {
  const errors = problems.filter((problem) => problem.level === 'error');
  if (errors.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${laterWordsFor(speech).unread(errors.length)}</summary>
    <ul>
      ${errors
        .slice(0, MOST_SHOWN)
        .map(
          (problem) =>
            html`<li lang="en" dir="auto"><code>${problem.path}</code>: ${sayProblem(problem)}</li>`,
        )}
    </ul>
  </details>`;
}

const MOST_SHOWN = 50;
