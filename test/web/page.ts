/** What all page objects share: an element, what stands in its shadow root, and how long to wait for it. */
import type { LitElement } from 'lit';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allThere, isAllThere } from './coming.js';
import { known, textOf } from './reach.js';

/** Longer than a machine takes that does other things meanwhile. */
const LONGEST_MS = 20_000;

export abstract class Page<E extends LitElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  /** All that the element has to do is done: also what it does in answer to its size, and with what it loads later. */
  async settled(): Promise<this> {
    do {
      await this.element.updateComplete;
      await allThere();
      await frame();
    } while (this.isAtWork);
    return this;
  }

  async until(isSo: () => boolean, what: string): Promise<this> {
    await vi.waitUntil(isSo, { timeout: LONGEST_MS, interval: 5 }).catch(() => {
      throw new Error(`Waited for this in vain: ${what}. Drawn is: ${this.text.slice(0, 300)}`);
    });
    return this.settled();
  }

  protected get isAtWork(): boolean {
    return this.element.isUpdatePending || !isAllThere();
  }

  /** All text of the drawing, also what is only spoken. */
  get text(): string {
    return textOf(this.find('.root')) ?? '';
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await userEvent.keyboard(key);
      await this.settled();
    }
  }

  /** What has the focus inside the element. */
  protected get focusedPart(): HTMLElement | null {
    return this.element.shadowRoot!.activeElement as HTMLElement | null;
  }

  protected find(selector: string): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  protected all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...(this.element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  protected async clickOn(at: Element | null | undefined, what: string): Promise<void> {
    const found = known(at, `something to click for ${what}`);
    // A mark's words lie on what is pressed, and a reader may press a button that is off.
    const force = found instanceof SVGElement || found.ariaDisabled === 'true';
    await userEvent.click(found.querySelector('.target') ?? found, { force });
    await this.settled();
  }
}

/** Until the browser has drawn the page, and told those who watch sizes. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
