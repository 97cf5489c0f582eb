/**
 * What a reader does with the parties: moves and plays the moment, walks, picks, folds, leaves out, zooms. It comes after
 * the picture, since nobody does anything before. Owns the controllers of that, and how much of a long list is asked for.
 * Does not own the view, which changes by actions alone. The host binds the handlers to the root of its template.
 */

import { css, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Camera, fitted } from '../layout/camera.js';
import { partyWordsFor } from '../locale/index.js';
import type { Each, Guard } from '../marks/each.js';
import { drawPartyControls } from '../marks/parties/controls.js';
import { countKinds, drawKinds } from '../marks/parties/kinds.js';
import { describeSlide, drawSlider } from '../marks/parties/slider.js';
import { INITIAL_DIAGRAM } from '../state/diagram.js';
import type { Action } from '../state/reduce.js';
import { act } from './act.js';
import { CameraController } from './camera-controller.js';
import { DripController } from './drip-controller.js';
import { FocusController } from './focus-controller.js';
import { keepNodes } from './keep-nodes.js';
import { Later } from './later.js';
import { MomentController } from './moment-controller.js';
import type { PartiesCard } from './parties-card.js';
import { litBy } from './parties-lit.js';
import type { PartiesPicture } from './parties-picture.js';
import { PartiesReader } from './parties-reader.js';
import { PartiesWalker } from './parties-walker.js';
import { PrintController } from './print-controller.js';
import { remember } from './remember.js';
import { ReportedCase } from './reported-case.js';
import type { Reading, Scene } from './scene.js';
import { settle } from './settle.js';
import { links } from './styles/links.js';
import { partiesHands } from './styles/parties-hands.js';
import { ToolbarKeys } from './toolbar-keys.js';

export const handsStyle = css`${partiesHands}${links}`;

export interface PartiesHandsOptions {
  readonly root: () => ParentNode;
  /** What is drawn; undefined while nothing is. */
  readonly picture: () => PartiesPicture | undefined;
  readonly scene: () => Scene | undefined;
  readonly reload: () => void;
  readonly loadCard: () => Promise<typeof PartiesCard>;
  /** The key of what was pressed before there were hands. */
  readonly early: () => string | undefined;
}

export class PartiesHands {
  /** A party keeps its node, and with it the focus, while others come and go. */
  readonly each: Each = (items, keyOf, draw) => keepNodes(items, keyOf, draw, this.drip);
  /** Whether marks of the drawing are still to come. */
  readonly drip: DripController;
  readonly guard: Guard = (from, draw) => guard([...from], draw);
  readonly describeSlide = describeSlide;
  readonly litBy = remember(litBy);
  /** What was known on the day that the reader chose. */
  readonly reported = new ReportedCase();
  readonly reader: PartiesReader;
  readonly #kinds = remember(countKinds);
  readonly #ask: PartiesHandsOptions;
  readonly #moment: MomentController;
  readonly #camera: CameraController;
  readonly #toolbar: ToolbarKeys;
  readonly #walker: PartiesWalker;
  readonly #card: Later<PartiesCard>;
  readonly #print: PrintController;
  #pages = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PartiesHandsOptions) {
    this.#ask = options;
    const { root, picture, scene, reload } = options;
    const view = () => scene()?.view;
    const doIt = (action: Action): void => {
      act(host, scene(), action);
    };
    this.#moment = new MomentController(host, { root, picture, view, act: doIt });
    this.#camera = new CameraController(host, { root, picture });
    this.#toolbar = new ToolbarKeys(host, root);
    this.#walker = new PartiesWalker(host, {
      ...{ root, picture },
      wished: () => view()?.diagram?.place ?? picture()?.firstStop,
      reveal: (key) => {
        this.#camera.reveal(key);
      },
    });
    this.#card = new Later(host, async () => {
      const Card = await options.loadCard();
      return new Card(host, { scene, act: doIt, close: () => void this.reader.close() });
    });
    this.reader = new PartiesReader({
      ...{ root, picture, view, act: doIt, reload },
      showMore: () => {
        this.#pages += 1;
        host.requestUpdate();
      },
      takeInCard: (event) => this.#card.value?.take(event) === true,
      ...{ moment: this.#moment, camera: this.#camera, toolbar: this.#toolbar, walker: this.#walker },
    });
    new FocusController(host);
    this.#print = new PrintController(host);
    this.drip = new DripController(host);
    void host.updateComplete.then(() => {
      this.reader.press(options.early());
    });
  }

  /** Undefined: all of the drawing is in view. */
  get camera(): Camera | undefined {
    return this.#camera.value;
  }

  /** How many times more of a long list was asked for; on paper stands all of it. */
  get pages(): number {
    return this.#print.value ? Number.POSITIVE_INFINITY : this.#pages;
  }

  /** The key of what holds the tab stop. */
  get current(): string | undefined {
    return this.#walker.value;
  }

  /** A reading that takes the place of another: the view keeps what it has, too. */
  settle(reading: Reading): void {
    const scene = this.#ask.scene();
    if (scene) settle(scene, reading);
  }

  drawSlider(): TemplateResult | typeof nothing {
    const { slide, measure, telling, standings, changes } = this.#ask.picture() ?? {};
    if (!slide || !measure || !telling || !standings || !changes) return nothing;
    const { isPlaying } = this.#moment.player;
    return drawSlider(slide, measure, telling, { moment: standings.moment, isPlaying, changes });
  }

  drawControls(): TemplateResult | typeof nothing {
    const picture = this.#ask.picture();
    if (!picture) return nothing;
    const { form, isWide, lens, camera, telling } = picture;
    const state = {
      ...{ isWide, isFigure: form === 'figure' },
      isMovable: lens !== undefined,
      isWhole: lens === undefined || camera.scale <= fitted(lens).scale,
    };
    return drawPartyControls(state, this.#toolbar.value, partyWordsFor(telling.speech));
  }

  drawKinds(): TemplateResult | typeof nothing {
    const { relations, telling, standings } = this.#ask.picture() ?? {};
    const { hidden, hasTraces } = this.#ask.scene()?.view.diagram ?? INITIAL_DIAGRAM;
    if (!relations || !telling) return nothing;
    return drawKinds(this.#kinds(relations), hidden, standings?.moment && hasTraces, telling);
  }

  /** The card of what is open, once something is. */
  drawCard(): TemplateResult | typeof nothing {
    const { telling } = this.#ask.picture() ?? {};
    if (!telling || this.#ask.scene()?.view.pick === undefined) return nothing;
    void this.#card.load();
    return this.#card.value?.draw(telling) ?? nothing;
  }
}
