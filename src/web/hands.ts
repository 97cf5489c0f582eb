/**
 * What a reader does with a timeline: points, types, drags, zooms, searches, filters, takes along. It comes after the
 * picture, since nobody does anything before. Owns the controllers of all that. Does not own the view, which changes by
 * actions alone. The host binds the handlers to the root of its template, and tells of each picture before it is drawn.
 */
import { css, nothing, type ReactiveControllerHost, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { EventEntry } from '../case/index-case.js';
import type { LaneRange } from '../layout/geometry.js';
import { type LaterWords, laterWordsFor, speechFor } from '../locale/index.js';
import { drawControls } from '../marks/controls.js';
import type { Each, Guard } from '../marks/each.js';
import type { Opening } from '../marks/opening.js';
import { drawStatus } from '../marks/status.js';
import { drawStrip, sayWindow, type WindowWords } from '../marks/strip.js';
import { drawTies } from '../marks/tie.js';
import type { DrawTools } from '../marks/tools/tools.js';
import type { Action } from '../state/reduce.js';
import type { View } from '../state/view.js';
import { act, change } from './act.js';
import type { Exportable } from './exporting.js';
import { FocusController } from './focus-controller.js';
import { keepNodes } from './keep-nodes.js';
import type { Later } from './later.js';
import { LinkController } from './link-controller.js';
import { followMention } from './mentions.js';
import { MotionController } from './motion-controller.js';
import { PrintController } from './print-controller.js';
import type { Reading, Scene } from './scene.js';
import { settle } from './settle.js';
import { StripPicture } from './strip-picture.js';
import { emphasis } from './styles/emphasis.js';
import { hands } from './styles/hands.js';
import { print } from './styles/print.js';
import { status } from './styles/status.js';
import { TimelineGestures } from './timeline-gestures.js';
import { windowAround } from './timeline-moves.js';
import type { Picture } from './timeline-picture.js';
import { TimelinePointer } from './timeline-pointer.js';
import { TimelineReader } from './timeline-reader.js';
import { ToolsController } from './tools-controller.js';

export { extras } from './extras.js';
export const handsStyle = css`${hands}${emphasis}${status}${print}`;

export interface HandsOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => Picture | undefined;
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
  readonly opening: Later<Opening>;
  readonly loadTools: () => Promise<DrawTools>;
  readonly exportable: () => Exportable;
  /** The key under which what is looked at stands in the page's address. */
  readonly hash: () => string | undefined;
  /** The id of what was pressed before there were hands. */
  readonly early: () => string | undefined;
}

