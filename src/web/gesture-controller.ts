/**
 * Turns what hands do on the figure into wishes: move by so many px, zoom around a point. Owns: pointers that are down.
 * Does not own: the window in time. The host gives the surface after each update and two callbacks. A plain wheel and a
 * vertical swipe are never taken: they scroll the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SurfaceController } from './surface-controller.js';

export interface GestureOptions {
  /** The element that is touched; asked for after each update. */
  readonly surface: () => Element | null | undefined;
  /** The picture should follow the hand by `dx` CSS px. */
  readonly onPan: (dx: number) => void;
  /** `factor` above 1 is closer; `x` in CSS px from the surface's left. */
  readonly onZoom: (factor: number, x: number) => void;
}

/** A hand trembles: only what moves further than this is a drag and not a click. */
const LEAST_DRAG_PX = 5;
const WHEEL_RATE = 0.0025;
const LINE_PX = 16;

interface Pointer {
  x: number;
  readonly startX: number;
  readonly startY: number;
}

export class GestureController implements ReactiveController {
  readonly #options: GestureOptions;
  readonly #pointers = new Map<number, Pointer>();
  readonly #surface: SurfaceController<Element>;
  #isDragging = false;

  constructor(host: ReactiveControllerHost, options: GestureOptions) {
    this.#options = options;
    this.#surface = new SurfaceController(host, {
      surface: options.surface,
      listen: (surface, signal) => {
        this.#listen(surface, signal);
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointers.clear();
    this.#isDragging = false;
  }

  #listen(surface: Element, signal: AbortSignal): void {
    const on = (
      type: string,
      handler: (event: never) => void,
      options: AddEventListenerOptions = {},
    ): void => {
      surface.addEventListener(type, handler as EventListener, { ...options, signal });
    };
    on('pointerdown', this.#onDown);
    on('pointermove', this.#onMove);
    on('pointerup', this.#onUp);
    on('pointercancel', this.#onUp);
    on('click', this.#onClick, { capture: true });
    on('wheel', this.#onWheel, { passive: false });
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pointers.size === 0) this.#isDragging = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, startX: event.clientX, startY: event.clientY });
  };

  readonly #onMove = (event: PointerEvent): void => {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer || !this.#surface.value) return;
    if (event.buttons === 0) {
      // Let go outside, where nobody listened.
      this.#onUp(event);
      return;
    }
    if (!this.#isDragging && Math.abs(event.clientX - pointer.startX) < LEAST_DRAG_PX) return;
    if (!this.#isDragging) {
      this.#isDragging = true;
      this.#surface.value.setPointerCapture(event.pointerId);
    }
    const before = this.#spread();
    const dx = event.clientX - pointer.x;
    pointer.x = event.clientX;
    if (this.#pointers.size === 1) {
      this.#options.onPan(dx);
      return;
    }
    const after = this.#spread();
    this.#options.onPan(dx / this.#pointers.size);
    if (before.width > 1 && after.width > 1)
      this.#options.onZoom(after.width / before.width, this.#inSurface(after.middle));
  };

  readonly #onUp = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  /** The click that ends a drag opens nothing. */
  readonly #onClick = (event: Event): void => {
    if (!this.#isDragging) return;
    this.#isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // A trackpad's pinch comes as small steps with ctrl; a mouse wheel's click as one of a hundred.
    const rate = Math.abs(event.deltaY * unit) < 50 ? 4 * WHEEL_RATE : WHEEL_RATE;
    this.#options.onZoom(Math.exp(-event.deltaY * unit * rate), this.#inSurface(event.clientX));
  };

  #spread(): { readonly width: number; readonly middle: number } {
    const xs = [...this.#pointers.values()].map((pointer) => pointer.x);
    const left = Math.min(...xs);
    const right = Math.max(...xs);
    return { width: right - left, middle: (left + right) / 2 };
  }

  #inSurface(clientX: number): number {
    return clientX - (this.#surface.value?.getBoundingClientRect().left ?? 0);
  }
}
