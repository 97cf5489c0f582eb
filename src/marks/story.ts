/**
 * ‹ ▬ ▬ ▬ ▬ › The case step by step: one step at a time below a line of marks, or all of them one below the other as
 * text of the article.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StoryStep } from '../case/steps.js';
import { dateTimeAttribute, sayName, sayWhen } from '../locale/index.js';
import { storyWordsFor } from '../locale/story-languages.js';
import type { StoryWords } from '../locale/story-words.js';
import { drawSourceMarks } from './citation.js';
import { cutTitle } from './long-text.js';
import { describeMentioned } from './mentioned.js';
import { drawRich } from './rich.js';
import { dateOf, type Telling } from './telling.js';

export interface StoryState {
  readonly form: 'steps' | 'scroll';
  /** The step at a place, from 0. */
  readonly stepAt: (place: number) => StoryStep | undefined;
  /** How many steps there are, and the one that is shown, from 0. */
  readonly count: number;
  readonly place: number;
  /** Whether the reader has come to it: before, the story shows its first step and leads nobody there. */
  readonly isStarted: boolean;
  /** The step that tells of what the reader has opened elsewhere; -1: none, or this one. */
  readonly openPlace: number;
  /** What holds the one tab stop, by its `data-go`. */
  readonly stop: string;
  /** How many steps a scrolling story shows. */
  readonly most: number;
}

/** Up to this many steps have a mark each, a finger wide on the narrowest phone, and stand behind each other. */
const MOST_MARKS = 12;

export function drawStory(telling: Telling, state: StoryState): TemplateResult {
  const words = storyWordsFor(telling.speech);
  return state.form === 'scroll' ? drawScroll(telling, state, words) : drawSteps(telling, state, words);
}

/** Few steps all stand in the same place, so that the article below never moves; and all of them are printed. */
function drawSteps(telling: Telling, state: StoryState, words: StoryWords): TemplateResult {
  const { count, place, openPlace } = state;
  const places = count > MOST_MARKS ? [place] : Array.from({ length: count }, (_, i) => i);
  const open =
    openPlace === -1
      ? nothing
      : html`<button class="to-open" type="button" data-go=${openPlace} tabindex="-1">${words.openIn(openPlace + 1)}</button>`;
  return html`<div class="story" part="story" role="group" aria-label=${words.story}>
    <div class="bar" part="progress" role="toolbar" aria-label=${words.steps} aria-description=${words.keys}>
      ${drawButton('previous', words.previousStep, { isOff: place === 0, isStop: state.stop === 'previous' })}
      ${count > MOST_MARKS ? drawLine(place, count) : drawMarks(telling, state, words)}
      ${drawButton('next', words.nextStep, { isOff: place === count - 1, isStop: state.stop === 'next' })}
    </div>
    <div class="steps" lang=${telling.index.case.language ?? nothing} aria-live="polite" aria-atomic="true">
      ${places.map((at) => drawStep(at, telling, state, words))}
    </div>
    <p class="elsewhere">${open}</p>
  </div>`;
}

const ARROWS = { previous: svg`<path d="M10 3L5 8l5 5"/>`, next: svg`<path d="M6 3l5 5-5 5"/>` } as const;

function drawButton(
  go: 'previous' | 'next',
  name: string,
  { isOff, isStop }: { readonly isOff: boolean; readonly isStop: boolean },
): TemplateResult {
  const icon = html`<svg viewBox="0 0 16 16" aria-hidden="true">${ARROWS[go]}</svg>`;
  return html`<button class="go ${go}" part="step-button" type="button" data-go=${go} title=${name} aria-label=${name}
    aria-disabled=${isOff ? 'true' : nothing} tabindex=${isStop ? 0 : -1}>${icon}<span aria-hidden="true">${name}</span></button>`;
}

