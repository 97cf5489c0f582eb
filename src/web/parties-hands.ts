/**
 * What a reader does with the parties: moves and plays the moment, walks, picks, folds, leaves out, zooms. It comes after
 * the picture, since nobody does anything before. Owns the controllers of that, and how much of a long list is asked for.
 * Does not own the view, which changes by actions alone. The host binds the handlers to the root of its template.
 */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Camera, fitted } from '../layout/camera.js';
import { partyWordsFor } from '../locale/index.js';
import type { Command } from '../marks/controls.js';
import type { Each } from '../marks/each.js';
import { drawPartyControls } from '../marks/parties/controls.js';
import { countKinds, drawKinds } from '../marks/parties/kinds.js';
import { describeSlide, drawSlider } from '../marks/parties/slider.js';
import { type Diagram, type DiagramAction, INITIAL_DIAGRAM } from '../state/diagram.js';
import { isKnown } from '../state/keep-known.js';
import type { Action } from '../state/reduce.js';
import { act } from './act.js';
import { CameraController } from './camera-controller.js';
import { FocusController } from './focus-controller.js';
import { keepNodes } from './keep-nodes.js';
import { Later } from './later.js';
import { MomentController } from './moment-controller.js';
import { aimOf } from './parties-aim.js';
import type { PartiesCard } from './parties-card.js';
import { litBy } from './parties-lit.js';
import type { PartiesPicture } from './parties-picture.js';
import { PartiesReader } from './parties-reader.js';
import { PrintController } from './print-controller.js';
import { remember } from './remember.js';
import type { Reading, Scene } from './scene.js';
import { settle } from './settle.js';
import { wishOf } from './timeline-keys.js';
import { ToolbarKeys } from './toolbar-keys.js';

export { partiesHands as handsStyle } from './styles/parties-hands.js';

export interface PartiesHandsOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => PartiesPicture | undefined;
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
  readonly loadCard: () => Promise<typeof PartiesCard>;
  /** The key of what was pressed before there were hands. */
  readonly early: () => string | undefined;
}

type PartyCommand = Command | 'play' | 'whole' | 'more' | 'traces';

const BUTTON_ZOOM = 1.5;

