/** Lists of a card: what it is tied to, as far as anybody reads it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { Citation } from '../case/schema.js';
import { dateTimeAttribute, laterWordsFor, sayWhen } from '../locale/index.js';
import { type Drawn, drawBeside } from './card.js';
import { drawMention } from './entry-name.js';
import { dateOf, type Telling } from './telling.js';

/** Of a list that is longer, the rest is counted. */
export const MOST_LISTED = 50;

export function drawEntries<T>(
  heading: string,
  entries: readonly T[],
  telling: Telling,
  draw: (entry: T) => TemplateResult,
): Drawn {
  if (entries.length === 0) return nothing;
  return html`<section><p class="section-head">${heading}</p>
    <ul class="entries">${entries.slice(0, MOST_LISTED).map((entry) => html`<li>${draw(entry)}</li>`)}</ul>
    ${drawRest(entries.length, telling)}
  </section>`;
}

/** What stands behind a name in a list. */
interface Beside {
  readonly cites?: readonly Citation[] | undefined;
  readonly beside?: string | undefined;
}

/** An event in a list: its date, its title, its sources, and what is to be said beside it. */
export function drawEventLine(
  entry: EventEntry,
  telling: Telling,
  { cites = entry.event.cites, beside }: Beside = {},
): TemplateResult {
  const { index, speech } = telling;
  const date = dateOf(entry);
  return html`<time class="date" datetime=${(date && dateTimeAttribute(date)) ?? nothing}>${sayWhen(entry, index, speech, 'short')}</time>
    ${drawLine(entry.event.id, telling, { cites, beside })}`;
}

/** Any other entry in a list. */
export function drawLine(id: string, telling: Telling, { cites, beside }: Beside = {}): TemplateResult {
  return html`<span class="line">${drawMention(id, telling, { cites })}${drawBeside([beside])}</span>`;
}

/** How many of a list are left out; nothing where none is. */
export function drawRest(count: number, { speech }: Telling): readonly TemplateResult[] {
  const rest = count - MOST_LISTED;
  return rest > 0 ? [html`<p class="rest-of-list">${laterWordsFor(speech).moreEntries(rest)}</p>`] : [];
}
