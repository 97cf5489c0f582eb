/**
 * Turns a swipe to the side by touch or pen into a wish to go on or back. Owns: the finger that is down. Does not own:
 * what is shown. The host gives the surface, whose style leaves vertical swipes to the page (`touch-action: pan-y`).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SurfaceController } from './surface-controller.js';

export interface SwipeOptions {
  readonly surface: () => HTMLElement | null | undefined;
  /** -1: to the left, 1: to the right. */
  readonly onSwipe: (way: -1 | 1) => void;
}

/** Shorter is a tap that trembles; steeper is a scroll that the browser has not taken. */
const LEAST_SWIPE_PX = 40;
const STEEPEST = 0.6;

export class SwipeController implements ReactiveController {
  readonly #options: SwipeOptions;
  #start: PointerEvent | undefined;

  constructor(host: ReactiveControllerHost, options: SwipeOptions) {
    this.#options = options;
    new SurfaceController<HTMLElement>(host, {
      surface: options.surface,
      listen: (surface, signal) => {
        surface.addEventListener('pointerdown', this.#onDown, { signal });
        surface.addEventListener('pointerup', this.#onUp, { signal });
        surface.addEventListener('pointercancel', this.#onCancel, { signal });
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#start = undefined;
  }

  /** A second finger zooms: then nobody swipes. */
  readonly #onDown = (event: PointerEvent): void => {
    this.#start = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
  };

  readonly #onUp = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.pointerId !== event.pointerId) return;
    const dx = event.clientX - start.clientX;
    const dy = event.clientY - start.clientY;
    if (Math.abs(dx) < LEAST_SWIPE_PX || Math.abs(dy) > STEEPEST * Math.abs(dx)) return;
    this.#options.onSwipe(dx < 0 ? -1 : 1);
  };

  readonly #onCancel = (): void => {
    this.#start = undefined;
  };
}
