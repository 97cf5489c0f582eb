/**
 * The slider of the moment and its button. Owns: the player, and where the thumb stands. Does not own: the moment, which
 * changes by actions alone. The host draws an input with the class `slider`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neighbourStep } from '../layout/moments.js';
import { stepAfter, stepAtValue, valueOf } from '../marks/parties/slider.js';
import type { Action } from '../state/reduce.js';
import type { View } from '../state/view.js';
import { MomentPlayer } from './moment-player.js';
import type { PartiesPicture } from './parties-picture.js';

export interface MomentOptions {
  readonly root: () => ParentNode;
  readonly picture: () => PartiesPicture | undefined;
  readonly view: () => View | undefined;
  readonly act: (action: Action) => void;
}

export class MomentController implements ReactiveController {
  readonly player: MomentPlayer;
  readonly #ask: MomentOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MomentOptions) {
    this.#ask = options;
    this.player = new MomentPlayer(host, { step: () => this.#playOn() });
    host.addController(this);
  }

  hostUpdated(): void {
    const { slide, moments } = this.#ask.picture() ?? {};
    const slider = this.#ask.root().querySelector<HTMLInputElement>('.slider');
    if (!slider || !slide || !moments) return;
    const moment = this.#ask.view()?.moment;
    const value = String(moment ? valueOf(moments.stepAt(moment.from), slide) : 0);
    if (slider.value !== value) slider.value = value;
  }

  /** The reader has moved the thumb. */
  slide({ value }: HTMLInputElement): void {
    const { slide } = this.#ask.picture() ?? {};
    if (slide) this.#goTo(stepAtValue(Number(value), slide));
  }

  /** Whether a key moves the slider. */
  type({ key }: KeyboardEvent): boolean {
    const { moments, isMirrored = false } = this.#ask.picture() ?? {};
    if (!moments) return false;
    const step = stepAfter(key, this.#step ?? -1, moments, isMirrored);
    if (step === undefined) return false;
    this.#goTo(Math.min(moments.count - 1, Math.max(0, step)));
    return true;
  }

  /** The step of the moment; undefined while all of the case is shown. */
  get #step(): number | undefined {
    const moment = this.#ask.view()?.moment;
    return moment && this.#ask.picture()?.moments?.stepAt(moment.from);
  }

  #goTo(step: number): void {
    const { moments } = this.#ask.picture() ?? {};
    if (moments && step !== this.#step) this.#ask.act({ type: 'moment', moment: moments.stretchAt(step) });
  }

  /** From change to change; from the beginning where all is shown, or where the end has been reached. */
  #playOn(): boolean {
    const { moments } = this.#ask.picture() ?? {};
    const next = moments && neighbourStep(moments.changes, this.#step ?? -1, 1);
    const step = next ?? (this.player.isPlaying ? undefined : moments?.changes[0]);
    if (step === undefined) return false;
    this.#goTo(step);
    return true;
  }
}
