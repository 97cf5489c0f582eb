/** The mention element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Languages, languagesNow, speechFor } from '../locale/index.js';
import { sayMentioned } from '../marks/mentioned.js';
import type { Telling } from '../marks/telling.js';
import { isKnown } from '../state/keep-known.js';
import { act } from './act.js';
import { CaseElement } from './case-element.js';
import { CaseProblemEvent } from './events.js';
import { firstInDocument } from './first-in-document.js';
import { Later } from './later.js';
import type { MentionCard as Card, Mention } from './mention-card.js';
import { type Mentions, mentionsIn } from './mentions.js';
import { remember } from './remember.js';
import type { Reading } from './scene.js';
import type { SceneController } from './scene-controller.js';
import { mention } from './styles/mention.js';
import { theme } from './styles/theme.js';

const NO_FINDINGS: Telling['findings'] = {
  has: () => false,
  get: () => undefined,
  first: () => [],
  count: 0,
  deadlines: [],
};

/**
 * Links a phrase of the article with an event, a party, a claim, a relationship or a source of the case, both ways: what
 * is pointed at on one side stands out on the other; a press opens it in the figures, and what is open there leads back
 * to the phrase. Where no figure is in view, a small card opens beside the phrase.
 *
 * ```html
 * <p>An agent faxed the company <case-mention pick="summons">a summons</case-mention>.</p>
 * ```
 *
 * Its text stays the article's own, and without scripts it is nothing more. A link that stands in it stays a link:
 *
 * ```html
 * <case-mention pick="summons"><a href="#summons">a summons</a></case-mention>
 * ```
 *
 * @tag case-mention
 * @slot - The phrase: text, or a link to the same thing.
 *
 * @fires {CaseProblemEvent} case-problem - The case has nothing with this id, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader opens what the phrase mentions; `preventDefault()` leaves that to the page.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart phrase - The phrase, unless it is a link.
 * @csspart card - What opens beside it.
 * @csspart card-button - The button in it that leads to a figure.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background; of the card too, which otherwise has that of the page.
 * @cssprop [--case-accent] - A phrase whose subject is open or pointed at.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of the card's text.
 * @cssprop [--case-title-weight=600] - Weight of the card's title.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 *
 * @cssstate current - What it mentions is open.
 * @cssstate lit - What it mentions is pointed at, here or elsewhere.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no events.
 * @cssstate drawn - The case is there.
 */
export class CaseMention extends CaseElement {
  static override styles = [theme, mention];

  static override properties: PropertyDeclarations = { pick: { type: String } };

  /** The id of what the phrase mentions. */
  declare pick: string | undefined;

