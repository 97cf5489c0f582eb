/** The timeline element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ScaleKind } from '../layout/axis.js';
import { panned, revealed, zoomed } from '../layout/look.js';
import type { Room, TimeScale, TimeWindow } from '../layout/scale.js';
import { findByLetters, holds, type Stop, walk } from '../layout/stops.js';
import { smallestUnit } from '../layout/ticks.js';
import { speechFor } from '../locale/index.js';
import type { Command } from '../marks/controls.js';
import type { Opening } from '../marks/opening.js';
import { drawFailed, drawLoading } from '../marks/states.js';
import { drawTimelinePage } from '../marks/timeline-page.js';
import { CaseElement } from './case-element.js';
import { FocusController } from './focus-controller.js';
import { GestureController } from './gesture-controller.js';
import { isRightToLeft } from './language.js';
import { measureIn } from './measure-text.js';
import { remember } from './remember.js';
import type { Reading } from './scene.js';
import { type Size, SizeController } from './size-controller.js';
import { detail } from './styles/detail.js';
import { figure } from './styles/figure.js';
import { list } from './styles/list.js';
import { theme } from './styles/theme.js';
import { timeline } from './styles/timeline.js';
import { wishOf } from './timeline-keys.js';
import { type Picture, TimelinePicture } from './timeline-picture.js';

/**
 * Shows the events of a case in time, with their sources: as a figure where there is room, as a vertical timeline in a
 * narrow container, and always as a list for readers who listen or print.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * ```
 *
 * @tag case-timeline
 * @slot - What a reader sees without scripts, and until the case is there. A child `<script type="application/json">` is read as the case.
 * @slot caption - In place of the case's title and summary.
 *
 * @fires {CaseLoadEvent} case-load - The case is drawn for the first time.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader opened an event, or closed it.
 * @fires {CaseLookEvent} case-look - The reader moved or zoomed.
 *
 * @csspart caption - Title and summary of the case.
 * @csspart controls - The buttons.
 * @csspart control - One button.
 * @csspart figure - The drawing.
 * @csspart axis - The axis with its ticks.
 * @csspart tick - The words at a tick.
 * @csspart fold - The words at a folded silence.
 * @csspart event - An event on the figure.
 * @csspart event-label - Its label.
 * @csspart cluster - A count of events for which there is no room.
 * @csspart tie - An arrow between events.
 * @csspart list - The vertical timeline.
 * @csspart entry - An event in it.
 * @csspart turn - A button to the events before or after a page of a long list.
 * @csspart silence - How long nothing happened.
 * @csspart glyph - The mark of an entry.
 * @csspart panel - What opens below the figure.
 * @csspart detail - An event in full.
 * @csspart detail-title - Its title.
 * @csspart quotation - Words that somebody said.
 * @csspart citations - The sources of an event.
 * @csspart sources - All sources.
 * @csspart message - What stands where nothing can be shown.
 * @csspart retry - The button that tries again.
 * @csspart problems - What could not be read.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines; everything else is mixed from it.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What is open, and what does not fit.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-font-size] - Size of an event's title; all other sizes follow.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-bleed=0px] - How far the drawing may reach into the margins of the article.
 * @cssprop [--case-reserved-height=12em] - Height kept while the case is loading.
 *
 * @cssstate narrow - There is no room for a figure.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 */
export class CaseTimeline extends CaseElement {
  static override styles = [theme, figure, list, detail, timeline];

  static override properties: PropertyDeclarations = { scale: { type: String }, pick: { type: String } };

  /** How time is laid out: `folded` (long silences are left out), `time` (proportional) or `equal` (a step per event). */
  declare scale: ScaleKind;
  /** The id of the event that is open at first. */
  declare pick: string | undefined;

  readonly #size = new SizeController(this);
  readonly #picture = new TimelinePicture();
  readonly #measure = remember((element: Element, size: Size) => measureIn(element, size.em));
  #drawn: Picture | undefined;
  #reading: Reading | undefined;
  #opening: Opening | undefined;
  #isOpeningLoaded: Promise<void> | undefined;

