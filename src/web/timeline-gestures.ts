/**
 * Hands that move what is in view of a timeline: on the figure and on the strip below it. Owns: what follows a hand at once,
 * and what comes after. Does not own: what is in view, which the host changes at their wish.
 */
import type { ReactiveControllerHost } from 'lit';
import type { LaneRange } from '../layout/geometry.js';
import type { TimeWindow } from '../layout/scale.js';
import { GestureController } from './gesture-controller.js';
import { StripController } from './strip-controller.js';
import { windowAfterPan, windowAfterStretch, windowAfterZoom, windowOf } from './timeline-moves.js';
import type { Picture } from './timeline-picture.js';
import { UnseenController } from './unseen-controller.js';

export interface TimelineGesturesOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => Picture | undefined;
  /** Another part of the case is to be in view; undefined: all of it. */
  readonly look: (window: TimeWindow | undefined) => void;
  /** A hand that has moved the figure rests. */
  readonly rested: () => void;
}

export class TimelineGestures {
  readonly #ask: TimelineGesturesOptions;
  readonly #unseen: UnseenController;

  constructor(host: ReactiveControllerHost, options: TimelineGesturesOptions) {
    const { root, picture, rested } = options;
    const figure = (): Element | null => root().querySelector('svg.figure');
    this.#ask = options;
    this.#unseen = new UnseenController(host, { figure, picture, rested });
    new GestureController(host, {
      surface: figure,
      onPan: (dx) => {
        this.#look((drawn) => windowAfterPan(drawn, dx), true);
      },
      onZoom: (factor, x) => {
        this.#look((drawn) => windowAfterZoom(drawn, factor, x), true);
      },
    });
    new StripController(host, {
      strip: () => root().querySelector<SVGSVGElement>('svg.overview'),
      window: () => {
        const drawn = picture();
        return drawn && windowOf(drawn);
      },
      isMirrored: () => picture()?.isMirrored === true,
      onWindow: (ends, isHeld) => {
        this.#look((drawn) => windowAfterStretch(drawn, ends), isHeld);
      },
    });
  }

  /** The lanes that are laid out; undefined: all. */
  get seen(): LaneRange | undefined {
    return this.#unseen.lanes;
  }

  get isMoving(): boolean {
    return this.#unseen.isMoving;
  }

  /** From here on all lanes are drawn. */
  rest(): void {
    this.#unseen.rest();
  }

  #look(windowAfter: (drawn: Picture) => TimeWindow | undefined, isHeld: boolean): void {
    const drawn = this.#ask.picture();
    if (!drawn?.scale) return;
    this.#ask.look(windowAfter(drawn));
    if (isHeld) this.#unseen.move();
  }
}
