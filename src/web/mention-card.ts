/**
 * The small card beside a phrase, for what no figure in view shows: loaded with the first phrase that is pressed. Owns:
 * whether it is open, where it stands, and the focus that it was given. Does not own: what is picked. The host draws
 * what `draw` gives behind the phrase, and updates when it is asked to.
 */
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { drawMentionCard } from '../marks/mention-card.js';
import { describeMentioned } from '../marks/mentioned.js';
import type { Telling } from '../marks/telling.js';
import { isKnown } from '../state/keep-known.js';
import { act } from './act.js';
import { placeCard } from './card-place.js';
import { groundsBehind } from './grounds-behind.js';
import { isRightToLeft } from './language.js';
import { enter, type Figure, figuresFor, isInView } from './mention-figures.js';
import { ReportedCase } from './reported-case.js';
import type { Scene } from './scene.js';

export { mentionCard } from './styles/mention-card.js';

/** What the phrase mentions, and where. */
export interface Mention {
  readonly id: string;
  readonly scene: Scene;
  readonly telling: Telling;
}

export interface MentionCardOptions {
  /** Undefined while it mentions nothing that is known. */
  readonly mention: () => Mention | undefined;
  /** The phrase as it is drawn, line by line. */
  readonly lines: () => readonly DOMRect[];
}

export class MentionCard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: MentionCardOptions;
  readonly #reported = new ReportedCase();
  #isOpen = false;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MentionCardOptions) {
    this.#host = host;
    this.#ask = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Leaves it to a figure in view; else opens a card, and where there is no room for one leads to a figure. */
  async show(): Promise<void> {
    const figures = this.#figures();
    if (figures.some(isInView) || !this.#mention) return;
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.#card;
    if (!card?.isConnected) return;
    if (typeof card.showPopover === 'function') card.showPopover();
    const [ground] = card.parentElement ? groundsBehind(card.parentElement) : [];
    if (ground) card.style.setProperty('background-color', ground.hex);
    if (this.#place()) {
      this.#listen();
      card.focus({ preventScroll: true });
      return;
    }
    this.close();
    if (figures[0]) enter(figures[0]);
  }

  /** Gives the focus back to the phrase where the card has it. */
  close(): void {
    const hadFocus = this.#card?.matches(':focus-within') === true;
    this.#listening?.abort();
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
    if (hadFocus && this.#host.isConnected) this.#host.focus({ preventScroll: true });
  }

  /** The reader has read it: it closes, and so does what it shows, unless something else has been opened since. */
  dismiss(): void {
    const { id, scene } = this.#ask.mention() ?? {};
    this.close();
    if (id !== undefined && scene?.view.pick === id) act(this.#host, scene, { type: 'close' });
  }

  /** Whether a click was meant for the card; then it is answered. */
  take(event: Event): boolean {
    const [target] = event.composedPath();
    const at = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
    const wish = target instanceof Element && target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (!at || at !== this.#card) return false;
    if (wish === 'close') this.dismiss();
    else if (wish === 'show') void this.#enter();
    return true;
  }

  draw(): TemplateResult | typeof nothing {
    const mention = this.#isOpen ? this.#mention : undefined;
    return mention ? drawMentionCard(mention.id, mention.telling, this.#figures()[0]?.place) : nothing;
  }

  /** A figure that shows what is picked in another way scrolls to it first. */
  async #enter(): Promise<void> {
    const [figure] = this.#figures();
    const { id } = this.#ask.mention() ?? {};
    this.close();
    if (!figure || id === undefined) return;
    const goTo: unknown = Reflect.get(figure.element, 'goTo');
    if (typeof goTo === 'function') await Reflect.apply(goTo, figure.element, [id]);
    enter(figure);
  }

  /** As it was known on the day of report that the reader chose; undefined where nothing was. */
  get #mention(): Mention | undefined {
    const mention = this.#ask.mention();
    const { reading, view } = mention?.scene ?? {};
    if (!mention || !reading || !view) return undefined;
    const index = this.#reported.index(reading, view);
    return isKnown(mention.id, index) ? { ...mention, telling: { ...mention.telling, index } } : undefined;
  }

  #figures(): readonly Figure[] {
    const { id, scene, telling } = this.#ask.mention() ?? {};
    const kind = id !== undefined && telling && describeMentioned(id, telling)?.kind;
    return kind && scene ? figuresFor(this.#host, scene, kind) : [];
  }

  get #card(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.card');
  }

  /** Whether there was room for it. */
  #place(): boolean {
    const card = this.#card;
    const view = this.#host.ownerDocument.defaultView;
    if (!card || !view) return false;
    card.style.removeProperty('max-block-size');
    const { width, height } = card.getBoundingClientRect();
    const place = placeCard(this.#ask.lines(), {
      card: { width, height },
      view: { width: this.#host.ownerDocument.documentElement.clientWidth, height: view.innerHeight },
      isMirrored: isRightToLeft(this.#host),
    });
    if (!place) return false;
    card.style.setProperty('left', `${String(place.left)}px`);
    card.style.setProperty('top', `${String(place.top)}px`);
    card.style.setProperty('max-block-size', `${String(place.height)}px`);
    return true;
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { ownerDocument } = this.#host;
    const leave = (event: Event): void => {
      if (!event.composedPath().includes(this.#host)) this.close();
    };
    ownerDocument.addEventListener('keydown', this.#onKey, { signal });
    ownerDocument.addEventListener('pointerdown', leave, { signal, capture: true });
    ownerDocument.addEventListener('focusin', leave, { signal });
    ownerDocument.addEventListener('scroll', this.#onMove, { signal, capture: true, passive: true });
    ownerDocument.defaultView?.addEventListener('resize', this.#onMove, { signal });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.dismiss();
  };

  /** It stays beside its phrase, and goes with it. */
  readonly #onMove = (event: Event): void => {
    if (event.target === this.#card || this.#host.shadowRoot?.contains(event.target as Node | null)) return;
    if (!this.#place()) this.close();
  };
}
