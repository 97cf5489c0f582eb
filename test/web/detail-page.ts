/** `<case-detail>` as a test sees it: what a reader sees and hears of a card, and what they do with it. */
import '../../src/define.js';
import type { CaseDetail } from '../../src/web/case-detail.js';
import type { CasePickEvent } from '../../src/web/events.js';
import { Page } from './page.js';
import { known, textOf } from './reach.js';
import { column } from './timeline-page.js';

export interface DetailMounting {
  readonly src?: string;
  readonly case?: unknown;
  readonly pick?: string;
  /** What stands inside it while nothing is open. */
  readonly fallback?: Node;
  readonly width?: number;
  readonly dir?: 'rtl';
  readonly lang?: string;
  readonly into?: Node;
}

export class DetailPage extends Page<CaseDetail> {
  /** The ids of all that the reader has picked, in order; undefined for each time that they have closed it. */
  readonly picked: (string | undefined)[] = [];

  constructor(element: CaseDetail) {
    super(element);
    element.addEventListener('case-pick', (event: CasePickEvent) => this.picked.push(event.id));
  }

  /** Until the card with this title is open. */
  async shows(title: string): Promise<this> {
    return this.until(() => this.title === title, `the card of ${title}`);
  }

  // What is seen

  get id(): string | undefined {
    return this.find('[part="detail"]')?.dataset['id'];
  }

  /** The title without the numbers of its sources. */
  get title(): string | undefined {
    const at = this.find('[part="detail-title"]');
    const marks = textOf(at?.querySelector(':scope > sup')) ?? '';
    return textOf(at)
      ?.slice(0, -marks.length || undefined)
      .trim();
  }

  /** Above the title: when it was, or what it is. */
  get kicker(): string | undefined {
    return textOf(this.find('.kicker'));
  }

  /** Where it stands among the others of its kind: "Party 1 of 17". */
  get place(): string | undefined {
    return textOf(this.find('.place-among'));
  }

  /** What is said, politely, when a card opens where none was. */
  get said(): string {
    return textOf(this.find('[role="status"]')) ?? '';
  }

  /** The buttons to the ones before and after it: what each says, and the name to which it leads. */
  get steps(): readonly string[] {
    return this.all('.step').map((at) => textOf(at)!);
  }

  /** Versions of what sources differ about. */
  get versions(): readonly string[] {
    return this.all('.account li').map((at) => textOf(at)!);
  }

  /** Names of all that the card leads to. */
  get links(): readonly string[] {
    return this.#links.map((at) => nameOf(at));
  }

  get isFailed(): boolean {
    return this.find('[role="alert"]') !== null;
  }

  /** Whether what the page gives is shown in place of a card. */
  get isFallbackShown(): boolean {
    const slot = this.find('slot');
    return slot instanceof HTMLSlotElement && slot.assignedNodes().length > 0;
  }

  matches(state: 'open' | 'loading' | 'failed'): boolean {
    return this.element.matches(`:state(${state})`);
  }

  get direction(): string {
    return getComputedStyle(this.find('.root')!).direction;
  }

  /** Whether the title stands at the right edge rather than the left. */
  get isTitleAtRight(): boolean {
    const box = (at: Element | null): DOMRect => known(at, 'a title').getBoundingClientRect();
    const [root, kicker] = [box(this.find('.card-page')), this.find('.kicker')];
    const range = document.createRange();
    range.selectNodeContents(known(kicker, 'a line above the title'));
    const words = range.getBoundingClientRect();
    return root.right - words.right < words.left - root.left;
  }

  /** What is drawn further right or left than the element: its tag and its text. */
  get beyond(): readonly string[] {
    const own = this.element.getBoundingClientRect();
    return this.all('*')
      .filter((at) => at.checkVisibility() && !at.closest('.spoken'))
      .filter((at) => {
        const { left, right } = at.getBoundingClientRect();
        return right > own.right + 0.5 || left < own.left - 0.5;
      })
      .map((at) => `<${at.localName} class="${at.getAttribute('class') ?? ''}"> ${textOf(at)!.slice(0, 40)}`);
  }

  /** Names of buttons that are smaller than a finger needs. */
  get smallTargets(): readonly string[] {
    return this.all('button')
      .filter((at) => {
        const { width, height } = at.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map(nameOf);
  }

  /** Where the buttons, or what stands beside them, lie on the words of the head. */
  get overlaps(): readonly string[] {
    const besides = this.all('.place-among, .card-page .control').map((at) => ({
      name: nameOf(at),
      boxes: at.localName === 'button' ? [at.getBoundingClientRect()] : wordBoxes(at),
    }));
    return this.all('.kicker, [part="detail-title"]').flatMap((at) =>
      besides
        .filter(({ boxes }) => boxes.some((a) => wordBoxes(at).some((b) => isOver(a, b))))
        .map(({ name }) => `${textOf(at)!} | ${name}`),
    );
  }

  get elementNames(): ReadonlySet<string> {
    return new Set(this.all('*').map(({ localName }) => localName));
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return this.all('*').flatMap((at) => [...at.attributes].map(({ name, value }) => ({ name, value })));
  }

  // What a reader does

  async follow(name: string): Promise<void> {
    await this.clickOn(this.#link(name), name);
  }

  /** The next press of a key is for the button that leads there. */
  focusLink(name: string): void {
    known(this.#link(name), `a button to ${name}`).focus();
  }

  async step(way: 'previous' | 'next'): Promise<void> {
    await this.clickOn(this.find(`.step.is-${way}`), way);
  }

  async close(): Promise<void> {
    await this.clickOn(this.find('[data-command="close"]'), 'close');
  }

  /** What has the focus inside: `title`, or the name of a button; undefined where nothing has. */
  get focused(): string | undefined {
    const at = this.element.shadowRoot!.activeElement;
    if (!at) return undefined;
    return at.matches('[part="detail-title"]') ? 'title' : at.matches('.root') ? 'root' : nameOf(at);
  }

  // Inside

  get #links(): HTMLElement[] {
    return this.all('[part="detail"] [data-pick]');
  }

  #link(name: string): HTMLElement | undefined {
    return this.#links.find((at) => nameOf(at) === name);
  }
}

/** What a button is called: its label, else its words without the numbers of sources. */
function nameOf(at: Element): string {
  const label = at.getAttribute('aria-label') ?? at.getAttribute('title');
  return label ?? textOf(at.querySelector(':scope > span') ?? at) ?? '';
}

function wordBoxes(at: Element): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(at);
  return [...range.getClientRects()].filter(({ width }) => width > 1);
}

function isOver(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  );
}

/** Puts an element into the page, and waits until it has its case. */
export async function showDetail(given: DetailMounting): Promise<DetailPage> {
  const element = document.createElement('case-detail');
  const page = new DetailPage(element);
  const loaded = new Promise((resolve) => {
    for (const type of ['case-load', 'case-problem'] as const) element.addEventListener(type, resolve);
  });
  if (given.src !== undefined) element.src = given.src;
  if (given.case !== undefined) element.case = given.case;
  if (given.pick !== undefined) element.setAttribute('pick', given.pick);
  if (given.dir) element.dir = given.dir;
  if (given.lang !== undefined) element.lang = given.lang;
  if (given.fallback) element.append(given.fallback);
  (given.into ?? column(given.width)).appendChild(element);
  await loaded;
  return page.settled();
}
