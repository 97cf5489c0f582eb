/**
 * How a claim stood: now, or at a moment, in one line; and below it how it came to that, as a strip.
 *
 *     Suit withdrawn
 *     ●  Alleged, April 6, 2017
 *     ○  Suit withdrawn, after the summons was withdrawn
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { causeOf } from '../case/claim-ties.js';
import type { CaseDate, Instant } from '../case/date.js';
import { type PlacedStanding, standingAt } from '../case/standing-at.js';
import { claimWordsFor } from '../locale/claim-languages.js';
import { dateTimeAttribute, laterWordsFor, sayList, sayTime, sayWhen } from '../locale/index.js';
import { drawSourceMarks } from './citation.js';
import { drawMention } from './entry-name.js';
import { drawItems } from './listed.js';
import { beginning } from './long-text.js';
import { dateOf, type Telling } from './telling.js';

type Drawn = TemplateResult | typeof nothing;

export interface HistoryState {
  /** Undefined: how it stood last. */
  readonly moment: Instant | undefined;
  /** With the events by which it came to stand so. */
  readonly isOpen: boolean;
}

/** How it stood, in words: "alleged, perhaps suit withdrawn by then". */
export function sayStanding(
  placed: readonly PlacedStanding[],
  moment: Instant | undefined,
  { speech }: Telling,
): string {
  const words = claimWordsFor(speech);
  if (placed.length === 0) return words.standingNotStated;
  const { standing, perhaps } = standingAt(placed, moment);
  const doubtful = perhaps.map(({ status }) => words.perhaps(beginning(status), !standing));
  const all = standing ? [beginning(standing.status), ...doubtful] : doubtful;
  return all.length === 0 ? words.notYet : sayList(all, speech);
}

/** One that never changed has no history: its date and its sources stand with it. */
export function drawStandings(
  placed: readonly PlacedStanding[],
  state: HistoryState,
  telling: Telling,
): TemplateResult {
  const [only] = placed;
  const isKnown = only !== undefined;
  const isAlone = placed.length === 1 && state.moment === undefined;
  return html`<div class="standings">
    <p class=${isKnown ? 'standing-now' : 'standing-now is-unknown'} part="standing"><bdi>${sayStanding(placed, state.moment, telling)}</bdi>${isAlone ? drawSourceMarks(only?.standing.cites, telling) : nothing}</p>
    ${isAlone ? drawPlace(only, state, telling) : drawHistory(placed, state, telling)}
  </div>`;
}

/** In the order of time. */
export function drawHistory(placed: readonly PlacedStanding[], state: HistoryState, telling: Telling): Drawn {
  if (placed.length === 0) return nothing;
  return html`<ol class="history" part="history" aria-label=${laterWordsFor(telling.speech).standings}>
    ${drawItems(placed, (one) => drawStep(one, state, telling), telling)}
  </ol>`;
}

function drawStep(placed: PlacedStanding, state: HistoryState, telling: Telling): TemplateResult {
  const { standing } = placed;
  const doubt = doubtOf(placed, state.moment);
  const words = claimWordsFor(telling.speech);
  return html`<li class=${`step is-${doubt ?? 'begun'}`}>
    ${drawNode(isExact(placed, telling))}
    <p class="status"><bdi>${beginning(standing.status)}</bdi>${doubt === undefined ? nothing : html` <span class="doubt">(${words.steps[doubt]})</span>`}${drawSourceMarks(standing.cites, telling)}</p>
    ${drawPlace(placed, state, telling)}
  </li>`;
}

/** What is not sure of it at a moment. */
function doubtOf(
  { earliest, latest }: PlacedStanding,
  moment: Instant | undefined,
): 'perhaps' | 'later' | undefined {
  if (moment === undefined || latest <= moment) return undefined;
  return earliest <= moment ? 'perhaps' : 'later';
}

/** Full where its time is known to the day or better, hollow elsewhere. */
function drawNode(isFull: boolean): TemplateResult {
  const circle = svg`<circle class=${isFull ? 'solid' : 'hollow'} cx="6" cy="6" r="3.5"/>`;
  return html`<svg class="node" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${circle}</svg>`;
}

function isExact({ standing }: PlacedStanding, telling: Telling): boolean {
  const date = ownDate(standing, telling);
  return date?.kind === 'moment' && !date.isUncertain && !date.isApproximate && EXACT.has(date.precision);
}

const EXACT: ReadonlySet<string> = new Set(['day', 'minute', 'second']);

function ownDate(standing: PlacedStanding['standing'], { index }: Telling): CaseDate | undefined {
  const cause = causeOf(standing, index);
  return standing.when?.date ?? (cause && dateOf(cause));
}

/** When it began, and where the claim is open, by which event. */
function drawPlace(placed: PlacedStanding | undefined, { isOpen }: HistoryState, telling: Telling): Drawn {
  if (!placed) return nothing;
  const { index, speech } = telling;
  const { standing } = placed;
  const { when } = standing;
  const cause = causeOf(standing, index);
  const isOwn = when?.date !== undefined || when?.said !== undefined || !cause;
  const said = isOwn ? sayTime(when, index, speech, 'long') : sayWhen(cause, index, speech, 'long');
  const date = ownDate(standing, telling);
  return html`<p class="date"><time datetime=${(date && dateTimeAttribute(date)) ?? nothing} dir="auto">${beginning(said ?? speech.words.dateNotStated)}</time></p>
    ${isOpen && cause ? drawMention(cause.event.id, telling) : nothing}`;
}
