/**
 * Two tellings side by side. Owns: how the two that are chosen compare. Does not own: which two, which all elements of a
 * case share. The host draws `value`, and in its shadow root the two lists within `data-tellers`, each with the
 * `data-told` that it chooses.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseIndex } from '../case/index-case.js';
import type { TellingsState, TellingsTable } from '../marks/tellings.js';
import { selectEvents } from '../state/select.js';
import { compareTellings, tellersOf } from '../state/tellings.js';
import { type Facets, NOBODY, type Told, type View } from '../state/view.js';
import { act } from './act.js';
import { remember } from './remember.js';
import type { Scene } from './scene.js';
import { toolsAction } from './tools-input.js';

export interface TellingsOptions {
  readonly scene: () => Scene | undefined;
  /** The page of the table that is open, from 0. */
  readonly page: () => number;
  /** Events on a page. */
  readonly most: () => number;
  /** Other two are compared: the table begins anew. */
  readonly begin: () => void;
}

export class TellingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: TellingsOptions;
  readonly #tellers = remember(tellersOf);
  readonly #compared = remember((index: CaseIndex, facets: Facets, told: Told) =>
    compareTellings(selectEvents(index, facets, NOBODY).events, told),
  );
  #told: Told | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: TellingsOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('change', this.#onChange);
  }

  hostUpdate(): void {
    const told = this.#ask.scene()?.view.told;
    if (this.#told !== undefined && told !== this.#told) this.#ask.begin();
    this.#told = told;
  }

  /** What is drawn of a case, as far as the view leaves its events in. */
  value(index: CaseIndex, { facets, told }: View): TellingsState {
    return { tellers: this.#tellers(index), told, table: this.#table(index, facets, told) };
  }

  #table(index: CaseIndex, facets: Facets, told: Told): TellingsTable | undefined {
    const compared = this.#compared(index, facets, told);
    const { by, beside } = told;
    if (!compared || by === undefined || beside === undefined) return undefined;
    const { rows, counts } = compared;
    const most = this.#ask.most();
    const last = Math.max(0, Math.ceil(rows.length / most) - 1);
    const from = Math.min(last, this.#ask.page()) * most;
    const shown = rows.slice(from, from + most);
    return { sources: [by, beside], rows: shown, counts, from, count: shown.length, total: rows.length };
  }

  readonly #onChange = (event: Event): void => {
    const action = toolsAction(event);
    if (action?.type === 'tell') act(this.#host, this.#ask.scene(), action);
  };
}
