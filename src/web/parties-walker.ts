/**
 * The keyboard among parties and relationships: one tab stop, arrows from there. Owns: which of them holds that stop, and
 * from which party a relationship was reached. Does not own: what is picked. The host draws each of them with the key
 * `data-stop`, and gives the stop to the one whose key is `value`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Walk } from '../layout/walk.js';
import { findInDiagram, type Stand, walkDiagram } from '../marks/parties/walk.js';
import type { PartiesPicture } from './parties-picture.js';

export interface PartiesWalkerOptions {
  readonly root: () => ParentNode;
  readonly picture: () => PartiesPicture | undefined;
  /** The key that holds the stop while the reader has not been anywhere. */
  readonly wished: () => string | undefined;
  /** Brings what has the focus into view. */
  readonly reveal: (key: string) => void;
}

/** Stops in a row of the table. */
const ROW = 3;

export class PartiesWalker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: PartiesWalkerOptions;
  #stand: Stand | undefined;

  constructor(host: ReactiveControllerHost, options: PartiesWalkerOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  get value(): string | undefined {
    return this.#stand?.at ?? this.#ask.wished();
  }

  /** What holds the stop may be drawn no more: then the first that is drawn has it. */
  hostUpdated(): void {
    const stops = this.#stops();
    if (stops.length === 0 || stops.some(({ dataset }) => dataset['stop'] === this.value)) return;
    this.#stand = { at: stops[0]?.dataset['stop'] ?? '', from: undefined };
    this.#host.requestUpdate();
  }

  /** Something has the focus. */
  stopAt(key: string): void {
    if (this.#stand?.at === key) return;
    this.#stand = { at: key, from: undefined };
    this.#host.requestUpdate();
  }

  /** The focus goes back to what holds the stop. */
  focus(): void {
    this.#stops()
      .find(({ dataset }) => dataset['stop'] === this.value)
      ?.focus();
  }

  /** Goes where a key leads; whether it means anything here. */
  walk(way: Walk): boolean {
    const { form, plan, geometry } = this.#ask.picture() ?? {};
    const at = this.value;
    if (at === undefined || !plan) return false;
    if (form !== 'figure' || !geometry) return this.#walkList(at, way, form === 'table' ? ROW : 1);
    const seen = new Set(this.#stops().map(({ dataset }) => dataset['stop']));
    const relations = geometry.relations.filter(({ id }) => seen.has(id));
    const stand = this.#stand ?? { at, from: undefined };
    return this.#goTo(walkDiagram(stand, way, plan, { ...geometry, relations }));
  }

  /** Goes to the next party whose name begins so. */
  find(letters: string): boolean {
    const { form, plan, geometry } = this.#ask.picture() ?? {};
    const at = this.value ?? '';
    if (form === 'figure' && plan && geometry) return this.#goTo(findInDiagram(letters, at, plan, geometry));
    const stops = this.#stops();
    const start = stops.findIndex(({ dataset }) => dataset['stop'] === at) + 1;
    const found = [...stops.slice(start), ...stops.slice(0, start)].find(({ textContent }) =>
      textContent.trim().toLocaleLowerCase().startsWith(letters.toLocaleLowerCase()),
    );
    found?.focus();
    return found !== undefined;
  }

  #walkList(at: string, way: Walk, row: number): boolean {
    const stops = this.#stops();
    const place = stops.findIndex(({ dataset }) => dataset['stop'] === at);
    const by: Readonly<Partial<Record<Walk, number>>> = {
      next: 1,
      previous: -1,
      'row below': row,
      'row above': -row,
      first: -stops.length,
      last: stops.length,
    };
    const step = by[way];
    if (step === undefined) return false;
    stops[Math.min(stops.length - 1, Math.max(0, place + step))]?.focus();
    return true;
  }

  #goTo(stand: Stand | undefined): boolean {
    if (!stand) return true;
    const next = this.#stops().find(({ dataset }) => dataset['stop'] === stand.at);
    if (!next) return true;
    this.#stand = stand;
    next.focus({ preventScroll: false });
    this.#ask.reveal(stand.at);
    this.#host.requestUpdate();
    return true;
  }

  /** What is drawn to be walked on; the table beside a figure is not. */
  #stops(): HTMLElement[] {
    const { form } = this.#ask.picture() ?? {};
    const within = form === 'figure' ? 'svg.parties' : form === 'table' ? '.table' : '.register';
    return [...this.#ask.root().querySelectorAll<HTMLElement>(`${within} [data-stop]`)];
  }
}
