/**
 * The keyboard in the toolbar, which is one tab stop. Owns: which button holds that stop. Does not own: what the buttons
 * do. The host draws them as `.controls [data-command]`, and gives the stop to the one whose command is `value`.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Walk } from '../layout/walk.js';

/** How many buttons a key goes on. */
const STEPS: Readonly<Partial<Record<Walk, 1 | -1>>> = { next: 1, previous: -1 };

export class ToolbarKeys {
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ParentNode;
  #command: string | undefined;

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#host = host;
    this.#root = root;
  }

  /** Undefined: the first button. */
  get value(): string | undefined {
    return this.#command;
  }

  /** Goes on from a button, after the last to the first, or to an end. Whether the key means anything here. */
  walk(from: HTMLElement, way: Walk): boolean {
    const all = [...this.#root().querySelectorAll<HTMLElement>('.controls [data-command]')];
    const by = STEPS[way];
    const next = by === undefined ? undefined : all.at((all.indexOf(from) + by) % all.length);
    const to = way === 'first' ? all[0] : way === 'last' ? all.at(-1) : next;
    to?.focus();
    return to !== undefined;
  }

  /** A button has the focus. */
  stopAt(command: string | undefined): void {
    if (this.#command === command) return;
    this.#command = command;
    this.#host.requestUpdate();
  }
}
