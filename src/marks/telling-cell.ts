/** What one source says of an event: its own words, and its version of what is told differently. */
import { html, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { Citation } from '../case/schema.js';
import { laterWordsFor, sayKind } from '../locale/index.js';
import { sourceListWordsFor } from '../locale/source-list-languages.js';
import { sayFieldValue } from './field-value.js';
import { drawSome } from './listed.js';
import { beginning } from './long-text.js';
import type { Telling } from './telling.js';

/** Characters of the name of a field. */
const LONGEST_FIELD = 60;

/** Where it says nothing of its own, that it tells of the event. */
export function drawSayings({ event }: EventEntry, source: string, telling: Telling): TemplateResult {
  const { speech } = telling;
  const { fields } = laterWordsFor(speech);
  const { cites = [], quotations = [], accounts = [] } = event;
  const isBy = (cite: Citation): boolean => cite.source === source;
  const versions = accounts.flatMap(({ field, versions: all }) =>
    all.filter((version) => version.cites?.some(isBy)).map(({ value }) => ({ field, value })),
  );
  const quoted = [
    ...cites.filter(isBy).flatMap(({ words }) => words ?? []),
    ...quotations.filter((quotation) => quotation.cites?.some(isBy)).map(({ words }) => words),
  ];
  if (versions.length === 0 && quoted.length === 0)
    return html`<p class="plain">${sourceListWordsFor(speech).tells}</p>`;
  return html`${drawSome(
    versions,
    ({ field, value }) =>
      html`<p class="version"><span class="field-name" dir="auto">${sayKind(beginning(field, LONGEST_FIELD), fields)}</span> <bdi>${beginning(sayFieldValue(value, field, event.timeZone, telling))}</bdi></p>`,
    telling,
  )}${drawSome(
    [...new Set(quoted)],
    (words) => html`<p class="said" dir="auto">${speech.words.quote(beginning(words))}</p>`,
    telling,
  )}`;
}
