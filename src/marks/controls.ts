/** The few buttons of a figure, silent until they are wanted. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Messages } from '../locale/index.js';

export type Command =
  | 'zoom in'
  | 'zoom out'
  | 'show all'
  | 'show as list'
  | 'show as figure'
  | 'close'
  | 'previous'
  | 'next'
  | 'retry';

const ICONS: Readonly<Partial<Record<Command, SVGTemplateResult>>> = {
  'zoom in': svg`<path d="M8 3v10M3 8h10"/>`,
  'zoom out': svg`<path d="M3 8h10"/>`,
  'show all': svg`<path d="M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2"/>`,
  'show as list': svg`<path d="M3 4h.01M3 8h.01M3 12h.01M6 4h8M6 8h8M6 12h8"/>`,
  'show as figure': svg`<path d="M2 4h12M4 4v3M8 4v7M12 4v5"/>`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8"/>`,
  previous: svg`<path d="M10 3L5 8l5 5"/>`,
  next: svg`<path d="M6 3l5 5-5 5"/>`,
};

export function drawControl(command: Command, name: string, isOff = false): TemplateResult {
  return html`<button class="control" part="control" type="button" data-command=${command} title=${name} aria-label=${name}
    aria-disabled=${isOff ? 'true' : nothing}><svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[command]}</svg></button>`;
}

export interface ControlState {
  /** There is room for a figure at all. */
  readonly isWide: boolean;
  readonly isFigure: boolean;
  /** There is time to move in. */
  readonly isMovable: boolean;
  /** All of the case is in view. */
  readonly isWhole: boolean;
}

export function drawControls(
  { isWide, isFigure, isMovable, isWhole }: ControlState,
  words: Messages,
): TemplateResult | typeof nothing {
  if (!isWide) return nothing;
  const moves = html`${drawControl('zoom out', words.zoomOut, isWhole)}${drawControl('zoom in', words.zoomIn)}${drawControl('show all', words.showAll, isWhole)}`;
  const form = isFigure
    ? drawControl('show as list', words.showAsList)
    : drawControl('show as figure', words.showAsFigure);
  return html`<div class="controls" part="controls" role="group">${isFigure && isMovable ? moves : nothing}${form}</div>`;
}
