/** What becomes of the view when a case is read anew: it keeps what the other reading has, too. */
import { keepKnown } from '../state/keep-known.js';
import type { Reading, Scene } from './scene.js';

/** Drops from the view what another reading of the case does not have. Nobody is told: all draw the reading anyway. */
export function settle(scene: Scene, { index }: Reading): void {
  scene.view = keepKnown(scene.view, index);
}
