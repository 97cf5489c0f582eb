/** The detail element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { act, change } from './act.js';
import { CaseElement } from './case-element.js';
import type { DetailPicture } from './detail-picture.js';
import { Later } from './later.js';
import { ReturnController } from './return-controller.js';
import { message } from './styles/message.js';
import { theme } from './styles/theme.js';

/**
 * Shows all that is known of what is picked in the case: an event, a party, a relationship, a claim or a source; what was
 * said, by whom, how the sources differ, and where each statement comes from. Every name in it leads to its own card.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * <case-detail src="case.json"></case-detail>
 * ```
 *
 * @tag case-detail
 * @slot - What is shown while nothing is picked.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader goes to another card, or closes the one that is open; `preventDefault()` leaves that to the page.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart detail - What is open, in full.
 * @csspart detail-title - Its title.
 * @csspart control - The button that closes it.
 * @csspart turn - A button to the one before it or after it.
 * @csspart media - A picture, film, sound, map or post of an event.
 * @csspart facade - What stands in its place until the reader loads it from another site.
 * @csspart quotation - Words that somebody said.
 * @csspart account - What its sources say differently.
 * @csspart citations - Its sources.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What does not fit, and the ring around what has focus, unless these are set.
 * @cssprop [--case-conflict] - What does not fit; the accent unless set.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-heading-font=inherit] - Typeface of headings outside the drawings. That of the text unless set.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of its text.
 * @cssprop [--case-heading-scale=1] - How much larger headings outside the drawings are than usual.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-padding=0] - Room around an element that has a ground of its own.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 * @cssprop [--case-rule-width=2px] - Weight of the rules that begin a part, and of the bars beside a text.
 *
 * @cssstate open - Something is shown.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no events.
 * @cssstate drawn - The case is there.
 */
export class CaseDetail extends CaseElement {
  static override styles = [theme, message];

  static override properties: PropertyDeclarations = {
    pick: { type: String },
  };

  /** The id of what is shown at first: of an event, party, relationship, claim or source. */
  declare pick: string | undefined;

  readonly #drawing = new Later(this, async () => {
    const { DetailDrawing, drawingStyle } = await import('./detail-drawing.js');
    this.addStyles(drawingStyle);
    return new DetailDrawing(this, () => this.scene);
  });
  readonly #return = new ReturnController(this);
  #drawn: DetailPicture | undefined;
  /** Something has opened that was not open here before: it is said. */
  #isNew = false;
  /** The page's `pick` has been opened: what a reader does then stays, whatever is read anew or instead. */
  #hasOpened = false;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    if (changed.has('pick')) this.#hasOpened = false;
    if (scene?.reading && !this.#hasOpened && this.pick !== undefined) {
      change(scene, { type: 'pick', id: this.pick }, this);
      this.#hasOpened = scene.view.pick === this.pick;
    }
    const before = this.#drawn;
    const drawing = this.#drawing.value;
    this.#drawn = scene?.reading && drawing?.make(scene.reading, scene.view, this.language);
    const { open } = this.#drawn ?? {};
    // Another title in the place of one is said there; the first one has no place yet.
    if (open?.id !== before?.open?.id) this.#isNew = before !== undefined && !before.open;
    this.setState('open', open !== undefined);
  }

  protected override render(): TemplateResult {
    const drawing = this.#drawing.value;
    return html`<div class="root" tabindex="-1">
      <p class="spoken" role="status">${this.#isNew && this.#drawn ? drawing?.say(this.#drawn) : nothing}</p>
      ${(this.#drawn && drawing?.draw(this.#drawn)) ?? html`<slot></slot>`}
      ${this.drawFailure()}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.scene) void this.#drawing.load();
  }

  protected override hasDrawn(): boolean {
    return this.#drawn !== undefined;
  }

  readonly #onClick = (event: Event): void => {
    if (this.#drawing.value?.followMention(event, this.scene)) return;
    const [target] = event.composedPath();
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-pick], [data-command]') : null;
    // The page's own content in the slot may have the same attributes for reasons of its own.
    if (!at || this.shadowRoot?.contains(at) !== true) return;
    const { pick, command } = at.dataset;
    if (pick !== undefined) this.#goTo(pick);
    else if (command === 'close') this.#close();
    else if (command === 'retry') this.reload();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !this.#drawn?.open) return;
    event.preventDefault();
    this.#close();
  };

  /** The reader goes along: what is read first is what the card is about. */
  #goTo(id: string): void {
    act(this, this.scene, { type: 'pick', id });
    if (this.scene?.view.pick === id) void this.#focus('.title');
  }

  /** The reader goes back to where they came from; if that is gone, to what stands here instead. */
  #close(): void {
    act(this, this.scene, { type: 'close' });
    if (this.scene?.view.pick === undefined && !this.#return.goBack()) void this.#focus('.root');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-detail': CaseDetail;
  }
}
