/**
 * The card of what a reader opens among the parties, where the page has no `<case-detail>` of the same case to show it.
 * Owns: what is pressed within the card, and the focus in it. Does not own: what is open, and where the card stands. The
 * host binds nothing: whoever answers its clicks asks `take` first.
 */
import { css, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { placeOf } from '../case/entry-place.js';
import { drawPanel } from '../marks/panel.js';
import type { Telling } from '../marks/telling.js';
import type { Action } from '../state/reduce.js';
import { MediaController } from './media-controller.js';
import { followMention, MentionsController } from './mentions.js';
import { isOpenedElsewhere } from './opened-in.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene-of.js';
import { card } from './styles/card.js';
import { detail } from './styles/detail.js';
import { links } from './styles/links.js';
import { media } from './styles/media.js';

export const cardStyle = css`${detail}${card}${media}${links}`;

export interface PartiesCardOptions {
  readonly scene: () => Scene | undefined;
  readonly act: (action: Action) => void;
  /** Takes back what is open, and the focus along. */
  readonly close: () => void;
}

export class PartiesCard {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: PartiesCardOptions;
  readonly #media: MediaController;
  readonly #mentions: MentionsController;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PartiesCardOptions) {
    this.#host = host;
    this.#ask = options;
    this.#media = new MediaController(host);
    this.#mentions = new MentionsController(host, options.scene);
  }

  draw(telling: Telling): TemplateResult | typeof nothing {
    const scene = this.#ask.scene();
    const id = scene?.view.pick;
    const { index } = telling;
    const place = placeOf({ index, id });
    if (!place || id === undefined || isOpenedElsewhere(this.#host, scene) || this.#isShownApart(scene))
      return nothing;
    return drawPanel({ id, place }, [], telling, { ...this.#media.value, phrases: this.#mentions.value });
  }

  /** Whether what was pressed stands in the card, and has been done. */
  take(event: Event): boolean {
    const [target] = event.composedPath();
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-pick], [data-command]') : null;
    if (!at?.closest('.panel')) return followMention(event, this.#ask.scene());
    const { pick, command } = at.dataset;
    if (at.ariaDisabled === 'true') return true;
    if (command === 'close') this.#ask.close();
    else this.#goTo(pick ?? this.#neighbour(command === 'next'));
    return true;
  }

  #goTo(id: string | undefined): void {
    if (id === undefined) return;
    this.#ask.act({ type: 'pick', id });
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector<HTMLElement>('.panel .title')?.focus({ preventScroll: true });
    });
  }

  #neighbour(isNext: boolean): string | undefined {
    const { reading, view } = this.#ask.scene() ?? {};
    const place = reading && placeOf({ index: reading.index, id: view?.pick });
    return isNext ? place?.next : place?.previous;
  }

  #isShownApart(scene: Scene | undefined): boolean {
    const details = this.#host.ownerDocument.querySelectorAll('case-detail');
    return [...details].some((element) => sceneOf(element) === scene);
  }
}
