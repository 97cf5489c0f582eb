/** What every element of a case has in common: where its case comes from, and how it tells the page about it. */
import { adoptStyles, type CSSResult, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Speech, speechFor } from '../locale/index.js';
import { CaseLoadEvent, CaseProblemEvent } from './events.js';
import type { HoldController } from './hold-controller.js';
import { LanguageController } from './language-controller.js';
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
  /** Keeps the page where it is while the drawing takes the place of the page's text; undefined where there is none. */
  #hold: HoldController | undefined;
  #isHoldAsked = false;
  #isHoldComing = false;
  #hasTakenPlace = false;
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
    return scene && (!this.#language.isHere || this.#isHoldComing) ? WORDLESS : scene;
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

  /** Style that comes later; where the element goes, it goes too. */
  protected addStyles(style: CSSResult): void {
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
    if (!this.#hasTakenPlace && this.hasFallback) this.#noteFallback();
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
      this.#hold?.hold();
    }
    this.#tell();
  }

  #noteFallback(): void {
    this.#hold?.note();
    if (this.#isHoldAsked) return;
    this.#isHoldAsked = true;
    this.#isHoldComing = true;
    void this.#loadHold();
  }

  /** Only pages with a text of their own need it: it comes while the case is on its way, and the drawing waits for it. */
  async #loadHold(): Promise<void> {
    try {
      const { HoldController } = await import('./hold-controller.js');
      this.#hold = new HoldController(this);
    } catch {
      // Without it, what stands below moves.
    }
    this.#isHoldComing = false;
    this.requestUpdate();
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
