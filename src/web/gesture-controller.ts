/**
 * Turns what hands do on the figure into wishes: move by so many px, zoom around a point. Owns: pointers that are down.
 * Does not own: what is in view. The host gives the surface after each update and two callbacks. A plain wheel and a
 * vertical swipe are never taken: they scroll the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SurfaceController } from './surface-controller.js';

export interface GestureOptions {
  /** The element that is touched; asked for after each update. */
  readonly surface: () => Element | null | undefined;
  /** The figure is moved up and down too; else a hand that goes there is not followed. */
  readonly isPlane?: boolean;
  /** The picture should follow the hand by `dx` and `dy` CSS px. */
  readonly onPan: (dx: number, dy: number) => void;
  /** `factor` above 1 is closer; `x` and `y` in CSS px from the surface's top left. */
  readonly onZoom: (factor: number, x: number, y: number) => void;
}

/** A hand trembles: only what moves further than this is a drag and not a click. */
const LEAST_DRAG_PX = 5;
const WHEEL_RATE = 0.0025;
const LINE_PX = 16;

interface Pointer {
  x: number;
  y: number;
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
    const { clientX: x, clientY: y } = event;
    this.#pointers.set(event.pointerId, { x, y, startX: x, startY: y });
  };

  readonly #onMove = (event: PointerEvent): void => {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer || !this.#surface.value) return;
    if (event.buttons === 0) {
      // Let go outside, where nobody listened.
      this.#onUp(event);
      return;
    }
    if (!this.#isDragging && this.#distance(event, pointer) < LEAST_DRAG_PX) return;
    if (!this.#isDragging) {
      this.#isDragging = true;
      this.#surface.value.setPointerCapture(event.pointerId);
    }
    const before = this.#spread();
    const { size } = this.#pointers;
    const [dx, dy] = [event.clientX - pointer.x, event.clientY - pointer.y];
    Object.assign(pointer, { x: event.clientX, y: event.clientY });
    this.#options.onPan(dx / size, dy / size);
    const after = this.#spread();
    if (size > 1 && before.width > 1 && after.width > 1)
      this.#zoom(after.width / before.width, after.x, after.y);
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
    this.#zoom(Math.exp(-event.deltaY * unit * rate), event.clientX, event.clientY);
  };

  /** How far a hand has gone, in the directions in which it is followed. */
  #distance({ clientX, clientY, pointerType }: PointerEvent, { startX, startY }: Pointer): number {
    const isFollowed = this.#options.isPlane === true && pointerType === 'mouse';
    return Math.hypot(clientX - startX, isFollowed ? clientY - startY : 0);
  }

  /** How far the pointers lie apart, and the middle between them. */
  #spread(): { readonly width: number; readonly x: number; readonly y: number } {
    const all = [...this.#pointers.values()];
    const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
    const [left, right] = ends(all.map(({ x }) => x));
    const [top, bottom] = ends(all.map(({ y }) => y));
    const height = this.#options.isPlane ? bottom - top : 0;
    return { width: Math.hypot(right - left, height), x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  #zoom(factor: number, clientX: number, clientY: number): void {
    const { left = 0, top = 0 } = this.#surface.value?.getBoundingClientRect() ?? {};
    this.#options.onZoom(factor, clientX - left, clientY - top);
  }
}
