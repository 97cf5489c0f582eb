/**
 * Shows what moved where when a figure is arranged anew: by another choice of lanes or scale, never by zooming or
 * panning. Owns: the animation of marks. Does not own: where they stand. The host passes each picture before it is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MarkGeometry, TimelineGeometry } from '../layout/geometry.js';
import type { Picture } from './timeline-picture.js';

const DURATION_MS = 220;

export class MotionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #last: Picture | undefined;
  /** Where marks stood before they were arranged anew. */
  #before: TimelineGeometry | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#last = undefined;
    this.#before = undefined;
  }

  follow(picture: Picture | undefined): void {
    const { geometry, lanes, scale } = this.#last ?? {};
    const isOther = lanes !== picture?.lanes || scale?.axis.kind !== picture?.scale?.axis.kind;
    this.#before = isOther && picture?.geometry?.width === geometry?.width ? geometry : undefined;
    this.#last = picture;
  }

  hostUpdated(): void {
    const before = this.#before;
    const after = this.#last?.geometry;
    this.#before = undefined;
    if (!before || !after || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const places = new Map(marksOf(before).map((mark) => [mark.entry, mark]));
    const nodes = new Map(
      [...(this.#host.shadowRoot?.querySelectorAll<SVGElement>('[part="event"]') ?? [])].map((node) => [
        node.dataset['id'],
        node.parentElement,
      ]),
    );
    for (const mark of marksOf(after)) move(nodes.get(mark.entry.event.id), places.get(mark.entry), mark);
  }
}

/** Those without a place in time too: what is above them may need more room, or less. */
function marksOf({ marks, undated }: TimelineGeometry): readonly MarkGeometry[] {
  return [...marks, ...undated];
}

/** From where it stood to where it stands; what was not there before comes up. */
function move(
  node: Element | null | undefined,
  before: MarkGeometry | undefined,
  { x, y }: MarkGeometry,
): void {
  const [from, to] = before
    ? [{ transform: `translate(${before.x - x}px, ${before.y - y}px)` }, { transform: 'none' }]
    : [{ opacity: 0 }, { opacity: 1 }];
  // Its place stays what it is: the way there is added to it.
  node?.animate([from, to], { duration: DURATION_MS, easing: 'ease-out', composite: 'add' });
}
