/** The few buttons of the parties' figure. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PartyWords } from '../../locale/index.js';
import { type Command, drawControl } from '../controls.js';

export interface PartyControlState {
  /** There is room for a drawing at all. */
  readonly isWide: boolean;
  readonly isFigure: boolean;
  /** The drawing is larger than its room. */
  readonly isMovable: boolean;
  /** All of it is in view. */
  readonly isWhole: boolean;
}

/** @param tool the command of the button that holds the toolbar's one tab stop; the first where it is not there. */
export function drawPartyControls(
  { isWide, isFigure, isMovable, isWhole }: PartyControlState,
  tool: string | undefined,
  words: PartyWords,
): TemplateResult | typeof nothing {
  if (!isWide) return nothing;
  const moves: readonly (readonly [Command, string, boolean])[] = [
    ['zoom out', words.zoomOut, isWhole],
    ['zoom in', words.zoomIn, false],
    ['show all', words.fit, isWhole],
  ];
  const form = isFigure
    ? (['show as list', words.showAsTable, false] as const)
    : (['show as figure', words.showAsFigure, false] as const);
  const shown = [...(isFigure && isMovable ? moves : []), form];
  const stop = shown.find(([command]) => command === tool) ?? shown.find(([, , isOff]) => !isOff);
  const draw = (one: (typeof shown)[number]): TemplateResult =>
    drawControl(one[0], one[1], { isOff: one[2], isStop: one === stop });
  // The last button stays the same one when its meaning changes: whoever pressed it keeps the focus.
  return html`<div class="controls" part="controls" role="toolbar" aria-label=${words.controls}>${shown.slice(0, -1).map(draw)}${draw(form)}</div>`;
}
