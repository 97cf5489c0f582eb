/** A card by itself: where it stands among the others of its kind, and what leads on from there. */
import { html, nothing, type TemplateResult } from 'lit';
import { laterWordsFor, sayName } from '../locale/index.js';
import { drawControl } from './controls.js';
import { drawCard } from './draw-card.js';
import { entryName } from './entry-name.js';
import { cutTitle } from './long-text.js';
import type { Viewing } from './media-mark.js';
import { CLOSE, type OpenEntry } from './panel.js';
import type { Telling } from './telling.js';

/** Characters of a name at a button that leads on. */
const MOST = 60;

export function drawCardPage(
  { id, place: { kind, position, total, previous, next } }: OpenEntry,
  telling: Telling,
  viewing: Viewing,
): TemplateResult {
  const words = laterWordsFor(telling.speech);
  const steps = [
    ...drawStep(previous, ['previous', words.previousOf[kind]], telling),
    ...drawStep(next, ['next', words.nextOf[kind]], telling),
  ];
  return html`<div class="card-page">
    <div class="panel-controls">
      <p class="place-among">${position === undefined ? nothing : words.placeAmong(kind, position, total)}</p>
      ${drawControl('close', words.close, { icon: CLOSE })}
    </div>
    ${drawCard(id, telling, viewing)}
    ${steps.length === 0 ? nothing : html`<div class="steps">${steps}</div>`}
  </div>`;
}

/** What is said when a card opens where none was. */
export function sayOpened({ id, place }: OpenEntry, telling: Telling): string {
  const { speech } = telling;
  const kind = laterWordsFor(speech).entryKinds[place.kind];
  return speech.words.eventName(sayName(cutTitle(entryName(id, telling) ?? id), speech), kind);
}

/** Said by what it leads to, and by its name. */
function drawStep(
  id: string | undefined,
  [way, said]: readonly [way: 'previous' | 'next', said: string],
  telling: Telling,
): readonly TemplateResult[] {
  const name = id === undefined ? undefined : entryName(id, telling);
  if (id === undefined || name === undefined) return [];
  return [
    html`<button class=${`step is-${way}`} part="turn" type="button" data-pick=${id}><span class="way">${said}</span> <span class="step-name" dir="auto">${cutTitle(name, MOST)}</span></button>`,
  ];
}
