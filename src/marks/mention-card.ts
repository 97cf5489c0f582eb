/** The card of a phrase in the article: what it mentions, in short, where no figure on the screen shows it. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../case/plain-text.js';
import { mentionWordsFor } from '../locale/mention-languages.js';
import type { MentionPlace } from '../locale/mention-words.js';
import { drawSourceMarks } from './citation.js';
import { beginning, cutTitle } from './long-text.js';
import { describeMentioned } from './mentioned.js';
import type { Telling } from './telling.js';

/** Characters of a text that are read beside a phrase; of one that is longer no more is parsed than this. */
const MOST_READ = 280;
const MOST_PARSED = 2000;
const LONGEST_TITLE = 160;

/** @param place where a figure of the page shows more; undefined where none does. */
export function drawMentionCard(
  id: string,
  telling: Telling,
  place: MentionPlace | undefined,
): TemplateResult | typeof nothing {
  const mentioned = describeMentioned(id, telling);
  if (!mentioned) return nothing;
  const { date, text, cites } = mentioned;
  const words = mentionWordsFor(telling.speech);
  const title = cutTitle(mentioned.title, LONGEST_TITLE);
  const show =
    place &&
    html`<p><button class="show" part="card-button" type="button" data-card="show">${words.showIn[place]}</button></p>`;
  return html`<div class="beside"><div class="card" part="card" role="dialog" popover="manual" tabindex="-1" aria-label=${title}>
    <button class="close" type="button" data-card="close" title=${words.closeCard} aria-label=${words.closeCard}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg></button>
    <div lang=${telling.index.case.language ?? nothing}>
      ${date === undefined ? nothing : html`<p class="date">${date}</p>`}
      <p class="title" dir="auto">${title}${drawSourceMarks(cites, telling)}</p>
      ${text === undefined ? nothing : html`<p class="text" dir="auto">${startOf(text)}</p>`}
    </div>
    ${show ?? nothing}
  </div></div>`;
}

/** The first words of a text, without its marks. */
function startOf(text: string): string {
  const plain = plainText(beginning(text, MOST_PARSED));
  if (plain.length <= MOST_READ) return plain;
  const start = beginning(plain, MOST_READ);
  const end = start.lastIndexOf(' ');
  return `${end > MOST_READ / 2 ? start.slice(0, end) : start}…`;
}
