/** A time in full: its date, the file's own words for it, and the events that it is tied to. */
import { html, type TemplateResult } from 'lit';
import type { When } from '../case/schema.js';
import { laterWordsFor, sayDate, sayWhen } from '../locale/index.js';
import { drawMention } from './entry-name.js';
import type { Telling } from './telling.js';

/** "April 6, 2017, at the time of [Twitter sues to stop the summons]". Says no more than is known. */
export function drawWhen(when: When, telling: Telling): TemplateResult {
  const { index, speech } = telling;
  const words = laterWordsFor(speech);
  const tie = (before: string, id: string | undefined): TemplateResult | [] =>
    id !== undefined && index.eventById.has(id) ? html`, ${before} ${drawMention(id, telling)}` : [];
  return html`${dateOfTime(when, telling) ?? speech.words.sourceDateNotStated}${[
    tie(words.atTimeOf, when.at),
    tie(words.after, when.after),
    tie(words.by, when.by),
  ].flat()}`;
}

/** Its own date, the file's words for it, or the date of the event at whose time it was: all that its sources give. */
function dateOfTime({ date, said, at }: When, { index, speech }: Telling): string | undefined {
  if (date) return sayDate(date, speech, 'long');
  const entry = index.eventById.get(at ?? '');
  if (said !== undefined || !entry) return said;
  return entry.versions.length > 0 || entry.event.when?.date
    ? sayWhen(entry, index, speech, 'long')
    : undefined;
}