  constructor() {
    super();
    this.scale = 'folded';
    new FocusController(this);
    new GestureController(this, {
      surface: () => this.renderRoot.querySelector('svg.figure'),
      onPan: (dx) => {
        this.#look(({ scale, room }) => panned(scale, room, this.#isMirrored ? -dx : dx));
      },
      onZoom: (factor, x) => {
        this.#zoom(factor, x);
      },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    const { reading } = scene ?? {};
    const size = this.#size.value;
    const isNew = reading !== this.#reading || changed.has('pick');
    if (scene && reading && isNew && this.pick !== undefined) scene.dispatch({ type: 'pick', id: this.pick });
    this.#reading = reading;
    this.#drawn =
      scene && reading && size
        ? this.#picture.make({
            reading,
            view: scene.view,
            size,
            measure: this.#measure(this.renderRoot.querySelector('.root') ?? this, size),
            lang: this.language,
            isMirrored: this.#isMirrored,
            scaleKind: SCALES.find((known) => known === this.scale) ?? 'folded',
          })
        : undefined;
    this.setState('narrow', this.#drawn?.isWide === false);
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    const { words } = speechFor(this.language);
    return html`<div class="root" @click=${this.#onClick} @keydown=${this.#onKey} @pointerover=${this.#onPoint}
      @pointerleave=${this.#onPointAway} @focusin=${this.#onFocus}>
      <div class="ruler"></div>
      ${scene && this.#drawn ? drawTimelinePage(this.#drawn, { view: scene.view, problems: scene.problems, opening: this.#opening }) : nothing}
      ${scene?.isLoading && !this.#drawn && !this.#hasFallback ? drawLoading(words) : nothing}
      ${scene?.failure ? drawFailed(scene.failure, scene.refused, words) : nothing}
      ${this.#drawn ? nothing : html`<slot></slot>`}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.#drawn) void this.#loadOpening();
  }

  protected override hasDrawn(): boolean {
    return this.#drawn !== undefined;
  }

  /** Loads what draws the panel, once; where it cannot be had, the list and the sources still say what is known. */
  #loadOpening(): Promise<void> {
    this.#isOpeningLoaded ??= import('../marks/opening.js').then(
      (opening) => {
        this.#opening = opening;
        this.requestUpdate();
      },
      () => {
        this.#isOpeningLoaded = undefined;
      },
    );
    return this.#isOpeningLoaded;
  }

  /** The page gives something to read until the case is there. */
  get #hasFallback(): boolean {
    return [...this.children].some((child) => child.localName !== 'script');
  }

  get #isMirrored(): boolean {
    return isRightToLeft(this);
  }

  #look(next: (drawn: { readonly scale: TimeScale; readonly room: Room }) => TimeWindow | undefined): void {
    const { scale, room } = this.#drawn ?? {};
    if (scale && room) this.act({ type: 'look', window: next({ scale, room }) });
  }

  /** @param x CSS px from the drawing's left; its middle where there is none. */
  #zoom(factor: number, x?: number): void {
    this.#look(({ scale, room }) => {
      const fromLeft = x === undefined ? scale.width / 2 : x - (this.#drawn?.inset ?? 0);
      const at = this.#isMirrored ? scale.width - fromLeft : fromLeft;
      const unit = scale.axis.kind === 'equal' ? 0.5 : smallestUnit(this.#reading?.index.finest ?? 'day');
      return zoomed(scale, room, { x: at, factor, unit });
    });
  }

  /** Moves the keyboard's place to a stop, into view where it is out of it. */
  #goTo(stop: Stop | undefined): void {
    const entry = stop?.entries[0];
    if (!entry) return;
    this.act({ type: 'focus', id: entry.event.id });
    const at = Number.isFinite(entry.earliest) ? entry.earliest : entry.latest;
    if (this.scene?.view.window && Number.isFinite(at))
      this.#look(({ scale, room }) => revealed(scale, room, at));
    void this.#focusStop(stop);
  }

  async #focusStop(stop: Stop): Promise<void> {
    await this.updateComplete;
    const stops = this.renderRoot.querySelectorAll<HTMLElement | SVGElement>(
      '[role="button"][data-id], [data-crowd]',
    );
    for (const element of stops) {
      if (holds(stop, element.dataset['id'] ?? element.dataset['crowd'])) element.focus();
    }
  }

  /** Opens a stop: an event's detail, or the list of a crowd. */
  #open({ entries }: Stop, isByKeyboard: boolean): void {
    const [first] = entries;
    if (!first) return;
    const { id } = first.event;
    if (entries.length > 1) this.act({ type: 'open crowd', ids: entries.map((entry) => entry.event.id) });
    else this.act(this.scene?.view.pick === id ? { type: 'close' } : { type: 'pick', id });
    if (isByKeyboard) void this.#focusPanel();
  }

  async #focusPanel(): Promise<void> {
    await this.#loadOpening();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.panel [tabindex="-1"]')?.focus();
  }

  #close(): void {
    const { view } = this.scene ?? {};
    const stop = this.#stopOf(view?.pick ?? view?.crowd[0]);
    this.act({ type: 'close' });
    if (stop) void this.#focusStop(stop);
  }

  /** Where a stop stands on the drawing, CSS px from its left; undefined where it has no place in time. */
  #xOf({ entries }: Stop): number | undefined {
    const { geometry, inset = 0 } = this.#drawn ?? {};
    const entry = entries[0];
    const mark = geometry?.marks.find((one) => one.entry === entry);
    const crowd = geometry?.crowds.find((one) => one.entries[0] === entry);
    const x = mark?.x ?? crowd?.x;
    return geometry && x !== undefined ? inset + Math.min(geometry.width, Math.max(0, x)) : undefined;
  }

  #stopOf(id: string | undefined): Stop | undefined {
    return id === undefined ? undefined : this.#drawn?.stops.find((stop) => holds(stop, id));
  }

  #command(command: Command): void {
    const { pick } = this.scene?.view ?? {};
    switch (command) {
      case 'zoom in':
      case 'zoom out':
        this.#zoom(command === 'zoom in' ? BUTTON_ZOOM : 1 / BUTTON_ZOOM);
        break;
      case 'show all':
        this.act({ type: 'look', window: undefined });
        break;
      case 'show as list':
      case 'show as figure':
        this.act({ type: 'show as', form: command === 'show as list' ? 'list' : 'figure' });
        break;
      case 'previous':
      case 'next':
        this.#step(pick, command === 'next' ? 1 : -1);
        break;
      case 'close':
        this.#close();
        break;
      case 'retry':
        this.reload();
    }
  }

  /** From the open event to its neighbour in the order of reading. */
  #step(pick: string | undefined, by: number): void {
    const { events, eventById } = this.#reading?.index ?? {};
    const order = eventById?.get(pick ?? '')?.order;
    const next = order === undefined ? undefined : events?.[order + by];
    if (next) this.act({ type: 'pick', id: next.event.id });
  }

  readonly #onClick = (event: Event): void => {
    const { id, crowd, command, pick, turn } = dataOf(event);
    if (command !== undefined) this.#command(command as Command);
    else if (pick !== undefined) this.act({ type: 'pick', id: pick });
    else if (turn !== undefined)
      this.act({ type: 'turn', page: (this.scene?.view.page ?? 0) + Number(turn) });
    else {
      const stop = this.#stopOf(id ?? crowd);
      if (stop) this.#open(stop, false);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { id, crowd } = dataOf(event);
    const wish = wishOf(event, this.#isMirrored);
    const stop = this.#stopOf(id ?? crowd);
    if (!wish || event.defaultPrevented) return;
    if (wish.kind === 'close') {
      if (this.scene?.view.pick === undefined && this.scene?.view.crowd.length === 0) return;
      this.#close();
    } else if (!stop) return;
    else if (wish.kind === 'walk') this.#goTo(walk(this.#drawn?.stops ?? [], id ?? crowd, wish.way));
    else if (wish.kind === 'letters')
      this.#goTo(findByLetters(this.#drawn?.stops ?? [], id ?? crowd, wish.letters));
    else if (wish.kind === 'zoom') this.#zoom(wish.factor, this.#xOf(stop));
    else if (wish.kind === 'open') this.#open(stop, true);
    else this.#command('show all');
    event.preventDefault();
  };

  readonly #onPoint = (event: Event): void => {
    const { id } = dataOf(event);
    this.scene?.dispatch({ type: 'hover', id: this.#stopOf(id) ? id : undefined });
  };

  readonly #onPointAway = (): void => {
    this.scene?.dispatch({ type: 'hover', id: undefined });
  };

  readonly #onFocus = (event: Event): void => {
    const { id, crowd } = dataOf(event);
    const stop = this.#stopOf(id ?? crowd);
    const first = stop?.entries[0]?.event.id;
    if (stop && first !== undefined && !holds(stop, this.scene?.view.focus))
      this.scene?.dispatch({ type: 'focus', id: first });
  };
}

const SCALES: readonly ScaleKind[] = ['folded', 'time', 'equal'];
const BUTTON_ZOOM = 1.6;

/** What the nearest element with a role in the picture says that it is. */
function dataOf({
  target,
}: Event): Readonly<Record<'id' | 'crowd' | 'command' | 'pick' | 'turn', string | undefined>> {
  const at =
    target instanceof Element
      ? target.closest<HTMLElement>('[role="button"], [data-crowd], [data-command], [data-pick], [data-turn]')
      : null;
  const { id, crowd, command, pick, turn } = at?.dataset ?? {};
  return { id, crowd, command: at?.ariaDisabled === 'true' ? undefined : command, pick, turn };
}

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
