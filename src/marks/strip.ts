/** The strip of a figure, with the words for both ends of what is in view. */
import { nothing, type TemplateResult } from 'lit';
import type { Instant } from '../case/date.js';
import type { Axis } from '../layout/axis.js';
import { type Overview, windowOnStrip } from '../layout/overview.js';
import { laterWordsFor, sayEdge } from '../locale/index.js';
import { drawOverview } from './overview.js';
import type { Telling } from './telling.js';
import type { TimelinePage } from './timeline-page.js';

export function drawStrip(
  overview: Overview,
  { scale, room, isMirrored, telling }: TimelinePage,
): TemplateResult | typeof nothing {
  if (!scale || !room) return nothing;
  const say = (instant: Instant): string => sayPlace(instant, scale.axis, telling);
  const { from, to } = scale.window;
  const window = windowOnStrip(scale, room, isMirrored);
  // A window ends with the last moment in it: at midnight, with the day before.
  const ends = { from: say(from), to: say(to - 1) };
  return drawOverview(overview, { window, ...ends, isMirrored }, laterWordsFor(telling.speech));
}

/** The rooms before and after all dates have none of their own. */
function sayPlace(instant: Instant, { pieces }: Axis, { index, speech }: Telling): string {
  const { kind } = pieces.find(({ to }) => instant < to) ?? {};
  if (kind === 'before') return speech.words.earlierNotStated;
  return kind === 'after' ? speech.words.laterNotStated : sayEdge(instant, index, speech);
}
