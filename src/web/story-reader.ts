/**
 * Turns what a reader presses, types and swipes on a story into the step to go to, and keeps the focus where it belongs
 * then. Owns: which button holds the one tab stop. Does not own: the step. The host binds the handlers to the root of its
 * template, marks each button with `data-go`, and answers where the story is.
 */
import type { ReactiveControllerHost } from 'lit';

export interface StoryPlace {
  /** The step that is shown, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly isScroll: boolean;
  /** The story runs from right to left. */
  readonly isMirrored: boolean;
}

export interface StoryReaderOptions {
  readonly root: () => ParentNode;
  /** Undefined while there is no story. */
  readonly at: () => StoryPlace | undefined;
  readonly go: (place: number) => void;
  readonly showMore: () => void;
  readonly reload: () => void;
}

const WAYS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

export class StoryReader {
  readonly #host: ReactiveControllerHost;
  readonly #ask: StoryReaderOptions;
  #stop: string | undefined;

  constructor(host: ReactiveControllerHost, options: StoryReaderOptions) {
    this.#host = host;
    this.#ask = options;
  }

  /** What holds the tab stop, by its `data-go`: where the reader was last, else the button to the next step. */
  get value(): string {
    const { place = 0, count = 0, isScroll = false } = this.#ask.at() ?? {};
    if (isScroll) return String(place);
    const number = Number(this.#stop ?? 'next');
    const isGone = number >= count;
    return this.#stop === undefined || isGone ? 'next' : this.#stop;
  }

  readonly onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const { go, command } = target?.closest<HTMLElement>('[data-go], [data-command]')?.dataset ?? {};
    if (command === 'retry') this.#ask.reload();
    else if (go === 'more') this.#ask.showMore();
    else if (go !== undefined) this.#go(go);
    else if (this.#ask.at()?.isScroll && target && isPlain(target))
      this.#go(target.closest<HTMLElement>('.step')?.dataset['step']);
  };

  /** Arrows go a step on in the direction of reading, and the focus goes along where each step has a button. */
  readonly onKey = (event: KeyboardEvent): void => {
    const at = this.#ask.at();
    const isBar = event.target instanceof Element && event.target.closest('.bar, .step .title') !== null;
    if (!at || !isBar || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const pressed = event.key === 'Enter' || event.key === ' ' ? titleAt(event.target) : undefined;
    const place = pressed ?? placeAfter(event.key, at);
    if (place === undefined) return;
    event.preventDefault();
    if (place !== at.place || at.isScroll) this.#ask.go(place);
    void this.#focusOn(place, at);
  };

  readonly onFocus = (event: Event): void => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('.bar [data-go]') : null;
    const go = at?.dataset['go'];
    if (go === undefined || go === this.#stop) return;
    this.#stop = go;
    this.#host.requestUpdate();
  };

  /** -1: to the left, 1: to the right. A page is turned by pulling the next one in. */
  swipe(way: -1 | 1): void {
    const at = this.#ask.at();
    if (at) this.#go(way < 0 === at.isMirrored ? 'previous' : 'next');
  }

  #go(to: string | undefined): void {
    const at = this.#ask.at();
    if (!at || to === undefined) return;
    const place = to === 'previous' ? at.place - 1 : to === 'next' ? at.place + 1 : Number(to);
    if (place >= 0 && place < at.count) this.#ask.go(place);
  }

  async #focusOn(place: number, before: StoryPlace): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#ask.root();
    const way = place > before.place || place === before.count - 1 ? 'next' : 'previous';
    const own = root.querySelector<HTMLElement>(`:is(.bar, .title) [data-go="${String(place)}"]`);
    (own ?? root.querySelector<HTMLElement>(`.bar [data-go="${way}"]`))?.focus();
  }
}

function placeAfter(key: string, { place, count, isMirrored }: StoryPlace): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
  if (way === undefined) return undefined;
  return Math.min(count - 1, Math.max(0, place + (isMirrored ? -way : way)));
}

/** The step whose title is pressed, which is no button of the browser's own. */
function titleAt(at: Element): number | undefined {
  const go = at.closest<HTMLElement>('.title [data-go]')?.dataset['go'];
  return go === undefined ? undefined : Number(go);
}

/** Text of a step: not a link or a button in it, and nothing that is being selected. */
function isPlain(at: Element): boolean {
  const isSelecting = at.ownerDocument.getSelection()?.isCollapsed === false;
  return at.closest('a, button, summary, [role="button"]') === null && !isSelecting;
}
