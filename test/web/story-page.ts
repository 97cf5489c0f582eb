/** `<case-story>` as a test sees it: what its reader sees, hears, presses and swipes. */
import { commands, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { CaseStory } from '../../src/web/case-story.js';
import { Page } from './page.js';
import { known, textOf } from './reach.js';
import { column } from './timeline-page.js';

export interface StoryMounting {
  readonly src?: string;
  readonly case?: unknown;
  readonly form?: 'steps' | 'scroll';
  readonly hash?: string;
  readonly fallback?: string;
  readonly width?: number;
  readonly dir?: 'rtl';
  readonly into?: Node;
}

export class StoryPage extends Page<CaseStory> {
  /** The ids of `case-pick`, in order. */
  readonly picks: (string | undefined)[] = [];

  constructor(element: CaseStory) {
    super(element);
    element.addEventListener('case-pick', ({ id }) => this.picks.push(id));
  }

  shown(): Promise<this> {
    return this.until(() => this.find('[part="story"]') !== null, 'a story is drawn');
  }

  /** The steps that a reader can see, each with all of its words. */
  get steps(): readonly { readonly place: number; readonly words: string; readonly box: DOMRect }[] {
    return this.all('[part="step"]')
      .filter((at) => at.checkVisibility({ visibilityProperty: true }))
      .map((at) => ({
        place: Number(at.dataset['step']),
        words: textOf(at) ?? '',
        box: at.getBoundingClientRect(),
      }));
  }

  /** The words of the one step that is shown, or that leads in a scrolling story. */
  get current(): string | undefined {
    const [current] = this.all('.step.is-current');
    return textOf(current);
  }

  get currentBox(): DOMRect {
    return known(this.find('.step.is-current'), 'a step').getBoundingClientRect();
  }

  get title(): string | undefined {
    return textOf(this.find('.step.is-current [part="step-title"]'))?.replace(/ Sources.*/, '');
  }

  get marks(): readonly string[] {
    return this.all('[part="step-mark"]').map((at) => at.getAttribute('aria-label') ?? '');
  }

  /** Which step tells of what is open elsewhere, as the story says it. */
  get elsewhere(): string | undefined {
    return textOf(this.find('.elsewhere')) || undefined;
  }

  /** The step, from 1, that is marked as telling of what is open. */
  get openStep(): number | undefined {
    const at = this.find('.step:has(.is-open)') ?? this.find('.to-step.is-open');
    return at ? Number(at.dataset['step'] ?? at.dataset['go']) + 1 : undefined;
  }

  get links(): readonly string[] {
    return this.all<HTMLAnchorElement>('a').map(({ href }) => href);
  }

  get elementNames(): readonly string[] {
    return [...new Set(this.all('*').map(({ localName }) => localName))];
  }

  matches(state: 'scroll' | 'started'): boolean {
    return this.element.matches(`:state(${state})`);
  }

  isOff(go: 'previous' | 'next'): boolean {
    return this.find(`[data-go="${go}"]`)?.ariaDisabled === 'true';
  }

  /** What has the focus in it, by its name. */
  get focused(): string | undefined {
    const at = this.element.shadowRoot?.activeElement;
    return at ? (at.getAttribute('aria-label') ?? textOf(at)) : undefined;
  }

  get tabStops(): number {
    return this.all('[tabindex="0"]').length;
  }

  get targets(): readonly { readonly name: string; readonly box: DOMRect }[] {
    return this.all('button').map((at) => ({
      name: at.getAttribute('aria-label') ?? textOf(at) ?? '',
      box: at.getBoundingClientRect(),
    }));
  }

  async go(to: 'previous' | 'next' | 'more' | number): Promise<void> {
    // One that is off can be pressed, and does nothing.
    await userEvent.click(known(this.find(`[data-go="${to}"]`), `a button ${to}`), { force: true });
    await this.settled();
  }

  /** Presses the words of a step in a scrolling story. */
  async pressText(place: number): Promise<void> {
    await userEvent.click(known(this.find(`[data-step="${place}"] .text`), `text of step ${place}`));
    await this.settled();
  }

  /** A finger on the text of the step that is shown. */
  async swipe(dx: number, dy: number): Promise<void> {
    const { left, top, width, height } = this.currentBox;
    const from = { x: left + width / 2, y: top + height / 2 };
    const parts = Array.from({ length: 10 }, (_, i) => (i + 1) / 10);
    await commands.touch([
      { op: 'start', points: [from] },
      ...parts.map((part) => ({
        op: 'move' as const,
        points: [{ x: from.x + dx * part, y: from.y + dy * part }],
      })),
      { op: 'end' },
    ]);
    await this.settled();
  }
}

export function putStory({ into, width, fallback, ...given }: StoryMounting): StoryPage {
  const page = new StoryPage(document.createElement('case-story'));
  const { element } = page;
  if (given.dir) element.dir = given.dir;
  if (given.form) element.setAttribute('form', given.form);
  if (given.hash !== undefined) element.hash = given.hash;
  if (fallback !== undefined) element.textContent = fallback;
  if (given.src !== undefined) element.src = given.src;
  if (given.case !== undefined) element.case = given.case;
  (into ?? column(width)).appendChild(element);
  return page;
}

export async function showStory(given: StoryMounting): Promise<StoryPage> {
  return putStory(given).shown();
}
