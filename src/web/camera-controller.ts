/**
 * What is in view of a drawing that is larger than its room. Owns: the camera, and the hands on the drawing. Does not own:
 * the drawing. The host draws an `svg.parties`, seen whole until the reader comes nearer.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { brought, type Camera, fitted, type Lens, movedBy, zoomedAt } from '../layout/camera.js';
import { GestureController } from './gesture-controller.js';
import type { PartiesPicture } from './parties-picture.js';

export interface CameraOptions {
  readonly root: () => ParentNode;
  readonly picture: () => PartiesPicture | undefined;
}

export class CameraController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #picture: CameraOptions['picture'];
  #value: Camera | undefined;
  /** The drawing in which that is: another one is seen whole. */
  #seen: unknown;

  constructor(host: ReactiveControllerHost, { root, picture }: CameraOptions) {
    this.#host = host;
    this.#picture = picture;
    new GestureController(host, {
      isPlane: true,
      surface: () => root().querySelector('svg.parties'),
      onPan: (dx, dy) => {
        this.#look((camera, lens) => movedBy(camera, dx, dy, lens));
      },
      onZoom: (factor, x, y) => {
        this.#look((camera, lens) => zoomedAt(camera, factor, { x, y }, lens));
      },
    });
    host.addController(this);
  }

  /** Undefined: all of the drawing is in view. */
  get value(): Camera | undefined {
    return this.#value;
  }

  hostUpdated(): void {
    const { geometry } = this.#picture() ?? {};
    if (geometry === this.#seen) return;
    this.#seen = geometry;
    this.showAll();
  }

  /** Around the middle of the room. */
  zoom(factor: number): void {
    this.#look((camera, lens) => {
      const middle = { x: lens.room.width / 2, y: lens.room.height / 2 };
      return zoomedAt(camera, factor, middle, lens);
    });
  }

  showAll(): void {
    if (this.#value) this.#host.requestUpdate();
    this.#value = undefined;
  }

  /** Brings a party or a relationship into view. */
  reveal(key: string): void {
    const { geometry } = this.#picture() ?? {};
    const party = geometry?.parties.find(({ id }) => id === key);
    const box = party ?? geometry?.relations.find(({ id }) => id === key)?.label;
    if (box && this.#value) this.#look((camera, lens) => brought(camera, box, lens));
  }

  #look(next: (camera: Camera, lens: Lens) => Camera): void {
    const { lens, camera } = this.#picture() ?? {};
    if (!lens || !camera) return;
    const looked = next(camera, lens);
    this.#value = looked.scale <= fitted(lens).scale ? undefined : looked;
    this.#host.requestUpdate();
  }
}
