/**
 * Turns what a reader clicks, points at, types and slides among the parties into actions. Owns: where the pointer was.
 * Does not own: the view, nor the controllers that it hands things to. The host binds the handlers to the root of its
 * template.
 */
import type { Command } from '../marks/controls.js';
import { type Diagram, type DiagramAction, INITIAL_DIAGRAM } from '../state/diagram.js';
import { isKnown } from '../state/keep-known.js';
import type { Action } from '../state/reduce.js';
import type { View } from '../state/view.js';
import type { CameraController } from './camera-controller.js';
import { wishOf } from './figure-keys.js';
import type { MomentController } from './moment-controller.js';
import { aimOf } from './parties-aim.js';
import type { PartiesPicture } from './parties-picture.js';
import type { PartiesWalker } from './parties-walker.js';
import type { ToolbarKeys } from './toolbar-keys.js';

export interface PartiesReaderOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => PartiesPicture | undefined;
  readonly view: () => View | undefined;
  readonly act: (action: Action) => void;
  /** Loads the file again. */
  readonly reload: () => void;
  /** Shows more of a long list. */
  readonly showMore: () => void;
  /** Whether the card of what is open has answered an event. */
  readonly takeInCard: (event: Event) => boolean;
  readonly moment: MomentController;
  readonly camera: CameraController;
  readonly toolbar: ToolbarKeys;
  readonly walker: PartiesWalker;
}

type PartyCommand = Command | 'play' | 'whole' | 'more' | 'traces';
type Wish = DiagramAction extends infer One ? (One extends DiagramAction ? Omit<One, 'type'> : never) : never;

const BUTTON_ZOOM = 1.5;

export class PartiesReader {
  readonly #ask: PartiesReaderOptions;
  /** Where the pointer was when it last pointed at something. */
  #pointer: { readonly x: number; readonly y: number } | undefined;

  constructor(options: PartiesReaderOptions) {
    this.#ask = options;
  }

  /** A press on a party or relationship that nobody has answered yet. @param key of what was pressed. */
  press(key: string | undefined): void {
    const stops = key === undefined ? [] : [...this.#ask.root().querySelectorAll<HTMLElement>('[data-stop]')];
    const stop = stops.find(({ dataset }) => dataset['stop'] === key);
    if (stop) this.#activate(stop);
  }

  readonly onClick = (event: Event): void => {
    if (this.#ask.takeInCard(event)) return;
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
    if (slider) this.#ask.moment.slide(slider);
  };

  /** A reader who touches anything has seen enough. */
  readonly onDown = (event: Event): void => {
    if (aimOf(event).command !== 'play') this.#ask.moment.player.pause();
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
    if (tool) this.#ask.toolbar.stopAt(tool.dataset['command']);
    const key = stop?.dataset['stop'];
    if (!stop || key === undefined) return;
    this.#ask.walker.stopAt(key);
    this.#choose({ place: stop.dataset['id'] ?? '' });
    this.#hover(stop);
  };

  /** Whether there was anything to take back. From its card the reader goes back to where they came from. */
  close(): boolean {
    if (this.#ask.view()?.pick === undefined) return false;
    const isInCard = this.#ask.root().querySelector('.panel:focus-within') !== null;
    this.#ask.act({ type: 'close' });
    if (isInCard) this.#ask.walker.focus();
    return true;
  }

  get #diagram(): Diagram {
    return this.#ask.view()?.diagram ?? INITIAL_DIAGRAM;
  }

  #choose(wish: Wish): void {
    this.#ask.act({ type: 'diagram', ...wish });
  }

  #do(command: PartyCommand): void {
    const { act, moment, camera } = this.#ask;
    switch (command) {
      case 'play':
        if (moment.player.isPlaying) moment.player.pause();
        else moment.player.play();
        break;
      case 'whole':
        act({ type: 'moment', moment: undefined });
        break;
      case 'zoom in':
      case 'zoom out':
        camera.zoom(command === 'zoom in' ? BUTTON_ZOOM : 1 / BUTTON_ZOOM);
        break;
      case 'show all':
        camera.showAll();
        break;
      case 'show as list':
      case 'show as figure':
        this.#choose({ form: command === 'show as list' ? 'table' : 'figure' });
        break;
      case 'more':
        this.#ask.showMore();
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
    const { toolbar, walker, camera } = this.#ask;
    const wish = wishOf(event, picture.isMirrored);
    this.onDown(event);
    if (!wish) return false;
    if (wish.kind === 'close') return this.close();
    if (tool) return wish.kind === 'walk' && toolbar.walk(tool, wish.way);
    if (!stop) return false;
    if (wish.kind === 'walk') return walker.walk(wish.way);
    if (wish.kind === 'letters') return walker.find(wish.letters);
    if (wish.kind === 'zoom') camera.zoom(wish.factor);
    else if (wish.kind === 'show all') camera.showAll();
    else this.#activate(stop);
    return true;
  }

  /** Whether a key means anything on the slider. */
  #slid(event: KeyboardEvent): boolean {
    const { moment } = this.#ask;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key !== 'Tab') moment.player.pause();
    return event.key === 'Escape' ? this.close() : moment.type(event);
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
    this.#ask.act(this.#ask.view()?.pick === picked ? { type: 'close' } : { type: 'pick', id: picked });
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
    this.#ask.act({ type: 'hover', id: this.#knownId(stop?.dataset['id']) });
  }
}
