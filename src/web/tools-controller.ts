/**
 * The reader's tools: search, filters, tellings, and what can be taken along. Owns: whether they are open, what draws
 * them, and what came of the last thing saved or copied. Does not own: the view, which changes by actions alone. The
 * host passes on what happens in its root and draws what `draw` gives.
 */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { eventName } from '../marks/telling.js';
import type { DrawTools } from '../marks/tools/tools.js';
import { reportDates } from '../state/as-reported.js';
import { countFacets, type FacetCounts } from '../state/facets.js';
import type { Action } from '../state/reduce.js';
import type { Facets, Told, View } from '../state/view.js';
import type { Exportable, ExportFormat } from './exporting.js';
import { tellInteraction } from './interactions.js';
import { Later } from './later.js';
import { remember } from './remember.js';
import type { Picture } from './timeline-picture.js';
import { type Copied, toolsAction, toolsWish } from './tools-input.js';

export interface ToolsOptions {
  readonly load: () => Promise<DrawTools>;
  readonly picture: () => Picture | undefined;
  readonly view: () => View | undefined;
  readonly act: (action: Action) => void;
  /** Opens an event and brings it into view, without taking the focus. */
  readonly show: (entry: EventEntry) => void;
  readonly exportable: () => Exportable;
  /** The address of the page, with all that is looked at where the page wants that. */
  readonly address: () => Promise<string>;
}

type Outcome = Parameters<DrawTools>[0]['outcome'];

export class ToolsController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: ToolsOptions;
  readonly #draw: Later<DrawTools>;
  readonly #facets = remember(
    (index: CaseIndex, facets: Facets, told: Told): FacetCounts => countFacets(index, facets, told),
  );
  readonly #dates = remember(reportDates);
  #isOpen = false;
  #outcome: Outcome;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ToolsOptions) {
    this.#host = host;
    this.#ask = options;
    this.#draw = new Later(host, options.load);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#outcome = undefined;
    if (this.#isOpen) void this.#draw.load();
    this.#host.requestUpdate();
  }

  /** Whether an event was meant for the tools, or for the line of what is left out; then it is answered. */
  readonly take = (event: Event): boolean => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing && isInTools(event))
      this.#leave(event);
    const action = toolsAction(event);
    const wish = toolsWish(event);
    if (action) this.#ask.act(action);
    if (wish?.kind === 'hit') this.#step(wish.by);
    else if (wish?.kind === 'export') void this.#save(wish.format);
    else if (wish?.kind === 'copy') void this.#copy(wish.what);
    return action !== undefined || wish !== undefined || isInTools(event);
  };

  /** Empties the search first; then closes the tools, and goes back to the button that opened them. */
  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    const isSearch = event.target instanceof HTMLElement && event.target.dataset['search'] !== undefined;
    if (isSearch && this.#ask.view()?.query !== '') this.#ask.act({ type: 'search', query: '' });
    else {
      this.toggle();
      this.#host.shadowRoot?.querySelector<HTMLElement>('[data-command="tools"]')?.focus();
    }
  }

  readonly onInput = (event: Event): void => {
    this.take(event);
  };

  draw(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    const view = this.#ask.view();
    const draw = this.#draw.value;
    if (!this.#isOpen || !draw || !picture || !view) return nothing;
    const { index } = picture.telling;
    const { query, told, reportedBy } = view;
    const facets = this.#facets(index, view.facets, told);
    const hits = [...picture.standout.hits];
    const at = hits.findIndex(({ event }) => event.id === view.pick);
    const hit = hits[at];
    return draw(
      {
        isWide: picture.isWide,
        query,
        hits: { count: hits.length, at: hit && at, name: hit && eventName(hit, picture.telling) },
        facets,
        lanes: picture.lanes,
        scale: picture.scaleKind,
        tellers: facets.source.map(({ value }) => value),
        told,
        reportDates: this.#dates(picture.whole.index),
        reportedBy,
        undatedSources: picture.reported?.undatedSources ?? 0,
        shown: picture.selection.events.length,
        total: picture.whole.index.events.length,
        outcome: this.#outcome,
      },
      picture.whole,
    );
  }

  /** From the hit that is open, or from the keyboard's place, to the next; after the last comes the first. */
  #step(by: 1 | -1): void {
    const hits = [...(this.#ask.picture()?.standout.hits ?? [])];
    const { pick, focus } = this.#ask.view() ?? {};
    const order = this.#ask.picture()?.telling.index.eventById.get(pick ?? focus ?? '')?.order ?? -1;
    const isBeyond = (hit: EventEntry): boolean => (by > 0 ? hit.order > order : hit.order < order);
    const next = by > 0 ? (hits.find(isBeyond) ?? hits[0]) : (hits.findLast(isBeyond) ?? hits.at(-1));
    if (next) this.#ask.show(next);
  }

  async #save(format: ExportFormat): Promise<void> {
    try {
      const { exportAs, save } = await import('./exporting.js');
      save(await exportAs(format, this.#ask.exportable()));
      this.#tell(undefined);
      tellInteraction(this.#host, 'export', format);
    } catch {
      this.#tell('not saved');
    }
  }

  async #copy(what: Copied): Promise<void> {
    try {
      const { citationOf } = await import('./exporting.js');
      const place = { pick: this.#ask.view()?.pick, address: await this.#ask.address() };
      const text = what === 'link' ? place.address : citationOf(this.#ask.exportable(), place);
      await navigator.clipboard.writeText(text);
      this.#tell(what === 'link' ? 'link copied' : 'citation copied');
      tellInteraction(this.#host, 'copy', what);
    } catch {
      this.#tell('not copied');
    }
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

function isInTools({ target }: Event): boolean {
  return target instanceof Element && target.closest('.tools') !== null;
}
