/** What every glyph is drawn from: the extent of a date on a line, in CSS px. */
import { type SVGTemplateResult, svg } from 'lit';

export interface Glyph {
  /** Where the mark stands. */
  readonly x: number;
  /** All that the date may mean; `from` and `to` are equal where that is too short to be seen. */
  readonly from: number;
  readonly to: number;
  /** Middle of the mark. */
  readonly y: number;
  /** CSS px of an em of the figure. */
  readonly em: number;
  /** Right-to-left: time runs to the left. */
  readonly isMirrored: boolean;
  /** The extent is known to be wide: no place in it is marked out. */
  readonly isLoose?: boolean;
  /** It goes on beyond where it is drawn. */
  readonly isCut?: boolean;
  /** Its extent is but a thin line. */
  readonly isThread?: boolean;
}

export type DrawGlyph = (glyph: Glyph) => SVGTemplateResult;

/** Radius of a dot, in ems. */
export const DOT_EMS = 0.3;
/** Half the height of a bar, in ems. */
export const BAR_EMS = 0.22;

/** Rounds to a tenth of a px: enough for any screen, and the same text on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A thin line over all that a date may mean, with a stop at its end. Nothing where the extent cannot be seen. */
export function drawExtent({ from, to, y, em }: Glyph): SVGTemplateResult {
  if (to - from < em) return svg``;
  const stop = BAR_EMS * em;
  return svg`<path class="extent" d="M${px(from)} ${px(y)}H${px(to)}M${px(to)} ${px(y - stop)}v${px(2 * stop)}M${px(from)} ${px(y - stop)}v${px(2 * stop)}"/>`;
}

/** How far below the middle of a mark the thread of another may pass, in ems. */
const THREAD_EMS = 0.42;

/** A broken line over all of where something may lie that is known by its order only; low, where it crosses no mark. */
export function drawThread({ x, from, to, y, em }: Glyph): SVGTemplateResult {
  if (to - from < em) return svg``;
  const low = y + THREAD_EMS * em;
  return svg`<path class="thread" d="M${px(from)} ${px(low)}H${px(to)}M${px(x)} ${px(y)}V${px(low)}"/>`;
}

/** Where something stands that is drawn around its own place. */
export function placeOfMark({ x, y }: { readonly x: number; readonly y: number }): string {
  return `translate(${px(x)} ${px(y)})`;
}
