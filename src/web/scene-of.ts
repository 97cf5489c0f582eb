/** The scene that an element of the library shows, asked from outside by those that have to do with it. */
import { Scene } from './scene.js';

/** Undefined for any other element, and for one that shows nothing yet. */
export function sceneOf(element: Element): Scene | undefined {
  const scene: unknown = Reflect.get(element, 'scene');
  return scene instanceof Scene ? scene : undefined;
}