  readonly #telling = remember(
    ({ index }: Reading, lang: string | undefined, languages: Languages): Telling => ({
      index,
      speech: speechFor(lang ?? index.case.language, index.case.timeZone, languages),
      findings: NO_FINDINGS,
    }),
  );
  readonly #card = new Later<Card>(this, async () => {
    const { MentionCard, mentionCard } = await import('./mention-card.js');
    this.addStyles(mentionCard);
    return new MentionCard(this, { mention: () => this.#mention, lines: () => this.#lines });
  });
  /** Where it is found by what it mentions. */
  #mentions: Mentions | undefined;
  /** The id of which has been said that the case does not have it. */
  #refused: string | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, this.#onPoint);
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, this.#onPointAway);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#point(false);
    this.#list(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The phrase takes the focus: its link, where it is one. */
  override focus(options?: FocusOptions): void {
    const phrase = this.#link ?? this.renderRoot.querySelector<HTMLElement>('.phrase');
    phrase?.focus(options);
  }

  /** @internal The document's first case, where it names none. */
  override giver(among: Iterable<SceneController>): SceneController | undefined {
    if (this.src !== undefined || this.case !== undefined) return undefined;
    return firstInDocument([...among].filter(({ value, host }) => value && !(host instanceof CaseMention)));
  }

  /** The phrase stays. */
  protected override get hasFallback(): boolean {
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { id, scene } = this.#mention ?? {};
    this.setState('current', id !== undefined && scene?.view.pick === id);
    this.setState('lit', id !== undefined && scene?.view.hover === id);
  }

  protected override render(): TemplateResult {
    const mentioned = this.#mention;
    if (!mentioned) return html`<slot></slot>`;
    const card = this.#card.value;
    if (this.#link) return html`<slot></slot>${card?.draw()}`;
    return html`<span class="phrase" part="phrase" role="button" tabindex="0" aria-describedby="about" aria-expanded=${card?.isOpen ? 'true' : nothing}><slot></slot></span
      ><span id="about" hidden>${sayMentioned(mentioned.id, mentioned.telling)}</span>${card?.draw()}`;
  }

  protected override updated(): void {
    super.updated();
    this.#list(this.#mention);
    const { reading } = this.scene ?? {};
    if (reading && this.pick !== undefined && !this.#mention) void this.#refuse(this.pick, reading);
  }

  /** An article has many phrases: that the case is there, and what is wrong with it, the other elements say. */
  protected override hasDrawn(): boolean {
    return false;
  }

  get #mention(): Mention | undefined {
    const { scene, pick } = this;
    const { reading } = scene ?? {};
    if (!scene || !reading || pick === undefined || !isKnown(pick, reading.index)) return undefined;
    return { id: pick, scene, telling: this.#telling(reading, this.language, languagesNow()) };
  }

  /** A link that the author wrote. */
  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('a[href]');
  }

  get #lines(): readonly DOMRect[] {
    const phrase = this.#link ?? this.renderRoot.querySelector('.phrase');
    return [...(phrase?.getClientRects() ?? [])];
  }

  #list(mentioned: Mention | undefined): void {
    const mentions = mentioned && this.isConnected ? mentionsIn(mentioned.scene) : undefined;
    if (mentions !== this.#mentions) this.#mentions?.set(this, undefined);
    this.#mentions = mentions;
    mentions?.set(this, mentioned?.id);
  }

  async #refuse(pick: string, { index }: Reading): Promise<void> {
    if (this.#refused === pick) return;
    this.#refused = pick;
    try {
      const { mentionProblem } = await import('./mention-problem.js');
      this.dispatchEvent(new CaseProblemEvent([mentionProblem(pick, index)]));
    } catch {
      // The phrase is plain text all the same.
    }
  }

  /** Opens what it mentions, unless the page prevents it; pressed again, the card closes. */
  async #activate(): Promise<void> {
    const { id, scene } = this.#mention ?? {};
    if (id === undefined) return;
    if (this.#card.value?.isOpen) {
      this.#card.value.dismiss();
      return;
    }
    const before = this.#lines[0]?.top;
    act(this, scene, { type: 'pick', id });
    if (scene?.view.pick !== id) return;
    await this.#card.load();
    await this.#stayAt(before);
    await this.#card.value?.show();
  }

  /** What opens or closes further up moves the phrase; the page is scrolled along, so that it stays where it was pressed. */
  async #stayAt(before = 0): Promise<void> {
    const { defaultView } = this.ownerDocument;
    await new Promise((resolve) => defaultView?.requestAnimationFrame(resolve));
    const now = this.#lines[0]?.top ?? before;
    if (now !== before) defaultView?.scrollBy({ top: now - before, behavior: 'instant' });
  }

  #point(isOn: boolean): void {
    const { id, scene } = this.#mention ?? {};
    if (id === undefined || (!isOn && scene?.view.hover !== id)) return;
    act(this, scene, { type: 'hover', id: isOn ? id : undefined });
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#card.value?.take(event) || event.defaultPrevented || !this.#mention) return;
    const link = this.#link;
    if (link && !leadsWithin(link, event)) return;
    if (link) event.preventDefault();
    void this.#activate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isPhrase = target instanceof Element && target.matches('.phrase');
    if (!isPhrase || event.defaultPrevented || !/^(?:Enter| )$/.test(event.key)) return;
    event.preventDefault();
    void this.#activate();
  };

  readonly #onPoint = (): void => {
    this.#point(true);
  };

  /** What has both keeps one. */
  readonly #onPointAway = (event: Event): void => {
    const isKept = event.type === 'focusout' ? this.matches(':hover') : this.matches(':focus-within');
    if (!isKept) this.#point(false);
  };
}

/** A plain click on a link to a place in this page; all others are the browser's. */
function leadsWithin(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const isOn = event.composedPath().includes(link);
  const here = link.ownerDocument.URL.replace(/#.*/s, '');
  return isPlain && isOn && link.hash !== '' && link.href.replace(/#.*/s, '') === here;
}

declare global {
  interface HTMLElementTagNameMap {
    'case-mention': CaseMention;
  }
}
