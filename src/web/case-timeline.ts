/** The timeline element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hasRoom } from '../layout/figure-room.js';
import type { Opening } from '../marks/opening.js';
import { drawLoading } from '../marks/states.js';
import { drawTimelinePage, type PageState, type Standout } from '../marks/timeline-page.js';
import { LANES, SCALES, type View } from '../state/view.js';
import { CaseElement } from './case-element.js';
import type { ExportFormat } from './exporting.js';
import type { HandsOptions } from './hands.js';
import { isRightToLeft } from './language.js';
import { Later } from './later.js';
import { noteOpened } from './opened-in.js';
import type { Reading, Scene } from './scene.js';
import { type Size, SizeController } from './size-controller.js';
import { framed } from './styles/framed.js';
import { glyphs } from './styles/glyphs.js';
import { list } from './styles/list.js';
import { message } from './styles/message.js';
import { theme } from './styles/theme.js';
import { timeline } from './styles/timeline.js';
import { type Picture, type PictureInput, TimelinePicture } from './timeline-picture.js';

/**
 * Shows the events of a case in time, with their sources: as a figure where there is room, as a vertical timeline in a
 * narrow container, and always as a list for readers who listen or print.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * ```
 *
 * @tag case-timeline
 * @slot - What a reader sees without scripts, and until the case is there. A child `<script type="application/json">` is read as the case.
 * @slot caption - In place of the case's title and summary.
 *
 * @fires {CaseLoadEvent} case-load - The case is drawn for the first time.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader opens an event, or closes it; `preventDefault()` leaves that to the page.
 * @fires {CaseLookEvent} case-look - The reader moved or zoomed.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart frame - The whole figure.
 * @csspart caption - Title and summary of the case.
 * @csspart caption-title - The title in it.
 * @csspart controls - The buttons.
 * @csspart control - One button.
 * @csspart tools - Search, filters and what else a reader can do, once opened.
 * @csspart status - The line that says what is left out.
 * @csspart chip - A filter in it, which it takes back.
 * @csspart figure - The drawing.
 * @csspart axis - The axis with its ticks.
 * @csspart tick - The words at a tick.
 * @csspart fold - The words at a folded silence.
 * @csspart event - An event on the figure.
 * @csspart event-label - Its label.
 * @csspart lane - The head of a lane.
 * @csspart band - An era, or what is said of a gap, above the axis.
 * @csspart today - The present day, in a case that goes on.
 * @csspart overview - The strip that shows the whole case.
 * @csspart overview-window - The part of it that is in view.
 * @csspart cluster - A count of events for which there is no room.
 * @csspart tie - An arrow between events.
 * @csspart list - The vertical timeline.
 * @csspart entry - An event in it.
 * @csspart turn - A button to the events before or after a page of a long list.
 * @csspart silence - How long nothing happened.
 * @csspart glyph - The mark of an entry.
 * @csspart panel - What opens below the figure.
 * @csspart detail - What is open, in full.
 * @csspart detail-title - Its title.
 * @csspart media - A picture, film, sound, map or post of an event.
 * @csspart facade - What stands in its place until the reader loads it from another site.
 * @csspart quotation - Words that somebody said.
 * @csspart account - What its sources say differently.
 * @csspart citations - Its sources.
 * @csspart sources - All sources.
 * @csspart findings - What does not fit together in the case.
 * @csspart corrections - What was changed in it, when and why.
 * @csspart legend - What the marks mean.
 * @csspart message - What stands where nothing can be shown.
 * @csspart retry - The button that tries again.
 * @csspart problems - What could not be read.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines; everything else is mixed from it.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - What is open.
 * @cssprop [--case-conflict] - What does not fit; the accent unless set.
 * @cssprop [--case-uncertain] - The extent of what is not known exactly.
 * @cssprop [--case-first] - What only the first of two compared sources tells.
 * @cssprop [--case-second] - What only the second one tells.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-heading-font=inherit] - Typeface of headings outside the drawings. That of the text unless set.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of an event's title; all other sizes follow.
 * @cssprop [--case-heading-scale=1] - How much larger headings outside the drawings are than usual.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-padding=0] - Room around an element that has a ground of its own.
 * @cssprop [--case-bleed=0px] - How far the drawing may reach into the margins of the article.
 * @cssprop [--case-reserved-height=12em] - Height kept while the case is loading.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 * @cssprop [--case-rule-width=2px] - Weight of the rules that begin a part, and of the bars beside a text.
 *
 * @cssstate narrow - There is no room for a figure.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no events.
 * @cssstate drawn - The case has taken the place of what the page gives to read until then.
 */
