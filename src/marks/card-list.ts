/** Lists of what an entry is tied to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { Citation } from '../case/schema.js';
import { dateTimeAttribute, sayWhen } from '../locale/index.js';
import { type Drawn, drawBeside, drawSection } from './card.js';
import { drawMention } from './entry-name.js';
import { drawItems } from './listed.js';
import { dateOf, type Telling } from './telling.js';

export function drawEntries<T>(
  heading: string,
  entries: readonly T[],
  telling: Telling,
  draw: (entry: T) => TemplateResult,
): Drawn {
  if (entries.length === 0) return nothing;
  const items = drawItems(entries, (entry) => html`<li>${draw(entry)}</li>`, telling);
  return drawSection(heading, [html`<ul class="entries">${items}</ul>`]);
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
  return html`<span class="line">${drawMention(id, telling, { cites })}${drawBeside([beside], telling)}</span>`;
}
