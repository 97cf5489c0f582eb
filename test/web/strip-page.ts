/** The strip below a figure as a test sees it: a window over the whole case, moved by its middle or by its ends. */
import { commands } from 'vitest/browser';
import { known, type Reach } from './reach.js';

export type StripPart = 'window' | 'start' | 'end';

/** An end of the window. */
export interface EndView {
  readonly name: string;
  /** What is spoken of where it stands, and its share of the whole in percent. */
  readonly said: string;
  readonly share: number;
  /** CSS px from the strip's left. */
  readonly x: number;
  readonly box: DOMRect;
  readonly hasFocus: boolean;
}

export class StripPage {
  readonly #reach: Reach;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  get isThere(): boolean {
    return this.#reach.find('[part="overview"]') !== null;
  }

  get name(): string | null {
    return this.#one('[part="overview"]').getAttribute('aria-label');
  }

  get box(): DOMRect {
    return this.#one('[part="overview"]').getBoundingClientRect();
  }

  /** The window, CSS px from the strip's left. */
  get window(): { readonly from: number; readonly to: number } {
    const { left, right } = this.#part('window').getBoundingClientRect();
    return { from: left - this.box.left, to: right - this.box.left };
  }

  get start(): EndView {
    return this.#end('start');
  }

  get end(): EndView {
    return this.#end('end');
  }

  /** The window as a slider; there is none where all of the case is in view. */
  get pane(): EndView {
    return this.#end('window');
  }

  /** Width of the ring around the part that has the focus, CSS px. */
  get ringWidth(): number {
    const ring = this.#one('.handle:focus :is(.window, .grab)');
    return Number.parseFloat(getComputedStyle(ring).strokeWidth);
  }

  /** Takes the focus to a part: to the window only where it can be moved. */
  focus(part: StripPart): void {
    this.#one(`[data-handle="${part}"]`).focus();
  }

  /** The middle of a part, CSS px of the viewport. */
  middleOf(part: StripPart): { readonly x: number; readonly y: number } {
    const at = part === 'window' ? this.#part(part) : this.#one(`[data-handle="${part}"] .grip`);
    const { left, width, top, height } = at.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  /** A place on the strip by its share of the width from the left. */
  placeAt(share: number): { readonly x: number; readonly y: number } {
    const { left, width, top, height } = this.box;
    return { x: left + share * width, y: top + height / 2 };
  }

  /** Takes a part by its middle and lets it go `dx` px further. */
  async drag(part: StripPart, dx: number): Promise<void> {
    this.#one('[part="overview"]').scrollIntoView({ block: 'nearest' });
    const { x, y } = this.middleOf(part);
    await commands.mouse([{ op: 'move', x, y }, { op: 'down' }, { op: 'move', x: x + dx, y }, { op: 'up' }]);
    await this.#reach.settled();
  }

  async click(share: number): Promise<void> {
    await commands.mouse([{ op: 'move', ...this.placeAt(share) }, { op: 'down' }, { op: 'up' }]);
    await this.#reach.settled();
  }

  #end(part: StripPart): EndView {
    const at = this.#one(`[data-handle="${part}"]`);
    const box = at.querySelector(':is(.window, .grab)')!.getBoundingClientRect();
    return {
      name: at.getAttribute('aria-label') ?? '',
      said: at.getAttribute('aria-valuetext') ?? '',
      share: Number(at.getAttribute('aria-valuenow')),
      x: this.middleOf(part).x - this.box.left,
      box,
      hasFocus: at.matches(':focus'),
    };
  }

  #part(part: StripPart): HTMLElement {
    return this.#one(part === 'window' ? '.window' : `[data-handle="${part}"]`);
  }

  #one(selector: string): HTMLElement {
    return known(this.#reach.find(selector), `${selector} on a strip`);
  }
}
