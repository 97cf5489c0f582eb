/** A line that says from when the case is that is shown, where a reader has chosen a date of report. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../case/date.js';
import { laterWordsFor, sayReportDate } from '../locale/index.js';
import type { Telling } from './telling.js';

export function drawAsReported(
  by: Instant | undefined,
  { index, speech }: Telling,
): TemplateResult | typeof nothing {
  if (by === undefined) return nothing;
  const words = laterWordsFor(speech);
  return html`<p class="as-of">${words.asReportedBy(sayReportDate(by, index, speech))}</p>`;
}
