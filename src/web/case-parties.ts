/** The parties element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isRefusal } from '../case/edtf-refusal.js';
import { readDate } from '../case/read-date.js';
import { drawAlways, drawEach } from '../marks/each.js';
import { drawNobody, drawPartiesPage } from '../marks/parties/page.js';
import { drawLoading } from '../marks/states.js';
import { INITIAL_DIAGRAM } from '../state/diagram.js';
import type { View } from '../state/view.js';
import { CaseElement } from './case-element.js';
import { isRightToLeft } from './language.js';
import { Later } from './later.js';
import { measureIn } from './measure-text.js';
import { noteOpened } from './opened-in.js';
import { hasRoom, isWhole, type PartiesPicture, PartiesPictures } from './parties-picture.js';
import { PlacingController } from './placing-controller.js';
import { remember } from './remember.js';
import type { Reading, Scene } from './scene.js';
import { type Size, SizeController } from './size-controller.js';
import { framed } from './styles/framed.js';
import { parties } from './styles/parties.js';
import { theme } from './styles/theme.js';

/**
 * Shows how the parties of a case stand to each other: as a diagram at a moment in time, as a register in a narrow
 * container, and always as a table for readers who listen or print. The moment is moved by its slider, and by what is
 * opened or looked at in a timeline with the same `src`.
 *
 * ```html
 * <case-parties src="case.json"></case-parties>
 * ```
 *
 * Keys in the diagram: left and right go from party to party, down to the relationships of one, left and right to the
 * next of them clockwise, down on to the other party, up back. Home and End go to the first and the last party, a letter
 * to the next one whose name begins so. Enter picks, Escape takes that back. Plus, minus and 0 zoom. On the slider the
 * arrows go a day, Page Up and Page Down to the event or change before and after, Home and End to the ends.
 *
 * @tag case-parties
 * @slot - What a reader sees without scripts, and until the case is there. A child `<script type="application/json">` is read as the case.
 * @slot caption - In place of the heading.
 *
 * @fires {CaseLoadEvent} case-load - The case is drawn for the first time.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader picks a party or a relationship, or takes that back; `preventDefault()` leaves that to the page.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart frame - The whole figure.
 * @csspart caption - Its heading.
 * @csspart caption-title - The title in it.
 * @csspart controls - The buttons.
 * @csspart control - One button.
 * @csspart moment - The slider of the moment with its button.
 * @csspart moment-name - The moment in words.
 * @csspart slider - The slider itself.
 * @csspart ticks - The line below it.
 * @csspart figure - The drawing.
 * @csspart party - A party.
 * @csspart party-name - Its name in the drawing.
 * @csspart relationship - A relationship.
 * @csspart verb - Its verb in the drawing.
 * @csspart group-button - The button that folds a group, and opens it.
 * @csspart register - The parties in a narrow container.
 * @csspart side - Those of one side.
 * @csspart table - The table.
 * @csspart row - A relationship in it.
 * @csspart kinds - The kinds of relationship, which can be left out.
 * @csspart kind - One of them.
 * @csspart sources - All sources.
 * @csspart message - What stands where nothing can be shown.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines; everything else is mixed from it.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What is picked.
 * @cssprop [--case-first] - The side of the plaintiffs.
 * @cssprop [--case-second] - The side of the defendants.
 * @cssprop [--case-neutral] - Parties of neither side. The ink unless set.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-heading-font=inherit] - Typeface of headings outside the drawings. That of the text unless set.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of a party's name; all other sizes follow.
 * @cssprop [--case-heading-scale=1] - How much larger headings outside the drawings are than usual.
 * @cssprop [--case-title-weight=600] - Weight of names.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-padding=0] - Room around an element that has a ground of its own.
 * @cssprop [--case-bleed=0px] - How far the drawing may reach into the margins of the article.
 * @cssprop [--case-reserved-height=12em] - Height kept while the case is loading.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 * @cssprop [--case-rule-width=2px] - Weight of the rules that begin a part, and of the bars beside a text.
 *
 * @cssstate narrow - There is no room for a drawing.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case names no parties.
 * @cssstate drawn - The case has taken the place of what the page gives to read until then.
 */
export class CaseParties extends CaseElement {
  static override styles = [theme, framed, parties];

  static override properties: PropertyDeclarations = {
    pick: { type: String },
    moment: { type: String },
  };

  /** The id of the party or relationship that is picked at first. */
  declare pick: string | undefined;
  /** The moment that is shown at first, a date such as `2017-04-06`; all of the case unless given. */
  declare moment: string | undefined;

