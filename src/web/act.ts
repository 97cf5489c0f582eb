/** From what a reader wishes to what is looked at: the one way on which a view changes, and the page is told of it. */
import { type Action, reduce } from '../state/reduce.js';
import { CaseLookEvent, CasePickEvent } from './events.js';
import { tellOf } from './interactions.js';
import { noteOpened } from './opened-in.js';
import type { Scene } from './scene.js';

/** Does what a reader wishes, unless the page prevents it, and tells the page through the element that was used. */
export function act(host: HTMLElement, scene: Scene | undefined, action: Action): void {
  if (!scene?.reading) return;
  const { view } = scene;
  const next = reduce(view, action, scene.reading.index);
  if (next.pick !== view.pick && !host.dispatchEvent(new CasePickEvent(next.pick))) return;
  if (next.pick !== view.pick) noteOpened(scene, host);
  scene.show(next);
  if (next.window !== view.window) host.dispatchEvent(new CaseLookEvent(next.window));
  if (next !== view) tellOf(host, action);
}

/** The same at the page's wish: the page knows of it. @param at the element in which the page opens something. */
export function change(scene: Scene | undefined, action: Action, at?: HTMLElement): void {
  if (!scene?.reading) return;
  const next = reduce(scene.view, action, scene.reading.index);
  if (next.pick !== scene.view.pick) noteOpened(scene, undefined);
  if (at && next.pick !== undefined) noteOpened(scene, at);
  scene.show(next);
}
