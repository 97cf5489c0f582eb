/** The figure in its frame. A page loads it where there is room for a figure. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineGeometry } from '../layout/geometry.js';
import { drawTimeline, type FigureState } from './figure.js';
import type { Part, TimelinePage } from './timeline-page.js';

export type DrawStage = typeof drawStage;

/** With room for the strip below it. */
export function drawStage(
  geometry: TimelineGeometry,
  page: TimelinePage,
  { state, strip }: { readonly state: FigureState; readonly strip: Part },
): TemplateResult {
  return html`<div class="stage">${drawSvg(geometry, page, state)}
    ${page.scale ? html`<div class="strip-room">${strip}</div>` : nothing}</div>`;
}

/** The drawing by itself. */
export function drawSvg(
  geometry: TimelineGeometry,
  { telling, scale, inset }: TimelinePage,
  state: FigureState,
): TemplateResult {
  const width = geometry.width + 2 * inset;
  const isMovable = scale !== undefined && (scale.start < -1 || scale.end > scale.width + 1);
  return html`<svg class=${isMovable ? 'figure is-movable' : 'figure'} part="figure" role="group"
    aria-label=${state.later?.figureName ?? nothing} aria-description=${state.later?.keyboardHelp ?? nothing} width=${width} height=${geometry.height} viewBox="${-inset} 0 ${width} ${geometry.height}"
    >${drawTimeline(geometry, telling, state)}</svg>`;
}
