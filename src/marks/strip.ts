/** The strip of a figure, with the words for both ends of what is in view. */
import { nothing, type TemplateResult } from 'lit';
import type { Instant } from '../case/date.js';
import { type Overview, windowOnStrip } from '../layout/overview.js';
import { laterWordsFor, sayEdge } from '../locale/index.js';
import { drawOverview } from './overview.js';
import type { TimelinePage } from './timeline-page.js';

export function drawStrip(
  overview: Overview,
  { scale, room, isMirrored, telling }: TimelinePage,
): TemplateResult | typeof nothing {
  if (!scale || !room) return nothing;
  const { index, speech } = telling;
  const say = (instant: Instant): string => sayEdge(instant, index, speech);
  const { from, to } = scale.window;
  const window = windowOnStrip(scale, room, isMirrored);
  return drawOverview(overview, { window, from: say(from), to: say(to), isMirrored }, laterWordsFor(speech));
}
