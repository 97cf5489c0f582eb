/** What opens below a figure: one event, or the list of a crowd of them. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import { laterWordsFor, sayWhen } from '../locale/index.js';
import { drawControl } from './controls.js';
import { drawDetail } from './detail.js';
import { NO_PAGE, type Viewing } from './media-mark.js';
import type { Telling } from './telling.js';

const CLOSE = svg`<path d="M4 4l8 8M12 4l-8 8"/>`;
const PREVIOUS = svg`<path d="M10 3L5 8l5 5"/>`;
const NEXT = svg`<path d="M6 3l5 5-5 5"/>`;

export function drawPanel(
  entry: EventEntry | undefined,
  crowd: readonly EventEntry[],
  telling: Telling,
  viewing: Viewing = NO_PAGE,
): TemplateResult | typeof nothing {
  const words = laterWordsFor(telling.speech);
  if (!entry && crowd.length === 0) return nothing;
  const name = entry?.event.title ?? telling.speech.words.events(crowd.length);
  return html`<div class="panel" part="panel" role="region" aria-label=${name}>
    <div class="panel-controls">
      ${entry ? html`${drawControl('previous', words.previousEvent, { icon: PREVIOUS })}${drawControl('next', words.nextEvent, { icon: NEXT })}` : nothing}
      ${drawControl('close', words.close, { icon: CLOSE })}
    </div>
    ${entry ? drawDetail(entry, telling, viewing) : drawCrowdList(crowd, telling)}
  </div>`;
}

function drawCrowdList(crowd: readonly EventEntry[], { index, speech }: Telling): TemplateResult {
  return html`<p class="date" tabindex="-1">${speech.words.events(crowd.length)}</p>
    <ol class="crowd-list">
      ${crowd.map(
        (entry) => html`<li>${sayWhen(entry, index, speech, 'short')}
          <button class="to-event" type="button" data-pick=${entry.event.id} dir="auto">${entry.event.title}</button></li>`,
      )}
    </ol>`;
}