export class PartiesHands {
  /** A party keeps its node, and with it the focus, while others come and go. */
  readonly each: Each = keepNodes;
  readonly describeSlide = describeSlide;
  readonly litBy = remember(litBy);
  readonly #kinds = remember(countKinds);
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: PartiesHandsOptions;
  readonly #moment: MomentController;
  readonly #camera: CameraController;
  readonly #toolbar: ToolbarKeys;
  readonly #reader: PartiesReader;
  readonly #card: Later<PartiesCard>;
  #pages = 0;
  #isPrinted = false;
  /** Where the pointer was when it last pointed at something. */
  #pointer: { readonly x: number; readonly y: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PartiesHandsOptions) {
    this.#host = host;
    this.#ask = options;
    const { root, picture } = options;
    this.#moment = new MomentController(host, {
      ...{ root, picture },
      view: () => options.scene()?.view,
      act: (action) => {
        this.#act(action);
      },
    });
    this.#camera = new CameraController(host, { root, picture });
    this.#toolbar = new ToolbarKeys(host, root);
    this.#reader = new PartiesReader(host, {
      ...{ root, picture },
      wished: () => this.#diagram.place ?? picture()?.firstStop,
      reveal: (key) => {
        this.#camera.reveal(key);
      },
    });
    this.#card = new Later(host, async () => {
      const Card = await options.loadCard();
      return new Card(host, {
        scene: options.scene,
        act: (action) => {
          this.#act(action);
        },
        close: () => {
          this.#close();
        },
      });
    });
    new FocusController(host);
    void host.updateComplete.then(() => {
      this.#pressEarly(options.early());
    });
    new PrintController(host, (isPrinted) => {
      this.#isPrinted = isPrinted;
      host.requestUpdate();
    });
  }

  /** Undefined: all of the drawing is in view. */
  get camera(): Camera | undefined {
    return this.#camera.value;
  }

  /** How many times more of a long list was asked for; on paper stands all of it. */
  get pages(): number {
    return this.#isPrinted ? Number.POSITIVE_INFINITY : this.#pages;
  }

  /** The key of what holds the tab stop. */
  get current(): string | undefined {
    return this.#reader.value;
  }

  /** A reading that takes the place of another: the view keeps what it has, too. */
  settle(reading: Reading): void {
    const scene = this.#ask.scene();
    if (scene) settle(scene, reading);
  }

  drawSlider(): TemplateResult | typeof nothing {
    const { slide, measure, telling, standings, changes } = this.#ask.picture() ?? {};
    if (!slide || !measure || !telling || !standings || !changes) return nothing;
    const { isPlaying } = this.#moment.player;
    return drawSlider(slide, measure, telling, { moment: standings.moment, isPlaying, changes });
  }

  drawControls(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    if (!picture) return nothing;
    const { form, isWide, lens, camera, telling } = picture;
    const state = {
      ...{ isWide, isFigure: form === 'figure' },
      isMovable: lens !== undefined,
      isWhole: lens === undefined || camera.scale <= fitted(lens).scale,
    };
    return drawPartyControls(state, this.#toolbar.value, partyWordsFor(telling.speech));
  }

  drawKinds(): TemplateResult | typeof nothing {
    const { relations, telling, standings } = this.#ask.picture() ?? {};
    const { hidden, hasTraces } = this.#diagram;
    if (!relations || !telling) return nothing;
    return drawKinds(this.#kinds(relations), hidden, standings?.moment && hasTraces, telling);
  }

  /** The card of what is open, once something is. */
  drawCard(): TemplateResult | typeof nothing {
    const { telling } = this.#ask.picture() ?? {};
    if (!telling || this.#ask.scene()?.view.pick === undefined) return nothing;
    void this.#card.load();
    return this.#card.value?.draw(telling) ?? nothing;
  }

  readonly onClick = (event: Event): void => {
    if (this.#card.value?.take(event)) return;
    const { stop, command, kind } = aimOf(event);
    if (command !== undefined) this.#do(command as PartyCommand);
    else if (kind !== undefined) this.#choose({ kind, isShown: this.#diagram.hidden.includes(kind) });
    else if (stop) this.#activate(stop);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const picture = this.#ask.picture();
    const { stop, tool, slider } = aimOf(event);
    if (!picture || event.defaultPrevented) return;
    if (slider ? this.#slid(event) : this.#typed(event, picture, stop, tool)) event.preventDefault();
  };

  readonly onInput = (event: Event): void => {
    const { slider } = aimOf(event);
    if (slider) this.#moment.slide(slider);
  };

  /** A reader who touches anything has seen enough. */
  readonly onDown = (event: Event): void => {
    if (aimOf(event).command !== 'play') this.#moment.player.pause();
  };

  /** A pointer that rests points at nothing new, whatever is drawn below it or goes on at the keyboard. */
  readonly onPoint = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (this.#pointer?.x === x && this.#pointer.y === y) return;
    this.#pointer = { x, y };
    this.#hover(aimOf(event).stop);
  };

  readonly onPointAway = (): void => {
    this.#hover(undefined);
  };

  readonly onFocus = (event: Event): void => {
    const { stop, tool } = aimOf(event);
    if (tool) this.#toolbar.stopAt(tool.dataset['command']);
    const key = stop?.dataset['stop'];
    if (!stop || key === undefined) return;
    this.#reader.stopAt(key);
    this.#choose({ place: stop.dataset['id'] ?? '' });
    this.#hover(stop);
  };

  get #diagram(): Diagram {
    return this.#ask.scene()?.view.diagram ?? INITIAL_DIAGRAM;
  }

  #act(action: Action): void {
    act(this.#host, this.#ask.scene(), action);
  }

  #choose(wish: Wish): void {
    this.#act({ type: 'diagram', ...wish });
  }

  #do(command: PartyCommand): void {
    switch (command) {
      case 'play':
        if (this.#moment.player.isPlaying) this.#moment.player.pause();
        else this.#moment.player.play();
        break;
      case 'whole':
        this.#act({ type: 'moment', moment: undefined });
        break;
      case 'zoom in':
      case 'zoom out':
        this.#camera.zoom(command === 'zoom in' ? BUTTON_ZOOM : 1 / BUTTON_ZOOM);
        break;
      case 'show all':
        this.#camera.showAll();
        break;
      case 'show as list':
      case 'show as figure':
        this.#choose({ form: command === 'show as list' ? 'table' : 'figure' });
        break;
      case 'more':
        this.#pages += 1;
        this.#host.requestUpdate();
        break;
      case 'traces':
        this.#choose({ hasTraces: !this.#diagram.hasTraces });
        break;
      case 'retry':
        this.#ask.reload();
    }
  }

  /** Whether a key in the diagram, in a list or in the toolbar means anything. */
  #typed(
    event: KeyboardEvent,
    picture: PartiesPicture,
    stop: HTMLElement | undefined,
    tool: HTMLElement | undefined,
  ): boolean {
    const wish = wishOf(event, picture.isMirrored);
    this.onDown(event);
    if (!wish) return false;
    if (wish.kind === 'close') return this.#close();
    if (tool) return wish.kind === 'walk' && this.#toolbar.walk(tool, wish.way);
    if (!stop) return false;
    if (wish.kind === 'walk') return this.#reader.walk(wish.way);
    if (wish.kind === 'letters') return this.#reader.find(wish.letters);
    if (wish.kind === 'zoom') this.#camera.zoom(wish.factor);
    else if (wish.kind === 'show all') this.#do('show all');
    else this.#activate(stop);
    return true;
  }

  /** Whether there was anything to take back. From its card the reader goes back to where they came from. */
  #close(): boolean {
    if (this.#ask.scene()?.view.pick === undefined) return false;
    const isInCard = this.#ask.root().querySelector('.panel:focus-within') !== null;
    this.#act({ type: 'close' });
    if (isInCard) this.#reader.focus();
    return true;
  }

  /** A press that nobody has answered yet. */
  #pressEarly(key: string | undefined): void {
    const stops = key === undefined ? [] : [...this.#ask.root().querySelectorAll<HTMLElement>('[data-stop]')];
    const stop = stops.find(({ dataset }) => dataset['stop'] === key);
    if (stop) this.#activate(stop);
  }

  /** Picks what is activated, or takes that back; folds and opens a group. */
  #activate({ dataset: { id, turn } }: HTMLElement): void {
    const { plan, telling } = this.#ask.picture() ?? {};
    if (!plan || !telling) return;
    const { folded } = plan.grouping;
    const edge = plan.edges.get(id ?? '');
    const isGathered = edge !== undefined && edge.relationships.length > 1;
    const isMade = id !== undefined && plan.grouping.made.has(id);
    if (turn !== undefined || isMade) this.#turn(turn ?? id ?? '');
    else if (edge && isGathered) for (const end of [edge.from, edge.to]) if (folded.has(end)) this.#turn(end);
    const picked = isGathered || isMade ? undefined : this.#knownId(id);
    if (picked === undefined) return;
    this.#act(this.#ask.scene()?.view.pick === picked ? { type: 'close' } : { type: 'pick', id: picked });
  }

  #turn(group: string): void {
    this.#choose({ turn: group, isTurned: !this.#diagram.turned.includes(group) });
  }

  /** What the case knows by an id: who is part of whom is known by the part. */
  #knownId(id: string | undefined): string | undefined {
    const { plan, telling } = this.#ask.picture() ?? {};
    if (id === undefined || !telling || isKnown(id, telling.index)) return id;
    return plan?.rows.find((row) => row.id === id)?.from;
  }

  #hover(stop: HTMLElement | undefined): void {
    this.#act({ type: 'hover', id: this.#knownId(stop?.dataset['id']) });
  }

  /** Whether a key means anything on the slider. */
  #slid(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key !== 'Tab') this.#moment.player.pause();
    return event.key === 'Escape' ? this.#close() : this.#moment.type(event);
  }
}

type Wish = DiagramAction extends infer One ? (One extends DiagramAction ? Omit<One, 'type'> : never) : never;