export class Hands {
  /** An event keeps its node, and with it the focus, while others come and go. */
  readonly each: Each = keepNodes;
  readonly guard: Guard = (from, draw) => guard([...from], draw);
  readonly reader: TimelineReader;
  readonly pointer: TimelinePointer;
  readonly tools: ToolsController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: HandsOptions;
  readonly #link: LinkController;
  readonly #motion: MotionController;
  readonly #print: PrintController;
  readonly #strip = new StripPicture();
  readonly #gestures: TimelineGestures;
  #windowWords: WindowWords | undefined;
  /** The reader has come to what is in view by a key or a button that does not say where it leads. */
  #isViewSaid = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HandsOptions) {
    const { picture, scene } = options;
    const view = () => scene()?.view;
    const act = this.#act;
    this.#host = host;
    this.#ask = options;
    this.#link = new LinkController(host, {
      key: options.hash,
      scene,
      restored: ({ pick }) => {
        this.#show(pick);
      },
    });
    this.#motion = new MotionController(host);
    this.#print = new PrintController(host);
    this.#gestures = new TimelineGestures(host, {
      ...{ root: options.root, picture },
      look: (window) => {
        act({ type: 'look', window });
      },
      rested: () => {
        this.pointer.tell();
      },
    });
    this.tools = new ToolsController(host, {
      ...{ load: options.loadTools, picture, view, act, exportable: options.exportable },
      show: (entry) => {
        act({ type: 'pick', id: entry.event.id });
        this.reader.reveal(entry);
      },
      address: () => this.#link.address(),
    });
    const { root, reload, opening } = options;
    this.reader = new TimelineReader(host, {
      ...{ root, picture, view, act, reload, tools: this.tools },
      look: (window) => {
        act({ type: 'look', window });
        this.#isViewSaid = true;
      },
      opened: () => opening.load(),
      goBack: (event) => followMention(event, scene()),
    });
    this.pointer = new TimelinePointer({ picture, act, isMoving: () => this.#gestures.isMoving });
    new FocusController(host);
    void host.updateComplete.then(() => {
      this.reader.press(options.early());
    });
  }

  /** The lanes that are laid out; undefined: all. */
  get seen(): LaneRange | undefined {
    return this.#gestures.seen;
  }

  get isPrinted(): boolean {
    return this.#print.value;
  }

  /** Each picture, before it is drawn. */
  follow(picture: Picture | undefined): void {
    this.#motion.follow(picture);
  }

  /** A reading that takes the place of another: the view keeps what it has, too. */
  settle(reading: Reading): void {
    const scene = this.#ask.scene();
    if (scene) settle(scene, reading);
  }

  /** Opens an entry at the page's wish, and brings it into view where it is an event. */
  goTo(id: string): void {
    this.#gestures.rest();
    change(this.#ask.scene(), { type: 'pick', id });
    const entry = this.#ask.scene()?.reading?.index.eventById.get(id);
    if (entry) this.#reveal(entry);
  }

  /** Shows a stretch of time at the page's wish, or all of it. */
  look(window: View['window']): void {
    this.#gestures.rest();
    change(this.#ask.scene(), { type: 'look', window });
  }

  /** The event that holds the one tab stop: the reader's last place where it is drawn; undefined: the first that is. */
  get current(): string | undefined {
    const { walkway, isFigure, items, telling } = this.#ask.picture() ?? {};
    const { focus, pick } = this.#ask.scene()?.view ?? {};
    for (const id of [focus, pick]) {
      const entry = telling?.index.eventById.get(id ?? '');
      if (!entry) continue;
      const stop = walkway?.stops.find(({ holds }) => holds(entry))?.entry;
      const kept = isFigure ? stop : items?.find((item) => item.entry === entry)?.entry;
      if (kept) return kept.event.id;
    }
    return isFigure ? walkway?.stops[0]?.entry.event.id : undefined;
  }

  /** What is said now that there are hands. */
  get words(): LaterWords {
    const speech = this.#ask.picture()?.telling.speech ?? speechFor(this.#ask.exportable().lang);
    return laterWordsFor(speech);
  }

  drawStatus(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    const view = this.#ask.scene()?.view;
    if (!picture || !view) return nothing;
    const { selection, whole, standout } = picture;
    const counts = {
      shown: selection.events.length,
      total: whole.index.events.length,
      hits: standout.hits.size,
    };
    return drawStatus({ ...view, ...counts }, whole);
  }

  drawControls(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    if (!picture || picture.isEmpty) return nothing;
    const { isWide, isFigure, scale, telling } = picture;
    const isWhole = this.#ask.scene()?.view.window === undefined;
    const state = { isWide, isFigure, isMovable: scale !== undefined, isWhole, hasTools: this.tools.isOpen };
    return drawControls(state, this.reader.value, laterWordsFor(telling.speech));
  }

  drawTies(): SVGTemplateResult | undefined {
    const { ties, geometry, telling } = this.#ask.picture() ?? {};
    const { pick, hover } = this.#ask.scene()?.view ?? {};
    return ties && geometry && telling && drawTies(ties, geometry, [pick, hover], telling.speech);
  }

  drawStrip(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    const overview = picture && this.#strip.make(picture);
    if (!overview || !picture.scale) return nothing;
    // Nobody listens before a hand rests.
    if (!this.#windowWords || !this.#gestures.isMoving)
      this.#windowWords = sayWindow(picture.scale, picture.telling);
    return drawStrip(overview, picture, { words: this.#windowWords, isSaid: this.#isViewSaid });
  }

  /** What a link asks to be open is scrolled to; the window is that of the link. */
  #show(pick = ''): void {
    const entry = this.#ask.scene()?.reading?.index.eventById.get(pick);
    if (!entry) return;
    this.#host.scrollIntoView({ block: 'nearest' });
    void this.reader.scrollTo(entry);
  }

  #reveal(entry: EventEntry): void {
    const picture = this.#ask.picture();
    if (picture && this.#ask.scene()?.view.window) this.look(windowAround(picture, entry));
    void this.reader.scrollTo(entry);
  }

  /** What the reader wishes; the address follows, but not a pointer or a focus that only passes. */
  readonly #act = (action: Action): void => {
    act(this.#host, this.#ask.scene(), action);
    if (action.type === 'look') this.#isViewSaid = false;
    if (action.type === 'hover' || action.type === 'focus') return;
    this.#gestures.rest();
    this.#link.write();
  };
}