  readonly #size = new SizeController(this);
  readonly #drawing = new Later(this, async () => {
    const { drawing, drawingStyle } = await import('./parties-drawing.js');
    this.addStyles(drawingStyle);
    return drawing;
  });
  readonly #register = new Later(this, async () => {
    const { drawRegister, registerStyle } = await import('./parties-register.js');
    this.addStyles(registerStyle);
    return drawRegister;
  });
  readonly #placing = new PlacingController(
    this,
    this.#drawing,
    new Later(this, async () => {
      const { groups } = await import('./parties-groups.js');
      return groups;
    }),
  );
  readonly #pictures = new PartiesPictures();
  readonly #measure = remember((element: Element, size: Size) => measureIn(element, size.em));
  readonly #hands = new Later(this, async () => {
    const { PartiesHands, handsStyle } = await import('./parties-hands.js');
    this.addStyles(handsStyle);
    return new PartiesHands(this, {
      root: () => this.renderRoot,
      picture: () => this.#drawn,
      scene: () => this.scene,
      reload: () => {
        this.reload();
      },
      loadCard: async () => {
        const { PartiesCard, cardStyle } = await import('./parties-card.js');
        this.addStyles(cardStyle);
        return PartiesCard;
      },
      early: () => this.#early,
    });
  });
  /** The key of what was pressed before there were hands to answer. */
  #early: string | undefined;
  #drawn: PartiesPicture | undefined;
  #reading: Reading | undefined;
  /** What the page names has been shown: what a reader does then stays, whatever is read anew or instead. */
  #hasOpened = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    const { reading } = scene ?? {};
    const size = this.#size.value;
    const hands = this.#hands.value;
    if (reading && reading !== this.#reading) hands?.settle(reading);
    this.#reading = reading;
    if (changed.has('pick') || changed.has('moment')) this.#hasOpened = false;
    if (scene?.reading && !this.#hasOpened) this.#open(scene, scene.reading);
    const picture = scene && reading && size && this.#pictureOf(reading, scene.view, size);
    // The page's own text stays until all of the drawing can take its place.
    this.#drawn = picture && this.keepsText && !this.#isWhole(picture) ? undefined : picture;
    this.setState('narrow', this.#drawn?.isWide === false);
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    const reader = this.#hands.value?.reader;
    return html`<div class="root" @click=${reader?.onClick ?? this.#onEarly} @keydown=${reader?.onKey} @input=${reader?.onInput} @pointerdown=${reader?.onDown} @pointerover=${reader?.onPoint} @pointerleave=${reader?.onPointAway} @focusin=${reader?.onFocus} @focusout=${reader?.onPointAway}>
      <div class="ruler"><span></span></div>
      ${scene && this.#drawn ? this.#drawPage(scene, this.#drawn) : nothing}
      ${scene?.isLoading && !this.#drawn ? drawLoading(this.loading, this.hasFallback) : nothing}
      ${this.drawFailure()}
    </div>
    ${this.#drawn ? nothing : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    super.updated();
    const size = this.#size.value;
    // It comes while the case is still on its way, and before the hands, which nobody needs until then.
    const drawing = size && (hasRoom(size) ? this.#drawing : this.#register);
    void drawing?.load();
    if ((this.#drawn && drawing?.isOver) || this.scene?.failure) void this.#hands.load();
  }

  protected override get shows(): 'parties' {
    return 'parties';
  }

  protected override hasDrawn(): boolean {
    return this.#drawn !== undefined && this.#isWhole(this.#drawn) && !this.#hands.value?.drip.isBusy;
  }

  #isWhole(picture: PartiesPicture): boolean {
    return isWhole(picture, this.#register.value !== undefined);
  }

  #pictureOf(reading: Reading, view: View, size: Size): PartiesPicture {
    const hands = this.#hands.value;
    return this.#pictures.make({
      reading: hands?.reported.reading(reading, view) ?? reading,
      size,
      view,
      lang: this.language,
      isMirrored: isRightToLeft(this),
      measure: this.#measure(this.renderRoot.querySelector('.root') ?? this, size),
      camera: hands?.camera,
      pages: hands?.pages ?? 0,
      place: this.#placing.value,
      describeSlide: hands?.describeSlide,
      litBy: hands?.litBy,
    });
  }

  readonly #onEarly = ({ target }: Event): void => {
    this.#early = (target as Element).closest<HTMLElement>('[data-stop]')?.dataset['stop'];
  };

  #drawPage({ view }: Scene, drawn: PartiesPicture): TemplateResult {
    const { telling, plan, standings, size, geometry, relations, form } = drawn;
    if (relations.parties.length === 0) return drawNobody(telling);
    const hands = this.#hands.value;
    const { hasTraces, place } = view.diagram ?? INITIAL_DIAGRAM;
    const state = {
      ...{ pick: view.pick, hover: view.hover, lit: drawn.lit, hasTraces, each: hands?.each ?? drawEach },
      guard: hands?.guard ?? drawAlways,
      current: hands?.current ?? place ?? drawn.firstStop,
    };
    return drawPartiesPage({
      isPlacing: this.#placing.isBusy || !this.hasDrawn(),
      drawDiagram: this.#drawing.value?.drawDiagram,
      drawRegister: this.#register.value,
      ...{ telling, plan, standings, geometry, state, em: size.em, isMirrored: drawn.isMirrored },
      ...{ room: drawn.room, camera: drawn.camera, form, most: drawn.most },
      hasSlider: drawn.hasSlider,
      slider: hands?.drawSlider() ?? nothing,
      controls: hands?.drawControls() ?? nothing,
      kinds: hands?.drawKinds() ?? nothing,
      card: hands?.drawCard() ?? nothing,
    });
  }

  /** Shows what the page names, as far as the case has it. */
  #open(scene: Scene, { index }: Reading): void {
    this.#hasOpened = true;
    const { pick, moment } = this;
    const date = moment === undefined ? undefined : readDate(moment, index.case.timeZone);
    if (date && !isRefusal(date)) {
      const { earliest: from, latest: to } = date;
      if (from < to && Number.isFinite(to - from)) scene.show({ ...scene.view, moment: { from, to } });
    }
    const isThere = index.partyById.has(pick ?? '') || index.relationshipById.has(pick ?? '');
    if (!isThere) return;
    noteOpened(scene, this);
    if (pick !== scene.view.pick) scene.show({ ...scene.view, pick });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-parties': CaseParties;
  }
}
