/**
 * While a hand moves a tall figure, only the lanes within the page's window follow; the others come after, a few at a
 * time, once it rests. Owns: the knowledge that a hand is moving. Does not own: what is drawn. The host asks before each
 * update which lanes are to be laid out.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LaneRange } from '../layout/geometry.js';
import { lanesBetween } from '../layout/unseen.js';
import type { Picture } from './timeline-picture.js';

export interface UnseenOptions {
  readonly figure: () => Element | null;
  /** What is drawn. */
  readonly picture: () => Picture | undefined;
  /** A hand rests, and all lanes have followed it. */
  readonly rested: () => void;
}

/** A hand that has not moved for so long rests. */
const REST_MS = 150;

export class UnseenController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: UnseenOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  /** So many lanes beyond those that are seen have come after. */
  #spare = 0;
  #range: LaneRange | undefined;

  constructor(host: ReactiveControllerHost, options: UnseenOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isMoving = false;
  }

  /** A hand has moved the figure. */
  move(): void {
    clearTimeout(this.#timer);
    this.#isMoving = true;
    this.#spare = 0;
    this.#timer = setTimeout(this.#follow, REST_MS);
  }

  /** From here on all lanes are drawn. */
  rest(): void {
    clearTimeout(this.#timer);
    if (!this.#isMoving) return;
    this.#isMoving = false;
    this.#ask.rested();
  }

  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** The lanes to lay out; undefined: all. The same value as long as they are the same. */
  get lanes(): LaneRange | undefined {
    const { geometry } = this.#ask.picture() ?? {};
    const box = this.#isMoving && geometry?.isEven ? this.#ask.figure()?.getBoundingClientRect() : undefined;
    const range =
      box &&
      geometry &&
      lanesBetween(geometry.lanes, { from: -box.top, to: innerHeight - box.top }, this.#spare);
    const { first, last } = this.#range ?? {};
    if (range?.first !== first || range?.last !== last) this.#range = range;
    return this.#range;
  }

  /** Lane by lane, a frame each, until all have followed. */
  readonly #follow = (): void => {
    this.#spare += 1;
    if (this.lanes === undefined) this.rest();
    else this.#timer = setTimeout(this.#follow);
    this.#host.requestUpdate();
  };
}
