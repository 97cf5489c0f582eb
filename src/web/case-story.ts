/** The story element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { drawLoading } from '../marks/states.js';
import { change } from './act.js';
import { CaseElement } from './case-element.js';
import { Later } from './later.js';
import { message } from './styles/message.js';
import { theme } from './styles/theme.js';

/**
 * Tells a case step by step, and leads the other elements with the same `src` along: what is open, which stretch of time
 * is in view, and at which moment the parties are shown. The steps are those of the case's `story`; without one, its
 * events in order.
 *
 * ```html
 * <case-timeline src="case.json"></case-timeline>
 * <case-story src="case.json"></case-story>
 * ```
 *
 * One step at a time stands below a line of marks, with a button back and one on. Left and right arrow keys, Home and End
 * do the same, and a swipe to the side. The new step is said politely while the focus stays on what was pressed.
 *
 * With `form="scroll"` all steps stand one below the other as text of the article, and the one in the middle of the view
 * leads. Where the figure stands meanwhile is the page's to say:
 *
 * ```html
 * <style>
 *   .told { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; }
 *   .told case-timeline { position: sticky; top: 1rem; align-self: start; }
 * </style>
 * <div class="told">
 *   <case-timeline src="case.json"></case-timeline>
 *   <case-story src="case.json" form="scroll"></case-story>
 * </div>
 * ```
 *
 * Until its reader does something, a story shows its first step and leads nobody: the figures show all of the case. What
 * is opened elsewhere does not move it; where another step tells of that, the story says which.
 *
 * @tag case-story
 * @slot - What a reader sees without scripts, and until the case is there: best of all the same steps as text.
 *
 * @fires {CaseLoadEvent} case-load - The case is there.
 * @fires {CaseProblemEvent} case-problem - Something is wrong with the case, or it could not be loaded.
 * @fires {CasePickEvent} case-pick - The reader came to a step that opens something else; `preventDefault()` keeps the step before.
 * @fires {CaseLookEvent} case-look - The reader came to a step that looks at another stretch of time.
 * @fires {CaseInteractionEvent} case-interaction - The reader has done something, for statistics: what, and to what. Nothing that was typed is told.
 *
 * @csspart story - The whole of it.
 * @csspart progress - The line of marks with its two buttons.
 * @csspart step-button - The button back, and the button on.
 * @csspart step-mark - A mark of a step, which leads there.
 * @csspart step - A step.
 * @csspart step-title - Its title.
 * @csspart message - What stands where nothing can be shown.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--case-ink=currentColor] - Text and lines.
 * @cssprop [--case-ground=transparent] - Background.
 * @cssprop [--case-accent] - The step that the reader has come to.
 * @cssprop [--case-focus] - The ring around what has focus; the accent unless set.
 * @cssprop [--case-muted] - Dates, sources and what else stands back.
 * @cssprop [--case-line] - Hairlines, and the lines below words that lead on.
 * @cssprop [--case-font=inherit] - Typeface.
 * @cssprop [--case-heading-font=inherit] - Typeface of headings outside the drawings. That of the text unless set.
 * @cssprop [--case-date-font=inherit] - Typeface of dates, ticks and counts, in the drawing too. That of the text unless set.
 * @cssprop [--case-font-size] - Size of its text; in a scrolling story the article's own unless set.
 * @cssprop [--case-heading-scale=1] - How much larger headings outside the drawings are than usual.
 * @cssprop [--case-title-weight=600] - Weight of titles.
 * @cssprop [--case-quote-style=normal] - Font style of quotations.
 * @cssprop [--case-density=1] - Room between lines, entries and rows outside the drawings, in times of what is usual.
 * @cssprop [--case-padding=0] - Room around an element that has a ground of its own.
 * @cssprop [--case-step-gap=2.5em] - Room between the steps of a scrolling story.
 * @cssprop [--case-radius=3px] - Corners of what can be touched.
 * @cssprop [--case-line-width=1px] - Weight of hairlines, in the drawings too.
 * @cssprop [--case-rule-width=2px] - Weight of the rules that begin a part, and of the bars beside a text.
 *
 * @cssstate scroll - The steps stand one below the other.
 * @cssstate started - The reader has come to a step: it leads the other elements.
 * @cssstate loading - A case is being loaded.
 * @cssstate failed - The last attempt gave no case.
 * @cssstate empty - The case has no events.
 * @cssstate drawn - The case is there.
 */
export class CaseStory extends CaseElement {
  static override styles = [theme, message];

  static override properties: PropertyDeclarations = {
    form: { type: String },
    hash: { type: String },
  };

  /** How it is told: `steps` (one at a time) or `scroll` (all of them, as text of the article). */
  declare form: 'steps' | 'scroll';
  /** The name under which the step stands in the page's address, as in `#case.step=3` for `case`. */
  declare hash: string | undefined;

  readonly #teller = new Later(this, async () => {
    const { StoryTeller, storyStyle } = await import('./story-teller.js');
    this.addStyles(storyStyle);
    return new StoryTeller(this, {
      scene: () => this.scene,
      reload: () => {
        this.reload();
      },
      isScroll: () => this.form === 'scroll',
      hash: () => this.hash,
      lang: () => this.language,
    });
  });

  constructor() {
    super();
    this.form = 'steps';
  }

  /** Goes to a step, from 0; nothing where there is none. */
  goTo(step: number): void {
    change(this.scene, { type: 'step', step });
  }

  /** The step that the reader has come to, from 0; undefined before. */
  get step(): number | undefined {
    return this.scene?.view.step;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#teller.value?.follow();
    this.setState('scroll', this.form === 'scroll');
    this.setState('started', this.step !== undefined);
  }

  protected override render(): TemplateResult {
    const { isLoading } = this.scene ?? {};
    const teller = this.#teller.value;
    const story = teller?.draw();
    const { onClick, onKey, onFocus } = teller?.reader ?? {};
    return html`<div class="root" @click=${onClick} @keydown=${onKey} @focusin=${onFocus}>
      ${story ?? html`<slot></slot>`}
      ${isLoading && !story ? drawLoading(this.loading, true) : nothing}
      ${this.drawFailure()}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.scene) void this.#teller.load();
  }

  protected override hasDrawn(): boolean {
    return this.#teller.value !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-story': CaseStory;
  }
}
