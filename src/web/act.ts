/** From what a reader wishes to what is looked at: the one way on which a view changes, and the page is told of it. */
import { keepKnown } from '../state/keep-known.js';
import { type Action, reduce } from '../state/reduce.js';
import { CaseLookEvent, CasePickEvent } from './events.js';
import { tellOf } from './interactions.js';
import type { Reading, Scene } from './scene.js';

/** Does what a reader wishes, unless the page prevents it, and tells the page through the element that was used. */
export function act(host: HTMLElement, scene: Scene | undefined, action: Action): void {
  if (!scene?.reading) return;
  const { view } = scene;
  const next = reduce(view, action, scene.reading.index);
  if (next.pick !== view.pick && !host.dispatchEvent(new CasePickEvent(next.pick))) return;
  if (next.pick !== view.pick) openedIn.set(scene, host);
  scene.show(next);
  if (next.window !== view.window) host.dispatchEvent(new CaseLookEvent(next.window));
  if (next !== view) tellOf(host, action);
}

/** The same at the page's wish: the page knows of it. @param at the element in which the page opens something. */
export function change(scene: Scene | undefined, action: Action, at?: HTMLElement): void {
  if (!scene?.reading) return;
  const next = reduce(scene.view, action, scene.reading.index);
  if (next.pick !== scene.view.pick) openedIn.delete(scene);
  if (at && next.pick !== undefined) openedIn.set(scene, at);
  scene.show(next);
}

/** In which element what is open has been opened. */
const openedIn = new WeakMap<Scene, HTMLElement>();

/** Whether what is open has been opened in another element that is still there, where its card is read. */
export function isOpenedElsewhere(host: HTMLElement, scene: Scene | undefined): boolean {
  const at = scene && openedIn.get(scene);
  return at !== undefined && at !== host && at.isConnected;
}

/** Drops from the view what another reading of the case does not have. Nobody is told: all draw the reading anyway. */
export function settle(scene: Scene, { index }: Reading): void {
  scene.view = keepKnown(scene.view, index);
}
