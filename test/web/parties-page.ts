/**
 * `<case-parties>` as a test sees it. All tests reach into the element through this page object; none of them knows what
 * its shadow root is made of.
 */
import { userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { CaseParties } from '../../src/web/case-parties.js';
import type { CaseLoadEvent, CasePickEvent, CaseProblemEvent } from '../../src/web/events.js';
import { Page } from './page.js';
import { known, textOf } from './reach.js';
import { column } from './timeline-page.js';

export interface PartiesMounting {
  readonly src?: string;
  readonly case?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly dir?: 'rtl';
  readonly into?: Node;
}

/** A small case, quickly placed: three parties, far apart, and the part of one. */
export const SUIT = {
  title: 'A suit',
  timeZone: 'UTC',
  events: [
    { id: 'filed', title: 'Filed', when: '2017-04-06' },
    { id: 'dropped', title: 'Dropped', when: '2017-04-07' },
  ],
  parties: [
    { id: 'acorn', name: 'Acorn', side: 'plaintiff', position: { x: 10, y: 10 } },
    { id: 'barley', name: 'Barley', side: 'defendant' },
    { id: 'bran', name: 'Bran', side: 'defendant', partOf: [{ party: 'barley' }] },
    { id: 'cress', name: 'Cress', side: 'defendant', position: { x: 160, y: 70 } },
  ],
  relationships: [
    {
      id: 'suit',
      from: 'acorn',
      to: 'cress',
      verb: 'sues',
      kind: 'lawsuit',
      begins: { at: 'filed' },
      ends: { at: 'dropped' },
    },
    { id: 'loan', from: 'cress', to: 'acorn', verb: 'lends to', kind: 'loan' },
    { id: 'advice', from: 'bran', to: 'cress', verb: 'advises', kind: 'advice' },
  ],
};

/** A party or a relationship of the drawing. */
export interface StopView {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly box: DOMRect;
  /** The box of its ground, or of its verb. */
  readonly targetBox: DOMRect;
  readonly isPicked: boolean;
  readonly isDim: boolean;
  readonly isTrace: boolean;
  readonly isUnsure: boolean;
}

export interface RowView {
  readonly id: string;
  readonly cells: readonly string[];
}

const TOLD = ['case-load', 'case-problem', 'case-pick'] as const;
type Told = CaseLoadEvent | CaseProblemEvent | CasePickEvent;

export class PartiesPage extends Page<CaseParties> {
  readonly told: Told[] = [];

  constructor(element: CaseParties) {
    super(element);
    for (const type of TOLD) element.addEventListener(type, (event) => this.told.push(event));
  }

  get picks(): readonly (string | undefined)[] {
    return this.told.flatMap((event) => (event.type === 'case-pick' ? [(event as CasePickEvent).id] : []));
  }

  // Waiting

  /** Also while it places its parties. */
  protected override get isAtWork(): boolean {
    return super.isAtWork || this.isPlacing;
  }

  // What is drawn

  get form(): 'figure' | 'table' | 'register' | undefined {
    if (this.find('svg.parties')) return 'figure';
    if (this.find('.register')) return 'register';
    return this.find('.table:not(.spoken)') ? 'table' : undefined;
  }

  get message(): string | undefined {
    return textOf(this.find('[part="message"]'));
  }

  get isPlacing(): boolean {
    return this.find('[aria-busy="true"]') !== null;
  }

  get status(): string | undefined {
    return textOf(this.find('.placing'));
  }

  get parties(): readonly StopView[] {
    return this.all('svg [part="party"]').map(viewOf);
  }

  get relationships(): readonly StopView[] {
    return this.all('svg [part="relationship"]').map(viewOf);
  }

  /** Ids of all parties, then of all relationships. */
  get marks(): readonly string[] {
    const marks = this.all('svg :is([part="party"], [part="relationship"])');
    return marks.map(({ dataset }) => dataset['id']!);
  }

  party(id: string): StopView {
    return known(
      this.parties.find((one) => one.id === id),
      `a party ${id}`,
    );
  }

  relationship(id: string): StopView {
    return known(
      this.relationships.find((one) => one.id === id),
      `a relationship ${id}`,
    );
  }

  /** Ids of what is not dimmed; undefined where nothing is dimmed. */
  get lit(): readonly string[] | undefined {
    const all = [...this.parties, ...this.relationships];
    return all.some(({ isDim }) => isDim) ? all.flatMap(({ id, isDim }) => (isDim ? [] : [id])) : undefined;
  }

  get figureBox(): DOMRect {
    return this.find('svg.parties')!.getBoundingClientRect();
  }

  /** CSS px of the drawing that are in view. */
  get viewBox(): readonly number[] {
    return this.find('svg.parties')!.getAttribute('viewBox')!.split(' ').map(Number);
  }

  get rows(): readonly RowView[] {
    return this.all('[part="row"]').map((row) => ({
      id: row.dataset['row']!,
      cells: [...row.children].map((cell) => textOf(cell) ?? ''),
    }));
  }

  get columns(): readonly string[] {
    return this.all('th').map((head) => textOf(head) ?? '');
  }

  get isTableSeen(): boolean {
    return (this.find('.table')?.getBoundingClientRect().width ?? 0) > 100;
  }

  /** Where the words of the table's head stand in their cells. */
  get columnAlign(): string {
    return getComputedStyle(known(this.find('.table th'), 'the head of the table')).textAlign;
  }

  get sourcesCount(): number {
    return this.all('.sources > li').length;
  }

  /** The lines of a party in the register. */
  linesOf(id: string): readonly { readonly words: string; readonly isTrace: boolean }[] {
    const member = this.find(`.register .name[data-id="${id}"]`)?.closest('.member');
    return [...(member?.querySelectorAll('.line') ?? [])].map((line) => ({
      words: textOf(line) ?? '',
      isTrace: line.matches('.is-trace'),
    }));
  }

  get sides(): readonly string[] {
    return this.all('[part="side"] > .side-name').map((head) => textOf(head) ?? '');
  }

  // The moment

  get moment(): string {
    return textOf(this.find('.moment-name b')) ?? '';
  }

  get changes(): readonly string[] {
    return this.all('.change').map((one) => textOf(one) ?? '');
  }

  get sliderText(): string | null {
    return this.#slider.getAttribute('aria-valuetext');
  }

  get sliderBox(): DOMRect {
    return this.#slider.getBoundingClientRect();
  }

  /** Middle of the thumb, CSS px of the viewport. */
  get thumbX(): number {
    const { left, width } = this.sliderBox;
    const part = this.#slider.valueAsNumber / Number(this.#slider.max);
    return left + 8 + (this.isMirrored ? 1 - part : part) * (width - 16);
  }

  get isMirrored(): boolean {
    return getComputedStyle(this.element).direction === 'rtl';
  }

  get isPlaying(): boolean {
    return this.find('.play')?.title === 'Pause';
  }

  /** Moves the slider from its start, key by key, until it says this. */
  async slideTo(text: string): Promise<void> {
    const key = this.isMirrored ? '{ArrowLeft}' : '{ArrowRight}';
    this.focusSlider();
    await this.press('{Home}');
    for (let i = 0; i < 60 && this.sliderText !== text; i++) {
      await userEvent.keyboard(key);
      await this.element.updateComplete;
    }
    await this.settled();
    if (this.sliderText !== text)
      throw new Error(`The slider never says ${text}, but ${String(this.sliderText)}`);
  }

  focusSlider(): void {
    this.#slider.focus();
  }

  get #slider(): HTMLInputElement {
    return known(this.find('.slider') as HTMLInputElement | null, 'a slider');
  }

  // What a reader does

  /** The tab stop of the drawing, or of the list in its place. */
  focusStop(): void {
    const within = this.form === 'figure' ? 'svg.parties' : this.form === 'table' ? '.table' : '.register';
    const stop = this.all(`${within} [data-stop]`).filter(({ tabIndex }) => tabIndex === 0);
    if (stop.length !== 1) throw new Error(`There are ${String(stop.length)} tab stops.`);
    stop[0]!.focus();
  }

  get focusedId(): string | undefined {
    return this.focusedPart?.dataset['id'] ?? this.focusedPart?.dataset['stop'];
  }

  get focusedName(): string {
    return this.focusedPart?.getAttribute('aria-label') ?? textOf(this.focusedPart) ?? '';
  }

  async clickStop(id: string): Promise<void> {
    const at = known(
      this.all('[data-stop]').find((one) => one.dataset['id'] === id && one.checkVisibility()),
      `something to click for ${id}`,
    );
    await userEvent.click(at.querySelector('.ground, .target') ?? at, { force: at instanceof SVGElement });
    await this.settled();
  }

  /** Presses a party or a relationship as soon as it is drawn, whatever else has been loaded. */
  pressOnceDrawn(id: string): void {
    const drawn = new MutationObserver(() => {
      const stop = this.find(`[data-stop="${id}"]`);
      if (!stop) return;
      drawn.disconnect();
      stop.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    drawn.observe(this.element.shadowRoot!, { childList: true, subtree: true });
  }

  async clickControl(command: string): Promise<void> {
    await userEvent.click(known(this.find(`[data-command="${command}"]`), `a button ${command}`));
    await this.settled();
  }

  async clickGroup(id: string): Promise<void> {
    const at = known(this.find(`[data-turn="${id}"]`), `a button of the group ${id}`);
    await userEvent.click(at.querySelector('.badge')!, { force: true });
    await this.settled();
  }

  /** Kinds of relationship, with how many there are, and whether they are shown. */
  get kinds(): readonly { readonly words: string; readonly isShown: boolean }[] {
    return this.all('[part="kind"]').map((one) => ({
      words: textOf(one) ?? '',
      isShown: one.getAttribute('aria-pressed') === 'true',
    }));
  }

  async toggleKind(kind: string): Promise<void> {
    this.find('.kinds')!.toggleAttribute('open', true);
    await userEvent.click(known(this.find(`[data-kind="${kind}"]`), `a kind ${kind}`));
    await this.settled();
  }

  async openKinds(): Promise<void> {
    this.find('.kinds')!.toggleAttribute('open', true);
    await this.settled();
  }

  get controls(): readonly string[] {
    return this.all('.controls [data-command]').map(({ dataset }) => dataset['command']!);
  }

  // Inside

  /** All that is seen and can be pressed. */
  get targets(): readonly { readonly name: string; readonly box: DOMRect }[] {
    const html = this.all('button, summary, input').filter(
      (at) => at.checkVisibility() && !at.closest('.spoken'),
    );
    const drawn = this.all('svg [role="button"]');
    return [
      ...html.map((at) => ({
        name: textOf(at) || at.getAttribute('title') || at.localName,
        box: at.getBoundingClientRect(),
      })),
      ...drawn.map((at) => ({
        name: at.getAttribute('aria-label') ?? '',
        box: at.querySelector('.ground, .target')!.getBoundingClientRect(),
      })),
    ];
  }

  /** What is wider than the element. */
  get overflowing(): readonly string[] {
    const { left, right } = this.element.getBoundingClientRect();
    return this.all('*')
      .filter((at) => !at.closest('.spoken, .ruler, svg') && at.checkVisibility())
      .filter((at) => {
        const box = at.getBoundingClientRect();
        return box.right > right + 1 || box.left < left - 1;
      })
      .map((at) => `${at.localName} ${textOf(at) ?? ''}`);
  }

  get elementNames(): ReadonlySet<string> {
    return new Set(this.all('*').map(({ localName }) => localName));
  }

  get tabStops(): number {
    return this.all('svg.parties [role="button"]').filter((at) => at.getAttribute('tabindex') === '0').length;
  }

  get longestMotion(): number {
    return Math.max(
      0,
      ...this.all('*').map((at) => Number.parseFloat(getComputedStyle(at).transitionDuration) * 1000),
    );
  }
}

function viewOf(at: Element): StopView {
  return {
    id: (at as SVGElement).dataset['id']!,
    name: at.getAttribute('aria-label') ?? '',
    words: [...at.querySelectorAll('text')].map((line) => line.textContent).join(' '),
    box: at.getBoundingClientRect(),
    targetBox: at.querySelector('.ground, .target')!.getBoundingClientRect(),
    isPicked: at.getAttribute('aria-pressed') === 'true',
    isDim: at.matches('.is-dim'),
    isTrace: at.matches('.is-trace'),
    isUnsure: at.matches('.is-unsure'),
  };
}

/** Puts an element into the page, and gives it what it is to show. */
export function putParties({ src, dir, into, width, attributes, case: data }: PartiesMounting): PartiesPage {
  const element = document.createElement('case-parties');
  const page = new PartiesPage(element);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  if (src !== undefined) element.src = src;
  if (data !== undefined) element.case = data;
  if (dir) element.dir = dir;
  (into ?? column(width)).appendChild(element);
  return page;
}

/** The same, once parties are drawn. */
export async function showParties(given: PartiesMounting): Promise<PartiesPage> {
  const page = putParties(given);
  return page.until(() => page.form !== undefined, 'parties are drawn');
}
