/** Entries of a case as lists of buttons that pick them. */
import { html, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { Relationship } from '../case/schema.js';
import { sayWhen } from '../locale/index.js';
import { drawItems } from './backing.js';
import { cutTitle } from './long-text.js';
import { nameOf, type Telling } from './telling.js';

export interface EntryLink {
  readonly id: string;
  readonly name: string;
}

export function drawEventLinks(events: readonly EventEntry[], telling: Telling): TemplateResult {
  const { index, speech } = telling;
  return html`<ul class="links">
    ${drawItems(
      events,
      (entry) =>
        html`<li><span class="date"><bdi>${sayWhen(entry, index, speech, 'short')}</bdi></span> ${drawEntryLink({ id: entry.event.id, name: entry.event.title })}</li>`,
      telling,
    )}
  </ul>`;
}

export function drawEntryLinks(links: readonly EntryLink[], telling: Telling): TemplateResult {
  return html`<ul class="links">${drawItems(links, (link) => html`<li>${drawEntryLink(link)}</li>`, telling)}</ul>`;
}

export function drawEntryLink({ id, name }: EntryLink): TemplateResult {
  return html`<button class="to-event" type="button" data-pick=${id} dir="auto">${cutTitle(name)}</button>`;
}

/** "Twitter sues Department of Homeland Security": read from one party to the other, in the words of the file. */
export function relationshipName({ from, verb, kind, to }: Relationship, { index }: Telling): string {
  const name = (id: string): string => nameOf(index.partyById.get(id)) ?? id;
  return `${name(from)} ${verb ?? kind ?? '—'} ${name(to)}`;
}
