/** The phrases of the article that mention something of the case: the way back from it to them. */
import { html, nothing, type TemplateResult } from 'lit';
import { mentionWordsFor } from '../locale/mention-languages.js';
import { beginning } from './long-text.js';
import type { Telling } from './telling.js';

/** Of more phrases than this the last are left out; characters of a phrase. */
const MOST_PHRASES = 20;
const LONGEST = 80;

/**
 * A button for each phrase, by the id of what it mentions and its number among these.
 * @param phrases gives the words of the phrases that mention an id; undefined where there is no article.
 */
export function drawMentions(
  id: string,
  { speech }: Telling,
  phrases: ((id: string) => readonly string[]) | undefined,
): TemplateResult | typeof nothing {
  const texts = phrases?.(id).slice(0, MOST_PHRASES) ?? [];
  if (texts.length === 0) return nothing;
  return html`<section class="mentions"><p class="section-head">${mentionWordsFor(speech).inTheArticle}</p>
    ${texts.map((text, i) => html`<p><button class="to-event" type="button" data-mention=${id} data-nth=${i} dir="auto">${cut(text, speech.words.quote)}</button></p>`)}
  </section>`;
}

function cut(text: string, quote: (text: string) => string): string {
  const start = beginning(text, LONGEST);
  return quote(start === text ? text : `${start}…`);
}
