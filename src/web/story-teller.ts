/**
 * Tells a story: draws its steps, and follows the reader from one to another. Owns: which step is shown, how many of a
 * scrolling story are, and the controllers of keys, swipes, scrolling and links. Does not own: the view, in which the
 * step stands. It comes while the case is still on its way. The host draws it, binds the reader's handlers, and tells of
 * each update.
 */
import { css, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { countSteps, findStep, placeOfStep, type StoryStep, stepAt } from '../case/steps.js';
import { speechFor } from '../locale/index.js';
import { drawEmpty } from '../marks/states.js';
import { drawStory } from '../marks/story.js';
import { act } from './act.js';
import { isRightToLeft } from './language.js';
import { LinkController } from './link-controller.js';
import { MiddleController } from './middle-controller.js';
import { ReportedCase } from './reported-case.js';
import { reportedStep } from './reported-step.js';
import type { Reading, Scene } from './scene.js';
import { settle } from './settle.js';
import { type StoryPlace, StoryReader } from './story-reader.js';
import { links } from './styles/links.js';
import { story } from './styles/story.js';
import { SwipeController } from './swipe-controller.js';

export const storyStyle = css`${story}${links}`;

/** A scrolling story shows this many steps at once, and then as many again when asked. */
const MOST_STEPS = 200;

export interface StoryOptions {
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
  /** All steps stand one below the other. */
  readonly isScroll: () => boolean;
  /** The key under which the step stands in the page's address. */
  readonly hash: () => string | undefined;
  readonly lang: () => string | undefined;
}

export class StoryTeller {
  readonly reader: StoryReader;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ask: StoryOptions;
  readonly #reported = new ReportedCase();
  readonly #link: LinkController;
  readonly #middle: MiddleController;
  #most = MOST_STEPS;
  #reading: Reading | undefined;
  /** What was open last, and what a step of the story opened last. */
  #pick: string | undefined;
  #ownPick: string | undefined;
  /** The step that was shown last: another reading of the case may have it in another place. */
  #step: StoryStep | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: StoryOptions) {
    this.#host = host;
    this.#ask = options;
    const { scene, hash: key, reload } = options;
    this.reader = new StoryReader(host, {
      root: () => this.#root,
      at: () => this.#at,
      go: this.#go,
      showMore: () => {
        this.#most += MOST_STEPS;
        host.requestUpdate();
      },
      reload,
    });
    const restored = (): void => void this.#showStep();
    this.#link = new LinkController(host, { key, scene, restored });
    new SwipeController(host, {
      surface: () => this.#root.querySelector<HTMLElement>('.bar ~ .steps'),
      onSwipe: (way) => {
        this.reader.swipe(way);
      },
    });
    this.#middle = new MiddleController(host, {
      parts: () => (options.isScroll() ? [...this.#root.querySelectorAll('.step')] : []),
      onMiddle: (part) => {
        const place = Number((part as HTMLElement).dataset['step']);
        if (place !== scene()?.view.step) this.#go(place);
      },
    });
  }

  /** Each update, before it is drawn. */
  follow(): void {
    const scene = this.#ask.scene();
    const { reading } = scene ?? {};
    if (scene && reading && this.#reading && reading !== this.#reading) this.#keepStep(scene, reading);
    this.#reading = reading;
    const pick = scene?.view.pick;
    if (pick !== this.#pick && pick !== this.#ownPick) this.#middle.hold();
    this.#pick = pick;
    const { place } = this.#at ?? {};
    this.#step = reading && place !== undefined ? stepAt(reading.index, place) : undefined;
  }

  /** Undefined while there is no case. */
  draw(): TemplateResult | undefined {
    const at = this.#at;
    const { reading, view } = this.#ask.scene() ?? {};
    const lang = this.#ask.lang();
    if (!reading || !view) return undefined;
    if (!at) return drawEmpty(speechFor(lang).words);
    const { index } = reading;
    const { step, pick } = view;
    const open = pick === undefined || pick === stepAt(index, at.place)?.pick ? -1 : placeOfStep(index, pick);
    const telling = this.#reported.tell(reading, view, lang);
    return drawStory(telling, {
      stepAt: (place) => reportedStep(index, place, telling),
      form: at.isScroll ? 'scroll' : 'steps',
      ...{ count: at.count, place: at.place, most: this.#most },
      isStarted: step !== undefined,
      openPlace: open,
      stop: this.reader.value,
    });
  }

  get #root(): ParentNode {
    return this.#host.shadowRoot ?? this.#host;
  }

  get #at(): StoryPlace | undefined {
    const { reading, view } = this.#ask.scene() ?? {};
    const count = reading ? countSteps(reading.index) : 0;
    if (count === 0) return undefined;
    const place = Math.min(view?.step ?? 0, count - 1);
    return { place, count, isScroll: this.#ask.isScroll(), isMirrored: isRightToLeft(this.#host) };
  }

  readonly #go = (step: number): void => {
    act(this.#host, this.#ask.scene(), { type: 'step', step });
    this.#ownPick = this.#ask.scene()?.view.pick;
    this.#link.write();
  };

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
    if (!this.#ask.isScroll() || this.#ask.scene()?.view.step === undefined) return;
    await this.#host.updateComplete;
    this.#root.querySelector('.step.is-current')?.scrollIntoView({ block: 'center' });
  }
}
