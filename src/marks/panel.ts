/** What opens in a figure: the card of an entry, or the list of a crowd of events. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EntryPlace } from '../case/entry-place.js';
import type { EventEntry } from '../case/index-case.js';
import { laterWordsFor, sayWhen } from '../locale/index.js';
import { drawControl } from './controls.js';
import { drawCard } from './draw-card.js';
import { drawMention, entryName } from './entry-name.js';
import { NO_PAGE, type Viewing } from './media-mark.js';
import type { Telling } from './telling.js';

export const CLOSE = svg`<path d="M4 4l8 8M12 4l-8 8"/>`;
const PREVIOUS = svg`<path d="M10 3L5 8l5 5"/>`;
const NEXT = svg`<path d="M6 3l5 5-5 5"/>`;

/** An entry that is open, and where it stands among the others of its kind. */
export interface OpenEntry {
  readonly id: string;
  readonly place: EntryPlace;
}

export function drawPanel(
  open: OpenEntry | undefined,
  crowd: readonly EventEntry[],
  telling: Telling,
  viewing: Viewing = NO_PAGE,
): TemplateResult | typeof nothing {
  if (!open && crowd.length === 0) return nothing;
  const name = open ? entryName(open.id, telling) : telling.speech.words.events(crowd.length);
  return html`<div class="panel" part="panel" role="region" aria-label=${name ?? nothing}>
    <div class="panel-controls">
      ${open ? drawSteps(open.place, telling) : nothing}
      ${drawControl('close', laterWordsFor(telling.speech).close, { icon: CLOSE })}
    </div>
    ${open ? drawCard(open.id, telling, viewing) : drawCrowdList(crowd, telling)}
  </div>`;
}

function drawSteps(
  { kind, position, total, previous, next }: EntryPlace,
  { speech }: Telling,
): TemplateResult {
  const words = laterWordsFor(speech);
  return html`<p class="place-among">${position === undefined ? nothing : words.placeAmong(kind, position, total)}</p>
    ${drawControl('previous', words.previousOf[kind], { icon: PREVIOUS, isOff: previous === undefined })}
    ${drawControl('next', words.nextOf[kind], { icon: NEXT, isOff: next === undefined })}`;
}

function drawCrowdList(crowd: readonly EventEntry[], telling: Telling): TemplateResult {
  const { index, speech } = telling;
  return html`<p class="date" tabindex="-1">${speech.words.events(crowd.length)}</p>
    <ol class="crowd-list">
      ${crowd.map(
        (entry) => html`<li>${sayWhen(entry, index, speech, 'short')}
          ${drawMention(entry.event.id, telling)}</li>`,
      )}
    </ol>`;
}
