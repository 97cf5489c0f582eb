/**
 * Has the parties placed: at once where that is soon done, else in slices between which the page goes on. Owns: the work under way. Does not
 * own: what is placed. The host is updated when the work is done; until then the drawing before it stays.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ForGroups } from '../layout/parties/for-groups.js';
import type { PartiesGeometry } from '../layout/parties/geometry.js';
import { MANY_PARTS } from '../layout/parties/spacing.js';
import type { Measure } from '../layout/type.js';
import type { PartiesPlan } from '../marks/parties/describe.js';
import type { Later } from './later.js';
import type { Drawing } from './parties-drawing.js';
import type { Size } from './size-controller.js';

export interface PlacingFrame {
  readonly size: Size;
  readonly measure: Measure;
  readonly isMirrored: boolean;
}

export interface Placed {
  readonly plan: PartiesPlan;
  readonly geometry: PartiesGeometry;
}

/** The drawing for a plan, or the one before it while that is being made; undefined where there is none. */
export type Placing = (plan: PartiesPlan, frame: PlacingFrame) => Placed | undefined;

/** How long the page waits at first, so that few parties are there at once; and how long for each slice after that. */
const FIRST_MS = 50;
const SLICE_MS = 20;

export class PlacingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: (PlacingFrame & { readonly plan: PartiesPlan }) | undefined;
  #placed: Placed | undefined;
  #steps: Generator<undefined, PartiesGeometry> | undefined;
  /** The one that is to come; an earlier one does nothing. */
  #turn = 0;
  #isWaiting = false;
  readonly #drawing: Later<Drawing>;
  readonly #groups: Later<ForGroups>;

  /** @param drawing what places parties. @param groups what it needs for groups, asked for where there are large ones. */
  constructor(host: ReactiveControllerHost, drawing: Later<Drawing>, groups: Later<ForGroups>) {
    this.#host = host;
    this.#drawing = drawing;
    this.#groups = groups;
    host.addController(this);
  }

  /** Whether another drawing is under way. */
  get isBusy(): boolean {
    return this.#isWaiting || this.#steps !== undefined;
  }

  readonly value: Placing = (plan, frame) => {
    const drawing = this.#drawing.value;
    if (!drawing) return undefined;
    const { size, measure, isMirrored } = this.#asked ?? {};
    const isSame =
      measure === frame.measure && isMirrored === frame.isMirrored && size?.width === frame.size.width;
    if (this.#asked?.plan === plan && isSame) return this.#placed;
    // Another case: what was drawn of the one before is of no use.
    if (this.#asked?.plan.parties !== plan.parties) this.#placed = undefined;
    this.#steps = undefined;
    this.#isWaiting = hasLargeGroup(plan) && !this.#groups.isOver;
    if (this.#isWaiting) {
      void this.#groups.load();
      return this.#placed;
    }
    this.#asked = { plan, ...frame };
    const { em, width } = frame.size;
    const within = { width, em, isMirrored: frame.isMirrored, measure: frame.measure };
    this.#steps = drawing.layoutPartiesStepwise(
      plan.subject,
      within,
      this.#groups.value,
      isSame ? this.#placed?.geometry : undefined,
    );
    if (!this.#work(FIRST_MS)) this.#goOn();
    return this.#placed;
  };

  hostConnected(): void {
    if (this.#steps) this.#goOn();
  }

  /** A reader may fold what is drawn now. */
  hostUpdated(): void {
    if (this.#placed && this.#placed.plan.grouping.counts.size > 0) void this.#groups.load();
  }

  /** What is half done is done when the host comes back. */
  hostDisconnected(): void {
    this.#turn++;
  }

  /** Not by a timer where there is another way: browsers hold timers back that follow each other. */
  #goOn(): void {
    const turn = ++this.#turn;
    const slice = (): void => {
      if (turn !== this.#turn) return;
      if (this.#work(SLICE_MS)) this.#host.requestUpdate();
      else this.#goOn();
    };
    if ('scheduler' in globalThis) void scheduler.postTask(slice);
    else setTimeout(slice);
  }

  /** Goes on for so long; whether it is done. */
  #work(ms: number): boolean {
    const until = performance.now() + ms;
    while (performance.now() < until) {
      const step = this.#steps?.next();
      if (!step || !this.#asked) return true;
      if (!step.done) continue;
      this.#placed = { plan: this.#asked.plan, geometry: step.value };
      this.#steps = undefined;
      return true;
    }
    return false;
  }
}

/** Whether so many stand in an open group that they have an order of their own. */
function hasLargeGroup({ grouping: { counts, folded } }: PartiesPlan): boolean {
  return [...counts].some(([id, count]) => count >= MANY_PARTS && !folded.has(id));
}
