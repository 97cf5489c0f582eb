/**
 * Lets a drawing take the place of the page's own text without moving what stands below it. Owns: how high the host was
 * before, the height that it keeps, and the focus of whoever was in that text. Does not own: what is drawn. It keeps no
 * more than it has to, and lets go when what is below is out of sight, or when the reader does something here: then
 * nothing that is seen moves by itself. What is above the window changes there, and the page is scrolled by as much. A
 * text that is much shorter than the drawing keeps nothing: there the drawing could not be seen.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Box {
  readonly top: number;
  readonly height: number;
}

/** Where the focus goes, the first of these that is drawn. */
const STOPS = ['[role="button"][tabindex="0"]', '[tabindex="0"]', 'button, a[href], summary'];

export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #before: Box | undefined;
  #holding: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#before = undefined;
  }

  /** The page's text is still there. */
  note(): void {
    this.#before = this.#box;
  }

  /** The drawing has just taken its place. */
  hold(): void {
    this.#keepFocus();
    const before = this.#before;
    this.#before = undefined;
    if (!before || !this.#root) return;
    const { height } = this.#box;
    const { innerHeight } = this.#window;
    const end = endOf(before, height, innerHeight);
    const kept = end === undefined ? keptHeight(before, height, innerHeight) : this.#endAt(end);
    if (kept === undefined || kept === height) return;
    this.#put('min-block-size', `${String(kept)}px`);
    if (kept < height) {
      this.#put('block-size', `${String(kept)}px`);
      this.#put('overflow', 'auto');
    }
    this.#holding = new AbortController();
    const { signal } = this.#holding;
    this.#window.addEventListener('scroll', this.#onScroll, { signal, passive: true });
    // Another width has another height, and on paper nothing is cut.
    for (const turn of ['resize', 'beforeprint'])
      this.#window.addEventListener(turn, this.#letGo, { signal });
    for (const doing of ['click', 'keydown']) this.#host.addEventListener(doing, this.#letGo, { signal });
  }

  /** Scrolls so that the drawing ends there, in CSS px from the top of the window; how high it has to be for that. */
  #endAt(end: number): number {
    const { top, height } = this.#box;
    // A browser would do so by itself, but not where the page has become shorter than it was scrolled.
    this.#window.scrollBy({ top: top + height - end, behavior: 'instant' });
    return Math.max(height, end - this.#box.top);
  }

  /** Whoever was in the text is in the drawing, where its own tab stop is. */
  #keepFocus(): void {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    if (!activeElement || activeElement === this.#host || !this.#host.contains(activeElement)) return;
    const next = STOPS.map((stop) => this.#root?.querySelector<HTMLElement>(stop)).find(Boolean);
    // The host answers focus with an update, which must not begin within this one.
    queueMicrotask(() => next?.focus({ preventScroll: true }));
  }

  readonly #onScroll = (): void => {
    const { innerHeight } = this.#window;
    const { top, height } = this.#box;
    const least = Math.min(height, this.#drawnHeight);
    const isPast = top + height < 0;
    if (!isPast && top + least < innerHeight) return;
    this.#letGo();
    if (isPast) this.#endAt(top + height);
  };

  readonly #letGo = (): void => {
    this.#holding?.abort();
    this.#holding = undefined;
    for (const name of ['min-block-size', 'block-size', 'overflow']) this.#put(name, '');
  };

  #put(name: string, value: string): void {
    this.#root?.style.setProperty(name, value);
  }

  /** How high it would be by itself. */
  get #drawnHeight(): number {
    const last = this.#root?.lastElementChild?.getBoundingClientRect();
    return last ? last.bottom - this.#box.top : 0;
  }

  get #root(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
  }

  get #box(): Box {
    return this.#host.getBoundingClientRect();
  }

  get #window(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }
}

/**
 * Where a drawing has to end whose top is out of the window, so that what is below it stays, and no empty room takes the
 * place of what was read: the page becomes shorter where nobody sees it. Undefined where it reaches as far by itself.
 */
function endOf({ top, height: before }: Box, height: number, seen: number): number | undefined {
  const end = Math.min(top + before, seen);
  return end <= 0 || (top <= 0 && top + height < end) ? end : undefined;
}

/** How much of a drawing has to be seen, so that it scrolls in the room of the text. */
const LEAST_SEEN = 0.75;

/** Undefined where nothing that is seen moves, or has to. Lengths from the top of the window, in CSS px. */
function keptHeight({ top, height: before }: Box, height: number, seen: number): number | undefined {
  const isBelowSeen = top + before > 0 && top + Math.min(before, height) < seen;
  if (!isBelowSeen || before === height || before < LEAST_SEEN * height) return undefined;
  // What was below the window stays there, and no further.
  return before > height ? Math.min(before, seen - top) : before;
}
