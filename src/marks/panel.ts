/** What opens below a figure: one event, or the list of a crowd of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import { sayWhen } from '../locale/index.js';
import { drawControl } from './controls.js';
import { drawDetail } from './detail.js';
import type { Telling } from './telling.js';

export function drawPanel(
  entry: EventEntry | undefined,
  crowd: readonly EventEntry[],
  telling: Telling,
): TemplateResult | typeof nothing {
  const { words } = telling.speech;
  if (!entry && crowd.length === 0) return nothing;
  const name = entry?.event.title ?? words.events(crowd.length);
  return html`<div class="panel" part="panel" role="region" aria-label=${name}>
    <div class="panel-controls">
      ${entry ? html`${drawControl('previous', words.previousEvent)}${drawControl('next', words.nextEvent)}` : nothing}
      ${drawControl('close', words.close)}
    </div>
    ${entry ? drawDetail(entry, telling) : drawCrowdList(crowd, telling)}
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
