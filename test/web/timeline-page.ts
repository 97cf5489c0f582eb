/**
 * `<case-timeline>` as a test sees it. All tests reach into the element through this page object; none of them knows
 * what its shadow root is made of.
 */
import { fixtureSync, html } from '@open-wc/testing';
import { onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { Command } from '../../src/marks/controls.js';
import type { CaseTimeline } from '../../src/web/case-timeline.js';
import type { CaseLoadEvent, CaseLookEvent, CasePickEvent, CaseProblemEvent } from '../../src/web/events.js';
import { frame, Page } from './page.js';
import { known, type Reach, textOf } from './reach.js';
import { StripPage } from './strip-page.js';
import { ToolsPage } from './tools-page.js';

export const FIRST_CASE = '/data/twitter-v-dhs.json';

export interface Mounting {
  readonly src?: string;
  readonly case?: unknown;
  /** JSON that stands inside the element. */
  readonly inline?: string;
  /** What stands inside it for readers without scripts. */
  readonly fallback?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of the column of text that it stands in, CSS px. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** Where it goes; a column of its own unless given. */
  readonly into?: Node;
}

/** All that the element has told the page, in order. */
export type Told = CaseLoadEvent | CaseProblemEvent | CasePickEvent | CaseLookEvent;

/** A mark of the figure. Boxes are as drawn, in CSS px of the viewport. */
export interface MarkView {
  readonly id: string;
  /** What is spoken. */
  readonly name: string;
  readonly label: string;
  /** The title as far as there is room for it. */
  readonly titleLines: readonly string[];
  /** What is said below its title; undefined where nothing is. */
  readonly note: string | undefined;
  readonly labelBox: DOMRect;
  readonly glyphBox: DOMRect;
  readonly box: DOMRect;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly kinds: string;
}

export interface CrowdView {
  readonly firstId: string;
  readonly name: string;
  readonly count: number;
  readonly box: DOMRect;
  readonly textBox: DOMRect;
  readonly isTabStop: boolean;
  /** It holds what is open, or what was searched for. */
  readonly isMarked: boolean;
}

/** The head of a lane. */
export interface LaneView {
  readonly name: string;
  readonly nameBox: DOMRect;
  /** Its rule, CSS px of the viewport. */
  readonly y: number;
  /** The events that stand below it, before the next lane; those without a place in time stand in none. */
  readonly ids: readonly string[];
}

/** An era, or what is said of a gap. */
export interface BandView {
  readonly kind: 'era' | 'gap';
  readonly words: string;
  readonly wordsBox: DOMRect;
}

/** An arrow from one event to another. */
export interface TieView {
  readonly isOdd: boolean;
  /** It belongs to what is open or pointed at. */
  readonly isStrong: boolean;
  readonly box: DOMRect;
}

export interface EntryView {
  readonly id: string;
  readonly when: string;
  readonly dateTime: string | null;
  readonly title: string;
  readonly text: string;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly kinds: string;
}

/** A picture, a player, a frame or what stands in its place. */
export interface MediaView {
  readonly text: string;
  /** What is asked for by pressing its button; undefined where there is none. */
  readonly button: string | undefined;
  /** Attributes of the image, player or frame; undefined where none is there. */
  readonly loaded: Readonly<Record<string, string>> | undefined;
  readonly loadedAs: string | undefined;
  readonly box: DOMRect;
  readonly hasFocus: boolean;
}

const TOLD = ['case-load', 'case-problem', 'case-pick', 'case-look'] as const;

export class TimelinePage extends Page<CaseTimeline> {
  readonly told: Told[] = [];
  readonly strip: StripPage;
  readonly tools: ToolsPage;

  constructor(element: CaseTimeline) {
    super(element);
    const reach: Reach = {
      find: (selector) => this.find(selector),
      all: (selector) => this.all(selector),
      click: (at, what) => this.clickOn(at, what),
      press: (...keys) => this.press(...keys),
      settled: () => this.settled(),
    };
    this.strip = new StripPage(reach);
    this.tools = new ToolsPage(reach);
    for (const type of TOLD) element.addEventListener(type, (event) => this.told.push(event));
  }

  // What it has told

  toldOf<T extends (typeof TOLD)[number]>(type: T): Extract<Told, HTMLElementEventMap[T]>[] {
    return this.told.filter((event) => event.type === type) as Extract<Told, HTMLElementEventMap[T]>[];
  }

  // Waiting

  /** Until a case is drawn. */
  async shown(): Promise<this> {
    return this.until(() => this.isShown, 'a case is drawn');
  }

  /** Until it says that there is nothing to show. */
  async failed(): Promise<this> {
    return this.until(() => this.message !== undefined && this.isFailed, 'a failure is shown');
  }

  // States

  get isShown(): boolean {
    return this.find('[part="frame"]') !== null;
  }

  get isFigure(): boolean {
    return this.find('svg.figure') !== null;
  }

  get isFailed(): boolean {
    return this.find('[role="alert"]') !== null;
  }

  get isLoading(): boolean {
    return this.find('.message.loading') !== null;
  }

  /** Whether a style sheet finds the state. */
  matches(state: 'narrow' | 'loading' | 'failed'): boolean {
    return this.element.matches(`:state(${state})`);
  }

  /** The words of the message that stands where nothing can be shown. */
  get message(): string | undefined {
    return textOf(this.find('[part="message"]'));
  }

  /** What is said of entries that could not be read. */
  get problems(): readonly string[] {
    return this.all('[part="problems"] summary, [part="problems"] li').map((one) => textOf(one) ?? '');
  }

  get heading(): string | undefined {
    return textOf(this.find('.caption-title'));
  }

  get caption(): string | undefined {
    return textOf(this.find('[part="caption"]'));
  }

  /** The same as it stands in the tree, spaces and all. */
  get rawText(): string {
    return this.find('.root')?.textContent ?? '';
  }

  /** The title and the words of each tick and each folded silence. */
  get axisWords(): readonly string[] {
    return this.all('[part="tick"], [part="fold"]').map((one) => textOf(one) ?? '');
  }

  // The figure

  get figureBox(): DOMRect {
    return this.find('svg.figure')!.getBoundingClientRect();
  }

  get marks(): readonly MarkView[] {
    return this.all<SVGElement>('[part="event"]').map((at) => {
      const words = [...at.parentElement!.querySelectorAll('[part="event-label"] text')];
      return {
        id: at.dataset['id']!,
        name: at.getAttribute('aria-label') ?? '',
        label: words.map((line) => line.textContent).join(' '),
        titleLines: words.filter((line) => line.matches('.title')).map((line) => line.textContent),
        note:
          words
            .filter((line) => line.matches('.note'))
            .map((line) => line.textContent)
            .join(' ') || undefined,
        labelBox: boxAround(words),
        glyphBox: at.querySelector('.glyph')!.getBoundingClientRect(),
        box: at.querySelector('.target')!.getBoundingClientRect(),
        isTabStop: at.getAttribute('tabindex') === '0',
        isOpen: at.getAttribute('aria-expanded') === 'true',
        kinds: at.getAttribute('class') ?? '',
      };
    });
  }

  mark(id: string): MarkView {
    return known(
      this.marks.find((mark) => mark.id === id),
      `a mark ${id}`,
    );
  }

  /** Colours of what a mark is drawn with, lines and areas. */
  inksOf(id: string): readonly string[] {
    return [...this.#stop(id).querySelectorAll('.glyph :is(path, circle, rect)')].map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return fill === 'none' ? stroke : fill;
    });
  }

  get crowds(): readonly CrowdView[] {
    return this.all<SVGElement>('[part="cluster"]').map((at) => ({
      firstId: at.dataset['crowd']!,
      name: at.getAttribute('aria-label') ?? '',
      count: Number(at.getAttribute('aria-label')!.replace(/\D/g, '')),
      box: at.querySelector('.target')!.getBoundingClientRect(),
      textBox: at.querySelector('text')!.getBoundingClientRect(),
      isTabStop: at.getAttribute('tabindex') === '0',
      isMarked: at.matches('.is-marked'),
    }));
  }

  get lanes(): readonly LaneView[] {
    const heads = this.all('[part="lane"]').map((at) => ({
      name: textOf(at)!,
      nameBox: at.querySelector('text')!.getBoundingClientRect(),
      y: at.querySelector('.rule')!.getBoundingClientRect().top,
    }));
    const { marks } = this;
    const foot = this.find('.undated-rule')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    return heads.map((head, i) => {
      const end = heads[i + 1]?.y ?? foot;
      const own = marks.filter(({ glyphBox }) => glyphBox.bottom > head.y && glyphBox.bottom < end);
      return { ...head, ids: own.map(({ id }) => id) };
    });
  }

  get bands(): readonly BandView[] {
    return this.all('[part="band"]').map((at) => ({
      kind: at.matches('.era') ? 'era' : 'gap',
      words: textOf(at)!,
      wordsBox: at.querySelector('text')!.getBoundingClientRect(),
    }));
  }

  get ties(): readonly TieView[] {
    return this.all('[part="tie"]').map((at) => ({
      isOdd: at.matches('.odd'),
      isStrong: at.matches('.is-strong'),
      box: at.getBoundingClientRect(),
    }));
  }

  /** Hollow dots of an event whose accounts differ, and whether they are joined. */
  versionsOf(id: string): { readonly dots: readonly DOMRect[]; readonly isJoined: boolean } {
    const at = this.#stop(id);
    return {
      dots: [...at.querySelectorAll('.hollow')].map((dot) => dot.getBoundingClientRect()),
      isJoined: at.querySelector('.bracket') !== null,
    };
  }

  /** What the marks mean, as far as they are there. */
  get legend(): readonly string[] {
    return this.all('[part="legend"] li').map((at) => textOf(at)!);
  }

  /** What moves at this moment, but for changes of colour. */
  get motions(): readonly Animation[] {
    return this.element.shadowRoot!.getAnimations().filter((one) => !(one instanceof CSSTransition));
  }

  /** Boxes of all words on the axis. */
  get axisBoxes(): readonly { readonly words: string; readonly box: DOMRect }[] {
    return this.all('[part="tick"], [part="fold"]').map((at) => ({
      words: at.textContent,
      box: at.getBoundingClientRect(),
    }));
  }

  /** Classes of lines that are drawn in no colour, or that are filled as if they were areas. */
  get unseenLines(): readonly string[] {
    return this.all<SVGElement>('svg.figure :is(.axis path, .extent, .thread, .band path, .tie path)')
      .filter((line) => {
        const { stroke, fill } = getComputedStyle(line);
        return stroke === 'none' || fill !== 'none';
      })
      .map((line) => line.getAttribute('class') ?? line.localName);
  }

  /** Attributes of everything drawn, to look for what is no number. */
  get geometry(): string {
    return this.all('svg, svg *')
      .flatMap((at) => [...at.attributes].filter(({ name }) => !/^(?:aria-|data-|lang)/.test(name)))
      .map(({ name, value }) => `${name}=${value}`)
      .join('\n');
  }

  // The list

  get entries(): readonly EntryView[] {
    return this.all('ol[part="list"] > li').map((at) => {
      const time = at.querySelector('time')!;
      const head = at.querySelector('.head')!;
      return {
        id: at.dataset['id']!,
        when: textOf(time)!,
        dateTime: time.getAttribute('datetime'),
        title: textOf(at.querySelector('.title'))!,
        text: textOf(at)!,
        isTabStop: head.getAttribute('tabindex') === '0',
        isOpen: head.getAttribute('aria-expanded') === 'true',
        kinds: at.getAttribute('class') ?? '',
      };
    });
  }

  /** Eras and gaps as they stand between the entries. */
  get saidBands(): readonly string[] {
    return this.all('.band-said').map((at) => textOf(at)!);
  }

  /** What is said below the title of an entry: that accounts differ, or who tells of it. */
  noteOf(id: string): string | undefined {
    return textOf(this.find(`[part="entry"][data-id="${CSS.escape(id)}"] .entry-text > .note`));
  }

  /** Ids of the entries of the list whose source numbers stand on a line without any of their title. */
  get strayMarks(): readonly string[] {
    return this.all('.head[data-id]')
      .filter((head) => {
        const marks = head.querySelector('sup')?.getBoundingClientRect();
        const last = [...head.querySelector('.title')!.getClientRects()].at(-1);
        return marks && last && marks.top >= last.bottom;
      })
      .map((head) => head.dataset['id']!);
  }

  /** What is spoken of the list's events as a whole, seen or not. */
  get listName(): string | null {
    return known(this.find('[part="list"]'), 'a list').ariaLabel;
  }

  /** Whether the list is seen, not only spoken. */
  get isList(): boolean {
    const list = this.find('[part="list"]');
    return list !== null && list.closest('.spoken') === null;
  }

  entryBox(id: string): DOMRect {
    return this.#stop(id).getBoundingClientRect();
  }

  /** Room that an event takes in the list, also where the list is only spoken or printed. */
  entrySize(id: string): DOMRect {
    return known(
      this.all('ol[part="list"] > li').find(({ dataset }) => dataset['id'] === id),
      `an entry ${id}`,
    ).getBoundingClientRect();
  }

  // What is open

  /** The panel below a figure, or what stands below the open entry of a list. */
  get panel(): string | undefined {
    return textOf(this.find('[part="panel"]'));
  }

  get panelName(): string | undefined {
    return this.find('[part="panel"]')?.getAttribute('aria-label') ?? undefined;
  }

  get isFocusInPanel(): boolean {
    return this.focusedPart?.closest('[part="panel"]') !== null && this.focusedPart !== null;
  }

  /** All that is read of an event that is open: in the panel, or in the list. */
  panelOrEntry(id: string): string | undefined {
    return this.isFigure ? this.panel : this.entries.find((entry) => entry.id === id)?.text;
  }

  /** Versions of what sources differ about, in what is open: each with the numbers of its sources. */
  get versions(): readonly string[] {
    return this.all('.account li').map((at) => textOf(at)!);
  }

  /** Corrections that are listed. */
  get corrections(): readonly string[] {
    return this.all('[part="corrections"] li').map((at) => textOf(at)!);
  }

  /** The id of what is open, in the panel or in the list. */
  get openId(): string | undefined {
    return this.find('[part="detail"], .detail-body')?.dataset['id'];
  }

  /** What is open, and can it be seen without scrolling? */
  get isOpenSeen(): boolean {
    const { openId } = this;
    const at = openId === undefined ? null : this.find(`[role="button"][data-id="${CSS.escape(openId)}"]`);
    if (!at) return false;
    const { top, bottom } = at.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  }

  /** Titles listed by an open crowd. */
  get crowdTitles(): readonly string[] {
    return this.all('.crowd-list button').map((one) => textOf(one)!);
  }

  async chooseFromCrowd(title: string): Promise<void> {
    await this.clickOn(
      this.all('.crowd-list button').find((one) => textOf(one) === title),
      title,
    );
  }

  /** Follows a link to another entry in what is open. */
  async followLink(title: string): Promise<void> {
    await this.clickOn(
      this.all('.detail-body [data-pick]').find(
        (one) => textOf(one.querySelector(':scope > span')) === title,
      ),
      title,
    );
  }

  // Media

  get media(): readonly MediaView[] {
    return this.all('[part="media"]').map((at) => {
      const loaded = at.querySelector('img, audio, video, iframe');
      const attributes = [...(loaded?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
      return {
        text: textOf(at)!,
        button: textOf(at.querySelector('button')),
        loaded: loaded ? Object.fromEntries(attributes) : undefined,
        loadedAs: loaded?.localName,
        box: (at.querySelector('.box, img, audio') ?? at).getBoundingClientRect(),
        hasFocus: at === this.focusedPart,
      };
    });
  }

  /** Presses the button of what comes "from" there: by mouse, or by keyboard. */
  async load(from: string, by: 'mouse' | 'keyboard' = 'mouse'): Promise<void> {
    const button = known(
      this.all('[part="facade"] button').find((at) => at.textContent.includes(from)),
      `a button for ${from}`,
    );
    button.focus();
    if (by === 'keyboard') await this.press('{Enter}');
    else await this.clickOn(button, from);
  }

  // What may be clicked

  /** Clicks in the middle of an event, as a mark or as an entry. */
  async clickEvent(id: string): Promise<void> {
    await this.clickOn(this.#stop(id), id);
  }

  /** Presses an event in this very moment, whatever has been loaded. */
  pressAtOnce(id: string): void {
    this.#stop(id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }

  /** Lets the pointer rest on an event. */
  async pointAt(id: string): Promise<void> {
    await userEvent.hover(this.#stop(id).querySelector('.target') ?? this.#stop(id), { force: true });
    await this.settled();
  }

  async clickCrowd(firstId: string): Promise<void> {
    await this.clickOn(this.find(`[data-crowd="${CSS.escape(firstId)}"]`), firstId);
  }

  /** Ctrl and a wheel, `x` CSS px from the figure's left. */
  wheel(x: number, deltaY: number): void {
    const { left, top } = this.figureBox;
    const place = { clientX: left + x, clientY: top + 8 };
    const how = { ctrlKey: true, bubbles: true, cancelable: true };
    this.find('svg.figure')!.dispatchEvent(new WheelEvent('wheel', { deltaY, ...place, ...how }));
  }

  async clickControl(command: Command): Promise<void> {
    await this.clickOn(this.find(`[data-command="${command}"]`), command);
  }

  /** Turns a page of a long list. */
  async turn(by: 1 | -1): Promise<void> {
    await this.clickOn(this.find(`[data-turn="${by}"]`), 'another page');
  }

  async retry(): Promise<void> {
    await this.clickControl('retry');
  }

  hasControl(command: Command): boolean {
    return this.find(`[data-command="${command}"]`) !== null;
  }

  isControlOff(command: Command): boolean {
    return this.find(`[data-command="${command}"]`)?.ariaDisabled === 'true';
  }

  /** What the whole is called. */
  get frameName(): string | null {
    return this.find('[part="frame"]')!.ariaLabel;
  }

  controlBox(command: Command): DOMRect {
    return this.find(`[data-command="${command}"]`)!.getBoundingClientRect();
  }

  /** Of an event with several dates, the classes of who gives each. */
  tellersOf(id: string): readonly string[] {
    return [...this.#stop(id).querySelectorAll('.glyph .hollow')].map((at) =>
      (at.getAttribute('class') ?? '').replace('hollow', '').trim(),
    );
  }

  /** Names of the buttons that are seen. */
  get seenControls(): readonly string[] {
    return this.all('[data-command]')
      .filter((at) => at.checkVisibility())
      .map((at) => at.getAttribute('aria-label') ?? textOf(at)!);
  }

  focusControl(command: Command): void {
    this.find(`[data-command="${command}"]`)!.focus();
  }

  /** What is drawn further right than `right`, or further left than `left`: elements with their text. */
  beyond(left: number, right: number): readonly string[] {
    return this.all(':not(svg *)')
      .filter((at) => at.checkVisibility() && !at.closest('.spoken'))
      .filter((at) => {
        const box = at.getBoundingClientRect();
        return box.right > right + 0.5 || box.left < left - 0.5;
      })
      .map((at) => `<${at.localName} class="${at.getAttribute('class') ?? ''}"> ${textOf(at)!.slice(0, 40)}`);
  }

  /** Boxes of everything that can be pressed, with a name for messages. */
  get targets(): readonly { readonly name: string; readonly box: DOMRect }[] {
    const all = this.all(
      'button, summary, [part="event"] .target, [part="cluster"] .target, .head[role="button"]',
    );
    return all
      .map((at) => ({
        name:
          at.getAttribute('aria-label') ??
          (at.closest('[aria-label]') ?? at).getAttribute('aria-label') ??
          '',
        box: at.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
  }

  /** What is seen of the text of these. */
  seenTexts(selector: string): readonly string[] {
    return this.all(selector)
      .filter((at) => at.checkVisibility())
      .map((at) => at.innerText.replace(/\s+/g, ' ').trim());
  }

  // Keyboard

  /** The id of the event that has the focus: of its mark, its crowd or its entry. */
  get focusedId(): string | undefined {
    const { id, crowd } = this.focusedPart?.dataset ?? {};
    return id ?? crowd;
  }

  /** Name, or text, of what has the focus inside the element. */
  get focusedName(): string | undefined {
    const at = this.focusedPart;
    return at?.getAttribute('aria-label') ?? at?.getAttribute('title') ?? textOf(at);
  }

  get hasFocus(): boolean {
    return this.focusedPart !== null;
  }

  focusEvent(id: string): void {
    this.#stop(id).focus();
  }

  /** Ids of the events and crowds that Tab would stop at. */
  get tabStops(): readonly string[] {
    return this.all('[role="button"][tabindex="0"]').map(
      ({ dataset }) => dataset['id'] ?? dataset['crowd'] ?? '',
    );
  }

  // Safety

  get links(): readonly { readonly href: string; readonly text: string; readonly rel: string }[] {
    return this.all<HTMLAnchorElement>('a').map((at) => ({
      href: at.getAttribute('href') ?? '',
      text: textOf(at)!,
      rel: at.rel,
    }));
  }

  /** Names of all elements that are drawn, each once. */
  get elementNames(): ReadonlySet<string> {
    return new Set(this.all('*').map(({ localName }) => localName));
  }

  /** Every attribute that is drawn, as `element name=value`. */
  get attributes(): readonly { readonly element: string; readonly name: string; readonly value: string }[] {
    return this.all('*').flatMap((at) =>
      [...at.attributes].map(({ name, value }) => ({ element: at.localName, name, value })),
    );
  }

  /** Puts something into the drawing that does not belong there, to see whether it is found. */
  put(stray: Element): void {
    this.find('.root')!.append(stray);
  }

  get nodeCount(): number {
    return this.all('*').length;
  }

  // Looks

  /** Text colour and the background behind it, of every piece of HTML text that is seen. */
  get textColours(): readonly { readonly text: string; readonly ink: string; readonly ground: string }[] {
    return this.all('p, span, cite, time, button, summary, li, blockquote')
      .filter(
        (at) =>
          at.checkVisibility() && [...at.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .map((at) => ({ text: textOf(at)!, ink: getComputedStyle(at).color, ground: groundOf(at) }));
  }

  /** Fill of every text of the figure. */
  get figureInks(): readonly { readonly text: string; readonly ink: string }[] {
    return this.all('svg.figure text').map((at) => ({
      text: at.textContent,
      ink: getComputedStyle(at).fill,
    }));
  }

  /** The longest that anything drawn takes to change or to move, in ms. */
  get longestMotion(): number {
    const seconds = (value: string): number =>
      Math.max(
        ...value.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)),
      );
    return Math.max(
      0,
      ...[this.element, ...this.all('*')].flatMap((at) => {
        const { transitionDuration, animationDuration } = getComputedStyle(at);
        return [seconds(transitionDuration), seconds(animationDuration)];
      }),
    );
  }

  get ringWidth(): number {
    const at = this.focusedPart!;
    const ring = at instanceof SVGElement ? getComputedStyle(at.querySelector('.target')!).strokeWidth : '';
    return Number.parseFloat(ring || getComputedStyle(at).outlineWidth);
  }

  get direction(): string {
    return getComputedStyle(this.find('.root')!).direction;
  }

  // Inside

  #stop(id: string): HTMLElement {
    const places = ['id', 'crowd'].map((of) => `[role="button"][data-${of}="${CSS.escape(id)}"]`);
    return known(this.find(places.join()), `an event ${id} to press`);
  }
}

/** Makes an element, listens to it, and gives it what it is to show. */
export function make({ dir, lang, ...given }: Mounting): TimelinePage {
  const page = new TimelinePage(document.createElement('case-timeline'));
  const { element } = page;
  for (const [name, value] of Object.entries(given.attributes ?? {})) element.setAttribute(name, value);
  if (given.fallback !== undefined) element.append(paragraph(given.fallback));
  if (given.inline !== undefined) element.append(jsonScript(given.inline));
  if (given.src !== undefined) element.src = given.src;
  if (given.case !== undefined) element.case = given.case;
  if (dir) element.dir = dir;
  if (lang !== undefined) element.lang = lang;
  return page;
}

/** The same, put into the page. */
export function put(given: Mounting): TimelinePage {
  const page = make(given);
  (given.into ?? column(given.width)).appendChild(page.element);
  return page;
}

/** The same, once the case is drawn. */
export async function show(given: Mounting): Promise<TimelinePage> {
  return put(given).shown();
}

/** A column of text in the page, gone after the test. */
export function column(width?: number): HTMLElement {
  const made = fixtureSync<HTMLElement>(html`<div></div>`);
  if (width !== undefined) made.style.width = `${width}px`;
  return made;
}

/** A column in a page that can be scrolled. The page is back at its top, and still, after the test. */
export function longColumn(width: number): HTMLElement {
  const into = column(width);
  into.style.height = '3000px';
  onTestFinished(async () => {
    // A swipe goes on for a while by itself, also into the next test.
    for (let before = -1, still = 0; still < 10; still = before === scrollY ? still + 1 : 0) {
      before = scrollY;
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
  return into;
}

export function jsonScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}

/** The ids of the events that are shown: in the list that is always there, and in a figure that counts none of them. */
export function shownIds(page: TimelinePage): readonly (readonly string[])[] {
  const all = [page.entries, ...(page.isFigure ? [page.marks] : [])];
  return all.map((shown) => shown.map(({ id }) => id));
}

/** A case of events by id; each is named after its id unless its title is given. */
export function caseOf(
  ...events: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]
): object {
  return { title: 'A case', events: events.map((event) => ({ title: `Event ${event.id}`, ...event })) };
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function boxAround(parts: Iterable<Element>): DOMRect {
  const boxes = [...parts].map((at) => at.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The nearest painted background, through shadow roots; the page's own where there is none. */
function groundOf(at: Element): string {
  for (let one: Element | null = at; one; ) {
    const { backgroundColor } = getComputedStyle(one);
    if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
    const root = one.getRootNode();
    one = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'canvas';
}
