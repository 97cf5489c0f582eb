/**
 * What a reader opens and turns in lists of entries. Owns: which entries are open, which page of each list is shown, and
 * where the focus goes then. Does not own: what is picked, which all elements of a case share; an entry that is picked
 * opens, and one that the reader opens is picked. The host draws in its shadow root, as `data-list` what holds the
 * entries of a list, `data-open` what opens one, `data-pick` what picks another, `data-turn` what turns the pages of the
 * list `data-of`, and asks for `opened`, `page` and `most`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ON_PAGE, type Paged } from '../marks/pager.js';
import { MOST_PRINTED } from '../state/view.js';
import { act } from './act.js';
import { PrintController } from './print-controller.js';
import type { Scene } from './scene.js';

export interface EntriesOptions {
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
  /** The list in which what is picked may stand. */
  readonly list: Paged;
  /** On which page of that list an entry stands; undefined where it does not. */
  readonly pageWith: (id: string) => number | undefined;
}

export class EntriesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: EntriesOptions;
  readonly #print: PrintController;
  readonly #pages = new Map<Paged, number>();
  #opened: ReadonlySet<string> = new Set();
  #pick: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: EntriesOptions) {
    this.#host = host;
    this.#ask = options;
    this.#print = new PrintController(host);
    host.addController(this);
  }

  /** Ids of the entries that are open. */
  get opened(): ReadonlySet<string> {
    return this.#opened;
  }

  /** From 0; where the list has become shorter, it may lie beyond its end. On paper nobody turns pages: there is one. */
  page(list: Paged): number {
    return this.#print.value ? 0 : (this.#pages.get(list) ?? 0);
  }

  /** Entries on a page. */
  most(list: Paged): number {
    return this.#print.value ? MOST_PRINTED : ON_PAGE[list];
  }

  turnTo(list: Paged, page: number): void {
    this.#pages.set(list, page);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  /** What is picked anywhere opens here, and its page with it; what is closed anywhere closes here. */
  hostUpdate(): void {
    const { reading, view } = this.#ask.scene() ?? {};
    const { pick } = view ?? {};
    // Until there is a case, nothing is known of what is picked in it.
    if (!reading || pick === this.#pick) return;
    if (pick === undefined) this.#close(this.#pick);
    else {
      this.#open(pick);
      const page = this.#ask.pageWith(pick);
      if (page !== undefined) this.#pages.set(this.#ask.list, page);
    }
    this.#pick = pick;
  }

  #open(id: string): void {
    this.#opened = new Set([...this.#opened, id]);
    this.#host.requestUpdate();
  }

  #close(id: string | undefined): void {
    this.#opened = new Set([...this.#opened].filter((one) => one !== id));
    this.#host.requestUpdate();
  }

  #toggle(id: string): void {
    const scene = this.#ask.scene();
    if (this.#opened.has(id)) {
      this.#close(id);
      if (scene?.view.pick === id) act(this.#host, scene, { type: 'close' });
      return;
    }
    act(this.#host, scene, { type: 'pick', id });
    // The page may have prevented it.
    if (scene?.view.pick === id) this.#open(id);
  }

  async #turn(list: Paged, by: number): Promise<void> {
    this.turnTo(list, this.page(list) + by);
    await this.#host.updateComplete;
    this.#find(`[data-list="${list}"] button`)?.focus();
  }

  readonly #onClick = (event: Event): void => {
    const at = this.#at(event, '[data-open], [data-pick], [data-turn], [data-command]');
    const { open, pick, turn, of, command } = at?.dataset ?? {};
    if (open !== undefined) this.#toggle(open);
    else if (pick !== undefined) act(this.#host, this.#ask.scene(), { type: 'pick', id: pick });
    else if (turn !== undefined) void this.#turn(of as Paged, Number(turn));
    else if (command === 'retry') this.#ask.reload();
  };

  /** Escape closes the entry in which the reader is, and goes back to what opened it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    const button = this.#at(event, '[data-id]')?.querySelector<HTMLElement>('[data-open]');
    const id = button?.dataset['open'];
    if (!button || id === undefined || !this.#opened.has(id)) return;
    event.preventDefault();
    button.focus();
    this.#toggle(id);
  };

  /** The page's own content in a slot may have the same attributes for reasons of its own. */
  #at(event: Event, selector: string): HTMLElement | undefined {
    const [target] = event.composedPath();
    const at = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    return at && this.#host.shadowRoot?.contains(at) ? at : undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}
