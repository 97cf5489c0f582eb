/** The few buttons of a figure, silent until they are wanted. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { LaterWords } from '../locale/index.js';

export type Command =
  | 'zoom in'
  | 'zoom out'
  | 'show all'
  | 'show as list'
  | 'show as figure'
  | 'close'
  | 'previous'
  | 'next'
  | 'tools'
  | 'retry';

const ICONS: Readonly<Partial<Record<Command, SVGTemplateResult>>> = {
  'zoom in': svg`<path d="M8 3v10M3 8h10"/>`,
  'zoom out': svg`<path d="M3 8h10"/>`,
  'show all': svg`<path d="M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2"/>`,
  'show as list': svg`<path d="M3 4h.01M3 8h.01M3 12h.01M6 4h8M6 8h8M6 12h8"/>`,
  'show as figure': svg`<path d="M2 4h12M4 4v3M8 4v7M12 4v5"/>`,
  tools: svg`<circle cx="6.5" cy="6.5" r="4"/><path d="M9.5 9.5L14 14"/>`,
};

interface Look {
  /** On a square of 16. */
  readonly icon?: SVGTemplateResult;
  readonly isOff?: boolean | undefined;
  readonly isStop?: boolean;
  /** Whether what it opens is open; undefined where it opens nothing. */
  readonly isOpen?: boolean | undefined;
}

export function drawControl(
  command: Command,
  name: string,
  { icon = ICONS[command], isOff, isStop = true, isOpen }: Look = {},
): TemplateResult {
  return html`<button class="control" part="control" type="button" data-command=${command} title=${name}
    aria-disabled=${isOff ? 'true' : nothing} aria-expanded=${isOpen ?? nothing} tabindex=${isStop ? nothing : -1}><svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg></button>`;
}

export interface ControlState {
  /** There is room for a figure at all. */
  readonly isWide: boolean;
  readonly isFigure: boolean;
  /** There is time to move in. */
  readonly isMovable: boolean;
  /** All of the case is in view. */
  readonly isWhole: boolean;
  /** The reader's tools are open. */
  readonly hasTools: boolean;
}

/** @param tool the command of the button that holds the toolbar's one tab stop; the first where it is not there. */
export function drawControls(
  { isWide, isFigure, isMovable, isWhole, hasTools }: ControlState,
  tool: string | undefined,
  words: LaterWords,
): TemplateResult {
  const moves: readonly Tool[] = [
    { command: 'zoom out', name: words.zoomOut, isOff: isWhole },
    { command: 'zoom in', name: words.zoomIn },
    { command: 'show all', name: words.showAll, isOff: isWhole },
  ];
  const form: Tool = isFigure
    ? { command: 'show as list', name: words.showAsList }
    : { command: 'show as figure', name: words.showAsFigure };
  const tools: Tool = { command: 'tools', name: words.tools, isOpen: hasTools };
  const moving = isFigure && isMovable ? moves : [];
  const shown = [...moving, tools, ...(isWide ? [form] : [])];
  const stop = shown.find(({ command }) => command === tool) ?? shown.find(({ isOff }) => !isOff);
  const draw = (one: Tool): TemplateResult =>
    drawControl(one.command, one.name, { ...one, isStop: one === stop });
  // The last button stays the same one when its meaning changes: whoever pressed it keeps the focus.
  return html`<div class="controls" part="controls" role="toolbar" aria-label=${words.controls}>
    ${moving.map(draw)}${draw(tools)}${isWide ? draw(form) : nothing}
  </div>`;
}

interface Tool {
  readonly command: Command;
  readonly name: string;
  readonly isOff?: boolean;
  readonly isOpen?: boolean;
}
