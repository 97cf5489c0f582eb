/** ▁▂▅[▂▁▁]▃ The whole of a case on a strip, with a window that is moved by its middle and stretched by its ends. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Overview, OverviewWindow } from '../layout/overview.js';
import type { LaterWords } from '../locale/index.js';
import { px } from './glyph.js';

export interface OverviewState {
  readonly window: OverviewWindow;
  /** Both ends of the window in words, and all of it. */
  readonly from: string;
  readonly to: string;
  readonly stretch: string;
  readonly isMirrored: boolean;
}

/** Wide enough for a finger, CSS px: each end, and the window between them. */
const HANDLE_PX = 24;
const GRIP_PX = 2;

export function drawOverview(
  { width, height, bars, folds }: Overview,
  { window, from, to, stretch, isMirrored }: OverviewState,
  words: LaterWords,
): TemplateResult {
  const path = bars
    .map((bar) => `M${px(bar.x)} ${px(height)}v${px(-bar.height)}h${px(bar.width)}V${px(height)}z`)
    .join('');
  const holes = folds.map((fold) => `M${px(fold.from)} ${px(height)}H${px(fold.to)}`).join('');
  const shareOf = (at: number): number => Math.round((100 * (isMirrored ? width - at : at)) / width);
  const wide = window.to - window.from;
  // Of a narrow window the ends are taken further out, and never lie on each other.
  const inside = Math.min(HANDLE_PX, wide - HANDLE_PX) / 2;
  const place = (at: number, end: 'start' | 'end', text: string): SVGTemplateResult => {
    const grab = at === window.from ? at + inside - HANDLE_PX : at - inside;
    const name = end === 'start' ? words.windowStart : words.windowEnd;
    return svg`<g class="handle" role="slider" tabindex="0" data-handle=${end} aria-label=${name} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${shareOf(at)} aria-valuetext=${text}>
      <rect class="grab" x=${px(grab)} y="0" width=${HANDLE_PX} height=${px(height)} />
      <rect class="grip" x=${px(at - GRIP_PX / 2)} y="0" width=${GRIP_PX} height=${px(height)} rx="1" /></g>`;
  };
  const isWhole = window.from <= 0 && window.to >= width;
  const pane = svg`<rect class=${isWhole ? 'window is-whole' : 'window'} part="overview-window" x=${px(window.from)} y="0" width=${px(Math.max(GRIP_PX, wide))} height=${px(height)} />
    ${wide < HANDLE_PX ? svg`<rect class="grab" x=${px(window.from + inside)} y="0" width=${HANDLE_PX} height=${px(height)} />` : nothing}`;
  const [start, end] = isMirrored ? [window.to, window.from] : [window.from, window.to];
  // All of the case cannot be moved. The window comes before its ends, which lie on it.
  return html`<svg class="overview" part="overview" role="group" aria-label=${words.overview} width=${width} height=${px(height)} viewBox="0 0 ${width} ${px(height)}">
    <rect class="strip" width=${width} height=${px(height)} />
    <path class="foot" d="M0 ${px(height)}H${width}"/><path class="hole" d=${holes} />
    <path class="bars" d=${path} />
    ${isWhole ? pane : svg`<g class="handle" role="slider" tabindex="0" data-handle="window" aria-label=${words.windowInView} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${shareOf(start)} aria-valuetext=${stretch}>${pane}</g>`}
    ${place(start, 'start', from)} ${place(end, 'end', to)}
  </svg>`;
}