export class CaseTimeline extends CaseElement {
  static override styles = [theme, framed, glyphs, list, message, timeline];

  static override properties: PropertyDeclarations = {
    scale: { type: String },
    lanes: { type: String },
    pick: { type: String },
    hash: { type: String },
  };

  /** How time is laid out: `folded` (long silences are left out), `time` (proportional) or `equal` (a step per event). */
  declare scale: 'folded' | 'time' | 'equal';
  /** By what events stand in lanes: `party`, `kind`, `source` or `none`. */
  declare lanes: 'party' | 'kind' | 'source' | 'none';
  /** The id of the event that is open at first. */
  declare pick: string | undefined;
  /**
   * The name under which what the reader looks at stands in the page's address, as in `#case.pick=lawsuit` for `case`:
   * such a link, or the bare id of an event, opens it there. Without it the address is left alone.
   * Of several cases with the same name the first has it.
   */
  declare hash: string | undefined;

  readonly #size = new SizeController(this);
  readonly #picture = new TimelinePicture();
  readonly #drawing = new Later(this, async () => {
    const { drawing, drawingStyle } = await import('./timeline-drawing.js');
    this.addStyles(drawingStyle);
    return drawing;
  });
  readonly #opening = new Later(this, async (): Promise<Opening> => {
    const { makeOpening, opened } = await import('./opening.js');
    this.addStyles(opened);
    return makeOpening(this);
  });
  readonly #hands = new Later(this, async () => {
    const { Hands, extras, handsStyle } = await import('./hands.js');
    this.addStyles(handsStyle);
    return { hands: new Hands(this, this.#handsOptions), extras };
  });
  readonly #handsOptions: HandsOptions = {
    root: () => this.renderRoot,
    picture: () => this.#drawn,
    scene: () => this.scene,
    reload: () => {
      this.reload();
    },
    opening: this.#opening,
    loadTools: async () => {
      const { drawTools, fields, tools } = await import('./tools.js');
      this.addStyles(fields);
      this.addStyles(tools);
      return drawTools;
    },
    exportable: () => ({
      index: this.scene?.reading?.index,
      figure: this.#input,
      lang: this.language,
    }),
    hash: () => this.hash,
    early: () => this.#early,
  };
  /** The id of what was pressed before there were hands to answer. */
  #early: string | undefined;
  #input: PictureInput | undefined;
  #drawn: Picture | undefined;
  #reading: Reading | undefined;
  /** The page's `pick` has been opened: what a reader does then stays, whatever is read anew or instead. */
  #hasOpened = false;

  constructor() {
    super();
    this.scale = 'folded';
    this.lanes = 'none';
  }

  /** Opens an event, party, relationship, claim or source, and brings an event into view; nothing where the case has none with this id. */
  async goTo(id: string): Promise<void> {
    await this.#hands.load();
    this.#hands.value?.hands.goTo(id);
  }

  /** Shows all of the case. */
  showAll(): Promise<void> {
    return this.#look(undefined);
  }

  /** Shows a stretch of time. @param from @param to milliseconds since 1970 UTC. */
  look(from: number, to: number): Promise<void> {
    return this.#look({ from, to });
  }

  /**
   * The figure of the whole case (`svg`, `png`), the events (`csv`, `calendar`), or the whole case (`json`), as a file.
   * Rejects with what to do about it where that cannot be.
   */
  async exportAs(format: ExportFormat): Promise<Blob> {
    const { exportAs } = await import('./exporting.js');
    await this.updateComplete;
    return (await exportAs(format, this.#handsOptions.exportable())).blob;
  }

  /** The stretch of time in view, milliseconds since 1970 UTC; undefined while nothing is drawn. */
  get span(): { readonly from: number; readonly to: number } | undefined {
    const { from, to } = this.#drawn?.scale?.window ?? {};
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scene } = this;
    const { reading } = scene ?? {};
    const size = this.#size.value;
    if (reading && reading !== this.#reading) this.#hands.value?.hands.settle(reading);
    this.#reading = reading;
    if (changed.has('pick')) this.#hasOpened = false;
    if (scene && !this.#hasOpened && openAtFirst(scene, this.pick)) {
      this.#hasOpened = true;
      noteOpened(scene, this);
    }
    this.#input = scene && reading && size ? this.#inputOf(reading, scene.view, size) : undefined;
    this.#drawn = this.#isWaiting ? undefined : this.#input && this.#picture.make(this.#input);
    this.#hands.value?.hands.follow(this.#drawn);
    this.setState('narrow', this.#drawn?.isWide === false);
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    const { reader, pointer, tools } = this.#hands.value?.hands ?? {};
    return html`<div class="root" @click=${reader?.onClick ?? this.#onEarly} @keydown=${reader?.onKey} @pointerover=${pointer?.onPoint} @pointerleave=${pointer?.onPointAway} @focusin=${reader?.onFocus} @input=${tools?.onInput} @change=${tools?.onInput}>
      <div class="ruler"><span></span></div>
      ${scene && this.#drawn ? drawTimelinePage(this.#drawn, this.#stateOf(scene, this.#drawn.standout)) : nothing}
      ${scene?.isLoading && !this.#drawn ? (scene.drawShare?.(this.loading) ?? drawLoading(this.loading, this.hasFallback)) : nothing}
      ${this.drawFailure()}
    </div>
    ${this.#drawn ? nothing : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    super.updated();
    // It comes while the case is still on its way.
    if (this.#hasRoom) void this.#drawing.load();
    if (this.#drawn || this.scene?.failure) void this.#hands.load();
    if (this.#drawn || (this.scene && this.hasFallback)) void this.#opening.load();
  }

  /** Until the container has been measured, the window is asked: the figure comes while the case does. */
  get #hasRoom(): boolean {
    return hasRoom(this.#size.value ?? { width: innerWidth, em: 16 });
  }

  /**
   * A picture that is there stays until the figure can take its place; where that cannot be had, the list does. Where the
   * page has a text of its own, nothing takes its place that would still grow.
   */
  get #isWaiting(): boolean {
    if (this.#drawn) return false;
    return (this.#hasRoom && !this.#drawing.isOver) || (this.hasFallback && !this.#opening.isOver);
  }

  protected override hasDrawn(): boolean {
    return this.#drawn !== undefined;
  }

  readonly #onEarly = ({ target }: Event): void => {
    this.#early = (target as Element).closest<HTMLElement>('[role][data-id]')?.dataset['id'];
  };

  #inputOf(reading: Reading, view: View, size: Size): PictureInput {
    return {
      reading,
      view,
      size,
      root: this.#root,
      lang: this.language,
      isMirrored: isRightToLeft(this),
      scaleKind: view.scale ?? SCALES.find((known) => known === this.scale) ?? 'folded',
      lanes: view.lanes ?? LANES.find((known) => known === this.lanes) ?? 'none',
      drawing: this.#drawing.value,
      now: Date.now(),
      extras: this.#hands.value?.extras,
      seen: this.#hands.value?.hands.seen,
      isPrinted: this.#hands.value?.hands.isPrinted,
    };
  }

  get #root(): Element {
    return this.renderRoot.querySelector('.root') ?? this;
  }

  async #look(window: View['window']): Promise<void> {
    await this.#hands.load();
    this.#hands.value?.hands.look(window);
  }

  #stateOf({ view, problems }: Scene, standout: Standout): PageState {
    const { hands } = this.#hands.value ?? {};
    return {
      view,
      problems,
      standout,
      opening: this.#opening.value,
      drawStage: this.#drawing.value?.drawStage,
      isSettled: this.#hands.isOver && this.#opening.isOver,
      ...{ controls: hands?.drawControls(), tools: hands?.tools.draw(), status: hands?.drawStatus() },
      ...{ current: hands?.current, later: hands?.words },
      ...{ ties: hands?.drawTies(), strip: hands?.drawStrip(), each: hands?.each, guard: hands?.guard },
    };
  }
}

/** Opens what the page names; whether the case has it. */
function openAtFirst(scene: Scene, id: string | undefined): boolean {
  if (id === undefined || scene.reading?.index.eventById.has(id) !== true) return false;
  scene.show({ ...scene.view, pick: id, focus: id });
  return true;
}

declare global {
  interface HTMLElementTagNameMap {
    'case-timeline': CaseTimeline;
  }
}
