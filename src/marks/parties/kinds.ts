/** What a reader leaves out of the diagram: kinds of relationship, and traces of what is not in force. */
import { html, nothing, type TemplateResult } from 'lit';
import { partyWordsFor, sayPlainKind } from '../../locale/index.js';
import { cutTitle } from '../long-text.js';
import type { Telling } from '../telling.js';
import type { Relations } from './relations.js';

/** More kinds than this are not offered. */
const MOST_KINDS = 40;
/** Characters of a kind. */
const MOST_NAMED = 60;

/** How many relationships there are of each kind, in the order of the file; empty text: without a kind. */
export function countKinds({ stated, memberships }: Relations): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind = '' } of [...stated, ...memberships]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

export function drawKinds(
  counts: ReadonlyMap<string, number>,
  hidden: readonly string[],
  hasTraces: boolean | undefined,
  { speech }: Telling,
): TemplateResult | typeof nothing {
  if (counts.size === 0) return nothing;
  const words = partyWordsFor(speech);
  const kinds = [...counts].slice(0, MOST_KINDS);
  const shown = [...counts.keys()].filter((kind) => !hidden.includes(kind));
  const name = words.kinds(shown.length, counts.size);
  return html`<details class="kinds" part="kinds">
    <summary>${name}</summary>
    <div class="kind-list" role="group" aria-label=${name}>
      ${kinds.map(([kind, count]) => html`<button class="kind" part="kind" type="button" dir="auto" data-kind=${kind} aria-pressed=${String(!hidden.includes(kind))}>${words.kind(cutTitle(sayPlainKind(kind, 'relationshipKinds', speech) || words.noKind, MOST_NAMED), count)}</button>`)}
      ${hasTraces === undefined ? nothing : html`<button class="kind traces" type="button" data-command="traces" aria-pressed=${String(hasTraces)}>${words.traces}</button>`}
    </div>
  </details>`;
}
