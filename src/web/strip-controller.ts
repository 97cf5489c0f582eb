/**
 * Turns what hands and keys do on the strip below the figure into wishes: its window moved, or an end of it. Owns: the
 * pointer that holds a part of the window. Does not own: the window in time. The host gives the strip after each update,
 * and where the window lies on it; parts are marked with `data-handle`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type OverviewWindow, placed, shifted } from '../layout/overview.js';
import { SurfaceController } from './surface-controller.js';

export interface StripOptions {
  /** The strip; asked for after each update. */
  readonly strip: () => SVGSVGElement | null | undefined;
  /** Where the window lies on it now, CSS px. */
  readonly window: () => { readonly window: OverviewWindow; readonly width: number } | undefined;
  readonly isMirrored: () => boolean;
  /** `isHeld`: a pointer holds it, and moves on; else a key has said where to. */
  readonly onWindow: (window: OverviewWindow, isHeld: boolean) => void;
}

type Part = 'start' | 'end' | 'window';

interface Grip {
  readonly part: Part;
  /** Where the pointer went down, CSS px, and the window that is moved from there. */
  readonly x: number;
  readonly window: OverviewWindow;
  /** It went down beside the window. */
  readonly isBeside: boolean;
  /** A finger that may mean to scroll the page: nothing moves before it has gone to a side, or is lifted. */
  readonly isUnsure: boolean;
}

/** The window is never dragged thinner than this, CSS px. */
const LEAST_PX = 3;
/** A finger that has gone so far to a side does not scroll the page, CSS px. */
const LEAST_SWIPE_PX = 5;
const STEP_SHARE = 0.02;
const PAGE_SHARE = 0.1;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: STEP_SHARE,
  ArrowUp: STEP_SHARE,
  ArrowLeft: -STEP_SHARE,
  ArrowDown: -STEP_SHARE,
  PageUp: PAGE_SHARE,
  PageDown: -PAGE_SHARE,
  Home: -1,
  End: 1,
};
/** Keys that name a side of the page; the others name earlier and later. */
const SIDES = new Set(['ArrowRight', 'ArrowLeft']);

export class StripController implements ReactiveController {
  readonly #options: StripOptions;
  readonly #strip: SurfaceController<SVGSVGElement>;
  #grip: Grip | undefined;

  constructor(host: ReactiveControllerHost, options: StripOptions) {
    this.#options = options;
    this.#strip = new SurfaceController(host, {
      surface: options.strip,
      listen: (strip, signal) => {
        this.#listen(strip, signal);
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#grip = undefined;
  }

  #listen(strip: SVGSVGElement, signal: AbortSignal): void {
    strip.addEventListener('pointerdown', this.#onDown, { signal });
    strip.addEventListener('pointermove', this.#onMove, { signal });
    strip.addEventListener('pointerup', this.#onUp, { signal });
    strip.addEventListener('pointercancel', this.#onCancel, { signal });
    strip.addEventListener('keydown', this.#onKey, { signal });
  }

  readonly #onDown = (event: PointerEvent): void => {
    const now = this.#options.window();
    const strip = this.#strip.value;
    if (!now || !strip || (event.pointerType === 'mouse' && event.button !== 0)) return;
    const x = this.#xOf(event);
    const part = partAt(event);
    strip.setPointerCapture(event.pointerId);
    const isBeside = part === undefined;
    const isUnsure = event.pointerType === 'touch';
    const window = isBeside ? placed(now.window, x, now.width) : now.window;
    this.#grip = { part: part ?? 'window', x, window, isBeside, isUnsure };
    if (isBeside && !isUnsure) this.#options.onWindow(window, true);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const grip = this.#grip;
    const now = this.#options.window();
    if (!grip || !now || event.buttons === 0) return;
    const dx = this.#xOf(event) - grip.x;
    if (grip.isUnsure && Math.abs(dx) < LEAST_SWIPE_PX) return;
    this.#grip = { ...grip, isUnsure: false };
    this.#options.onWindow(this.#moved(grip, dx, now.width), true);
  };

  readonly #onUp = (): void => {
    const { isUnsure, isBeside, window } = this.#grip ?? {};
    if (isUnsure && isBeside && window) this.#options.onWindow(window, false);
    this.#grip = undefined;
  };

  /** The browser has taken the pointer, to scroll the page. */
  readonly #onCancel = (): void => {
    this.#grip = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const part = partAt(event);
    const share = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    const now = this.#options.window();
    if (!part || share === undefined || !now || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const isTurned = this.#options.isMirrored() && !SIDES.has(event.key);
    const dx = (isTurned ? -share : share) * now.width;
    this.#options.onWindow(this.#moved({ part, window: now.window }, dx, now.width), false);
  };

  #moved({ part, window }: Pick<Grip, 'part' | 'window'>, dx: number, width: number): OverviewWindow {
    const { from, to } = window;
    if (part === 'window') return shifted(window, dx, width);
    const isLeft = (part === 'start') !== this.#options.isMirrored();
    if (isLeft) return { from: Math.max(0, Math.min(from + dx, to - LEAST_PX)), to };
    return { from, to: Math.min(width, Math.max(to + dx, from + LEAST_PX)) };
  }

  #xOf({ clientX }: PointerEvent): number {
    return clientX - (this.#strip.value?.getBoundingClientRect().left ?? 0);
  }
}

function partAt({ target }: Event): Part | undefined {
  const at = target instanceof Element ? target.closest<SVGElement>('[data-handle]') : null;
  return at?.dataset['handle'] as Part | undefined;
}
