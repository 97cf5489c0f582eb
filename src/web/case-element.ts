/** What every element of a case has in common: where its case comes from, and how it tells the page about it. */
import {
  adoptStyles,
  type CSSResult,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type Speech, speechFor } from '../locale/index.js';
import { drawFailed } from '../marks/states.js';
import { CaseLoadEvent, CaseProblemEvent } from './events.js';
import { LanguageController } from './language-controller.js';
import { Later } from './later.js';
import { type Reading, Scene } from './scene.js';
import { SceneController } from './scene-controller.js';

/** Stands for a case whose words are still on their way. */
const WORDLESS = new Scene();
WORDLESS.isLoading = true;

export abstract class CaseElement extends LitElement {
  static override properties: PropertyDeclarations = {
    for: { type: String },
    src: { type: String },
    case: { attribute: false },
    lang: { type: String },
  };

  /** The id of an element of a case: this one shows the same case and the same view. It goes before `src` and `case`. */
  declare for: string | undefined;
  /** Address of the case file. Elements of one document with the same address share one case and one view. */
  declare src: string | undefined;
  /** The case itself: data, or the text of a file. It goes before `src`. */
  declare case: unknown;

  readonly #scene = new SceneController(this);
  readonly #language = new LanguageController(this);
  readonly #internals = this.attachInternals();
  /** Keeps the page where it is while the drawing takes the place of the page's text; loaded where there is any. */
  readonly #hold = new Later(this, async () => {
    const { HoldController } = await import('./hold-controller.js');
    return new HoldController(this);
  });
  #hasHeldText = false;
  #hasTakenPlace = false;
  readonly #advice = new Later(this, async () => {
    const { adviceStyle, drawAdvice } = await import('./advice.js');
    this.addStyles(adviceStyle);
    return drawAdvice;
  });
  #told: unknown;
  /** The scene of which the page has been told that it is there. */
  #loaded: Scene | undefined;

  /** Loads the file again, and keeps what the reader looks at. */
  reload(): void {
    this.#scene.reload();
  }

  /** @internal Who gives it a scene where it names none. */
  giver?(among: Iterable<SceneController>): SceneController | undefined;

  /** @internal */
  protected get scene(): Scene | undefined {
    const scene = this.#scene.value;
    const isHoldComing = this.#hasHeldText && !this.#hold.isOver;
    return scene && (!this.#language.isHere || isHoldComing) ? WORDLESS : scene;
  }

  /** The list of a case without which the element has nothing to show. */
  protected get shows(): 'events' | 'parties' | 'claims' | 'sources' {
    return 'events';
  }

  /** The language of the place where the element stands, else of its case, once its words are there. */
  protected get language(): string | undefined {
    return this.#language.value;
  }

  /** What it says where there is no case to tell of. */
  protected get speech(): Speech {
    return speechFor(this.language);
  }

  /** Said while the case is on its way; nothing while the words are, too. */
  protected get loading(): string {
    return this.#language.isHere ? this.speech.words.loading : '';
  }

  /** The page gives something to read until the case is there. */
  protected get hasFallback(): boolean {
    return this.querySelector(':scope > :not(script)') !== null;
  }

  /** The page's own text is still there, and stays until all of the drawing can take its place. */
  protected get keepsText(): boolean {
    return this.hasFallback && !this.#hasTakenPlace;
  }

  /** Style that comes later; where the element goes, it goes too. @internal */
  addStyles(style: CSSResult): void {
    const { elementStyles } = this.constructor as typeof CaseElement;
    if (!elementStyles.includes(style)) elementStyles.push(style);
    this.adoptedCallback();
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof CaseElement;
    if (!this.shadowRoot) return;
    if (this.ownerDocument === document) adoptStyles(this.shadowRoot, elementStyles);
    else void this.#adoptElsewhere(elementStyles);
  }

  /** Rarely asked for, and so loaded only then. */
  async #adoptElsewhere(styles: typeof CaseElement.elementStyles): Promise<void> {
    const { adoptStylesIn } = await import('./adopt-styles.js');
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, styles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') || changed.has('src') || changed.has('case')) this.#scene.find();
    this.#language.find(this.#scene.value);
    // The drawing waits for what holds the page in its place, and goes without where that cannot be had.
    if (this.keepsText) {
      this.#hasHeldText = true;
      this.#hold.value?.note();
      void this.#hold.load();
    }
    const { scene } = this;
    this.setState('loading', scene?.isLoading === true);
    this.setState('failed', scene?.failure !== undefined);
    const list = scene?.reading?.index.case[this.shows] ?? [];
    this.setState('empty', scene?.reading !== undefined && list.length === 0);
  }

  protected override updated(): void {
    const { reading } = this.scene ?? {};
    if (reading && !this.#hasTakenPlace && this.hasDrawn(reading)) {
      this.#hasTakenPlace = true;
      this.setState('drawn', true);
      this.#hold.value?.hold();
    }
    if (this.scene?.failure) void this.#advice.load();
    this.#tell();
  }

  /** What stands where the case could not be loaded: why, and how its file is mended, once that can be drawn. */
  protected drawFailure(): TemplateResult | typeof nothing {
    const { failure, refused = [] } = this.scene ?? {};
    return failure
      ? drawFailed(failure, this.speech.words, this.#advice.value?.(refused, this.speech))
      : nothing;
  }

  /** A state for style sheets: `:state(name)`. */
  protected setState(name: string, isOn: boolean): void {
    if (isOn) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** Whether the element has drawn the reading that it was given. */
  protected abstract hasDrawn(reading: Reading): boolean;

  /** Each reading and each failure is told once; that a case is there, once for each scene. */
  #tell(): void {
    const { scene } = this;
    if (!scene) return;
    const { reading, problems, failure, refused, isExplaining } = scene;
    if (failure && !isExplaining && this.#told !== failure) {
      this.#told = failure;
      this.dispatchEvent(new CaseProblemEvent(refused, [], failure));
      return;
    }
    if (failure || !reading || !this.hasDrawn(reading)) return;
    if (this.#loaded !== scene) this.dispatchEvent(new CaseLoadEvent(reading.index.case));
    this.#loaded = scene;
    if (!problems || this.#told === reading) return;
    this.#told = reading;
    if (problems.length > 0) this.dispatchEvent(new CaseProblemEvent(problems, reading.findings));
  }
}