function drawMarks(telling: Telling, state: StoryState, words: StoryWords): TemplateResult {
  const { count, place, openPlace, stop } = state;
  const marks = Array.from({ length: count }, (_, at) => {
    const classes = ['to-step', at === openPlace && 'is-open', at < place && 'is-past'];
    const title = titleOf(state.stepAt(at));
    const name = words.stepName(at + 1, title && sayName(title, telling.speech));
    return html`<button class=${classes.filter(Boolean).join(' ')} part="step-mark" type="button" data-go=${at} title=${name}
      aria-label=${name} aria-current=${at === place ? 'step' : nothing} tabindex=${stop === String(at) ? 0 : -1}></button>`;
  });
  return html`<div class="line">${marks}</div>`;
}

/** As far as the story has come, where there are too many steps to be pressed one by one. */
function drawLine(place: number, count: number): TemplateResult {
  return html`<svg class="line" viewBox="0 0 ${count} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width=${count} height="1"/><rect class="past" width=${place + 1} height="1"/></svg>`;
}

function drawScroll(telling: Telling, state: StoryState, words: StoryWords): TemplateResult {
  const { count, most } = state;
  const places = Array.from({ length: Math.min(count, most) }, (_, i) => i);
  const left = count - places.length;
  const more = html`<button class="more-steps" type="button" data-go="more">${words.moreSteps(left)}</button>`;
  return html`<div class="story" part="story" role="group" aria-label=${words.story} aria-description=${words.keys}>
    <div class="steps" lang=${telling.index.case.language ?? nothing}>${places.map((at) => drawStep(at, telling, state, words))}</div>
    ${left > 0 ? more : nothing}
  </div>`;
}

/** A step with the date and the sources of what it opens. */
function drawStep(place: number, telling: Telling, state: StoryState, words: StoryWords): TemplateResult {
  const step = state.stepAt(place);
  if (!step) return html``;
  const { form, count, isStarted } = state;
  const isCurrent = place === state.place && (isStarted || form === 'steps');
  const classes = ['step', isCurrent && 'is-current', place < state.place && 'is-past'];
  const isNumbered = form === 'steps' || step.title !== undefined;
  const number = isNumbered ? html`<span class="count">${words.stepOf(place + 1, count)}</span>` : nothing;
  const open =
    form === 'scroll' && place === state.openPlace
      ? html`<span class="is-open">${words.isOpen}</span>`
      : nothing;
  return html`<div class=${classes.filter(Boolean).join(' ')} part="step" data-step=${place}>
    <p class="date">${number} ${drawDate(step, telling)} ${open}</p>
    ${drawTitle(step, place, telling, { ...state, isCurrent })}
    ${step.text === undefined ? nothing : html`<div class="text">${drawRich(step.text, telling.speech.words)}</div>`}
  </div>`;
}

function drawDate({ pick }: StoryStep, { index, speech }: Telling): TemplateResult | typeof nothing {
  const entry = index.eventById.get(pick ?? '');
  const date = entry && dateOf(entry);
  if (!entry) return nothing;
  return html`<time datetime=${(date && dateTimeAttribute(date)) ?? nothing}>${sayWhen(entry, index, speech, 'long')}</time>`;
}

/** In a scrolling story the title is what is pressed; a step that has none is pressed by its number. */
function drawTitle(
  step: StoryStep,
  place: number,
  telling: Telling,
  { form, count, stop, isCurrent }: StoryState & { readonly isCurrent: boolean },
): TemplateResult | typeof nothing {
  const title = titleOf(step);
  const marks = drawSourceMarks(describeMentioned(step.pick ?? '', telling)?.cites, telling);
  if (form === 'scroll') {
    const name = title ?? storyWordsFor(telling.speech).stepOf(place + 1, count);
    return html`<p class="title" part="step-title" dir="auto"><span class="to-step" role="button" data-go=${place}
      aria-current=${isCurrent ? 'step' : nothing} tabindex=${stop === String(place) ? 0 : -1}>${name}</span>${marks}</p>`;
  }
  if (title === undefined && marks === nothing) return nothing;
  return html`<p class="title" part="step-title" dir="auto">${title}${marks}</p>`;
}

function titleOf(step: StoryStep | undefined): string | undefined {
  return step?.title === undefined ? undefined : cutTitle(step.title);
}
