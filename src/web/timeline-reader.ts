/**
 * Turns what a reader clicks and types on a timeline into actions, and puts the focus where it belongs then.
 * Owns: the keyboard in the toolbar. Does not own: the view. The host binds the handlers to the root of its template, and
 * answers what is drawn.
 */
import type { ReactiveControllerHost } from 'lit';
import { placeOf } from '../case/entry-place.js';
import type { EventEntry } from '../case/index-case.js';
import { type Stop, stopAt } from '../layout/stops.js';
import { findByLetters, neighbour, walk } from '../layout/walk.js';
import type { Command } from '../marks/controls.js';
import type { Action } from '../state/reduce.js';
import type { View } from '../state/view.js';
import { wishOf } from './figure-keys.js';
import { type Aim, aimOf, entryOf, stopOf } from './timeline-aim.js';
import { isUnderWay, windowAfterZoom, windowAround, xOf } from './timeline-moves.js';
import type { Picture } from './timeline-picture.js';
import { ToolbarKeys } from './toolbar-keys.js';

export interface TimelineReaderOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => Picture | undefined;
  readonly view: () => View | undefined;
  readonly act: (action: Action) => void;
  /** Looks at another part of the case, and has it said which. */
  readonly look: (window: View['window']) => void;
  /** Loads the file again. */
  readonly reload: () => void;
  /** Resolves once what is open can be drawn. */
  readonly opened: () => Promise<void>;
  /** Whether an event led back to a phrase of the article that mentions what is open. */
  readonly goBack: (event: Event) => boolean;
  /** Whether the reader's tools have answered an event. */
  readonly tools: { readonly take: (event: Event) => boolean; readonly toggle: () => void };
}

const BUTTON_ZOOM = 1.6;
/** Of a crowd no more than this many are listed. */
const MOST_LISTED = 200;

export class TimelineReader {
  readonly #host: ReactiveControllerHost;
  readonly #ask: TimelineReaderOptions;
  readonly #toolbar: ToolbarKeys;

  constructor(host: ReactiveControllerHost, options: TimelineReaderOptions) {
    this.#host = host;
    this.#ask = options;
    this.#toolbar = new ToolbarKeys(host, options.root);
  }

  /** The command of the button that holds the toolbar's tab stop; undefined: the first. */
  get value(): string | undefined {
    return this.#toolbar.value;
  }

  /** A press on an event that nobody has answered yet. */
  press(id: string | undefined): void {
    const entry = this.#entryOf(id);
    if (entry) this.#open(stopOf(entry, this.#ask.picture()));
  }

  readonly onClick = (event: Event): void => {
    if (this.#ask.tools.take(event) || this.#ask.goBack(event)) return;
    const { command, pick, turn, stop } = this.#aimOf(event);
    if (command !== undefined) this.#command(command as Command);
    else if (pick !== undefined) this.#follow(pick);
    else if (turn !== undefined) this.#turn(Number(turn));
    else if (stop) this.#open(stop);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const picture = this.#ask.picture();
    const wish = picture && wishOf(event, picture.isMirrored);
    const { stop, tool } = this.#aimOf(event);
    if (this.#ask.tools.take(event) || !wish || event.defaultPrevented) return;
    if (wish.kind === 'close') {
      if (!this.#close()) return;
    } else if (tool) {
      if (wish.kind !== 'walk' || !this.#toolbar.walk(tool, wish.way)) return;
    } else if (!stop) return;
    else if (wish.kind === 'walk') this.#goTo(walk(picture.walkway, stop.entry, wish.way));
    else if (wish.kind === 'letters') this.#goTo(findByLetters(picture.walkway, stop.entry, wish.letters));
    else if (wish.kind === 'zoom') this.#zoom(wish.factor, xOf(picture, stop.entry));
    else if (wish.kind === 'show all') this.#command('show all');
    else {
      this.#open(stop);
      void this.#focusPanel();
    }
    event.preventDefault();
  };

  readonly onFocus = (event: Event): void => {
    const { stop, tool } = this.#aimOf(event);
    const held = this.#entryOf(this.#ask.view()?.focus);
    if (stop && !(held && stop.holds(held))) this.#ask.act({ type: 'focus', id: stop.entry.event.id });
    if (tool) this.#toolbar.stopAt(tool.dataset['command']);
  };

  #command(command: Command): void {
    const { act, look } = this.#ask;
    switch (command) {
      case 'zoom in':
      case 'zoom out':
        this.#zoom(command === 'zoom in' ? BUTTON_ZOOM : 1 / BUTTON_ZOOM);
        break;
      case 'show all':
        look(undefined);
        break;
      case 'show as list':
      case 'show as figure':
        act({ type: 'show as', form: command === 'show as list' ? 'list' : 'figure' });
        break;
      case 'previous':
      case 'next':
        this.#step(command === 'next' ? 1 : -1);
        break;
      case 'close':
        this.#close();
        break;
      case 'tools':
        this.#ask.tools.toggle();
        break;
      case 'retry':
        this.#ask.reload();
    }
  }

  #zoom(factor: number, x?: number): void {
    const picture = this.#ask.picture();
    if (picture?.scale) this.#ask.look(windowAfterZoom(picture, factor, x));
  }

  /** From what is open to its neighbour: of an event, among those that are shown. */
  #step(by: 1 | -1): void {
    const { walkway, telling } = this.#ask.picture() ?? {};
    const id = this.#ask.view()?.pick;
    const open = this.#entryOf(id);
    const next = open && walkway && neighbour(walkway, open, by);
    if (next) this.#pick(next);
    if (open || !telling) return;
    const place = placeOf({ index: telling.index, id });
    const other = by === 1 ? place?.next : place?.previous;
    if (other !== undefined) this.#ask.act({ type: 'pick', id: other });
  }

  /** Opens an event and brings it into view; whether the page has let that happen. */
  #pick(entry: EventEntry): boolean {
    const { id } = entry.event;
    this.#ask.act({ type: 'pick', id });
    if (this.#ask.view()?.pick !== id) return false;
    this.reveal(entry);
    return true;
  }

  /** A link leads to another entry: the reader goes along, wherever the link stands. */
  #follow(id: string): void {
    const entry = this.#entryOf(id);
    if (!entry) {
      this.#ask.act({ type: 'pick', id });
      if (this.#ask.view()?.pick === id) void this.#focusPanel();
    } else if (this.#pick(entry))
      void (this.#ask.picture()?.isFigure ? this.#focusPanel() : this.#focusOn(entry));
  }

  /** To another page of the list: to its beginning, or from behind to its end. */
  #turn(by: number): void {
    const { page = 0 } = this.#ask.picture() ?? {};
    this.#ask.act({ type: 'turn', page: page + by });
    void this.#host.updateComplete.then(() => {
      const item = this.#ask.picture()?.items.at(by > 0 ? 0 : -1);
      this.#goTo(item && stopAt(item.entry));
    });
  }

