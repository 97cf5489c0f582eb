/** Parties by their names: in a sentence, and as buttons that pick them. */
import { html, nothing, type TemplateResult } from 'lit';
import { laterWordsFor, sayName } from '../locale/index.js';
import { sayAll } from '../locale/say-all.js';
import { drawMention } from './entry-name.js';
import { cutTitle } from './long-text.js';
import { nameOf, type Telling } from './telling.js';

/** Parties that are named before the rest is counted, and characters of a name among others. */
const MOST_NAMED = 20;
const MOST_IN_NAME = 120;

/** "CBP, DHS, and the Trump administration". */
export function sayParties(ids: readonly string[], telling: Telling): string {
  const { speech } = telling;
  const names = ids.slice(0, MOST_NAMED).map((id) => sayName(partyName(id, telling), speech));
  const rest = ids.length - names.length;
  return sayAll(rest > 0 ? [...names, laterWordsFor(speech).moreEntries(rest)] : names, speech);
}

export function drawParties(ids: readonly string[], telling: Telling): readonly TemplateResult[] {
  const rest = ids.length - MOST_NAMED;
  const names = ids
    .slice(0, MOST_NAMED)
    .map(
      (id, i) =>
        html`${i === 0 ? nothing : html`<span>${telling.speech.words.comma}</span>`}${drawMention(id, telling)}`,
    );
  return rest > 0
    ? [...names, html`<span> ${laterWordsFor(telling.speech).moreEntries(rest)}</span>`]
    : names;
}

/** An id that the file does not know stands as it is. */
function partyName(id: string, { index }: Telling): string {
  return cutTitle(nameOf(index.partyById.get(id)) ?? id, MOST_IN_NAME);
}
