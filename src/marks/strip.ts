/** The strip of a figure, with the words for what is in view; these are said where nothing else tells of a change. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../case/date.js';
import type { Axis } from '../layout/axis.js';
import { type Overview, windowOnStrip } from '../layout/overview.js';
import type { TimeScale } from '../layout/scale.js';
import { laterWordsFor, sayEdge, sayStretch } from '../locale/index.js';
import { drawOverview, type OverviewState } from './overview.js';
import type { Telling } from './telling.js';
import type { TimelinePage } from './timeline-page.js';

/** What is in view, in words: both ends, and all of it. */
export type WindowWords = Pick<OverviewState, 'from' | 'to' | 'stretch'>;

export function sayWindow({ axis, window }: TimeScale, telling: Telling): WindowWords {
  // A window ends with the last moment in it: at midnight, with the day before.
  const ends = [window.from, window.to - 1] as const;
  const [from, to] = ends.map((end) => sayPlace(end, axis, telling)) as [string, string];
  const isDated = ends.every((end) => roomAt(end, axis) === undefined);
  const { index, speech } = telling;
  return {
    from,
    to,
    stretch: isDated ? sayStretch(...ends, index, speech) : speech.words.joints.to(from, to),
  };
}

/** @param isSaid whether the reader has come here by a key or a button that does not say where it leads. */
export function drawStrip(
  overview: Overview,
  { scale, room, isMirrored, telling }: TimelinePage,
  { words, isSaid }: { readonly words: WindowWords; readonly isSaid: boolean },
): TemplateResult | typeof nothing {
  if (!scale || !room) return nothing;
  const state = { window: windowOnStrip(scale, room, isMirrored), ...words, isMirrored };
  return html`${drawOverview(overview, state, laterWordsFor(telling.speech))}
    <p class="spoken" role="status">${isSaid ? words.stretch : nothing}</p>`;
}

/** The rooms before and after all dates have none of their own. */
function sayPlace(instant: Instant, axis: Axis, { index, speech }: Telling): string {
  const room = roomAt(instant, axis);
  if (room === 'before') return speech.words.earlierNotStated;
  return room === 'after' ? speech.words.laterNotStated : sayEdge(instant, index, speech);
}

function roomAt(instant: Instant, { pieces }: Axis): 'before' | 'after' | undefined {
  const { kind } = pieces.find(({ to }) => instant < to) ?? {};
  return kind === 'before' || kind === 'after' ? kind : undefined;
}