  /** Moves the keyboard's place to an event or a count, and that into view. */
  #goTo(stop: Stop | undefined): void {
    const picture = this.#ask.picture();
    if (!stop || !picture) return;
    this.#ask.act({ type: 'focus', id: stop.entry.event.id });
    if (!isUnderWay(picture, stop)) this.reveal(stop.entry);
    void this.#focusOn(stop.entry);
  }

  /** Brings an event into view where only a part of the case is. */
  reveal(entry: EventEntry): void {
    const picture = this.#ask.picture();
    if (picture && this.#ask.view()?.window)
      this.#ask.act({ type: 'look', window: windowAround(picture, entry) });
    void this.scrollTo(entry);
  }

  /** In a list an event may stand far below: the page is scrolled to it. */
  async scrollTo(entry: EventEntry): Promise<void> {
    await this.#host.updateComplete;
    if (this.#ask.picture()?.isFigure === false) this.#elementOf(entry)?.scrollIntoView({ block: 'nearest' });
  }

  /** An event's detail, or the list of a crowd; what is open closes. */
  #open(stop: Stop): void {
    const { id } = stop.entry.event;
    const { pick, crowd: listed = [] } = this.#ask.view() ?? {};
    const { crowds = [] } = this.#ask.picture()?.geometry ?? {};
    const crowd = stop.count > 1 ? crowds.find(({ first }) => first === stop.entry) : undefined;
    const isOpen = crowd ? pick === undefined && listed[0] === id : pick === id;
    if (isOpen) this.#ask.act({ type: 'close' });
    else if (!crowd) this.#ask.act({ type: 'pick', id });
    else this.#ask.act({ type: 'open crowd', ids: crowd.entries(MOST_LISTED).map(({ event }) => event.id) });
  }

  /** Whether there was anything to close. */
  #close(): boolean {
    const { pick, crowd = [], focus } = this.#ask.view() ?? {};
    if (pick === undefined && crowd.length === 0) return false;
    // What is no event has no mark: the reader came from the one that holds the keyboard's place.
    const entry = this.#entryOf(pick ?? crowd[0]) ?? this.#entryOf(focus);
    this.#ask.act({ type: 'close' });
    if (entry) void this.#focusOn(entry);
    return true;
  }

  async #focusOn(entry: EventEntry): Promise<void> {
    await this.#host.updateComplete;
    this.#elementOf(entry)?.focus();
  }

  #elementOf(entry: EventEntry): HTMLElement | undefined {
    const stop = stopOf(entry, this.#ask.picture()).entry.event.id;
    return this.#all('[role="button"][data-id], [data-crowd]').find(
      ({ dataset: { id, crowd } }) => (id ?? crowd) === stop,
    );
  }

  async #focusPanel(): Promise<void> {
    await this.#ask.opened();
    await this.#host.updateComplete;
    this.#all('.panel [tabindex="-1"]')[0]?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#ask.root().querySelectorAll<HTMLElement>(selector)];
  }

  #entryOf(id: string | undefined): EventEntry | undefined {
    return entryOf(id, this.#ask.picture());
  }

  #aimOf(event: Event): Aim {
    return aimOf(event, this.#ask.picture());
  }
}
