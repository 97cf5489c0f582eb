/** The events as a list: the timeline of a narrow container, of a printed page, and of a reader who listens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../case/index-case.js';
import type { ListItem } from '../layout/list.js';
import { sayFindingShort, sayWhen } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import type { FigureState } from './figure.js';
import { drawListGlyph } from './list-glyph.js';
import { cutTitle } from './long-text.js';
import { noteOf, sayNote } from './note.js';
import type { Opening } from './opening.js';
import { drawRich } from './rich.js';
import { dateOf, type Telling } from './telling.js';

export interface ListState extends Pick<FigureState, 'hits' | 'chain' | 'comparison' | 'later' | 'each'> {
  /** Seen and worked with; otherwise only spoken and printed, with nothing in it to reach by keyboard. */
  readonly isShown: boolean;
  readonly isPrinted: boolean;
  readonly pick: string | undefined;
  readonly current: string | undefined;
  readonly hover: string | undefined;
  /** Draws what is open, once that can be drawn. */
  readonly opening: Opening | undefined;
}

export interface ListPage {
  readonly items: readonly ListItem[];
  /** How many events there are on all pages. */
  readonly total: number;
}

/** A page of the list, and what leads to the events before and after it. */
export function drawList({ items, total }: ListPage, telling: Telling, state: ListState): TemplateResult {
  const { words } = telling.speech;
  const before = items[0]?.place ?? 0;
  const after = total - before - items.length;
  return html`<div class=${state.isShown ? 'listing' : 'listing spoken'}>
    ${drawTurn(before, -1, telling, state)}
    <ol class="list" part="list" start=${before + 1} aria-label=${(state.isShown ? undefined : state.later?.sameEvents) ?? words.events(total)}>
      ${state.each(
        items,
        (item) => item.entry.event.id,
        (item) => drawItem(item, telling, state),
      )}
    </ol>
    ${drawTurn(after, 1, telling, state)}
  </div>`;
}

/** How many events there are besides; where the list is worked with, a button to them. */
function drawTurn(
  count: number,
  way: -1 | 1,
  { speech }: Telling,
  { isShown }: ListState,
): TemplateResult | typeof nothing {
  if (count <= 0) return nothing;
  const text = speech.words.moreEvents(count);
  return isShown
    ? html`<button class="turn" part="turn" type="button" data-turn=${way}>${text}</button>`
    : html`<p>${text}</p>`;
}

function drawItem(item: ListItem, telling: Telling, state: ListState): TemplateResult {
  const { entry, silence, isFirstUndated } = item;
  const { event } = entry;
  const { words } = telling.speech;
  const isPicked = state.isShown && state.pick === event.id;
  // What an event that is open is linked with, it says itself: the others are read on as before.
  const isApart = state.isShown && !telling.index.eventById.has(state.pick ?? '');
  const isDim = isApart && state.chain?.has(event.id) === false;
  const classes = [
    'entry',
    item.kind,
    isPicked && 'is-picked',
    isDim && 'is-dim',
    state.hover === event.id && 'is-hovered',
    telling.findings.has(event.id) && 'is-odd',
    state.hits.has(entry) && 'is-hit',
    state.comparison?.classOf(entry),
  ];
  return html`<li class=${classes.filter(Boolean).join(' ')} part="entry" data-id=${event.id}>
    ${silence === undefined ? nothing : html`<p class="silence" part="silence"><span>${silence}</span></p>`}
    ${item.bands.map(({ text }) => html`<p class="band-said" dir="auto">${text}</p>`)}
    ${isFirstUndated ? html`<p class="undated-head">${words.dateNotStated}</p>` : nothing}
    ${drawListGlyph(item.kind)}
    ${drawHead(entry, telling, { ...state, isPicked, isCurrent: state.current === event.id })}
    <div class="entry-text">
      ${event.text === undefined ? nothing : drawRich(event.text, words)}
      ${drawDiffering(entry, telling, { ...state, isPicked })}
      ${(telling.findings.get(event.id) ?? []).map((finding) => html`<p class="finding">${state.opening?.sayFinding(finding, telling) ?? sayFindingShort(finding, telling.speech)}</p>`)}
      ${isPicked ? nothing : drawSpokenSources(entry, telling, state.isShown)}
    </div>
    ${state.opening?.drawBelow(entry, telling, state)}
  </li>`;
}

/** On paper, where nothing can be opened, the accounts themselves stand; else a note that they differ. */
function drawDiffering(
  entry: EventEntry,
  telling: Telling,
  { isPrinted, isPicked, comparison, opening }: DifferingState,
): unknown {
  const told = drawNote(comparison?.noteOf(entry));
  if (isPicked) return told;
  if (isPrinted && opening) return [told, opening.drawAccounts(entry, telling)];
  return drawNote(sayNote(entry, telling, comparison));
}

interface DifferingState extends Pick<ListState, 'isPrinted' | 'opening' | 'comparison'> {
  readonly isPicked: boolean;
}

/** What the figure says below a title: that accounts differ, unless they stand there, or which of two tellings has it. */
function drawNote(note: string | undefined): TemplateResult | typeof nothing {
  return note === undefined ? nothing : html`<p class="note">${note}</p>`;
}

interface HeadState extends Pick<ListState, 'isShown' | 'opening' | 'comparison'> {
  readonly isPicked: boolean;
  readonly isCurrent: boolean;
}

function drawHead(
  entry: EventEntry,
  telling: Telling,
  { isShown, isPicked, isCurrent, opening, comparison }: HeadState,
): TemplateResult {
  const { event } = entry;
  const date = dateOf(entry);
  const when = html`<time class="date" datetime=${(date && opening?.dateTime(date)) ?? nothing}>${sayWhen(entry, telling.index, telling.speech, 'long')}</time>`;
  const title = html`<span class="title" dir="auto">${cutTitle(event.title)}</span>`;
  const marks = drawSourceMarks(event.cites, telling);
  if (!isShown) return html`<p class="head">${when} ${title}</p>`;
  return html`<div class="head" role="button" data-id=${event.id} tabindex=${isCurrent ? 0 : -1} aria-expanded=${isPicked}
    aria-description=${noteOf(entry, telling, comparison) ?? nothing}>${when} ${title}<span aria-hidden="true">\u2060${marks}</span></div>`;
}

/** The sources by name: where nothing is open, and their numbers mean little to who listens. */
function drawSpokenSources(
  { event }: EventEntry,
  { index, speech }: Telling,
  isShown: boolean,
): TemplateResult | typeof nothing {
  const titles = (event.cites ?? []).flatMap((cite) => index.sourceById.get(cite.source)?.title ?? []);
  if (titles.length === 0) return nothing;
  return html`<p class=${isShown ? 'by spoken' : 'by'}>${speech.words.sources}: ${[...new Set(titles)].join(speech.words.semicolon)}</p>`;
}
