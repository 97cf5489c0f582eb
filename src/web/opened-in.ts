/** In which element what is open has been opened: there its card is read. */
import type { Scene } from './scene.js';

const openedIn = new WeakMap<Scene, HTMLElement>();

/** @param host the element in which something opens; undefined: no longer any. */
export function noteOpened(scene: Scene, host: HTMLElement | undefined): void {
  if (host) openedIn.set(scene, host);
  else openedIn.delete(scene);
}

/** Whether what is open has been opened in another element that is still there. */
export function isOpenedElsewhere(host: HTMLElement, scene: Scene | undefined): boolean {
  const at = scene && openedIn.get(scene);
  return at !== undefined && at !== host && at.isConnected;
}
