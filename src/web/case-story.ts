/** The story element. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { countSteps, findStep, placeOfStep, type StoryStep, stepAt } from '../case/steps.js';
import { languagesNow } from '../locale/index.js';
import { drawFailedCase } from '../marks/advice.js';
import { drawEmpty, drawLoading } from '../marks/states.js';
import { drawStory } from '../marks/story.js';
import { describeTelling } from '../marks/telling.js';
import { act, change, settle } from './act.js';
import { CaseElement } from './case-element.js';
import { isRightToLeft } from './language.js';
import { LinkController } from './link-controller.js';
import { MiddleController } from './middle-controller.js';
import { remember } from './remember.js';
import type { Reading, Scene } from './scene.js';
import { StoryReader } from './story-reader.js';
import { message } from './styles/message.js';
import { story } from './styles/story.js';
import { theme } from './styles/theme.js';
import { SwipeController } from './swipe-controller.js';

/** A scrolling story shows this many steps at once, and then as many again when asked. */
const MOST_STEPS = 200;

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
 */
export class CaseStory extends CaseElement {
  static override styles = [theme, message, story];

  static override properties: PropertyDeclarations = {
    form: { type: String },
    hash: { type: String },
    most: { state: true, attribute: false },
  };

  /** How it is told: `steps` (one at a time) or `scroll` (all of them, as text of the article). */
  declare form: 'steps' | 'scroll';
  /** The name under which the step stands in the page's address, as in `#case.step=3` for `case`. */
  declare hash: string | undefined;
  declare private most: number;

  readonly #telling = remember(describeTelling);
  readonly #reader = new StoryReader(this, {
    root: () => this.renderRoot,
    at: () => this.#at,
    go: (step) => {
      this.#go(step);
    },
    showMore: () => {
      this.most += MOST_STEPS;
    },
    reload: () => {
      this.reload();
    },
  });
  readonly #link = new LinkController(this, {
    key: () => this.hash,
    scene: () => this.scene,
    restored: () => {
      void this.#showStep();
    },
  });
  readonly #middle: MiddleController;
  #reading: Reading | undefined;
  /** What was open last, and what a step of the story opened last. */
  #pick: string | undefined;
  #ownPick: string | undefined;
  /** The step that was shown last: another reading of the case may have it in another place. */
  #step: StoryStep | undefined;

  constructor() {
    super();
    this.form = 'steps';
    this.most = MOST_STEPS;
    new SwipeController(this, {
      surface: () => this.renderRoot.querySelector<HTMLElement>('.bar ~ .steps'),
      onSwipe: (way) => {
        this.#reader.swipe(way);
      },
    });
    this.#middle = new MiddleController(this, {
      parts: () => (this.form === 'scroll' ? [...this.renderRoot.querySelectorAll('.step')] : []),
      onMiddle: (part) => {
        const place = Number((part as HTMLElement).dataset['step']);
        if (place !== this.scene?.view.step) this.#go(place);
      },
    });
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
    const { scene } = this;
    const { reading } = scene ?? {};
    if (scene && reading && this.#reading && reading !== this.#reading) this.#keepStep(scene, reading);
    this.#reading = reading;
    const pick = scene?.view.pick;
    if (pick !== this.#pick && pick !== this.#ownPick) this.#middle.hold();
    this.#pick = pick;
    const { place } = this.#at ?? {};
    this.#step = reading && place !== undefined ? stepAt(reading.index, place) : undefined;
    this.setState('scroll', this.form === 'scroll');
    this.setState('started', scene?.view.step !== undefined);
  }

  protected override render(): TemplateResult {
    const { scene } = this;
    const story = this.#draw(scene);
    const { onClick, onKey, onFocus } = this.#reader;
    return html`<div class="root" @click=${onClick} @keydown=${onKey} @focusin=${onFocus}>
      ${story ?? html`<slot></slot>`}
      ${scene?.isLoading && !story ? drawLoading(this.loading, true) : nothing}
      ${drawFailedCase(scene?.failure, scene?.refused, this.speech)}
    </div>`;
  }

  protected override hasDrawn(): boolean {
    return true;
  }

  #draw(scene: Scene | undefined): TemplateResult | undefined {
    const at = this.#at;
    if (!scene?.reading) return undefined;
    if (!at) return drawEmpty(this.speech.words);
    const { index } = scene.reading;
    const { step, pick } = scene.view;
    const open = pick === undefined || pick === stepAt(index, at.place)?.pick ? -1 : placeOfStep(index, pick);
    return drawStory(this.#telling(scene.reading, this.language, languagesNow()), {
      form: this.form === 'scroll' ? 'scroll' : 'steps',
      ...{ count: at.count, place: at.place, most: this.most },
      isStarted: step !== undefined,
      openPlace: open,
      stop: this.#reader.value,
    });
  }

  get #at() {
    const { reading, view } = this.scene ?? {};
    const count = reading ? countSteps(reading.index) : 0;
    if (count === 0) return undefined;
    const place = Math.min(view?.step ?? 0, count - 1);
    return { place, count, isScroll: this.form === 'scroll', isMirrored: isRightToLeft(this) };
  }

  #go(step: number): void {
    act(this, this.scene, { type: 'step', step });
    this.#ownPick = this.scene?.view.pick;
    this.#link.write();
  }

  /** The reader stays at a step that another reading has in another place; where it has gone, at its place. */
  #keepStep(scene: Scene, reading: Reading): void {
    const { step } = scene.view;
    settle(scene, reading);
    if (step === undefined || !this.#step) return;
    const found = findStep(reading.index, this.#step);
    const last = countSteps(reading.index) - 1;
    const place = found === -1 ? Math.min(step, last) : found;
    scene.view = Object.freeze({ ...scene.view, step: place < 0 ? undefined : place });
  }

  /** The step that a link asks for, in a story that is scrolled. */
  async #showStep(): Promise<void> {
    if (this.form !== 'scroll' || this.step === undefined) return;
    await this.updateComplete;
    this.renderRoot.querySelector('.step.is-current')?.scrollIntoView({ block: 'center' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-story': CaseStory;
  }
}
