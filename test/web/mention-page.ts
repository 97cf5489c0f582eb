/** `<case-mention>` as a test sees it: a phrase of an article, and the card beside it. */
import { commands, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { CaseMention } from '../../src/web/case-mention.js';
import type { CaseProblemEvent } from '../../src/web/events.js';
import { Page } from './page.js';
import { known, textOf } from './reach.js';

export interface Phrase {
  readonly pick?: string;
  readonly text?: string;
  /** Where the author's own link leads, where there is one. */
  readonly link?: string;
  readonly src?: string;
  readonly case?: unknown;
}

export class MentionPage extends Page<CaseMention> {
  readonly picks: (string | undefined)[] = [];
  readonly problems: CaseProblemEvent[] = [];

  constructor(element: CaseMention) {
    super(element);
    element.addEventListener('case-pick', ({ id }) => this.picks.push(id));
    element.addEventListener('case-problem', (event) => this.problems.push(event));
  }

  /** Until its case is there. */
  ready(): Promise<this> {
    return this.until(() => this.isControl || this.link !== null, 'the phrase can be pressed');
  }

  /** The phrase itself is pressed, and no link in it. */
  get isControl(): boolean {
    return this.find('.phrase') !== null;
  }

  get link(): HTMLAnchorElement | null {
    return this.element.querySelector('a');
  }

  get description(): string | undefined {
    return textOf(this.find('#about'));
  }

  get card(): string | undefined {
    return textOf(this.find('[part="card"]'));
  }

  get cardBox(): DOMRect {
    return known(this.find('[part="card"]'), 'a card').getBoundingClientRect();
  }

  get cardButton(): string | undefined {
    return textOf(this.find('[part="card-button"]'));
  }

  get cardColors(): readonly [ink: string, ground: string] {
    const { color, backgroundColor } = getComputedStyle(known(this.find('[part="card"]'), 'a card'));
    return [color, backgroundColor];
  }

  get box(): DOMRect {
    const at = this.link ?? this.find('.phrase') ?? this.element;
    return at.getClientRects()[0]!;
  }

  /** Where the focus is. */
  get focus(): 'phrase' | 'card' | 'link' | undefined {
    if (document.activeElement !== null && document.activeElement === this.link) return 'link';
    const at = this.element.shadowRoot?.activeElement;
    if (!at) return undefined;
    return at.closest('[part="card"]') ? 'card' : 'phrase';
  }

  get elementNames(): readonly string[] {
    return [...(this.element.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName);
  }

  matches(state: 'current' | 'lit'): boolean {
    return this.element.matches(`:state(${state})`);
  }

  async point(): Promise<void> {
    const { left, top, width, height } = this.box;
    await commands.mouse([{ op: 'move', x: left + Math.min(8, width / 2), y: top + height / 2 }]);
    await this.settled();
  }

  async click(): Promise<void> {
    await this.point();
    await commands.mouse([{ op: 'down' }, { op: 'up' }]);
    await this.settled();
  }

  async tap(): Promise<void> {
    const { left, top, width, height } = this.box;
    await commands.touch([
      { op: 'start', points: [{ x: left + Math.min(8, width / 2), y: top + height / 2 }] },
      { op: 'end' },
    ]);
    await this.settled();
  }

  async pressCard(what: 'show' | 'close'): Promise<void> {
    await userEvent.click(known(this.find(`[data-card="${what}"]`), `a button ${what}`));
    await this.settled();
  }
}

/** A paragraph with phrases in it. */
export function writeArticle(into: HTMLElement, ...phrases: readonly Phrase[]): MentionPage[] {
  const paragraph = document.createElement('p');
  const pages = phrases.map((phrase) => new MentionPage(makeMention(phrase)));
  paragraph.append('An agent faxed ');
  for (const { element } of pages) paragraph.append(element, ' to the company. ');
  into.append(paragraph);
  return pages;
}

function makeMention({ pick, text = 'a phrase', link, src, ...given }: Phrase): CaseMention {
  const element = document.createElement('case-mention');
  if (pick !== undefined) element.setAttribute('pick', pick);
  if (src !== undefined) element.setAttribute('src', src);
  if (given.case !== undefined) element.case = given.case;
  if (link === undefined) element.textContent = text;
  else {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.textContent = text;
    element.append(anchor);
  }
  return element;
}
