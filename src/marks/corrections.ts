/** The corrections of a case: what was changed, from what to what, when and why; the newest first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../case/schema.js';
import { dateTimeAttribute, sayDate, sayKind } from '../locale/index.js';
import { laterWordsFor } from '../locale/later-languages.js';
import type { LaterWords } from '../locale/later-words.js';
import { drawSourceMarks } from './citation.js';
import { drawMention } from './entry-name.js';
import { sayFieldValue } from './field-value.js';
import { drawItems } from './listed.js';
import { beginning } from './long-text.js';
import type { Telling } from './telling.js';

export function drawCorrections(telling: Telling): TemplateResult | typeof nothing {
  const words = laterWordsFor(telling.speech);
  const corrections = newestFirst(telling.index.case.corrections);
  if (corrections.length === 0) return nothing;
  return html`<details class="foot" part="corrections"><summary>${words.corrections(corrections.length)}</summary>
    <ul class="foot-list">
      ${drawItems(corrections, (correction) => drawCorrection(correction, words, telling), telling)}
    </ul>
  </details>`;
}

/** Those without a date come last; of one day each stays where the file has it. */
export function newestFirst(corrections: readonly Correction[] | undefined): readonly Correction[] {
  return [...(corrections ?? [])].sort(byNewest);
}

function byNewest(a: Correction, b: Correction): number {
  const [first, second] = [a, b].map(({ when }) => when?.earliest ?? Number.NEGATIVE_INFINITY);
  return first === second ? 0 : (first ?? 0) > (second ?? 0) ? -1 : 1;
}

/** Old and new are told apart by words, and by a line through the old. */
function drawCorrection(correction: Correction, words: LaterWords, telling: Telling): TemplateResult {
  const { when, of, field, was, now, why, cites } = correction;
  const { index, speech } = telling;
  const timeZone = index.eventById.get(of ?? '')?.event.timeZone;
  const say = (value: string): string => beginning(sayFieldValue(value, field, timeZone, telling));
  return html`<li>
    <p><time class="date" datetime=${(when && dateTimeAttribute(when)) ?? nothing}>${when ? sayDate(when, speech, 'long') : speech.words.dateNotStated}</time>
      ${of === undefined ? nothing : drawMention(of, telling)}${field === undefined ? nothing : html` <span class="field-name" dir="auto">${sayKind(field, words.fields)}</span>`}</p>
    <p class="change"><span class="was">${words.was}</span> <del dir="auto">${say(was)}</del></p>
    <p class="change"><span class="was">${words.now}</span> <ins dir="auto">${say(now)}</ins>${drawSourceMarks(cites, telling)}</p>
    ${why === undefined ? nothing : html`<p class="why" dir="auto">${beginning(why)}</p>`}
  </li>`;
}
