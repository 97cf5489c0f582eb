/**
 * What a pointer is on, in a timeline: it stands out. Owns: what has passed below a pointer while a hand moves the figure,
 * which stands out only once that rests. The host binds the handlers to the root of its template.
 */
import type { Action } from '../state/reduce.js';
import { aimOf } from './timeline-aim.js';
import type { Picture } from './timeline-picture.js';

export interface TimelinePointerOptions {
  readonly picture: () => Picture | undefined;
  readonly act: (action: Action) => void;
  /** Whether a hand is moving the figure. */
  readonly isMoving: () => boolean;
}

export class TimelinePointer {
  readonly #ask: TimelinePointerOptions;
  /** What it has come to, and nobody knows yet. */
  #on: { readonly id: string | undefined } | undefined;

  constructor(options: TimelinePointerOptions) {
    this.#ask = options;
  }

  readonly onPoint = (event: Event): void => {
    const { id, stop } = aimOf(event, this.#ask.picture());
    this.#on = { id: stop ? id : undefined };
    if (!this.#ask.isMoving()) this.tell();
  };

  readonly onPointAway = (): void => {
    this.#on = { id: undefined };
    this.tell();
  };

  /** The figure rests. */
  tell(): void {
    if (this.#on) this.#ask.act({ type: 'hover', ...this.#on });
    this.#on = undefined;
  }
}
